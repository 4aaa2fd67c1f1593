import { z } from 'zod'
import { isPublicHoliday } from './holidays.ts'
import { addDays, parisDate, parisInstant, parisMinutes, weekday } from './paris-time.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/)

/** When an office works: spans per day of the week (1 is Monday), and days on which it is closed all the same. */
export const openingSchema = z.object({
  days: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), z.array(clock)).optional(),
  closed: z.array(z.iso.date()).default([]),
})
export type Opening = z.infer<typeof openingSchema>

const ordinary = ['09:00-12:00', '13:00-18:00']
/** Monday to Friday, eight hours a day: what counts where an office says nothing. */
export const defaultOpening: Opening = {
  days: { '1': ordinary, '2': ordinary, '3': ordinary, '4': ordinary, '5': ordinary, '6': [], '7': [] },
  closed: [],
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The spans of a day in minutes since midnight; none on public holidays and closing days. */
function spans({ days, closed }: Opening, day: string): [number, number][] {
  if (closed.includes(day) || isPublicHoliday(day)) return []
  const times = (days ?? defaultOpening.days)?.[String(weekday(day)) as '1'] ?? []
  return times.map((span) => {
    const [from = '', to = ''] = span.split('-')
    return [minutesOf(from), minutesOf(to)]
  })
}

const farthest = 400

/**
 * The instant at which so many working hours have gone by since `from`: a deadline never falls outside working
 * hours. Public holidays and the office's closing days do not count.
 * @throws when the office is closed for more than a year
 */
export function afterWorkingHours(from: Date, hours: number, opening: Opening = defaultOpening): Date {
  let left = Math.round(hours * 60)
  let day = parisDate(from)
  let since = parisMinutes(from)
  for (let count = 0; count < farthest; count++) {
    for (const [start, end] of spans(opening, day)) {
      const begin = Math.max(start, since)
      if (begin >= end) continue
      if (end - begin >= left) return parisInstant(day, begin + left)
      left -= end - begin
    }
    day = addDays(day, 1)
    since = 0
  }
  throw new Error('an office is closed for more than a year: no deadline can be counted')
}

export function isWorkingTime(instant: Date, opening: Opening = defaultOpening): boolean {
  const minutes = parisMinutes(instant)
  return spans(opening, parisDate(instant)).some(([start, end]) => minutes >= start && minutes < end)
}

/** A day since 2020: where it begins, and how many working minutes went before it. */
interface Day {
  midnight: number
  before: number
  spans: [number, number][]
}
const firstDay = '2020-01-01'
const dayLength = 86_400_000

/**
 * A clock that only runs in working hours: the difference of what it shows at two instants (in ms) is the working
 * time between them, in minutes. Nothing runs before 2020. Made for many instants: each day is looked up once.
 */
export function workingClock(opening: Opening = defaultOpening): (instant: number) => number {
  const days: Day[] = []
  const dayAt = (index: number): Day => {
    for (let at = days.length; at <= index; at++) {
      const date = addDays(firstDay, at)
      const last = days[at - 1]
      const before = last ? last.before + minutesIn(last.spans, Number.POSITIVE_INFINITY) : 0
      days.push({ midnight: parisInstant(date).getTime(), before, spans: spans(opening, date) })
    }
    return days[index] as Day
  }
  const origin = parisInstant(firstDay).getTime()
  return (instant) => {
    // A summer's day begins an hour earlier than a winter's.
    const index = Math.max(0, Math.floor((instant - origin + dayLength / 24) / dayLength))
    const found = dayAt(index)
    const day = instant < found.midnight && index > 0 ? dayAt(index - 1) : found
    return day.before + minutesIn(day.spans, (instant - day.midnight) / 60_000)
  }
}

/** How many minutes of the spans have gone by so many minutes after midnight. */
function minutesIn(spans: [number, number][], until: number): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, until) - from), 0)
}
