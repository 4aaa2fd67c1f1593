import type { CaseFolder } from './case-folder.ts'

/** One measured figure. Shares are between 0 and 1; other units stand in the name (« ms », « MB »). */
export interface Figure {
  name: string
  value: number
  /** How many cases the figure counts. */
  of: number
  /** What it must reach, or may not exceed; null for a figure that is only printed. */
  gate: { min: number } | { max: number } | null
  /** One line for each case that counts against it. */
  missed: string[]
}

/** A measure over the real cases of a folder, or over the project's own: one file each, listed in `index.ts`. */
export interface Measure {
  /** As `--only` and `--misses` name it. */
  id: string
  /** The files that it reads; where one is missing the measure is left out, and the table says so. */
  files: readonly string[]
  run: (cases: CaseFolder) => Figure[] | Promise<Figure[]>
}

export function passes({ value, gate }: Figure): boolean {
  if (gate === null) return true
  return 'min' in gate ? value >= gate.min : value <= gate.max
}

/** The share of cases that pass, with those that do not. Without a case there is nothing to reproach: 1. */
export function shareOf<T>(
  name: string,
  gate: Figure['gate'],
  cases: readonly T[],
  isRight: (one: T) => boolean,
  show: (one: T) => string,
): Figure {
  const missed = cases.filter((one) => !isRight(one))
  const value = cases.length === 0 ? 1 : 1 - missed.length / cases.length
  return { name, value, of: cases.length, gate, missed: missed.map(show) }
}

/** The share of cases that fall under what should not happen; without a case 0. */
export function rateOf<T>(
  name: string,
  gate: Figure['gate'],
  cases: readonly T[],
  isWrong: (one: T) => boolean,
  show: (one: T) => string,
): Figure {
  const missed = cases.filter(isWrong)
  return {
    name,
    value: missed.length / Math.max(1, cases.length),
    of: cases.length,
    gate,
    missed: missed.map(show),
  }
}
