import { restorableUntil } from '../domain/bin.ts'
import { showDate } from '../domain/display.ts'
import type { Handoff, Request } from '../domain/request.ts'
import { expiryFrom } from './expiry.ts'

/** What is set anew in a request that comes back from the bin: it waits to be taken, as on its first day. */
export function restored(now: Date) {
  const handoff: Partial<Handoff> = {
    expiresAt: expiryFrom(now),
    endedFrom: null,
    heardAt: null,
    question: null,
    proposal: null,
    waitingSince: now.toISOString(),
  }
  return { advisor: null, claimedAt: null, outcome: null, handoff }
}

/** « jusqu’au 7 décembre 2026 » : for how long an ended request can be brought back. */
export function untilWords(ended: Pick<Request, 'state' | 'updatedAt'>): string {
  const until = restorableUntil(ended)
  return until ? `jusqu’au ${showDate(until)}` : ''
}
