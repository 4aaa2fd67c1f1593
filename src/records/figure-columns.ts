import { workingClock } from '../domain/working-time.ts'
import { createMoments, grown, type Moments, never, seconds } from './moments.ts'

/** What figures look at in a request: names and classes in the columns, moments in ms. */
export interface FigureRow {
  id: string
  values: Record<ValueName, string | null>
  submitted: number
  claimed: number | null
  ended: number | null
}

const valueNames = [
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

interface Column {
  /** One code a request: the place of its value in `names`. 0 is « none ». */
  codes: Int32Array
  names: (string | null)[]
  codeOf: Map<string | null, number>
}

/** What was handed over, column by column, in places from 0 up to `size`. */
export interface FigureColumns {
  readonly size: number
  ids: readonly string[]
  columns: Record<ValueName, Column>
  moments: Record<'submitted' | 'claimed' | 'ended', Moments>
  /** Working minutes from the submission to the two others. */
  delays: { claim: Int32Array; end: Int32Array }
  /** Puts a request in, in place of what was known of it. */
  put: (row: FigureRow) => void
}

const firstCapacity = 1024

/**
 * Columns for figures: a question walks through a few of them and nothing else. A request is 70 bytes here beside its
 * id, where its row is two kilobytes.
 */
export function figureColumns(): FigureColumns {
  let size = 0
  const ids: string[] = []
  const places = new Map<string, number>()
  const columns = Object.fromEntries(
    valueNames.map((name) => [
      name,
      { codes: new Int32Array(firstCapacity), names: [null], codeOf: new Map([[null, 0]]) } satisfies Column,
    ]),
  ) as Record<ValueName, Column>
  const moments = {
    submitted: createMoments(firstCapacity),
    claimed: createMoments(firstCapacity),
    ended: createMoments(firstCapacity),
  }
  const delays = { claim: new Int32Array(firstCapacity), end: new Int32Array(firstCapacity) }

  function placeOf(id: string): number {
    const known = places.get(id)
    if (known !== undefined) return known
    if (size === delays.claim.length) {
      for (const column of Object.values(columns)) column.codes = grown(column.codes, size * 2)
      for (const name of ['claim', 'end'] as const) delays[name] = grown(delays[name], size * 2)
    }
    ids.push(id)
    places.set(id, size)
    return size++
  }

  function codeIn(column: Column, value: string | null): number {
    const known = column.codeOf.get(value)
    if (known !== undefined) return known
    column.codeOf.set(value, column.names.length)
    return column.names.push(value) - 1
  }

  return {
    get size() {
      return size
    },
    ids,
    columns,
    moments,
    delays,
    put(row) {
      const at = placeOf(row.id)
      for (const name of valueNames) columns[name].codes[at] = codeIn(columns[name], row.values[name])
      for (const name of ['submitted', 'claimed', 'ended'] as const) moments[name].set(at, seconds(row[name]))
      const since = workingMinutes(row.submitted)
      delays.claim[at] = row.claimed === null ? never : workingMinutes(row.claimed) - since
      delays.end[at] = row.ended === null ? never : workingMinutes(row.ended) - since
    },
  }
}

const workingMinutes = workingClock()
