import type { Request } from '../../domain/request.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { act } from './act.ts'

/** « absent jusqu'au 4 » : everything that an advisor has goes back to its office, where somebody else takes it. */
export function handOn(facts: StaffFacts, held: readonly Request[]): Omit<Outcome, 'memory'> {
  const released = held.map((request) => act(facts, request, 'release', 'absence'))
  const text =
    held.length === 0
      ? 'C’est noté. Vous ne suivez aucune demande : il n’y a rien à transmettre.'
      : `C’est noté. ${held.length === 1 ? 'Votre demande est' : `Vos ${held.length} demandes sont`} de nouveau à prendre dans votre bureau : ${held.map(({ reference }) => reference).join(', ')}.`
  return {
    say: [{ type: 'text', text }],
    tell: released.flatMap(({ tell }) => tell),
    requests: released.flatMap(({ requests }) => requests),
    events: released.flatMap(({ events }) => events),
  }
}
