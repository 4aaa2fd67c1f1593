import { type Convention, officeById, type Staff } from '../domain/convention.ts'
import type { Dimension } from '../domain/figure.ts'
import { isPublicHoliday } from '../domain/holidays.ts'
import { addDays, parisDate, parisInstant, weekday } from '../domain/paris-time.ts'
import { trades } from '../domain/trades/index.ts'
import { workingClock } from '../domain/working-time.ts'
import type { FigureFilter, FigureQuery } from '../records/figure-query.ts'
import type { AskedAge, AskedPeriod, Filter, Query } from './query.ts'

/** With whose eyes a query is run, and when. */
export interface Asker {
  convention: Convention
  staff: Staff
  /** Those of their offices whose requests may be shown where they ask. */
  offices: readonly string[]
  now: Date
}

/** The query as the records take it, with the asker's rights built in. */
export function toFigures({ measure, filter, part, by }: Query, asker: Asker): FigureQuery {
  const delay = delays[measure as keyof typeof delays]
  return {
    filter: toFilter(filter, asker),
    now: asker.now,
    ...(part ? { part: conditions(part, asker) } : {}),
    ...(by ? { by: grouping(by, asker.convention) } : {}),
    ...(delay ? { delay } : {}),
  }
}

const delays = { 'delay-to-claim': 'claim', 'delay-to-end': 'end', age: 'age' } as const

function toFilter(filter: Filter, asker: Asker): FigureFilter {
  const { period, on, olderThan, youngerThan, firm } = filter
  const { now, offices } = asker
  const from = later(dayStart(period?.from), youngerThan && sinceAge(youngerThan, now))
  const before = earlier(dayStart(period?.before), olderThan && untilAge(olderThan, now))
  return {
    offices,
    ...conditions(filter, asker),
    ...(firm ? { firm } : {}),
    ...(on ? { on } : {}),
    ...(from ? { from } : {}),
    ...(before ? { before } : {}),
  }
}

function conditions(
  filter: Filter,
  { staff }: Asker,
): Omit<FigureFilter, 'offices' | 'on' | 'from' | 'before'> {
  const { kinds, projects, contracts, communes, leads, supports, states, motives, means } = filter
  const advisors = filter.mine ? [staff.advisor.id] : filter.advisors
  return {
    ...(kinds ? { kinds } : {}),
    ...(projects ? { projects } : {}),
    ...(contracts ? { contracts } : {}),
    ...(communes ? { communes } : {}),
    ...(leads ? { leads } : {}),
    ...(supports ? { supports } : {}),
    ...(states ? { states } : {}),
    ...(motives ? { motives } : {}),
    ...(means ? { means } : {}),
    ...(filter.trades ? { trades: filter.trades.flatMap(({ labels }) => labels) } : {}),
    ...(advisors ? { advisors } : {}),
  }
}

function grouping(by: Dimension, { offices }: Convention): NonNullable<FigureQuery['by']> {
  if (by === 'family')
    return { column: 'trade', merge: Object.fromEntries(trades.map(({ label, family }) => [label, family])) }
  if (by === 'partner')
    return { column: 'lead', merge: Object.fromEntries(offices.map(({ id, partner }) => [id, partner])) }
  return { column: by === 'office' ? 'lead' : by }
}

/** The same days of an earlier period up to as far as a later one has come; undefined where that one is over. */
export function sofar(period: AskedPeriod, against: AskedPeriod, today: string): AskedPeriod | undefined {
  const tomorrow = addDays(today, 1)
  if (!period.from || !against.from || !against.before) return undefined
  if ((period.before ?? tomorrow) <= tomorrow) return undefined
  const months = monthsBetween(against.from, period.from)
  const sameDay = period.from.slice(8) === against.from.slice(8) && months > 0
  const before = sameDay
    ? addMonths(tomorrow, -months)
    : addDays(against.from, daysBetween(period.from, tomorrow))
  return before < against.before ? { from: against.from, before, words: '' } : undefined
}

const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthsBetween = (from: string, to: string) => monthNumber(to) - monthNumber(from)

/** The same day of an earlier month, or that month's last. */
function addMonths(day: string, count: number): string {
  const number = monthNumber(day) + count
  const first = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
  const wanted = addDays(first(number), Number(day.slice(8)) - 1)
  return wanted < first(number + 1) ? wanted : addDays(first(number + 1), -1)
}

const dayStart = (day: string | undefined) => (day ? parisInstant(day).toISOString() : undefined)
const later = (a: string | undefined, b: string | undefined) => (a && b ? (a > b ? a : b) : (a ?? b))
const earlier = (a: string | undefined, b: string | undefined) => (a && b ? (a < b ? a : b) : (a ?? b))

/** Before which instant something was handed over that is older. Days are counted as the calendar's. */
function untilAge({ count, unit, atLeast = false }: AskedAge, now: Date): string {
  const today = parisDate(now)
  switch (unit) {
    case 'hours':
      return new Date(now.getTime() - count * 3_600_000).toISOString()
    case 'working-hours':
      return workingHoursBefore(count, now).toISOString()
    case 'days':
      return parisInstant(addDays(today, atLeast ? 1 - count : -count)).toISOString()
    case 'months':
      return parisInstant(addDays(addMonths(today, -count), atLeast ? 1 : 0)).toISOString()
    case 'working-days':
      return parisInstant(addDays(workingDaysBefore(atLeast ? count : count + 1, today), 1)).toISOString()
  }
}

/** From which instant on something was handed over that is younger: not as old as that. */
function sinceAge(age: AskedAge, now: Date): string {
  return untilAge({ ...age, atLeast: true }, now)
}

/** The last day after which so many working days have come, today among them. */
function workingDaysBefore(count: number, today: string): string {
  let day = today
  for (let left = count; left > 0; day = addDays(day, -1))
    if (weekday(day) <= 5 && !isPublicHoliday(day)) left -= 1
  return day
}

const workingMinutes = workingClock()

function workingHoursBefore(hours: number, now: Date): Date {
  const wanted = workingMinutes(now.getTime()) - hours * 60
  let [low, high] = [now.getTime() - (hours + 24) * 12 * 3_600_000, now.getTime()]
  while (high - low > 1_000) {
    const middle = (low + high) / 2
    if (workingMinutes(middle) < wanted) low = middle
    else high = middle
  }
  return new Date(high)
}

/** Whether a filter names offices of which the asker only sees what their own lead or support. */
export function namesOthers({ leads = [], supports = [] }: Filter, { offices, convention }: Asker): boolean {
  return [...leads, ...supports].some((id) => officeById(convention, id) && !offices.includes(id))
}
