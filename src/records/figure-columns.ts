import { workingClock } from '../domain/working-time.ts'
import type { Figure, FigureFilter, FigureQuery, Figures, Spread } from './figure-query.ts'
import { timeBuckets } from './time-buckets.ts'

/** What figures look at in a request: names and classes in the columns, moments in ms. */
export interface FigureRow {
  id: string
  values: Record<ValueName, string | null>
  submitted: number
  claimed: number | null
  ended: number | null
}

export const valueNames = [
  'kind',
  'state',
  'trade',
  'contract',
  'commune',
  'firm',
  'lead',
  'support',
  'advisor',
  'motive',
  'means',
  'project',
] as const
export type ValueName = (typeof valueNames)[number]

/** Moments are kept in whole seconds since 2020, which fit 32 bits for 68 years; what has not happened is `never`. */
const origin = Date.UTC(2020, 0, 1) / 1000
const never = -(2 ** 31)
const seconds = (ms: number | null) => (ms === null ? never : Math.floor(ms / 1000) - origin)
const instant = (kept: number) => (kept + origin) * 1000

interface Column {
  /** One code a request: the place of its value in `names`. 0 is « none ». */
  codes: Int32Array
  names: (string | null)[]
  codeOf: Map<string | null, number>
}

/**
 * What was handed over, column by column: a question walks through a few of them and nothing else. A request is
 * 60 bytes here beside its id, where its row is two kilobytes.
 */
export function figureColumns() {
  let size = 0
  const ids: string[] = []
  const places = new Map<string, number>()
  const columns = Object.fromEntries(
    valueNames.map((name) => [
      name,
      { codes: new Int32Array(1024), names: [null], codeOf: new Map([[null, 0]]) } satisfies Column,
    ]),
  ) as Record<ValueName, Column>
  const moments = {
    submitted: new Int32Array(1024),
    claimed: new Int32Array(1024),
    ended: new Int32Array(1024),
  }
  /** Working minutes from the submission to the two others. */
  const delays = { claim: new Int32Array(1024), end: new Int32Array(1024) }

  function grow(): void {
    const larger = (old: Int32Array) => {
      const grown = new Int32Array(old.length * 2)
      grown.set(old)
      return grown
    }
    for (const column of Object.values(columns)) column.codes = larger(column.codes)
    for (const name of ['submitted', 'claimed', 'ended'] as const) moments[name] = larger(moments[name])
    for (const name of ['claim', 'end'] as const) delays[name] = larger(delays[name])
  }

  /** Puts a request in, in place of what was known of it. */
  function put(row: FigureRow): void {
    let at = places.get(row.id)
    if (at === undefined) {
      if (size === moments.submitted.length) grow()
      at = size++
      ids.push(row.id)
      places.set(row.id, at)
    }
    for (const name of valueNames) {
      const column = columns[name]
      const value = row.values[name]
      let code = column.codeOf.get(value)
      if (code === undefined) {
        code = column.names.length
        column.names.push(value)
        column.codeOf.set(value, code)
      }
      column.codes[at] = code
    }
    moments.submitted[at] = seconds(row.submitted)
    moments.claimed[at] = seconds(row.claimed)
    moments.ended[at] = seconds(row.ended)
    const since = workingMinutes(row.submitted)
    delays.claim[at] = row.claimed === null ? never : workingMinutes(row.claimed) - since
    delays.end[at] = row.ended === null ? never : workingMinutes(row.ended) - since
  }

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
    const seen = (value: string | null) => value !== null && offices.includes(value)
    let found = eitherOf(wanted('lead', seen), wanted('support', seen), size)
    if (from !== undefined || before !== undefined || on !== 'submitted')
      found = between(
        moments[on],
        from === undefined ? never + 1 : seconds(Date.parse(from)),
        before === undefined ? 2 ** 31 - 1 : seconds(Date.parse(before)),
        found,
      )
    for (const test of testsOf(filter)) found = passing(test, found)
    return found
  }

  /** How long some took or have waited, in minutes, without those that did not end so. */
  function delaysOf({ delay, now }: FigureQuery, some: Int32Array): Int32Array {
    if (delay !== 'age') return known(delays[delay as 'claim' | 'end'], some)
    const minutes = Math.floor(now.getTime() / 60_000)
    const taken = new Int32Array(some.length)
    for (let index = 0; index < some.length; index++) {
      const since = moments.submitted[some[index] as number] as number
      taken[index] = minutes - Math.floor((since + origin) / 60)
    }
    return taken
  }

  function count(query: FigureQuery): Omit<Figures, 'requests'> & { ids: string[] } {
    const found = matching(query.filter)
    const figure = (some: Int32Array): Figure => ({
      total: some.length,
      part: query.part ? testsOf(query.part).reduce((left, test) => passing(test, left), some).length : null,
      spread: query.delay ? spreadOf(delaysOf(query, some)) : null,
    })
    return {
      ...figure(found),
      groups: groupsOf(query, found).map(({ key, members }) => ({ key, ...figure(members) })),
      ids: query.page ? pageOf(found, query.page) : [],
    }
  }

  /** The requests of each group, for groups that have any. */
  function groupsOf({ by, filter }: FigureQuery, found: Int32Array): Group[] {
    if (by === undefined) return []
    if (by.column === 'week' || by.column === 'month' || by.column === 'year') {
      const times = moments[filter.on ?? 'submitted']
      const { bucketOf, keys } = timeBuckets(by.column, instant)
      return apart(
        found,
        found.map((at) => bucketOf(times[at] as number)),
        keys,
      )
    }
    const { codes, names } = columns[by.column]
    const nameOf = (name: string | null) => (name === null ? null : (by.merge?.[name] ?? name))
    const keys = [...new Set(names.map(nameOf))]
    const groups = names.map((name) => keys.indexOf(nameOf(name)))
    return apart(
      found,
      found.map((at) => groups[codes[at] as number] as number),
      keys,
    )
  }

  function pageOf(found: Int32Array, { offset, limit, oldest }: NonNullable<FigureQuery['page']>): string[] {
    const { submitted } = moments
    const order = (a: number, b: number) => (submitted[a] as number) - (submitted[b] as number) || a - b
    // They came in nearly in order of time: from the right end, few of them are better than the best so far.
    const [some, first] = oldest
      ? [found, order]
      : [found.toReversed(), (a: number, b: number) => order(b, a)]
    return firstOf(some, offset + limit, first)
      .slice(offset)
      .map((at) => ids[at] as string)
  }

  return { put, count, size: () => size }
}

interface Test {
  codes: Int32Array
  allowed: Uint8Array
}

// Each of these goes through one column at a time: a million steps of a few nanoseconds.

function eitherOf(one: Test, other: Test, size: number): Int32Array {
  const found = new Int32Array(size)
  const [codes, allowed, others, alsoAllowed] = [one.codes, one.allowed, other.codes, other.allowed]
  let count = 0
  for (let at = 0; at < size; at++)
    if (allowed[codes[at] as number] === 1 || alsoAllowed[others[at] as number] === 1) found[count++] = at
  return found.subarray(0, count)
}

function passing({ codes, allowed }: Test, some: Int32Array): Int32Array {
  const found = new Int32Array(some.length)
  let count = 0
  for (let index = 0; index < some.length; index++) {
    const at = some[index] as number
    if (allowed[codes[at] as number] === 1) found[count++] = at
  }
  return found.subarray(0, count)
}

function between(times: Int32Array, from: number, before: number, some: Int32Array): Int32Array {
  const found = new Int32Array(some.length)
  let count = 0
  for (let index = 0; index < some.length; index++) {
    const at = some[index] as number
    const time = times[at] as number
    if (time >= from && time < before) found[count++] = at
  }
  return found.subarray(0, count)
}

/** The values of some, without those that have none. */
function known(values: Int32Array, some: Int32Array): Int32Array {
  const found = new Int32Array(some.length)
  let count = 0
  for (let index = 0; index < some.length; index++) {
    const value = values[some[index] as number] as number
    if (value !== never) found[count++] = value
  }
  return found.subarray(0, count)
}

interface Group {
  key: string | null
  members: Int32Array
}

/** Puts some apart by the number of their group; `keys` names the groups. */
function apart(some: Int32Array, groups: Int32Array, keys: readonly (string | null)[]): Group[] {
  const counts = new Int32Array(keys.length)
  for (const group of groups) counts[group] = (counts[group] as number) + 1
  const all = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  for (let index = 0; index < some.length; index++) {
    const group = groups[index] as number
    const place = counts[group] as number
    ;(all[group] as Int32Array)[place] = some[index] as number
    counts[group] = place + 1
  }
  return all.flatMap((members, group) => (members.length > 0 ? [{ key: keys[group] ?? null, members }] : []))
}

/** Median and ninth decile by rank: values that did occur. */
function spreadOf(delays: Int32Array): Spread | null {
  if (delays.length === 0) return null
  const place = (share: number) => Math.ceil(share * delays.length) - 1
  // Each puts its part of them in order, for the next one to look at a smaller part.
  const longest = ranked(delays, delays.length - 1, delays.length)
  const p90 = ranked(delays, place(0.9), delays.length)
  const median = ranked(delays, place(0.5), place(0.9) + 1)
  return { of: delays.length, median, p90, longest }
}

/** The value that would stand at a place if the first `among` were in order (Hoare's « find »); moves them about. */
function ranked(values: Int32Array, place: number, among: number): number {
  let [from, to] = [0, among - 1]
  while (from < to) {
    const pivot = values[(from + to) >> 1] as number
    let [low, high] = [from, to]
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1
      while ((values[high] as number) > pivot) high -= 1
      if (low > high) break
      const swapped = values[low] as number
      values[low++] = values[high] as number
      values[high--] = swapped
    }
    if (place <= high) to = high
    else if (place >= low) from = low
    else break
  }
  return values[place] as number
}

/** The first `count` of some in an order, without putting all of them in order. */
function firstOf(some: Iterable<number>, count: number, order: (a: number, b: number) => number): number[] {
  const best: number[] = []
  for (const one of some) {
    if (best.length === count && (count === 0 || order(one, best.at(-1) as number) >= 0)) continue
    let to = best.length
    while (to > 0 && order(one, best[to - 1] as number) < 0) to -= 1
    best.splice(to, 0, one)
    if (best.length > count) best.pop()
  }
  return best
}

const workingMinutes = workingClock()
