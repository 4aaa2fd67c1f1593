import type { Start } from '../domain/answers/values.ts'
import { addDays, addMonths, exists, isoDay, lastDay, weekdayOf } from './calendar.ts'

export const onDay = (date: string, flexible = false): Start => ({ kind: 'date', date, flexible })
export const inMonth = (date: string, flexible = false): Start => ({
  kind: 'month',
  date: date.slice(0, 7),
  flexible,
})
export const now: Start = { kind: 'asap', date: null, flexible: true }

export const yearOf = (today: string) => Number(today.slice(0, 4))
/** « 27 » is 2027, « 74 » 1974. */
export const fullYear = (written: string) =>
  written.length === 2 ? Number(written) + (written < '50' ? 2000 : 1900) : Number(written)

/** The day of a month in the year that was said, else its next coming. */
export function day(
  date: number,
  month: number,
  year: string | undefined,
  today: string,
): string | undefined {
  if (year) {
    const y = fullYear(year)
    return exists(y, month, date) ? isoDay(y, month, date) : undefined
  }
  for (let y = yearOf(today); y <= yearOf(today) + 4; y++)
    if (exists(y, month, date) && isoDay(y, month, date) >= today) return isoDay(y, month, date)
  return undefined
}

/** The beginning of a month is its first day, the middle its 15th, the end its last. */
export function partOfMonth(part: string, month: string): Start {
  const [year = 0, number = 0] = month.split('-').map(Number)
  if (part.startsWith('d')) return onDay(isoDay(year, number, 1), true)
  return onDay(isoDay(year, number, part.startsWith('m') ? 15 : lastDay(year, number)), true)
}

/** The next coming of a month, this one included, or the one of the year that was said; `YYYY-MM`. */
export function monthComing(month: number, year: string | undefined, today: string): string {
  const y = year ? fullYear(year) : yearOf(today) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  return isoDay(y, month, 1).slice(0, 7)
}

export const optional = (date: string | undefined): Start | undefined => (date ? onDay(date) : undefined)

export function inNextMonth(date: number, today: string): Start | undefined {
  const [year = 0, month = 0] = addMonths(`${today.slice(0, 7)}-01`, 1)
    .split('-')
    .map(Number)
  return exists(year, month, date) ? onDay(isoDay(year, month, date)) : undefined
}

/** « le 3 »: of this month, or of the first later one that has such a day, on that weekday where one is said. */
export function nextDate(date: number, today: string, weekday?: number): Start | undefined {
  if (date < 1 || date > 31) return undefined
  const first = `${today.slice(0, 7)}-01`
  for (let count = 0; count < 24; count++) {
    const [y = 0, m = 0] = addMonths(first, count).split('-').map(Number)
    const day = isoDay(y, m, date)
    if (exists(y, m, date) && day >= today && (weekday === undefined || weekdayOf(day) === weekday))
      return onDay(day)
  }
  return undefined
}

/** « dans 15 jours », « d'ici 2 mois »; « une quinzaine » is fifteen days. */
export function later(count: number, unit: string, today: string, flexible: boolean): Start | undefined {
  if (count > 400) return undefined
  if (/^(?:m|a)/.test(unit))
    return onDay(addMonths(today, unit.startsWith('m') ? count : count * 12), flexible)
  return onDay(addDays(today, unit.startsWith('s') ? count * 7 : count), flexible)
}
