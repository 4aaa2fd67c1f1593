import type { Start } from '../domain/answers/values.ts'
import { addDays, addMonths, nextWeekday, weekdayOf } from './calendar.ts'
import {
  day,
  inMonth,
  inNextMonth,
  later,
  monthComing,
  nextDate,
  now,
  onDay,
  optional,
  partOfMonth,
  yearOf,
} from './coming.ts'
import { monthOf, monthPattern } from './month.ts'
import type { Clock } from './reading.ts'
import { weekday, weekdayPattern } from './weekday.ts'

/** What a way of saying a date means today; undefined where there is no such date. */
export interface DateRule {
  pattern: RegExp
  start: (match: RegExpExecArray, clock: Clock) => Start | undefined
  /** Below 1 for what may be no date at all: in a long text it counts only after words that lead to a start. */
  certainty?: number
}

const weekday7 = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const part = '(debut|fin|mi|milieu|courant)'
const yearSaid = "(?: (?:de (?:l'annee )?)?((?:19|20)\\d\\d))?"
const seasons: Record<string, number> = { printemps: 3, ete: 6, automne: 9, hiver: 12 }

/** Ways of saying a date or a month, the more specific first: what an earlier rule took is not read again. */
export const dateRules: DateRule[] = [
  {
    pattern:
      /\b(?:des que possible|aussitot que possible|des maintenant|au plus (?:vite|tot)|le plus (?:vite|tot|rapidement) possible|asap|dqp|tout de suite|de suite|(?:prise de poste|poste|disponible|debut|embauche|demarrage)[ :]*immediate?(?:ment)?)(?![a-z])/,
    start: () => now,
  },
  {
    pattern: /\b(?:immediate?(?:ment)?|maintenant|(?<!\ba )bientot|rapidement|urgent|urgence)(?![a-z])/,
    start: () => now,
    certainty: 0.95,
  },
  {
    pattern: /(?<!\ba )\b(?:bientot|prochainement)(?![a-z])/,
    start: () => now,
    certainty: 0.9,
  },
  {
    pattern: /(?<!\d|\d[/.-])((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/,
    start: ([, y, m, d], { today }) => optional(day(Number(d), Number(m), y, today)),
  },
  {
    pattern:
      /(?<![\d,.]|\d[/-])(?:(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d|\d\d)|(\d{1,2}) (\d\d) ((?:19|20)\d\d))(?!\d)/,
    start: ([, d, m, y, d2, m2, y2], { today }) =>
      optional(day(Number(d ?? d2), Number(m ?? m2), y ?? y2, today)),
  },
  {
    pattern:
      /(?:(?<=\b(?:le|au|du|des|pour|partir du|vers le|debut) )\d{1,2}|(?<![\d,./-])\d{1,2}(?=\/[01]\d(?!\d))|(?<![\d,./-])(?!24\/7)(?:1[3-9]|2\d|3[01])(?=\/[1-9](?!\d)))\/([01]?\d)(?![\d/]| ?(?:h|€|mois|semaine))/,
    start: (match, { today }) =>
      optional(day(Number.parseInt(match[0], 10), Number(match[1]), undefined, today)),
  },
  {
    pattern: new RegExp(
      `\\bdu (?:0*(\\d{1,2})(?:er)?|premier) (?:au|jusqu'au) 0*\\d{1,2}(?:er)? ${monthPattern}(?: (20\\d\\d))?`,
    ),
    start: ([, d = '1', m, y], { today }) => optional(day(Number(d), monthOf(m ?? ''), y, today)),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(?:0*(\\d{1,2}) ?(?:er|e)?|premier) ?(?:du )?${monthPattern}(?:,? ((?:19|20)\\d\\d))?`,
    ),
    start: ([, d = '1', m, y], { today }) => optional(day(Number(d), monthOf(m ?? ''), y, today)),
  },
  {
    pattern: new RegExp(`\\b${part}[- ](?:(?:du |le )?mois (?:de |d')|de |d')?${monthPattern}${yearSaid}`),
    start: ([, p = '', m, y], { today }) => {
      const month = monthComing(monthOf(m ?? ''), y, today)
      if (p === 'courant') return inMonth(month, true)
      const found = partOfMonth(p, month)
      return found.date && found.date < today && !y
        ? partOfMonth(p, addMonths(`${month}-01`, 12).slice(0, 7))
        : found
    },
  },
  { pattern: /\baujourd'hui\b/, start: (_, { today }) => onDay(today) },
  { pattern: /\bapres[- ]demain\b/, start: (_, { today }) => onDay(addDays(today, 2)) },
  { pattern: /\bdemain\b/, start: (_, { today }) => onDay(addDays(today, 1)) },
  {
    // Said on a Monday, « lundi en huit » is a week from today.
    pattern: new RegExp(`\\b(${weekdayPattern}) en (huit|quinze|0*8|0*15)\\b`),
    start: ([, d = '', when = ''], { today }) =>
      onDay(addDays(nextWeekday(addDays(today, -1), weekday(d)), /8|huit/.test(when) ? 7 : 14)),
  },
  {
    pattern: new RegExp(
      `\\b(${weekdayPattern})(?: de)? (?:la )?semaine (?:prochaine|suivante|qui vient|d'apres|pro\\b)`,
    ),
    start: ([, d = ''], { today }) => onDay(addDays(today, 7 - weekdayOf(today) + weekday(d))),
  },
  {
    pattern: /\b(?:la )?semaine (?:prochaine|qui vient|suivante|d'apres|pro\b)/,
    start: (_, { today }) => onDay(addDays(today, 7 - weekdayOf(today)), true),
  },
  {
    pattern: /\b(?:le )?0*(\d{1,2})(?:er)? (?:du|le) mois (?:prochain|qui vient|suivant)/,
    start: ([, d], { today }) => inNextMonth(Number(d), today),
  },
  {
    pattern: /\b(debut|fin|mi|milieu)[- ](?:du |de |le )?mois (?:prochain|qui vient|suivant)/,
    start: ([, p = ''], { today }) => partOfMonth(p, addMonths(`${today.slice(0, 7)}-01`, 1)),
  },
  {
    pattern: /\b(?:le )?mois (?:prochain|qui vient|suivant)/,
    start: (_, { today }) => inMonth(addMonths(`${today.slice(0, 7)}-01`, 1)),
  },
  { pattern: /\bfin (?:du|de|de ce) mois\b/, start: (_, { today }) => partOfMonth('fin', today.slice(0, 7)) },
  {
    pattern: /\b(?:ce mois(?:[- ]ci)?|courant du mois|dans le mois)\b/,
    start: (_, { today }) => inMonth(today, true),
  },
  {
    pattern:
      /\b(dans les|dans|d'ici|sous) (?:environ |a peu pres )?(?:(?:une? )?0*(\d+) (jours?|semaines?|mois|ans?|annees?)|(?:une )?(quinzaine|0*15zaine)|une? (semaine|mois|an|annee))(?![a-z])/,
    start: ([, how, count, unit, fortnight, one], { today }) =>
      later(fortnight ? 15 : Number(count ?? 1), unit ?? one ?? 'jours', today, how !== 'dans'),
  },
  {
    pattern: /\b(?:dans|d'ici|sous) (?:une )?0*15(?! ?[a-z])/,
    start: (_, { today }) => onDay(addDays(today, 15), true),
  },
  {
    pattern: /\brentree de janvier\b/,
    start: (_, { today }) => inMonth(monthComing(1, undefined, today), true),
  },
  {
    pattern: /\brentree\b|\bapres (?:les )?(?:grandes )?vacances(?: d'ete| scolaires)?\b/,
    start: (_, { today }) => inMonth(monthComing(9, undefined, today), true),
  },
  {
    pattern:
      /\bapres (?:les )?(?:fetes|noel|nouvel an)|\bdebut d'annee\b|\bl'an(?:nee)? (?:prochaine?|qui vient)\b|\bannee prochaine\b/,
    start: (_, { today }) =>
      inMonth(monthComing(1, String(yearOf(today) + (today.slice(5, 7) === '01' ? 0 : 1)), today), true),
  },
  {
    pattern: /\bfin (?:de l'|d')annee\b|\b(?:avant|pour) (?:les fetes|noel)\b/,
    start: (_, { today }) => inMonth(monthComing(12, undefined, today), true),
  },
  {
    pattern: /\b(debut|courant|en|fin|mi) (20\d\d)\b/,
    start: ([, p, y], { today }) =>
      inMonth(monthComing(p === 'fin' ? 12 : p === 'mi' ? 6 : 1, y, today), true),
  },
  {
    pattern: /\b(?:cet|cette|pour|l'|au|en|d'|avant l'|a l')(?: ?l'| )?(ete|printemps|automne|hiver)\b/,
    start: ([, season = ''], { today }) => inMonth(monthComing(seasons[season] ?? 6, undefined, today), true),
  },
  {
    pattern: new RegExp(`(?<!\\d ?(?:er)? ?)\\b${monthPattern}(?: prochain)?${yearSaid}`),
    start: ([, m, y], { today }) => inMonth(monthComing(monthOf(m ?? ''), y, today)),
    certainty: 0.95,
  },
  {
    pattern: new RegExp(`\\b${weekday7} 0*(\\d{1,2})(?:er)?(?![\\d/:%€-]|[.,]\\d| ?(?:h|€|${monthPattern}))`),
    start: ([, d = '', date], { today }) => nextDate(Number(date), today, weekday(d)),
    certainty: 0.95,
  },
  {
    pattern: new RegExp(`\\b(?:ce ${weekday7}|${weekday7} (?:prochain|qui vient))(?! ?(?:au|a|-) )`),
    start: ([, a, b], { today }) => onDay(nextWeekday(today, weekday(a ?? b ?? ''))),
  },
  {
    pattern: new RegExp(
      `(?<!(?:au|et|,|-|un|1|chaque|tous les|travail[a-z]*|ferme[a-z]*|repos) ?(?:le |les )?)\\b${weekday7}(?! ?(?:au|a|-|et|,) | sur | dernier| passe| (?:de )?la semaine derniere| 0*\\d{1,2}(?:er)?(?:[/.-]\\d| ${monthPattern}))`,
    ),
    start: ([, d = ''], { today }) => onDay(nextWeekday(today, weekday(d))),
    certainty: 0.9,
  },
  {
    pattern:
      /\b(?:le|au|du) 0*(\d{1,2})(?:er)?(?: prochain)?(?![\d/:%€]|[.,]\d| ?(?:h|€|eur|ans?|jours?|mois|rue|avenue|bis|ter|postes?|personnes?))/,
    start: ([, d], { today }) => nextDate(Number(d), today),
    certainty: 0.85,
  },
]
