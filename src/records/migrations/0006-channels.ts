import type { Kysely } from 'kysely'

/** Channels that coordinators bound to their offices by a message in them. */
export async function addChannels(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('channels')
    .addColumn('office', 'text', (column) => column.primaryKey())
    .addColumn('conversation', 'text', (column) => column.notNull().unique())
    .addColumn('bound_by', 'text', (column) => column.notNull())
    .addColumn('bound_at', 'text', (column) => column.notNull())
    .execute()
}
