import { addDays, addMonths, exists, isoDay, lastDay, nextWeekday, weekdayOf } from './calendar.ts'
import { day, fullYear, later, monthComing, nextDate, yearOf } from './coming.ts'
import { feastComing, feastPattern } from './feasts.ts'
import { monthOf, monthPattern } from './month.ts'
import { type Interval, type IntervalRule, oneDay, rangeRules, wholeMonth } from './range-rules.ts'
import { weekday, weekdayPattern } from './weekday.ts'

const week = (date: string): Interval => {
  const monday = addDays(date, -weekdayOf(date))
  return { from: monday, before: addDays(monday, 7) }
}
const lastWeekday = (today: string, day: number) => addDays(nextWeekday(addDays(today, -1), day), -7)
const on = (date: string | undefined) => (date ? oneDay(date) : undefined)

const year = '((?:19|20)\\d\\d)'
const passed = '(?:dernier|passe|precedent|d.avant)'

/** First days of the seasons, to a day, and the day after their last. */
const seasons: Record<string, [string, string]> = {
  printemps: ['03-21', '06-21'],
  ete: ['06-21', '09-22'],
  automne: ['09-23', '12-21'],
  hiver: ['12-21', '03-20'],
}
/** Ways of saying days that a start has no need of, the more specific first. */
export const intervalRules: IntervalRule[] = [
  ...rangeRules,
  {
    pattern: new RegExp(
      `(?<![\\d/-])0*(\\d{1,2})(?:er|e)?[ /-]${monthPattern}[ ]?([5-9]\\d)(?!\\d|[.,]\\d| ?[a-z€])`,
    ),
    days: ([, d, m = '', y], { today }) => on(day(Number(d), monthOf(m), y, today)),
  },
  {
    pattern: new RegExp(`(?<![\\d/-])0*(\\d{1,2})[/-]${monthPattern}(?:[/-]${year})?`),
    days: ([, d, m = '', y], { today }) => on(day(Number(d), monthOf(m), y, today)),
  },
  {
    pattern: /(?<![\d,./-]|\d )(\d{1,2}) (\d{1,2}) ((?:19|20)\d\d|\d\d)(?![\d,/]|\.\d| \d| ?[a-z€])/,
    days: ([, d, m, y], { today }) => on(day(Number(d), Number(m), y, today)),
  },
  {
    pattern: /^\W*(?:le )?(\d{1,2}) (0\d|1[0-2])\W*$/,
    days: ([, d, m], { today }) => on(day(Number(d), Number(m), undefined, today)),
  },
  {
    pattern: new RegExp(
      `\\b(?:0*(\\d{1,2})(?:er|e|eme)|premier|(dernier)) jour (?:de |d')${monthPattern}(?: ${year})?`,
    ),
    days: ([, d, last, m = '', y], { today }) => {
      const [ys = 0, ms = 0] = monthComing(monthOf(m), y, today).split('-').map(Number)
      const date = last ? lastDay(ys, ms) : Number(d ?? 1)
      return exists(ys, ms, date) ? oneDay(isoDay(ys, ms, date)) : undefined
    },
  },
  {
    pattern: new RegExp(`\\b${monthPattern} ([5-9]\\d)(?!\\d|[.,]\\d| ?[a-z€])`),
    days: ([, m = '', y = '']) => wholeMonth(isoDay(fullYear(y), monthOf(m), 1).slice(0, 7)),
  },
  {
    pattern:
      /(?<![\d/.,-])(?:((?:19|20)\d\d)-(0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/]((?:19|20)\d\d))(?![\d/.,-]\d|\d)/,
    days: ([, y1, m1, m2, y2]) => wholeMonth(isoDay(Number(y1 ?? y2), Number(m1 ?? m2), 1).slice(0, 7)),
  },
  {
    // « quelques » is taken for three.
    pattern: /\bdans (?:quelques|plusieurs) (jours|semaines|mois|ans|annees)\b/,
    days: ([, unit = ''], { today }) => on(later(3, unit, today, true)?.date ?? undefined),
  },
  { pattern: /\bavant[- ]hier\b/, days: (_, { today }) => oneDay(addDays(today, -2)) },
  {
    pattern: /\bhier\b|\bla veille\b(?! d)|\bjour (?:d'avant|precedent)\b/,
    days: (_, { today }) => oneDay(addDays(today, -1)),
  },
  {
    pattern: /\bjour (?:suivant|d'apres)\b|\ble lendemain\b/,
    days: (_, { today }) => oneDay(addDays(today, 1)),
  },
  {
    pattern: new RegExp(`\\b(${weekdayPattern}) (?:de )?la semaine (?:derniere|passee|precedente)`),
    days: ([, d = ''], { today }) => oneDay(addDays(week(today).from, weekday(d) - 7)),
  },
  {
    pattern: new RegExp(`\\bsemaine (prochaine|suivante|precedente|derniere)[ ,-]+(${weekdayPattern})`),
    days: ([, which = '', d = ''], { today }) =>
      oneDay(addDays(week(today).from, weekday(d) + (/^[ps][ru][^e]/.test(which) ? 7 : -7))),
  },
  {
    // « mercredi suivant », said on a Tuesday, is not tomorrow.
    pattern: new RegExp(`\\b(${weekdayPattern}) (?:suivant|d'apres)`),
    days: ([, d = ''], { today }) => oneDay(addDays(week(today).from, weekday(d) + 7)),
  },
  {
    pattern: new RegExp(`\\b(${weekdayPattern})(?= a 0*\\d{1,2} ?(?:h|:)| ?,)`),
    days: ([, d = ''], { today }) => oneDay(nextWeekday(today, weekday(d))),
  },
  {
    pattern: new RegExp(`\\b(${weekdayPattern}) ${passed}`),
    days: ([, d = ''], { today }) => oneDay(lastWeekday(today, weekday(d))),
  },
  {
    pattern: /\b(?:en |au )?(debut|milieu|fin) de (?:la )?semaine( prochaine)?\b/,
    days: ([, part, next], { today }) => {
      const first = { debut: 0, milieu: 2, fin: 4 }[part ?? ''] ?? 0
      const from = addDays(week(today).from, first + (next ? 7 : 0))
      return { from, before: addDays(from, part === 'fin' ? 3 : 2) }
    },
  },
  {
    pattern: /\bsemaine (?:derniere|passee|precedente)\b/,
    days: (_, { today }) => week(addDays(today, -7)),
  },
  {
    pattern: /(?<!(?:di|dimanche)(?: de)? (?:la )?)\bsemaine (?:prochaine|qui vient|suivante|d'apres)\b/,
    days: (_, { today }) => week(addDays(today, 7)),
  },
  { pattern: /\b(?:cette|dans la) semaine\b/, days: (_, { today }) => week(today) },
  {
    pattern: new RegExp(`\\b${monthPattern} ${passed}`),
    days: ([, m = ''], { today }) => {
      const month = isoDay(yearOf(today), monthOf(m), 1)
      return wholeMonth((month < `${today.slice(0, 7)}-01` ? month : addMonths(month, -12)).slice(0, 7))
    },
  },
  {
    pattern: new RegExp(
      `\\b(premiere|1ere|derniere) semaine (?:de |d'|du mois de )${monthPattern}(?: ${year})?`,
    ),
    days: ([, which = '', m = '', y], { today }) => {
      const month = wholeMonth(monthComing(monthOf(m), y, today))
      return week(which.startsWith('d') ? addDays(month.before, -1) : month.from)
    },
  },
  {
    pattern: new RegExp(`\\bsemaine du (?:lundi )?0*(\\d{1,2})(?:er)?(?: ${monthPattern})?(?: ${year})?`),
    days: ([, d, m, y], { today }) => {
      const date = m ? day(Number(d), monthOf(m), y, today) : nextDate(Number(d), today)?.date
      return date ? week(date) : undefined
    },
  },
  {
    pattern: /\b0*(\d{1,2})(?:er)? du mois (?:dernier|passe|precedent)/,
    days: ([, d], { today }) => {
      const [y = 0, m = 0] = addMonths(`${today.slice(0, 7)}-01`, -1)
        .split('-')
        .map(Number)
      return exists(y, m, Number(d)) ? oneDay(isoDay(y, m, Number(d))) : undefined
    },
  },
  {
    pattern: /\bmois (?:dernier|passe|precedent)\b/,
    days: (_, { today }) => wholeMonth(addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7)),
  },
  {
    pattern: /\bdernier jour du mois\b/,
    days: (_, { today }) => oneDay(addDays(wholeMonth(today.slice(0, 7)).before, -1)),
  },
  {
    pattern: /\bdebut (?:de|du) mois\b(?! d)/,
    days: (_, { today }) => on(nextDate(1, today)?.date ?? undefined),
  },
  { pattern: /\b(?:dans|de) la journee\b/, days: (_, { today }) => oneDay(today) },
  {
    pattern: new RegExp(feastPattern),
    days: ([words], { today }) => on(feastComing(words, today)),
  },
  {
    pattern: /\b(?:(?:ce|le|du) )?week[- ]?end( prochain| dernier| passe)?(?! de)\b/,
    days: ([, which], { today }) => {
      const from = addDays(week(today).from, 5 + (which ? (which === ' prochain' ? 7 : -7) : 0))
      return { from, before: addDays(from, 2) }
    },
  },
  {
    pattern: /\b(?:(debut|milieu|fin) (?:de |d'))?(?:cet |cette |l'|en |ce )(ete|printemps|automne|hiver)\b/,
    days: ([, part, season = ''], { today }) => {
      const [first = '', last = ''] = seasons[season] ?? []
      const over = yearOf(today) + (last > today.slice(5) ? 0 : 1)
      const [from, before] = [`${first < last ? over : over - 1}-${first}`, `${over}-${last}`]
      const [start, end] = [addDays(from, 30), addDays(before, -30)]
      if (part === 'milieu') return { from: start, before: addDays(start, 25) }
      return { from: part === 'fin' ? end : from, before: part === 'debut' ? start : before }
    },
  },
]
