import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

const handoffSchema = z.object({
  reminded: z.record(z.string(), z.string()).default({}),
  waitingSince: z.string().nullish(),
  expiresAt: z.string().nullish(),
  relayedAt: z.string().nullish(),
  question: z.unknown(),
  proposal: z.unknown(),
})

/** A request that was handed over, as those see it who work on it. */
export interface Case {
  id: string
  reference: string
  state: string
  lead: string
  support: string | null
  advisor: string | null
  /** Object id of whose it is. */
  artisan: string
  /** Names of the occasions at which somebody was reminded. */
  reminded: string[]
  waitingSince: string | null
  /** In ms since 1970. */
  endsAt: number
  asked: boolean
  relayed: boolean
  proposed: boolean
}

/** A line of a request's history. `duty` and `occasion` are the clock's. */
export interface HistoryLine {
  request: string
  what: string
  by: string
  /** In ms since 1970. */
  at: number
  duty: string | null
  occasion: string | null
  /** As it says that they are from here on; undefined where it says nothing. */
  advisor?: string | null | undefined
  lead?: string | undefined
}

/** What was to be said. */
export interface Row {
  id: number
  conversation: string
  /** Of a card, its summary. */
  text: string
  card: boolean
  /** The request that it is about, and the conversation from which somebody had it said. */
  request: string | null
  sender: string | null
  sent: boolean
  dead: boolean
  why: string | null
}

const lineSchema = z.object({
  duty: z.string().nullable().default(null),
  occasion: z.string().nullable().default(null),
  advisor: z.string().nullable().optional(),
  lead: z.string().optional(),
})
const messageSchema = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z.object({ card: z.object({ summary: z.string() }) }).transform(({ card }) => card.summary),
])

const columns = 'id, reference, state, lead, support, advisor, artisan_object, handoff'
type Columns = Record<string, string | null>

/** The database of the month, read by plain SQL and by nothing of the bot, also while it runs and while it is down. */
export function openView(path: string) {
  const file = new DatabaseSync(path, { timeout: 5_000, readOnly: true })
  const rows = (sql: string) => file.prepare(sql).all() as Columns[]
  const json = (text: string | null | undefined) => JSON.parse(text ?? 'null')

  function cases(where: string): Case[] {
    return rows(`select ${columns} from requests where ${where} order by submitted_at, id`).map((row) => {
      const handoff = handoffSchema.parse(json(row.handoff))
      return {
        id: String(row.id),
        reference: String(row.reference),
        state: String(row.state),
        lead: String(row.lead),
        support: row.support ?? null,
        advisor: row.advisor ?? null,
        artisan: String(row.artisan_object),
        reminded: Object.keys(handoff.reminded),
        waitingSince: handoff.waitingSince ?? null,
        endsAt: Date.parse(handoff.expiresAt ?? ''),
        asked: handoff.question != null,
        relayed: handoff.relayedAt != null,
        proposed: handoff.proposal != null,
      }
    })
  }

  return {
    openCases: () => cases("state in ('submitted', 'claimed', 'awaiting-details', 'active')"),
    allCases: () => cases("state <> 'draft'"),
    history: (): HistoryLine[] =>
      rows('select * from events order by seq').map((row) => ({
        request: String(row.request),
        what: String(row.what),
        by: String(row.by),
        at: Date.parse(String(row.at)),
        ...lineSchema.parse(json(row.detail)),
      })),
    outbox: (): Row[] =>
      rows('select * from outbox order by id').map((row) => ({
        id: Number(row.id),
        conversation: String(row.conversation),
        text: messageSchema.parse(json(row.message)),
        card: row.card_key !== null,
        request: row.request ?? null,
        sender: row.sender ?? null,
        sent: row.sent_at !== null,
        dead: row.dead_at !== null,
        why: row.why ?? null,
      })),
    inbox: () =>
      rows('select conversation, activity, done_at, gave_up from inbox').map((row) => ({
        key: `${row.conversation} ${row.activity}`,
        done: row.done_at !== null && row.gave_up === null,
      })),
    /** Names of what is done once only and belongs to no request, such as a day's digest. */
    occasions: () => rows('select name from occasions').map(({ name }) => String(name)),
    /** Grows with each message that is to be said. */
    lastRow: () => Number(rows('select max(id) as id from outbox')[0]?.id),
    waiting: () => {
      const [row] = rows(
        'select (select count(*) from inbox where done_at is null) as inbox, (select count(*) from outbox where sent_at is null and dead_at is null) as outbox',
      )
      return { inbox: Number(row?.inbox), outbox: Number(row?.outbox) }
    },
    integrity: () => String(rows('pragma integrity_check')[0]?.integrity_check),
    close: () => file.close(),
  }
}
export type View = ReturnType<typeof openView>
