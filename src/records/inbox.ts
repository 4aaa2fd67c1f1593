import { sql } from 'kysely'
import { incomingSchema } from '../domain/incoming.ts'
import type { Engine } from './engine.ts'
import { outboxInsert } from './outbox.ts'
import { parsed, parsedJson } from './parsed.ts'
import { prepared } from './prepared.ts'
import type { InboxItem, Store } from './store.ts'

type Inbox = Pick<Store, 'receive' | 'response' | 'nextIncoming' | 'waitingConversations' | 'giveUp'>

/** The messages that were accepted: each is written down before the channel is told so, and handled once. */
export function inbox({ db, read, write, atomically }: Engine): Inbox {
  const insert = prepared((row: { conversation: string; activity: string; incoming: string }) =>
    db
      .insertInto('inbox')
      .values(row)
      .onConflict((clash) => clash.columns(['conversation', 'activity']).doNothing())
      .returning('seq'),
  )
  const oldest = prepared((values: { conversation: string }) =>
    db
      .selectFrom('inbox')
      .select(['seq', 'incoming'])
      .where('conversation', '=', values.conversation)
      .where('done_at', 'is', null)
      .orderBy('seq')
      // Literal, because SQLite compiles a statement anew each time that a bare value is bound to its limit.
      .limit(sql.lit(1)),
  )
  const setAside = prepared((values: { seq: number; now: string; why: string }) =>
    db
      .updateTable('inbox')
      .set({ done_at: values.now, gave_up: values.why })
      .where('seq', '=', values.seq)
      .where('done_at', 'is', null),
  )
  const insertOutbox = outboxInsert(db)

  return {
    async receive(incoming) {
      const key = { conversation: incoming.place.id, activity: incoming.id }
      const rows = await write(insert({ ...key, incoming: JSON.stringify(incoming) }))
      if (rows[0]) return { result: 'new', seq: rows[0].seq }
      const { seq } = await db
        .selectFrom('inbox')
        .select('seq')
        .where('conversation', '=', key.conversation)
        .where('activity', '=', key.activity)
        .executeTakeFirstOrThrow()
      return { result: 'duplicate', seq }
    },

    async response(seq) {
      const row = await db
        .selectFrom('inbox')
        .select('response')
        .where('seq', '=', seq)
        .where('done_at', 'is not', null)
        .executeTakeFirst()
      if (!row) return undefined
      return { response: row.response === null ? undefined : parsedJson(row.response, `inbox ${seq}`) }
    },

    async nextIncoming(conversation): Promise<InboxItem | undefined> {
      const rows = await read(oldest({ conversation }))
      const row = rows[0]
      if (!row) return undefined
      const where = `inbox ${row.seq}`
      return { seq: row.seq, incoming: parsed(incomingSchema, parsedJson(row.incoming, where), where) }
    },

    async waitingConversations() {
      const rows = await db
        .selectFrom('inbox')
        .select('conversation')
        .where('done_at', 'is', null)
        .groupBy('conversation')
        .orderBy((row) => row.fn.min('seq'))
        .execute()
      return rows.map((row) => row.conversation)
    },

    async giveUp(seq, why, drafts) {
      const now = new Date().toISOString()
      await atomically([
        { query: setAside({ seq, now, why }), otherwise: 'done' },
        ...insertOutbox(drafts, now).map((query) => ({ query })),
      ])
    },
  }
}
