import { type CompiledQuery, type Kysely, sql } from 'kysely'
import { outgoingSchema } from '../domain/outgoing.ts'
import type { Engine } from './engine.ts'
import { parsed, parsedJson } from './parsed.ts'
import { prepared, preparedRows } from './prepared.ts'
import type { OutboxDraft, Store } from './store.ts'
import type { NewRow, Tables } from './tables.ts'

type Outbox = Pick<
  Store,
  | 'sendingConversations'
  | 'outbox'
  | 'markSent'
  | 'retryAt'
  | 'markDead'
  | 'postedCard'
  | 'cardAt'
  | 'showing'
  | 'deliveries'
  | 'markRead'
>

/** Makes the insert of outbox rows, in their order: a list with one query, or none when there is nothing to say. */
export function outboxInsert(db: Kysely<Tables>): (drafts: OutboxDraft[], now: string) => CompiledQuery[] {
  const insert = preparedRows((rows: NewRow<'outbox'>[]) => db.insertInto('outbox').values(rows))
  return (drafts, now) => {
    if (drafts.length === 0) return []
    const rows = drafts.map(({ to, message, request, sender }) => ({
      conversation: to,
      message: JSON.stringify(message),
      card_key: message.type === 'card' ? message.key : null,
      due: now,
      created_at: now,
      request: request ?? null,
      sender: sender ?? null,
    }))
    return [insert(rows)]
  }
}

/** The rows that are neither sent nor given up. Stated literally, so that the partial index answers. */
function waiting(db: Kysely<Tables>) {
  return db.selectFrom('outbox').where('sent_at', 'is', null).where('dead_at', 'is', null)
}

/** Teams numbers its messages by the instant; ids of any other form are only ever the same or not. */
function isBefore(one: string, other: string): boolean {
  const numbers = /^\d+$/
  return numbers.test(one) && numbers.test(other) ? Number(one) < Number(other) : one !== other
}

/** What is to be said, in order for each conversation, until it was said or given up. */
export function outbox({ db, read, atomically }: Engine): Outbox {
  const heads = prepared((values: { conversation: string; limit: number }) =>
    waiting(db)
      .selectAll()
      .where('conversation', '=', values.conversation)
      .orderBy('id')
      // Cast, because SQLite compiles a statement anew each time that a bare value is bound to its limit.
      .limit(sql<number>`cast(${values.limit} as integer)`),
  )
  const sent = prepared((values: { id: number; now: string; activity: string | null }) =>
    db
      .updateTable('outbox')
      .set({ sent_at: values.now, activity: values.activity })
      .where('id', '=', values.id),
  )
  const again = prepared((values: { id: number; due: string; why: string; doubts: number }) =>
    db
      .updateTable('outbox')
      .set((row) => ({
        due: values.due,
        why: values.why,
        attempts: row('attempts', '+', 1),
        doubts: row('doubts', '+', values.doubts),
      }))
      .where('id', '=', values.id),
  )
  const dead = prepared((values: { id: number; now: string; why: string }) =>
    db.updateTable('outbox').set({ dead_at: values.now, why: values.why }).where('id', '=', values.id),
  )
  const remember = prepared((values: { id: number }) =>
    db
      .insertInto('posted_cards')
      .columns(['conversation', 'key', 'activity'])
      .expression(
        db
          .selectFrom('outbox')
          .select(['conversation', 'card_key', 'activity'])
          .where('id', '=', values.id)
          .where('card_key', 'is not', null)
          .where('activity', 'is not', null) as never,
      )
      .onConflict((clash) =>
        clash
          .columns(['conversation', 'key'])
          .doUpdateSet((row) => ({ activity: row.ref('excluded.activity') })),
      ),
  )
  const live = prepared((values: { conversation: string; key: string }) =>
    db
      .selectFrom('posted_cards')
      .select('activity')
      .where('conversation', '=', values.conversation)
      .where('key', '=', values.key),
  )

  // Whoever writes or presses a button in a chat has seen what stood there.
  const about = prepared((values: { request: string }) =>
    db
      .selectFrom('outbox')
      .selectAll()
      .select((row) =>
        row
          .selectFrom('inbox')
          .select((mine) => mine.fn.min('done_at').as('at'))
          .whereRef('inbox.conversation', '=', 'outbox.conversation')
          .whereRef('inbox.done_at', '>', 'outbox.sent_at')
          .where((mine) =>
            mine.or(
              ['message', 'card'].map((type) =>
                mine('inbox.incoming', 'like', sql.lit(`%"what":{"type":"${type}"%`)),
              ),
            ),
          )
          .as('answered_at'),
      )
      .where('request', '=', values.request)
      .orderBy('id'),
  )

  return {
    async sendingConversations() {
      const rows = await waiting(db)
        .select('conversation')
        .groupBy('conversation')
        .orderBy((row) => row.fn.min('id'))
        .execute()
      return rows.map((row) => row.conversation)
    },

    async outbox(conversation, limit) {
      const rows = await read(heads({ conversation, limit }))
      return rows.map((row) => {
        const where = `outbox ${row.id}`
        return {
          id: row.id,
          to: row.conversation,
          message: parsed(outgoingSchema, parsedJson(row.message, where), where),
          request: row.request,
          sender: row.sender,
          attempts: row.attempts,
          doubts: row.doubts,
          due: row.due,
          createdAt: row.created_at,
        }
      })
    },

    async markSent(id, activity) {
      const now = new Date().toISOString()
      await atomically([{ query: sent({ id, now, activity }) }, { query: remember({ id }) }], {
        lasting: false,
      })
    },

    async retryAt(id, due, why, doubtful) {
      await atomically([{ query: again({ id, due, why, doubts: doubtful ? 1 : 0 }) }], { lasting: false })
    },

    async markDead(id, why) {
      const now = new Date().toISOString()
      await atomically([{ query: dead({ id, now, why }) }], { lasting: false })
    },

    async postedCard(conversation, key) {
      const rows = await read(live({ conversation, key }))
      return rows[0]?.activity
    },

    async cardAt(conversation, activity) {
      const row = await db
        .selectFrom('posted_cards')
        .select('key')
        .where('conversation', '=', conversation)
        .where('activity', '=', activity)
        .executeTakeFirst()
      return row?.key
    },

    async deliveries(request) {
      const rows = await read(about({ request }))
      return rows.map((row) => {
        const where = `outbox ${row.id}`
        return {
          to: row.conversation,
          sender: row.sender,
          message: parsed(outgoingSchema, parsedJson(row.message, where), where),
          createdAt: row.created_at,
          sentAt: row.sent_at,
          readAt: row.read_at ?? row.answered_at,
          deadAt: row.dead_at,
          why: row.why,
        }
      })
    },

    async markRead(conversation, upTo) {
      const rows = await db
        .selectFrom('outbox')
        .select(['id', 'activity'])
        .where('conversation', '=', conversation)
        .where('request', 'is not', null)
        .where('activity', 'is not', null)
        .where('read_at', 'is', null)
        .execute()
      const read = rows.filter(({ activity }) => activity !== null && !isBefore(upTo, activity))
      if (read.length === 0) return
      const ids = read.map(({ id }) => id)
      await db
        .updateTable('outbox')
        .set({ read_at: new Date().toISOString() })
        .where('id', 'in', ids)
        .execute()
    },

    async showing(key) {
      const posted = db.selectFrom('posted_cards').select('conversation').where('key', '=', key)
      // One that is on its way will be there by the time that what this turn says about it arrives.
      const posting = waiting(db).select('conversation').where('card_key', '=', key)
      const rows = await posted.union(posting).execute()
      return rows.map((row) => row.conversation)
    },
  }
}
