import type { Convention } from '../../../domain/convention.ts'

/** The days off of the months that are played, copied from a calendar: nothing here is reckoned as the bot does it. */
const holidays = ['2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14']
/** Offices that say nothing work these hours, Monday to Friday. */
const usual = ['09:00-12:00', '13:00-18:00']
/** Summer time all along. */
const ahead = 2 * 3_600_000
const day = 86_400_000
const minute = 60_000

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The date on the wall in Paris, `YYYY-MM-DD`. */
export const parisDate = (at: number) => new Date(at + ahead).toISOString().slice(0, 10)

/** An office's own clock, which stands still while nobody works there. */
export interface OfficeHours {
  /** Whether somebody works there at an instant, in ms since 1970. */
  open(at: number): boolean
  /** How many minutes were worked between two instants. */
  worked(from: number, to: number): number
}

export function officeHours({ offices }: Convention, id: string): OfficeHours {
  const opening = offices.find((office) => office.id === id)?.opening

  /** The spans of a day, as instants. */
  function spans(midnight: number): [from: number, to: number][] {
    const date = new Date(midnight + ahead)
    const name = parisDate(midnight)
    if (holidays.includes(name) || opening?.closed.includes(name)) return []
    const weekday = date.getUTCDay() || 7
    const times = opening?.days ? opening.days[String(weekday) as '1'] : weekday <= 5 ? usual : []
    return (times ?? []).map((span) => {
      const [from = '', to = ''] = span.split('-')
      return [midnight + minutesOf(from) * minute, midnight + minutesOf(to) * minute]
    })
  }
  const midnightBefore = (at: number) => Math.floor((at + ahead) / day) * day - ahead

  return {
    open: (at) => spans(midnightBefore(at)).some(([from, to]) => at >= from && at < to),
    worked(from, to) {
      let sum = 0
      for (let midnight = midnightBefore(from); midnight < to; midnight += day)
        for (const [start, end] of spans(midnight))
          sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
      return sum / minute
    },
  }
}
