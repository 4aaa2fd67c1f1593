import { addDays } from './paris-time.ts'

/** Easter Sunday (Gregorian computus, Meeus/Jones/Butcher), `YYYY-MM-DD`. */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const date = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The eleven public holidays of mainland France (article L3133-1 of the labour code). */
export function publicHolidays(year: number): string[] {
  const sunday = easter(year)
  return [
    `${year}-01-01`,
    addDays(sunday, 1),
    `${year}-05-01`,
    `${year}-05-08`,
    addDays(sunday, 39),
    addDays(sunday, 50),
    `${year}-07-14`,
    `${year}-08-15`,
    `${year}-11-01`,
    `${year}-11-11`,
    `${year}-12-25`,
  ]
}

const known = new Map<number, Set<string>>()

export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const holidays = known.get(year) ?? new Set(publicHolidays(year))
  known.set(year, holidays)
  return holidays.has(day)
}
