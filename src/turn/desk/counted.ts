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

function beyond({ all, seen }: Counted, of: (figures: Figures) => number[]): number[][] {
  const cells = of(all)
  return seen.map((figures) => {
    const known = of(figures)
    return cells.map((cell, index) => cell - (known[index] ?? 0))
  })
}
