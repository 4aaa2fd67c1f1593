import { type Convention, officeById, staffOf } from '../../domain/convention.ts'
import { showInstant } from '../../domain/display.ts'
import type { Request, RequestEvent } from '../../domain/request.ts'
import { typeset } from '../../domain/typography.ts'

/** One line of a request's history, in words. */
export interface HistoryLine {
  at: string
  /** « 22 novembre 2026 à 11 h 05 », Paris. */
  when: string
  who: string
  what: string
  /** The words that were written with it. */
  words: string | null
}

/** Every event as it is told; what only concerns the draft is the artisan's. */
const told: Partial<Record<RequestEvent['what'], (holder: string) => string>> = {
  submitted: (holder) => `a transmis la demande à ${holder}`,
  claimed: () => 'a pris la demande',
  released: () => 'a rendu la demande',
  asked: () => 'a posé une question à l’artisan',
  'details-given': () => 'a répondu à la question',
  undelivered: () => 'n’a pas pu remettre un message',
  reassigned: (holder) => `a confié la demande à ${holder}`,
  activated: () => 'a joint l’artisan',
  proposed: () => 'a proposé un changement',
  accepted: () => 'a accepté le changement',
  refused: () => 'a refusé le changement',
  prolonged: () => 'a prolongé la demande',
  reminded: () => 'a envoyé un rappel',
  'lease-lost': () => 'a remis la demande à prendre, sans nouvelles de qui la suivait',
  escalated: () => 'a prévenu plus largement que personne ne l’avait prise',
  restored: () => 'a rouvert la demande',
  relayed: () => 'a écrit',
  'relay-ended': () => 'a terminé l’échange',
  'task-done': () => 'a fait une tâche',
  confirmed: () => 'a confirmé la demande notée au téléphone',
  disowned: () => 'a dit que la demande n’est pas la sienne',
  done: () => 'a clos la demande',
  abandoned: () => 'a abandonné la demande',
  withdrawn: () => 'a retiré la demande',
  expired: () => 'a constaté que la demande a expiré',
}

/** What happened to a request since it was handed over, oldest first. */
export function historyOf(
  convention: Convention,
  request: Request,
  events: readonly RequestEvent[],
): HistoryLine[] {
  return events.flatMap((event) => {
    const tell = told[event.what]
    if (!tell) return []
    return [
      {
        at: event.at,
        when: showInstant(event.at),
        who: whoOf(convention, request, event.by),
        what: typeset(tell(holderOf(convention, request, event))),
        words: wordsOf(event),
      },
    ]
  })
}

function whoOf(convention: Convention, { artisan }: Request, by: string): string {
  if (by === 'system') return 'Compagnon'
  const staff = staffOf(convention, by)
  if (staff) return `${staff.advisor.name} (${staff.office.name})`
  return by === artisan.object || by === artisan.account ? artisan.name : 'Quelqu’un'
}

/** Who had it after the event, as far as the event says so. */
function holderOf(convention: Convention, request: Request, { detail }: RequestEvent): string {
  const staff = staffOf(convention, text(detail.advisor))
  if (staff) return `${staff.advisor.name} (${staff.office.name})`
  return officeById(convention, text(detail.lead) ?? request.lead)?.name ?? 'un bureau'
}

/** A question, a motive, a message: whatever was written. */
function wordsOf({ what, detail }: RequestEvent): string | null {
  if (what === 'reassigned') return null // the argument names who has it now, which is said
  const changes = detail.proposed ?? detail.applied
  if (Array.isArray(changes)) return changes.join(' ; ')
  return text(detail.why) ?? text(detail.answer) ?? text(detail.words)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
