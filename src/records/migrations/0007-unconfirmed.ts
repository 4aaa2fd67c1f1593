import { type Kysely, sql } from 'kysely'

/** How the artisan of a request that staff took down is recognised later on: by the phone or the e-mail noted in it. */
export async function addUnconfirmed(db: Kysely<unknown>): Promise<void> {
  for (const column of ['unconfirmed_phone', 'unconfirmed_email']) {
    await db.schema.alterTable('requests').addColumn(column, 'text').execute()
    // Partial: few requests were taken down by staff, and fewer wait for their artisan.
    await db.schema
      .createIndex(`requests_${column}`)
      .on('requests')
      .columns([column])
      .where(sql.ref(column), 'is not', null)
      .execute()
  }
}
