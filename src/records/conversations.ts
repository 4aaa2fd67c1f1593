import { personSchema, placeSchema, roomOf } from '../domain/incoming.ts'
import type { Engine } from './engine.ts'
import { parsed, parsedJson } from './parsed.ts'
import { prepared } from './prepared.ts'
import type { Conversation, Store } from './store.ts'
import type { Row } from './tables.ts'

type Conversations = Pick<
  Store,
  'conversation' | 'personalConversation' | 'serviceUrl' | 'setReachable' | 'unreachable'
>

/** Where the bot talks, with whom, and what it remembers there. */
export function conversations({ db, read }: Engine): Conversations {
  const byId = prepared((values: { id: string }) =>
    db.selectFrom('conversations').selectAll().where('id', '=', values.id),
  )
  const whyNot = prepared((values: { conversation: string }) =>
    db.selectFrom('unreachable').select(['why', 'since']).where('conversation', '=', values.conversation),
  )

  return {
    async conversation(id) {
      const rows = await read(byId({ id }))
      return rows[0] && toConversation(rows[0])
    },

    async personalConversation(object) {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('person_object', '=', object)
        .where('type', '=', 'personal')
        .orderBy('last_inbox', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && toConversation(row)
    },

    async serviceUrl(tenant) {
      const row = await db
        .selectFrom('conversations')
        .select('service_url')
        .where('tenant', tenant === null ? 'is' : '=', tenant)
        .orderBy('last_inbox', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.service_url
    },

    async setReachable(where, reachable, why) {
      const conversation = roomOf(where)
      if (reachable) await db.deleteFrom('unreachable').where('conversation', '=', conversation).execute()
      else
        await db
          .insertInto('unreachable')
          .values({ conversation, why, since: new Date().toISOString() })
          // Since when it cannot be reached stays as it is.
          .onConflict((clash) => clash.column('conversation').doUpdateSet({ why }))
          .execute()
    },

    async unreachable(conversation) {
      const [row] = await read(whyNot({ conversation: roomOf(conversation) }))
      return row && { why: row.why, since: row.since ?? '' }
    },
  }
}

function toConversation(row: Row<'conversations'>): Conversation {
  const where = `conversations ${row.id}`
  const place = {
    id: row.id,
    type: row.type,
    tenant: row.tenant,
    serviceUrl: row.service_url,
    bot: row.bot,
  }
  const person = { account: row.person_account, object: row.person_object, name: row.person_name }
  return {
    place: parsed(placeSchema, place, where),
    person: row.person_account === null ? null : parsed(personSchema, person, where),
    memory: parsedJson(row.memory, where),
    version: row.version,
  }
}
