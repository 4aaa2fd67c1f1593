import type { Kysely } from 'kysely'

/**
 * What runs between a submission and its end: one JSON text a request, empty for those that are there. And the
 * occasions that come once, whichever request they are about: a day's digest, a grouped reminder.
 */
export async function addHandoff(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('requests')
    .addColumn('handoff', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
  await db.schema
    .createTable('occasions')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
}
