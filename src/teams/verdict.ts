import { roomOf } from '../domain/incoming.ts'
import type { OutboxItem } from '../records/store.ts'
import type { Sent } from './connector.ts'

/** What to do with an outbox row after an attempt to send it. */
export type Verdict =
  | { do: 'mark sent'; activity: string | null }
  | { do: 'try again'; inMs: number; why: string }
  | { do: 'give up'; why: string; unreachable: boolean }

/** No row ever waits longer than this because of us, whatever the clock says. */
export const longestRestMs = 60_000
/** A channel that says `Retry-After` is taken at its word up to here. */
const longestRetryAfterMs = 10 * 60_000

/**
 * How often a message is sent again when nobody knows whether it arrived. A sentence said twice is a nuisance:
 * once more, then the next turn shows the open question again anyway. A card carries its reference and its
 * buttons are safe to press twice, and an office must hear of a request: it goes on for some minutes.
 */
const replays = { text: 1, card: 8 }

/**
 * @param random in [0, 1), spreads the retries of many conversations
 */
export function verdictOf(sent: Sent, item: OutboxItem, random: number): Verdict {
  switch (sent.kind) {
    case 'sent':
      return { do: 'mark sent', activity: sent.activity }
    case 'retry':
      return { do: 'try again', inMs: restMs(item.attempts, random, sent.afterMs), why: sent.why }
    case 'ambiguous':
      if (item.doubts < replays[item.message.type])
        return { do: 'try again', inMs: restMs(item.attempts, random), why: sent.why }
      return { do: 'give up', why: `not confirmed: ${sent.why}`, unreachable: false }
    case 'unreachable':
      // A thread that is gone is not yet a channel that is.
      return { do: 'give up', why: sent.why, unreachable: !(sent.why.startsWith('404') && isThread(item.to)) }
    case 'gone':
    case 'refused':
      return { do: 'give up', why: sent.why, unreachable: false }
  }
}

const isThread = (conversation: string) => roomOf(conversation) !== conversation

/** Doubles from one second to a minute, less up to half of it; never before what the channel asked for. */
function restMs(attempts: number, random: number, afterMs: number | null = null): number {
  const backOff = Math.min(longestRestMs, 1_000 * 2 ** Math.min(attempts, 10)) * (1 - random / 2)
  return Math.max(backOff, Math.min(afterMs ?? 0, longestRetryAfterMs))
}
