import { officeById } from '../../domain/convention.ts'
import type { Request } from '../../domain/request.ts'
import { areToTake } from '../../notifications/handed-on.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { titleOf } from '../subject.ts'
import { act } from './act.ts'

const away =
  /^\W*(?:(?:bonjour|bonsoir|salut|info|attention)\W+)*(?:(?:je (?:suis|serai) )?absente?\b|je m'absente\b|(?:je (?:pars|suis|serai) )?en (?:conges?|vacances|formation|arret|rtt)\b)/
const begins =
  /\b(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochaine?s?|a partir|des|du|le|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b/

/**
 * Whether somebody says that they themselves are away: « Mme Durand est absente », « je ne suis pas absent » do not.
 * @param said the folded message
 */
export function readAbsence(said: string): { later: boolean } | undefined {
  const match = away.exec(said)
  if (!match || /\?\s*$/.test(said)) return undefined
  return { later: begins.test(said.slice(match[0].length).replace(/\bjusqu.*$/, '')) }
}

/** « absent jusqu'au 4 » : everything that an advisor has goes back to its office, where somebody else takes it. */
export function handOn(facts: StaffFacts, held: readonly Request[], later: boolean): Omit<Outcome, 'memory'> {
  if (later && held.length > 0) {
    const text = `Vos demandes sont transmises dès que vous écrivez « absent », pas plus tard : écrivez-le le jour venu. ${held.length === 1 ? 'Elle est' : `Les ${held.length} sont`} à vous jusque-là.`
    return { say: [{ type: 'text', text, replies: ['Absent'] }], tell: [], requests: [], events: [] }
  }
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
