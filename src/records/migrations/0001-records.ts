import { type Kysely, sql } from 'kysely'
import type { RowNumber } from '../migrate.ts'

/** The first tables. `number` is the engine's type of a primary key that counts by itself. */
export async function createRecords(db: Kysely<unknown>, number: RowNumber): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('seq', number, (column) => column.primaryKey())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addColumn('incoming', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text')
    .addColumn('response', 'text')
    .addColumn('gave_up', 'text')
    .addUniqueConstraint('inbox_once', ['conversation', 'activity'])
    .execute()
  // Partial: it holds only what waits, so its size is that of the backlog, not that of the past.
  await db.schema
    .createIndex('inbox_waiting')
    .on('inbox')
    .columns(['conversation', 'seq'])
    .where(sql.ref('done_at'), 'is', null)
    .execute()

  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text')
    .addColumn('service_url', 'text', (column) => column.notNull())
    .addColumn('bot', 'text', (column) => column.notNull())
    .addColumn('person_account', 'text')
    .addColumn('person_object', 'text')
    .addColumn('person_name', 'text')
    .addColumn('memory', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('last_inbox', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('conversations_person')
    .on('conversations')
    .columns(['person_object'])
    .where('person_object', 'is not', null)
    .execute()
  await db.schema
    .createIndex('conversations_newest')
    .on('conversations')
    .columns(['tenant', 'last_inbox'])
    .execute()
  await db.schema
    .createTable('unreachable')
    .addColumn('conversation', 'text', (column) => column.primaryKey())
    .addColumn('why', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('artisan_account', 'text', (column) => column.notNull())
    .addColumn('artisan_object', 'text')
    .addColumn('artisan_name', 'text', (column) => column.notNull())
    .addColumn('artisan_conversation', 'text', (column) => column.notNull())
    .addColumn('lead', 'text')
    .addColumn('support', 'text')
    .addColumn('advisor', 'text')
    .addColumn('outcome', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text')
    .addColumn('claimed_at', 'text')
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('rome', 'text')
    .addColumn('contract', 'text')
    .addColumn('commune', 'text')
    .addColumn('firm', 'text')
    .execute()
  const filters = {
    requests_state: ['state', 'submitted_at'],
    requests_lead: ['lead', 'state'],
    requests_support: ['support', 'state'],
    requests_advisor: ['advisor'],
    requests_account: ['artisan_account'],
    requests_object: ['artisan_object'],
    requests_trade: ['rome'],
    requests_commune: ['commune'],
  }
  for (const [name, columns] of Object.entries(filters))
    await db.schema.createIndex(name).on('requests').columns(columns).execute()

  await db.schema
    .createTable('events')
    .addColumn('seq', number, (column) => column.primaryKey())
    .addColumn('request', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('cause', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('events_request').on('events').columns(['request', 'seq']).execute()

  await db.schema
    .createTable('outbox')
    .addColumn('id', number, (column) => column.primaryKey())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('card_key', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text')
    .addColumn('activity', 'text')
    .addColumn('dead_at', 'text')
    .addColumn('why', 'text')
    .execute()
  await db.schema
    .createIndex('outbox_waiting')
    .on('outbox')
    .columns(['conversation', 'id'])
    .where(sql.ref('sent_at'), 'is', null)
    .where(sql.ref('dead_at'), 'is', null)
    .execute()
  await db.schema
    .createIndex('outbox_dead')
    .on('outbox')
    .columns(['dead_at'])
    .where(sql.ref('dead_at'), 'is not', null)
    .execute()
  await db.schema
    .createTable('posted_cards')
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('posted_cards_live', ['conversation', 'key'])
    .execute()
  await db.schema.createIndex('posted_cards_key').on('posted_cards').columns(['key']).execute()
}
