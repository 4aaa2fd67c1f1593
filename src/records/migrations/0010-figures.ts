import { type Kysely, sql } from 'kysely'

const batch = 500

/**
 * What figures are made of, beside the columns that were there: when a request was first taken since it was handed
 * over, when it ended, the label of its trade (several trades share a ROME code) and what a business project is about.
 * Filled from the histories and the answers of those that are there.
 */
export async function addFigures(db: Kysely<unknown>): Promise<void> {
  for (const column of ['first_claimed_at', 'ended_at', 'trade', 'project'])
    await db.schema.alterTable('requests').addColumn(column, 'text').execute()
  await sql`
    update requests set
      first_claimed_at = coalesce(
        (select min(events.at) from events
          where events.request = requests.id and events.what = 'claimed' and events.at >= requests.submitted_at),
        claimed_at),
      ended_at = case when state in ('done', 'abandoned', 'withdrawn', 'expired') then coalesce(
        (select max(events.at) from events
          where events.request = requests.id and events.what in ('done', 'abandoned', 'withdrawn', 'expired')),
        updated_at) end
    where submitted_at is not null`.execute(db)
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; given: string }>`
      select id, given from requests where id > ${after} order by id limit ${batch}`.execute(db)
    for (const { id, given } of rows) {
      const { trade, project } = labels(given)
      if (trade || project)
        await sql`update requests set trade = ${trade}, project = ${project} where id = ${id}`.execute(db)
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** As they were stored when this migration was written; what does not read so has none. */
function labels(given: string): { trade: string | null; project: string | null } {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : null)
  try {
    const answers = JSON.parse(given)
    return { trade: text(answers?.trade?.value?.label), project: text(answers?.project?.value) }
  } catch {
    return { trade: null, project: null }
  }
}
