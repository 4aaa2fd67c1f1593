import { type Kysely, sql } from 'kysely'

/** When the reader of a message about a request was seen to have read it, where the channel says so. */
export async function addRead(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('read_at', 'text').execute()
  // Partial: what nobody has read, which is looked for at each word of the channel that somebody has.
  await db.schema
    .createIndex('outbox_unread')
    .on('outbox')
    .columns(['conversation', 'id'])
    .where(sql.ref('request'), 'is not', null)
    .where(sql.ref('activity'), 'is not', null)
    .where(sql.ref('read_at'), 'is', null)
    .execute()
}
