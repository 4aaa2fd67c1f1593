import type { Kysely } from 'kysely'
import type { Binding } from '../domain/channels.ts'
import type { Engine, Step } from './engine.ts'
import { prepared } from './prepared.ts'
import type { Store } from './store.ts'
import type { NewRow, Tables } from './tables.ts'

/** Which channel is which office's, where a coordinator said so in it. */
export function channels({ db, read }: Engine): Pick<Store, 'bindings'> {
  const all = prepared((_: object) => db.selectFrom('channels').selectAll().orderBy('office'))
  return {
    async bindings() {
      const rows = await read(all({}))
      return rows.map(({ office, conversation, bound_by, bound_at }) => ({
        office,
        conversation,
        by: bound_by,
        at: bound_at,
      }))
    },
  }
}

/** Makes the writes of a binding: an office has one channel, and a channel is one office's. */
export function bindingWrites(db: Kysely<Tables>): (binding: Binding) => Step[] {
  const forget = prepared(({ office, conversation }: Pick<Binding, 'office' | 'conversation'>) =>
    db
      .deleteFrom('channels')
      .where((row) => row.or([row('office', '=', office), row('conversation', '=', conversation)])),
  )
  const keep = prepared((row: NewRow<'channels'>) => db.insertInto('channels').values(row))
  return ({ office, conversation, by, at }) => [
    { query: forget({ office, conversation }) },
    { query: keep({ office, conversation, bound_by: by, bound_at: at }) },
  ]
}
