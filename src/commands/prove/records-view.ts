import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { numberIn, numberOf } from './numbered.ts'

const payIn = z.object({ pay: z.unknown().optional() }).transform(({ pay }) => numberIn(pay))
const givenPay = z.object({ pay: z.object({ value: z.unknown() }).optional() })
const textMessage = z.object({ text: z.string() }).transform(({ text }) => numberOf(text))

/** What the database says, read by plain SQL and by nothing of the bot. */
export interface RecordsView {
  /** Messages taken in; `open` while they wait for their turn. */
  inbox: { conversation: string; activity: string; open: boolean }[]
  /** Every `answered`, in order, with the message that caused it; the opening counts as number 0. */
  events: { cause: string; number: number }[]
  /** Every request as it stands now. */
  states: { conversation: string; number: number }[]
  /** Replies: said, given up, or neither yet. */
  replies: { conversation: string; number: number; sent: boolean; dead: boolean }[]
  integrity: string
}

export function readRecords(path: string): RecordsView {
  const file = new DatabaseSync(path, { timeout: 5_000 })
  const rows = (sql: string) => file.prepare(sql).all() as Record<string, string | null>[]
  const json = (text: string | null | undefined) => JSON.parse(text ?? 'null')
  try {
    return {
      inbox: rows('select conversation, activity, done_at from inbox order by seq').map((row) => ({
        conversation: String(row.conversation),
        activity: String(row.activity),
        open: row.done_at === null,
      })),
      events: rows("select cause, detail from events where what = 'answered' order by seq").map((row) => ({
        cause: String(row.cause),
        number: payIn.parse(json(row.detail)) ?? 0,
      })),
      states: rows('select artisan_conversation, given from requests').map((row) => ({
        conversation: String(row.artisan_conversation),
        number: numberIn(givenPay.parse(json(row.given)).pay?.value) ?? 0,
      })),
      replies: rows('select conversation, message, sent_at, dead_at from outbox order by id').map((row) => ({
        conversation: String(row.conversation),
        number: textMessage.parse(json(row.message)),
        sent: row.sent_at !== null,
        dead: row.dead_at !== null,
      })),
      integrity: String(rows('pragma integrity_check')[0]?.integrity_check),
    }
  } finally {
    file.close()
  }
}
