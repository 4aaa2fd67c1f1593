import type { Kysely } from 'kysely'

/** How often nobody knew whether a message had arrived: a restart must not send it more often than one bot would. */
export async function addDoubts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('outbox')
    .addColumn('doubts', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
