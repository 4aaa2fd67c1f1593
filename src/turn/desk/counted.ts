import type { Figures } from '../../records/figure-query.ts'
import { nested, suppressed } from './suppressed.ts'

type Key = string | null

/** A count of the records, as it may be told. */
export interface Counted {
  all: Figures
  /** Whether it goes beyond the offices of whoever asks: then small cells are hidden. */
  shared: boolean
  /** The same count of what each group of people sees anyway: what is told less that must not be small either. */
  seen: Figures[]
  /** The same with one condition less, for each: what the two leave between them must not be small either. */
  wider: Pick<Counted, 'all' | 'seen'>[]
}

/** How many there are in each of these rows; a row has one key, or several together. Null is a number that is hidden. */
export function cellsOf(counted: Counted, rows: readonly (readonly Key[])[]): (number | null)[] {
  const of = (figures: Figures) => totalsOf(figures, rows)
  return counted.shared ? suppressed(of(counted.all), beyond(counted, of)) : of(counted.all)
}

/** How many there are in each of these rows, hidden or not: for putting them in order. */
export function totalsOf({ groups }: Figures, rows: readonly (readonly Key[])[]): number[] {
  const byKey = new Map(groups.map(({ key, total }) => [key, total]))
  return rows.map((keys) => keys.reduce((sum, key) => sum + (byKey.get(key) ?? 0), 0))
}

/** Numbers of the whole, of which each is a part of the one before. Null is one that is hidden. */
export function stepsOf(counted: Counted, of: (figures: Figures) => number[]): (number | null)[] {
  return counted.shared ? nested(of(counted.all), beyond(counted, of)) : of(counted.all)
}

function beyond({ all, seen, wider }: Counted, of: (figures: Figures) => number[]): number[][] {
  const less = (one: number[], other: number[]) => one.map((cell, index) => cell - (other[index] ?? 0))
  const unseen = (figures: Pick<Counted, 'all' | 'seen'>) =>
    figures.seen.map((known) => less(of(figures.all), of(known)))
  const own = unseen({ all, seen })
  const between = wider.flatMap((wide) => [
    less(of(wide.all), of(all)),
    ...unseen(wide).map((cells, group) => less(cells, own[group] ?? [])),
  ])
  return [...own, ...between]
}
