const dateFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
const clockFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

const minute = 60_000

/** The local date in Paris of an instant, `YYYY-MM-DD`. */
export function parisDate(instant: Date): string {
  const hour = Math.floor(instant.getTime() / 3_600_000)
  if (hour !== last.hour) last = { hour, date: dateFormat.format(instant) }
  return last.date
}

/** Midnight in Paris is a full hour in UTC, summer and winter, and most instants asked about are now. */
let last = { hour: Number.NaN, date: '' }

/** Minutes since midnight in Paris, by the clock on the wall. */
export function parisMinutes(instant: Date): number {
  const [hours = 0, minutes = 0] = clockFormat.format(instant).split(':').map(Number)
  return hours * 60 + minutes
}

/** The instant at which the clock on the wall in Paris shows a time of a day. */
export function parisInstant(day: string, minutes = 0): Date {
  // Paris is one or two hours ahead of UTC; the right guess shows the wanted time on the wall.
  const utc = Date.parse(`${day}T00:00:00Z`) + minutes * minute
  const guesses = [60, 120].map((ahead) => new Date(utc - ahead * minute))
  const exact = guesses.find((guess) => parisDate(guess) === day && parisMinutes(guess) === minutes)
  // The hour that spring skips does not exist; the first guess is the moment after it.
  return exact ?? (guesses[0] as Date)
}

/** The day that comes `count` days after (before, if negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}
