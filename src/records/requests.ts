import type { SelectQueryBuilder } from 'kysely'
import { eventSchema } from '../domain/request.ts'
import type { Engine } from './engine.ts'
import { parsed, parsedJson } from './parsed.ts'
import { prepared } from './prepared.ts'
import { folded, toRequest } from './request-rows.ts'
import type { RequestFilter, Store } from './store.ts'
import type { Tables } from './tables.ts'

type Requests = Pick<Store, 'request' | 'requestByReference' | 'requests' | 'events'>

/** The requests and their histories, for reading. */
export function requests({ db, read }: Engine): Requests {
  const byId = prepared((values: { id: string }) =>
    db.selectFrom('requests').selectAll().where('id', '=', values.id),
  )

  return {
    async request(id) {
      const rows = await read(byId({ id }))
      return rows[0] && toRequest(rows[0])
    },

    async requestByReference(reference) {
      const row = await db
        .selectFrom('requests')
        .selectAll()
        .where('reference', '=', reference)
        .executeTakeFirst()
      return row && toRequest(row)
    },

    async requests(filter, page) {
      // « One of none » matches nothing; SQL has no such list.
      if (
        [filter.states, filter.trades, filter.offices, filter.unconfirmed].some((list) => list?.length === 0)
      )
        return { total: 0, requests: [] }
      const matching = matches(db.selectFrom('requests'), filter)
      const { total } = await matching
        .select((row) => row.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await matching
        .selectAll()
        .orderBy((row) => row.fn.coalesce('submitted_at', 'created_at'), 'desc')
        .orderBy('id', 'desc')
        .limit(page.limit)
        .offset(page.offset)
        .execute()
      return { total, requests: rows.map(toRequest) }
    },

    async events(request) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('request', '=', request)
        .orderBy('seq')
        .execute()
      return rows.map((row) => {
        const where = `events ${row.seq}`
        return parsed(eventSchema, { ...row, detail: parsedJson(row.detail, where) }, where)
      })
    },
  }
}

type Query = SelectQueryBuilder<Tables, 'requests', object>

function matches(query: Query, filter: RequestFilter): Query {
  const { kind, states, trades, commune, contract, offices, advisor, artisan, firm } = filter
  const { submittedFrom, submittedBefore, unconfirmed } = filter
  return query
    .$if(kind !== undefined, (q) => q.where('kind', '=', kind as string))
    .$if(states === undefined, (q) => q.where('state', '<>', 'draft'))
    .$if(states !== undefined, (q) => q.where('state', 'in', states as string[]))
    .$if(trades !== undefined, (q) => q.where('rome', 'in', trades as string[]))
    .$if(commune !== undefined, (q) => q.where('commune', '=', folded(commune as string)))
    .$if(contract !== undefined, (q) => q.where('contract', '=', contract as string))
    .$if(offices !== undefined, (q) =>
      q.where((row) =>
        row.or([row('lead', 'in', offices as string[]), row('support', 'in', offices as string[])]),
      ),
    )
    .$if(advisor !== undefined, (q) => q.where('advisor', '=', advisor as string))
    .$if(artisan !== undefined, (q) =>
      q.where((row) =>
        row.or([
          row('artisan_account', '=', artisan?.account ?? ''),
          ...(artisan?.object ? [row('artisan_object', '=', artisan.object)] : []),
        ]),
      ),
    )
    .$if(unconfirmed !== undefined, (q) =>
      q.where((row) =>
        row.or([
          row('unconfirmed_phone', 'in', unconfirmed ?? []),
          row('unconfirmed_email', 'in', unconfirmed ?? []),
        ]),
      ),
    )
    .$if(firm !== undefined, (q) => q.where('firm', 'like', `%${folded(firm as string)}%`))
    .$if(submittedFrom !== undefined, (q) => q.where('submitted_at', '>=', submittedFrom as string))
    .$if(submittedBefore !== undefined, (q) => q.where('submitted_at', '<', submittedBefore as string))
}
