import { type Kysely, sql } from 'kysely'
import type { RowNumber } from '../migrate.ts'

/** The shared prospecting plan: a firm a row, by its SIRET, and what was done with each. */
export async function addProspects(db: Kysely<unknown>, number: RowNumber): Promise<void> {
  await db.schema
    .createTable('prospects')
    .addColumn('siret', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('legal_name', 'text')
    .addColumn('naf', 'text')
    .addColumn('insee', 'text', (column) => column.notNull())
    .addColumn('commune', 'text', (column) => column.notNull())
    .addColumn('postcode', 'text')
    .addColumn('phone', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('visitor', 'text')
    .addColumn('office', 'text')
    .addColumn('since', 'text')
    .addColumn('result', 'text')
    .addColumn('seen_at', 'text')
    .addColumn('call_back_on', 'text')
    .addColumn('reminded_at', 'text')
    .addColumn('request', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute()
  // In the order in which the next firms to see are listed: by commune, then by name.
  await db.schema
    .createIndex('prospects_listed')
    .on('prospects')
    .columns(['state', 'commune', 'name', 'siret'])
    .execute()
  await db.schema
    .createIndex('prospects_call_back')
    .on('prospects')
    .columns(['call_back_on'])
    .where(sql.ref('call_back_on'), 'is not', null)
    .execute()
  await db.schema
    .createTable('prospect_events')
    .addColumn('seq', number, (column) => column.primaryKey())
    .addColumn('prospect', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('cause', 'text')
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('result', 'text')
    .addColumn('call_back_on', 'text')
    .execute()
  await db.schema
    .createIndex('prospect_events_prospect')
    .on('prospect_events')
    .columns(['prospect', 'seq'])
    .execute()
}
