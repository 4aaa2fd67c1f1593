import { addDays, addMonths, isoDay, nextWeekday } from './calendar.ts'
import { day, monthComing, nextDate } from './coming.ts'
import { monthOf, monthPattern } from './month.ts'
import type { Clock } from './reading.ts'
import { weekday, weekdayPattern } from './weekday.ts'

/** A stretch of the calendar: from one day up to another, which is not in it any more. */
export interface Interval {
  from: string
  before: string
}

/** What a way of saying days means today; undefined where there are no such days. */
export interface IntervalRule {
  pattern: RegExp
  days: (match: RegExpExecArray, clock: Clock) => Interval | undefined
}

export const oneDay = (date: string): Interval => ({ from: date, before: addDays(date, 1) })
export const wholeMonth = (month: string): Interval => ({
  from: `${month}-01`,
  before: addMonths(`${month}-01`, 1),
})
const through = (from: string | undefined, last: string | undefined): Interval | undefined =>
  from && last && from <= last ? { from, before: addDays(last, 1) } : undefined
const year = '((?:19|20)\\d\\d)'
const end = `(?:(?:le|ce) )?(?:${weekdayPattern}(?: suivant)?,? )?0*(\\d{1,2})(?:er|eme|e)?(?!\\d)(?: (?:de |du mois de )?${monthPattern}|[/.](\\d{1,2})(?!\\d))?(?:(?:, ?| |/)${year})?`
/** The days between two ends; what the first end leaves out is the second's. */
function between(
  [d1, m1, y1]: (string | undefined)[],
  [d2, m2, y2]: (string | undefined)[],
  today: string,
): Interval | undefined {
  const month = m2 ?? m1
  if (month === undefined) {
    const from = nextDate(Number(d1), today)?.date
    return from ? through(from, nextDate(Number(d2), from)?.date ?? undefined) : undefined
  }
  const number = (said: string) => (/\d/.test(said) ? Number(said) : monthOf(said))
  const last = y2 && day(Number(d2), number(month), y2, today)
  if (last) {
    const first = day(Number(d1), number(m1 ?? month), y1 ?? y2, today)
    return through(first && first > last ? addMonths(first, -12) : first, last)
  }
  const from = day(Number(d1), number(m1 ?? month), y1, today)
  return from ? through(from, day(Number(d2), number(month), undefined, from)) : undefined
}

/** The last such day up to today. */
function past(date: number, month: number, year: string | undefined, today: string): string | undefined {
  const next = day(date, month, year, today)
  return next && !year && next > today ? addMonths(next, -12) : next
}

/** Ways of saying from which day or month to which, the more specific first. */
export const rangeRules: IntervalRule[] = [
  {
    pattern: new RegExp(`\\b${monthPattern} (\\d{1,2}) ?- ?(\\d{1,2})(?![\\d/.,-])`),
    days: ([, m, d1, d2], { today }) => between([d1, m], [d2, m], today),
  },
  {
    pattern: new RegExp(`\\b(?:du |depuis (?:le )?)?${end} (?:a|jusqu'a) aujourd'hui`),
    days: ([, d, m, n, y], { today }) => {
      const from = m || n ? past(Number(d), m ? monthOf(m) : Number(n), y, today) : undefined
      return through(from, today)
    },
  },
  {
    pattern: /\b(\d{4})-(\d\d)-(\d\d) ?(?:au|a|-) ?(\d{4})-(\d\d)-(\d\d)\b/,
    days: ([, y1, m1, d1, y2, m2, d2], { today }) => between([d1, m1, y1], [d2, m2, y2], today),
  },
  {
    pattern: /(?<![\d/])(\d{1,2}) ?(?:-|au|a) ?(\d{1,2}) (?:du )?mois prochain\b/,
    days: ([, d1, d2], { today }) => {
      const [y = 0, m = 0] = addMonths(`${today.slice(0, 7)}-01`, 1)
        .split('-')
        .map(Number)
      return through(isoDay(y, m, Number(d1)), isoDay(y, m, Number(d2)))
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d/.,-])(?:\\b(du|de|entre(?= le)) )?${end} ?(?:jusqu'au|au|a|et|-) ?${end}(?![\\d/])(?! ?(?:h|heures?|€|ans?)\\b)`,
    ),
    days: ([, lead, d1, m1, n1, y1, d2, m2, n2, y2], { today }) =>
      m2 || n2 || (lead && lead !== 'de')
        ? between([d1, m1 ?? n1, y1], [d2, m2 ?? n2, y2], today)
        : undefined,
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:de |entre )(?:ce )?|\\bd'|(?=[a-z]+[ /]?(?:\\d{4})?-))${monthPattern}(?:[ /]${year})? ?(?:a|et|-|jusqu'en|jusqu'a) ?${monthPattern}(?:[ /]${year})?`,
    ),
    days: ([, m1 = '', y1, m2 = '', y2], { today }) => {
      const first = monthComing(monthOf(m1), y1 ?? (monthOf(m1) <= monthOf(m2) ? y2 : undefined), today)
      const last = monthComing(monthOf(m2), y2, `${first}-01`)
      return first <= last ? { from: `${first}-01`, before: wholeMonth(last).before } : undefined
    },
  },
  {
    pattern: new RegExp(`\\bdu ${weekdayPattern}(?: prochain)? au ${weekdayPattern}`),
    days: ([words], { today }) => {
      const [first = 0, last = 0] = words.split(' au ').map((part) => weekday(part.replace('du ', '')))
      const from = nextWeekday(today, first)
      return through(from, nextWeekday(from, last))
    },
  },
]
