import type { Kysely } from 'kysely'

/** What the bot chooses once and keeps, such as the key of its cards' seals. */
export async function addSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}
