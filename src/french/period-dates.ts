import { showDays } from '../domain/display.ts'
import { addDays, addMonths, isoDay } from './calendar.ts'
import { monthOf, monthPattern } from './month.ts'
import {
  dateOf,
  dayNamed,
  monthPast,
  monthStart,
  oneDay,
  said,
  through,
  unit,
  weekStart,
  wholeMonth,
  wholeYear,
  yearOf,
} from './period-spans.ts'
import { coming, dated, day7, ends, type PeriodRule, weekdayPattern, year4 } from './period-words.ts'

/** « novembre de l'an dernier »: before any rule that would read « l'an dernier » alone. */
export const monthOfYearRule: PeriodRule = {
  // « novembre de l'an dernier »
  pattern: new RegExp(
    `\\b(?:(?:en|de|du|au|le|mois d[e']|mois) )*(?:d')?${monthPattern} (?:de )?(l'an(?:nee)? (?:derniere?|passee?|precedente?)|cette annee)`,
  ),
  period: ([, m = '', year], today) => wholeMonth(isoDay(said(year, today), monthOf(m), 1)),
}

/** Days, months and years of the calendar, by number or name. */
export const dateRules: PeriodRule[] = [
  { pattern: /\bavant-hier\b/, period: (_, today) => oneDay(addDays(today, -2)) },
  { pattern: /\bhier(?: (?:matin|soir|apres-midi|midi))?\b/, period: (_, today) => unit('jour', 1, today) },
  {
    // The last one, as long as no other has begun.
    pattern: /\b(?:(?:pendant |durant )?le |du |ce )week[- ]?ends?(?: (?:dernier|passe|precedent))?(?![a-z])/,
    period: (_, today) => {
      const saturday = addDays(weekStart(addDays(today, 2)), -2)
      return through(saturday, addDays(saturday, 1))
    },
  },
  {
    pattern: /\b(?:aujourd'hui|ce matin|cet apres-midi|de la journee|du jour|ce jour)\b/,
    period: (_, today) => unit('jour', 0, today),
  },
  {
    pattern: new RegExp(`(?<!\\bau )\\b(?:le |du |de |ce )?${day7}${dated}`),
    period: ([, d, w, n, y], today) => {
      const day = w || n ? dateOf([d, w, n, y], today) : undefined
      return day && !/^00/.test(d ?? '') ? oneDay(day) : undefined
    },
  },
  {
    // « le lundi » is every Monday.
    pattern: new RegExp(`(?<!\\bles? )\\b(?:du |de )?(${weekdayPattern})(?: ${ends})?(?![a-z])${coming}`),
    period: ([, name = ''], today) => {
      const day = dayNamed(name, today)
      return day ? oneDay(day) : undefined
    },
  },
  {
    // « 11/2025 », « 2025-11 »
    pattern: /(?<![\d/.-])(?:en |de )?(?:0*(1[0-2]|[1-9])[/.-](20\d\d)|(20\d\d)-(0[1-9]|1[0-2]))(?![\d/.-])/,
    period: ([, m1, y1, y2, m2]) => wholeMonth(isoDay(Number(y1 ?? y2), Number(m1 ?? m2), 1)),
  },
  {
    // « semaine 47 »: the first week of a year holds its first Thursday.
    pattern: /\b(?:la |en |de la )?(?:semaine (?:n ?)?|s)0*([1-5]?\d)(?: (?:de )?(20\d\d))?(?![a-z\d])/,
    period: ([, number, y], today) => {
      const start = (year: number) => addDays(weekStart(isoDay(year, 1, 4)), 7 * (Number(number) - 1))
      const from =
        y || start(yearOf(today)) <= today ? start(Number(y ?? yearOf(today))) : start(yearOf(today) - 1)
      return Number(number) > 0
        ? { from, before: addDays(from, 7), words: showDays(from, addDays(from, 6)) }
        : undefined
    },
  },
  {
    // « fin octobre » is its last third.
    pattern: new RegExp(
      `\\b(?:en |de |d'|a la |a )?(debut|mi|milieu|fin)[- ](?:de |d'|du mois de |du mois d')?${monthPattern}(?: ${year4})?`,
    ),
    period: ([, part = '', m = '', y], today) => {
      const first = monthPast(monthOf(m), y, today)
      if (part === 'debut') return through(first, addDays(first, 9))
      if (part !== 'fin') return through(addDays(first, 10), addDays(first, 19))
      return through(addDays(first, 20), addDays(addMonths(first, 1), -1))
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:en|de|sur|durant|pendant|dans|courant|au mois de|du mois de|le mois de|pour le mois de|pour le mois d'|au mois d'|du mois d'|le mois d'|mois de|mois d') ?|d')?(?:le )?(?<!\\d(?:er)? )${monthPattern}(?:(?: de)? ${year4}| (dernier|passe))?${coming}`,
    ),
    period: ([, m = '', y, last], today) => {
      const first = monthPast(monthOf(m), y, today)
      return wholeMonth(last && first === monthStart(today) ? addMonths(first, -12) : first)
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:en|sur|pour|de|durant|pendant|dans|courant)(?: l'annee| toute l'annee)? |l'annee |annee )?${year4}\\b(?! ?(?:€|euros?|h\\b))`,
    ),
    period: ([, y], today) => (Number(y) <= yearOf(today) ? wholeYear(Number(y)) : undefined),
  },
]
