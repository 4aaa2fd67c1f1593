import { addDays, parisDate, parisInstant, weekday } from '../domain/paris-time.ts'

export type TimeUnit = 'week' | 'month' | 'year'

/** The day on which a unit of time begins that a day is in: weeks begin on Monday. */
function startOf(unit: TimeUnit, day: string): string {
  if (unit === 'week') return addDays(day, 1 - weekday(day))
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

/**
 * Tells in which week, month or year of Paris a moment lies. Its calendar is asked once for each of them: neighbours
 * mostly share one.
 *
 * @param instant the ms of a moment as it is kept
 * @returns `keys` fills as moments are looked at: the first day of each, `YYYY-MM-DD`
 */
export function timeBuckets(unit: TimeUnit, instant: (kept: number) => number) {
  const keys: string[] = []
  const spans: { from: number; before: number; bucket: number }[] = []
  let last = { from: 0, before: 0, bucket: 0 }
  const bucketOf = (kept: number): number => {
    const ms = instant(kept)
    if (ms >= last.from && ms < last.before) return last.bucket
    const known = spans.find(({ from, before }) => ms >= from && ms < before)
    last = known ?? opened(ms)
    return last.bucket
  }
  const opened = (ms: number) => {
    const first = startOf(unit, parisDate(new Date(ms)))
    const next = startOf(unit, addDays(first, unit === 'year' ? 370 : unit === 'month' ? 35 : 7))
    const bucket = keys.push(first) - 1
    const span = { from: parisInstant(first).getTime(), before: parisInstant(next).getTime(), bucket }
    spans.push(span)
    return span
  }
  return { bucketOf, keys }
}
