import { addDays, parisDate } from '../../domain/paris-time.ts'

/** The twelve months up to a day, and what they are compared with. Days are `YYYY-MM-DD`, Paris. */
export interface Period {
  today: string
  /** The first day, and the day after the last one. */
  begin: string
  end: string
  /** The first day of the twelve months before. */
  yearBefore: string
  /** The first days of the last 24 months, oldest first; the last month is not over. */
  months: string[]
}

const monthCount = 24

export function periodAt(now: Date): Period {
  const today = parisDate(now)
  const end = addDays(today, 1)
  const begin = yearBefore(end)
  return {
    today,
    begin,
    end,
    yearBefore: yearBefore(begin),
    months: Array.from({ length: monthCount }, (_, index) => monthBefore(today, monthCount - 1 - index)),
  }
}

const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`

/** The first day of the month so many months before the one of a day. */
function monthBefore(day: string, count: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
