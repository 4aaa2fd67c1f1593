import type { Dimension } from '../../domain/figure.ts'
import { addDays, addMonths, daysBetween } from '../../french/calendar.ts'
import { type Period, type PeriodFound, readPeriods } from '../../french/period.ts'
import type { AskedPeriod } from '../../queries/query.ts'

/** Which time a question is about, and what it is compared with. */
export interface AskedTime {
  period?: AskedPeriod
  against?: AskedPeriod
  /** A course over time is counted by this. */
  by?: Dimension
  notes: string[]
  /** More periods than two, or two that cannot be compared. */
  tooMany?: true
}

interface Wanted {
  compares: boolean
  series: boolean
  /** Whether it is counted apart by something else than time. */
  grouped: boolean
}

const plain = ({ from, before, words }: Period): AskedPeriod => ({
  ...(from === undefined ? {} : { from }),
  ...(before === undefined ? {} : { before }),
  words,
})

/** Puts the periods of a question in their places: the one asked about, and the one that it is compared with. */
export function askedTime(periods: readonly PeriodFound[], wanted: Wanted, today: string): AskedTime {
  const { compares, series, grouped } = wanted
  const [first, second, ...more] = periods
  const two = first?.ends && (compares || series) && !second ? first.ends : first && second && [first, second]
  if (more.length > 0) return { notes: [], tooMany: true }
  // Two that nobody compares are side by side only where they are of one length, one after the other.
  if (two && !compares && !series && !areAlike(two)) return { notes: [], tooMany: true }
  if (two) {
    const [earlier, later] = two.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    if (!earlier?.from || !later?.from || earlier.from === later.from) return { notes: [], tooMany: true }
    return { period: plain(later), against: plain(earlier), notes: [] }
  }
  // « a augmenté depuis 2024 »: beside the same stretch of a year before it would be compared with itself.
  const course = compares && !grouped && first?.from && !first.before && first.from < addMonths(today, -12)
  if (!course && (compares || (series && grouped))) return compared(first, today)
  if (!series && !course) return first ? { period: plain(first), notes: [] } : { notes: [] }
  const period = first ? plain(first) : lastTwelveMonths(today)
  const days = daysBetween(period.from ?? today, min(period.before ?? addDays(today, 1), addDays(today, 1)))
  return { period, by: days <= 62 ? 'week' : days > 1_200 ? 'year' : 'month', notes: [] }
}

function areAlike([one, other]: readonly Period[]): boolean {
  if (!one?.from || !one.before || !other?.from || !other.before) return false
  const apart = one.before <= other.from || other.before <= one.from
  return apart && unitOf(one) === unitOf(other)
}

const min = (a: string, b: string) => (a < b ? a : b)

function lastTwelveMonths(today: string): AskedPeriod {
  const from = addMonths(`${today.slice(0, 7)}-01`, -11)
  const { words } = readPeriods(`depuis ${monthWords(from)}`, { today })[0] ?? { words: '' }
  return { from, words }
}

const names = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const monthWords = (day: string) => `${names[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** With one period, or none: « par rapport à l'an dernier » compares this year with it. */
function compared(one: PeriodFound | undefined, today: string): AskedTime {
  const unit = unitOf(one)
  const [now, last] = [named(thisOne[unit], today), named(lastOne[unit], today)]
  if (!one) return { period: now, against: last, notes: [`comparé à ${said(last)}`] }
  const isOver = one.before !== undefined && one.before <= today
  if (isOver) return { period: now, against: plain(one), notes: [] }
  const before = one.before === undefined ? aYearBefore(one, today) : last
  return { period: plain(one), against: before, notes: [`comparé à ${said(before)}`] }
}

const said = ({ words }: AskedPeriod) => words.replace(/^en /, '')

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
const thisOne: Record<Unit, string> = {
  day: "aujourd'hui",
  week: 'cette semaine',
  month: 'ce mois-ci',
  quarter: 'ce trimestre',
  half: 'ce semestre',
  year: 'cette annee',
}
const lastOne: Record<Unit, string> = {
  day: 'hier',
  week: 'la semaine derniere',
  month: 'le mois dernier',
  quarter: 'le trimestre dernier',
  half: 'le semestre dernier',
  year: "l'an dernier",
}

function unitOf(period: Period | undefined): Unit {
  if (!period?.from || !period.before) return 'year'
  const days = daysBetween(period.from, period.before)
  return days <= 1
    ? 'day'
    : days <= 7
      ? 'week'
      : days <= 31
        ? 'month'
        : days <= 92
          ? 'quarter'
          : days <= 184
            ? 'half'
            : 'year'
}

function named(words: string, today: string): AskedPeriod {
  const [found] = readPeriods(words, { today })
  return found ? plain(found) : { words }
}

/** « depuis septembre » against the same days of the year before. */
function aYearBefore({ from = '' }: Period, today: string): AskedPeriod {
  const [first, last] = [addMonths(from, -12), addMonths(today, -12)]
  const [found] = readPeriods(
    `du ${Number(first.slice(8))} ${monthWords(first)} au ${Number(last.slice(8))} ${monthWords(last)}`,
    { today },
  )
  return found ? plain(found) : { from: first, before: addDays(last, 1), words: '' }
}
