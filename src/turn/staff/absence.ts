import { officeById } from '../../domain/convention.ts'
import type { Request } from '../../domain/request.ts'
import { areToTake } from '../../notifications/handed-on.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { titleOf } from '../subject.ts'
import { act } from './act.ts'

/** « absent jusqu'au 4 » : everything that an advisor has goes back to its office, where somebody else takes it. */
export function handOn(facts: StaffFacts, held: readonly Request[]): Omit<Outcome, 'memory'> {
  const released = held.map((request) => act(facts, request, 'release', 'absence'))
  const text =
    held.length === 0
      ? 'C’est noté. Vous ne suivez aucune demande : il n’y a rien à transmettre.'
      : `C’est noté. ${held.length === 1 ? 'Votre demande est' : `Vos ${held.length} demandes sont`} de nouveau à prendre dans votre bureau : ${held.map(({ reference }) => reference).join(', ')}.`
  const offices = tellOffices(facts, held)
  const channels = new Set(offices.map(({ to }) => to))
  return {
    say: [{ type: 'text', text }],
    tell: [...released.flatMap(({ tell }) => tell).filter(({ to }) => !channels.has(to)), ...offices],
    requests: released.flatMap(({ requests }) => requests),
    events: released.flatMap(({ events }) => events),
  }
}

/** One word to each office for all that it has to take, in place of one for each request. */
function tellOffices({ convention, staff, incoming }: StaffFacts, held: readonly Request[]): Outcome['tell'] {
  return [...new Set(held.map(({ lead }) => lead))].flatMap((lead) => {
    const to = officeById(convention, lead)?.channel
    const requests = held.filter((request) => request.lead === lead)
    const lines = requests.map((request) => ({
      reference: request.reference ?? '',
      title: titleOf(request),
    }))
    if (to === undefined || to === incoming.place.id) return []
    return [{ to, message: areToTake(staff.advisor.name, lines), request: requests[0]?.id ?? null }]
  })
}
