import type { Sourced } from './sourced.ts'

/** The legal minimum wage (SMIC) from a date on, gross, in euros; the month counts 35 hours a week. */
export interface MinimumWage extends Sourced {
  since: string
  hour: number
  month: number
}

/** Newest first. Look again each January, and when prices have risen by 2 % (articles L3231-4 and L3231-5). */
const known: { since: string; hour: number; source: string; asOf: string }[] = [
  {
    since: '2026-06-01',
    hour: 12.31,
    source: 'La bonne alternance (smic.ts) et modele-social 11.1.0',
    asOf: '2026-08-31',
  },
  { since: '2026-01-01', hour: 12.02, source: 'modele-social 11.1.0', asOf: '2026-08-31' },
]

/** The minimum wage changes each 1 January: the newest one of the table is sure until then. */
export const minimumWageKnownUntil = `${known[0]?.since.slice(0, 4)}-12-31`

/** Article L3232-1: the month is a twelfth of 52 weeks of 35 hours. */
const monthlyHours = (35 * 52) / 12

/**
 * The minimum wage on a date (`YYYY-MM-DD`); undefined before the first one of the table. It changes each
 * 1 January: past the year in which the newest one began, that one is the last known and no longer certain.
 */
export function minimumWageOn(date: string): MinimumWage | undefined {
  const wage = known.find(({ since }) => since <= date)
  if (!wage) return undefined
  const certain = wage !== known[0] || wage.since.slice(0, 4) === date.slice(0, 4)
  return { ...wage, month: Math.round(wage.hour * monthlyHours * 100) / 100, certain }
}
