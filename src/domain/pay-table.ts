/** The legal minimum wage from a date on, gross, in euros; the month counts 35 hours a week. */
export interface MinimumWage {
  since: string
  hour: number
  month: number
  source: string
}

/** Newest first. Look again each January, and when prices have risen by 2 % (articles L3231-4 and L3231-5). */
const minimumWages: MinimumWage[] = [
  {
    since: '2026-06-01',
    hour: 12.31,
    month: 1867.02,
    source: 'La bonne alternance (smic.ts) et modele-social 11.1.0, lus en août 2026',
  },
]

/** The minimum wage in force on a date (`YYYY-MM-DD`); undefined before the first one of the table. */
export function minimumWageOn(date: string): MinimumWage | undefined {
  return minimumWages.find((wage) => wage.since <= date)
}
