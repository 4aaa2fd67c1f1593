import { type Kysely, sql } from 'kysely'

/**
 * What becomes of each message about a request: on whose behalf it was sent; and since when a conversation cannot be
 * reached.
 */
export async function addDeliveries(db: Kysely<unknown>): Promise<void> {
  for (const column of ['request', 'sender'])
    await db.schema.alterTable('outbox').addColumn(column, 'text').execute()
  await db.schema
    .createIndex('outbox_request')
    .on('outbox')
    .columns(['request', 'id'])
    .where(sql.ref('request'), 'is not', null)
    .execute()
  // In place of the one on the instant alone: what died is counted, and looked for in one conversation.
  await db.schema.dropIndex('outbox_dead').execute()
  await db.schema
    .createIndex('outbox_dead')
    .on('outbox')
    .columns(['conversation', 'dead_at'])
    .where(sql.ref('dead_at'), 'is not', null)
    .execute()
  await db.schema.alterTable('unreachable').addColumn('since', 'text').execute()
}
