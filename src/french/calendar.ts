/** Days of the calendar as `YYYY-MM-DD`, counted without hours or time zones. */
const dayLength = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

export function addDays(day: string, count: number): string {
  return iso(utc(day) + count * dayLength)
}

/** How many days after the one the other is. */
export function daysBetween(from: string, to: string): number {
  return (utc(to) - utc(from)) / dayLength
}

/** The same day of a later month, or that month's last day: one month after 31 January is 28 February. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return isoDay(y, m, Math.min(date, lastDay(y, m)))
}

export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether there is such a day: there is no 31 April. */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: string): number {
  return (new Date(utc(day)).getUTCDay() + 6) % 7
}

/** The next such weekday after a day, that day itself excluded. */
export function nextWeekday(after: string, weekday: number): string {
  return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1)
}
