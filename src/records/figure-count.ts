import { apart, countKept, keep, keepEither, type Test } from './column-passes.ts'
import type { FigureColumns, ValueName } from './figure-columns.ts'
import type { Figure, FigureFilter, FigureQuery, Figures } from './figure-query.ts'
import { instant, never } from './moments.ts'
import { spreadOf } from './spread.ts'
import { timeBuckets } from './time-buckets.ts'

/** Answers questions over columns, one at a time: they share the arrays that they work in. */
export function figureCounter(known: FigureColumns) {
  const { columns, moments, delays, ids } = known
  /** The places that are left, and the delay or the group of some of them. */
  let [left, values] = [new Int32Array(0), new Int32Array(0)]

  /** For each code of a column whether its value is among the wanted ones. */
  function wanted(name: ValueName, isWanted: (value: string | null) => boolean): Test {
    const { codes, names } = columns[name]
    return { codes, allowed: Uint8Array.from(names, (value) => (isWanted(value) ? 1 : 0)) }
  }

  function testsOf(filter: Partial<FigureFilter>): Test[] {
    const among = (name: ValueName, values: readonly (string | null)[] | undefined) =>
      values ? [wanted(name, (value) => values.includes(value))] : []
    const { firm } = filter
    return [
      ...among('state', filter.states),
      ...among('kind', filter.kinds),
      ...among('trade', filter.trades),
      ...among('contract', filter.contracts),
      ...among('commune', filter.communes),
      ...among('project', filter.projects),
      ...among('lead', filter.leads),
      ...among('support', filter.supports),
      ...among('advisor', filter.advisors),
      ...among('motive', filter.motives),
      ...among('means', filter.means),
      ...(firm === undefined ? [] : [wanted('firm', (value) => value?.includes(firm) ?? false)]),
    ]
  }

  /** The places of the requests that a filter lets through, as they came in. */
  function matching(filter: FigureFilter): Int32Array {
    const { on = 'submitted', from, before, offices } = filter
    const { size } = known
    if (left.length < size) [left, values] = [new Int32Array(size * 2), new Int32Array(size * 2)]
    const isAnyTime = from === undefined && before === undefined && on === 'submitted'
    const found = isAnyTime ? upTo(size, left) : moments[on].between(from, before, size, left)
    const seen = (value: string | null) => value !== null && offices.includes(value)
    return testsOf(filter).reduce(
      (some, test) => keep(test, some),
      keepEither(wanted('lead', seen), wanted('support', seen), found),
    )
  }

  /** How long some took or have waited, in minutes, without those that did not end so. */
  function delaysOf({ delay, now }: FigureQuery, some: Int32Array): Int32Array {
    let count = 0
    if (delay === 'age') {
      const today = Math.floor(now.getTime() / 60_000)
      const { times } = moments.submitted
      for (let index = 0; index < some.length; index++)
        values[count++] = today - Math.floor(instant(times[some[index] as number] as number) / 60_000)
    } else {
      const taken = delays[delay as 'claim' | 'end']
      for (let index = 0; index < some.length; index++) {
        const minutes = taken[some[index] as number] as number
        if (minutes !== never) values[count++] = minutes
      }
    }
    return values.subarray(0, count)
  }

  /** The requests of each group, for groups that have any. */
  function groupsOf({ by, filter }: FigureQuery, found: Int32Array) {
    if (by === undefined) return []
    if (by.column === 'week' || by.column === 'month' || by.column === 'year') {
      const { times } = moments[filter.on ?? 'submitted']
      const { bucketOf, keys } = timeBuckets(by.column, instant)
      for (let index = 0; index < found.length; index++)
        values[index] = bucketOf(times[found[index] as number] as number)
      return apart(found, values, keys)
    }
    const { codes, names } = columns[by.column]
    const nameOf = (name: string | null) => (name === null ? null : (by.merge?.[name] ?? name))
    const keys = [...new Set(names.map(nameOf))]
    const places = new Map(keys.map((key, place) => [key, place]))
    const groups = Int32Array.from(names, (name) => places.get(nameOf(name)) ?? 0)
    for (let index = 0; index < found.length; index++)
      values[index] = groups[codes[found[index] as number] as number] as number
    return apart(found, values, keys)
  }

  function pageOf(found: Int32Array, { offset, limit, oldest }: NonNullable<FigureQuery['page']>): string[] {
    const { times } = moments.submitted
    const isBefore = (a: number, b: number) => (times[a] as number) - (times[b] as number) || a - b
    const order = oldest ? isBefore : (a: number, b: number) => isBefore(b, a)
    // They came in nearly in order of time: from the right end, few of them are better than the best so far.
    const first = firstOf(oldest ? found : found.reverse(), offset + limit, order)
    return first.slice(offset).map((at) => ids[at] as string)
  }

  return (query: FigureQuery): Omit<Figures, 'requests'> & { ids: string[] } => {
    const found = matching(query.filter)
    const parts = query.part && testsOf(query.part)
    const figure = (some: Int32Array): Figure => ({
      total: some.length,
      part: parts ? countKept(parts, some) : null,
      spread: query.delay ? spreadOf(delaysOf(query, some)) : null,
    })
    return {
      ...figure(found),
      groups: groupsOf(query, found).map(({ key, members }) => ({ key, ...figure(members) })),
      ids: query.page ? pageOf(found, query.page) : [],
    }
  }
}

function upTo(size: number, into: Int32Array): Int32Array {
  for (let at = 0; at < size; at++) into[at] = at
  return into.subarray(0, size)
}

/** The first `count` of some in an order, without putting all of them in order. */
function firstOf(some: Int32Array, count: number, order: (a: number, b: number) => number): number[] {
  const best: number[] = []
  for (let index = 0; index < some.length; index++) {
    const one = some[index] as number
    if (best.length === count && (count === 0 || order(one, best.at(-1) as number) >= 0)) continue
    let to = best.length
    while (to > 0 && order(one, best[to - 1] as number) < 0) to -= 1
    best.splice(to, 0, one)
    if (best.length > count) best.pop()
  }
  return best
}
