import { addDays, parisDate } from './paris-time.ts'
import { changes, type Request, type State } from './request.ts'

/** How long an ended request can be brought back, in days (démarche.numérique keeps its bin for as long). */
const days = 14

/** The last day on which an ended request can be brought back, Paris time; undefined where it never can. */
export function restorableUntil({
  state,
  updatedAt,
}: Pick<Request, 'state' | 'updatedAt'>): string | undefined {
  const bin: readonly State[] = changes.restore.from
  // Nothing but that changes a request once it has ended: its last change is its end.
  return bin.includes(state) ? addDays(parisDate(new Date(updatedAt)), days) : undefined
}

/** Whether an ended request is still in the bin. */
export function isRestorable(request: Pick<Request, 'state' | 'updatedAt'>, now: Date): boolean {
  const until = restorableUntil(request)
  return until !== undefined && parisDate(now) <= until
}
