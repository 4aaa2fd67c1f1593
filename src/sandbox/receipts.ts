import type { Activity } from './activity.ts'

/** One request of the bot to the connector, whatever became of it. */
export interface Receipt {
  /** When it arrived, in ms since 1970. */
  at: number
  method: 'create' | 'send' | 'reply' | 'update' | 'delete'
  /** The conversation id as the bot named it, thread included. */
  conversation: string
  /** The id given to what was sent, or named by an update, a delete. */
  id: string | null
  activity: Activity | null
  /** The HTTP status answered; null where no answer was given (cut, hang). */
  status: number | null
  /** Whether people saw it. */
  delivered: boolean
}

const kept = 200_000

/** What the bot sent, in order of arrival; the newest 200 000. */
export function createReceipts() {
  let all: Receipt[] = []
  return {
    add(receipt: Receipt) {
      all.push(receipt)
      if (all.length >= 2 * kept) all = all.slice(-kept)
    },
    all: (): readonly Receipt[] => all.slice(-kept),
    clear() {
      all = []
    },
  }
}
export type Receipts = ReturnType<typeof createReceipts>
