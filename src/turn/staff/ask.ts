import { parisDate } from '../../domain/paris-time.ts'
import type { Found } from '../../queries/answer.ts'
import { lengthOf, pageSize } from '../../queries/list.ts'
import type { AskedPeriod, Query } from '../../queries/query.ts'
import { type Asker, namesOthers, sofar, toFigures } from '../../queries/to-figures.ts'
import type { Store } from '../../records/store.ts'

/** What a question found, with the asker's rights. */
export interface Asked extends Found {
  /** Of a list: where its page begins. */
  offset: number
  /** Whether offices are named of which the asker only sees a part. */
  othersToo: boolean
}

/** Runs a query with the asker's rights; of a list, the page of `most` lines that begins at `offset`. */
export async function ask(
  store: Store,
  query: Query,
  asker: Asker,
  { offset = 0, limit: most = pageSize } = {},
): Promise<Asked> {
  const limit = query.measure === 'list' ? lengthOf(query, offset + most) - offset : 0
  const page = limit > 0 ? { page: { offset, limit, oldest: query.order === 'oldest' } } : {}
  const figures = await store.figures({ ...toFigures(query, asker), ...page })
  const { against } = query
  const found = { query, figures, offset, othersToo: namesOthers(query.filter, asker) }
  if (!against) return found
  const during = (period: AskedPeriod) =>
    store.figures(toFigures({ ...query, filter: { ...query.filter, period } }, asker))
  const same = query.filter.period && sofar(query.filter.period, against, parisDate(asker.now))
  return { ...found, before: await during(against), ...(same ? { sofar: await during(same) } : {}) }
}
