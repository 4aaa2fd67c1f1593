import { openStates } from '../domain/request.ts'
import type { Engine } from './engine.ts'
import { toRequest } from './request-rows.ts'
import type { Store } from './store.ts'

/** When artisans last handed something over. */
export function deposits({ db }: Engine): Pick<Store, 'lastDeposits'> {
  return {
    async lastDeposits({ from, before, unless }, limit) {
      const rows = await db
        .selectFrom('requests')
        .selectAll()
        .where('submitted_at', '>=', from)
        .where('submitted_at', '<', before)
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('requests as other')
                .select('other.id')
                .whereRef('other.artisan_account', '=', 'requests.artisan_account')
                .where((another) =>
                  another.or([
                    another('other.state', 'in', [...openStates]),
                    another('other.submitted_at', '>', another.ref('requests.submitted_at')),
                    another.and([
                      another('other.submitted_at', '=', another.ref('requests.submitted_at')),
                      another('other.id', '>', another.ref('requests.id')),
                    ]),
                  ]),
                ),
            ),
          ),
        )
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('occasions')
                .select('occasions.name')
                .where('occasions.name', '=', row(row.val(`${unless} `), '||', row.ref('requests.id'))),
            ),
          ),
        )
        .orderBy('submitted_at')
        .limit(limit)
        .execute()
      return rows.map(toRequest)
    },
  }
}
