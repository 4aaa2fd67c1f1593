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
} from './coming.ts'
import { monthOf, monthPattern } from './month.ts'
import type { Clock } from './reading.ts'
import { vagueDateRules } from './vague-date-rules.ts'
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

/** Ways of saying a date or a month, the more specific first: what an earlier rule took is not read again. */
export const dateRules: DateRule[] = [
  {
    pattern:
      /\b(?:des que possible|aussitot que possible|des maintenant|au (?:plus|\+) (?:vite|tot)|le (?:plus|\+) (?:vite|tot|rapidement) possible|asap|dqp|tout de suite|de suite|(?:prise de poste|poste|disponible|debut|embauche|demarrage)[ :]*immediate?(?:ment)?)(?![a-z])/,
    start: () => now,
  },
  {
    pattern:
      /\b(?:immediate?(?:ment)?|maintenant|(?:tres|assez|plutot) vite|(?<!\ba )bientot|rapidement|urgent|urgence)(?![a-z])/,
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
      `\\bentre le 0*(\\d{1,2})(?:er)? et le 0*\\d{1,2}(?:er)? ${monthPattern}(?: (20\\d\\d))?`,
    ),
    start: ([, d, m, y], { today }) => {
      const date = day(Number(d), monthOf(m ?? ''), y, today)
      return date ? onDay(date, true) : undefined
    },
  },
  {
    pattern: new RegExp(
      `\\b(premier|1er|deuxieme|2eme|2e|troisieme|3eme|3e|dernier) ${weekday7} (?:de |d'|du mois de )${monthPattern}(?: (20\\d\\d))?`,
    ),
    start: ([, which = '', d = '', m, y], { today }) => {
      const first = `${monthComing(monthOf(m ?? ''), y, today)}-01`
      const weeks = /^[p1]/.test(which) ? 0 : /^d[eu]*u?x|^2/.test(which) ? 1 : /^[t3]/.test(which) ? 2 : -1
      const from = addDays(which === 'dernier' ? addMonths(first, 1) : first, -1)
      return onDay(addDays(nextWeekday(from, weekday(d)), weeks * 7))
    },
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
    pattern: /\bce week[- ]?end\b/,
    start: (_, { today }) => onDay(nextWeekday(addDays(today, -1), 5), true),
  },
  {
    pattern: /^[^a-z\d]*(?:le )?(\d\d) (\d\d) (\d\d)[^a-z\d]*$/,
    start: ([, d, m, y], { today }) => optional(day(Number(d), Number(m), y, today)),
  },
  {
    // Said on a Monday, « lundi en huit » is a week from today.
    pattern: new RegExp(`\\b(${weekdayPattern}) en (huit|quinze|0*8|0*15)\\b`),
    start: ([, d = '', when = ''], { today }) =>
      onDay(addDays(nextWeekday(addDays(today, -1), weekday(d)), /8|huit/.test(when) ? 7 : 14)),
  },
  {
    pattern: new RegExp(
      `\\b(${weekdayPattern})(?: de)? (?:la )?sem(?:aine)?\\.? (?:prochaine|suivante|qui vient|d'apres|pro\\b)`,
    ),
    start: ([, d = ''], { today }) => onDay(addDays(today, 7 - weekdayOf(today) + weekday(d))),
  },
  {
    pattern: /\b(?:la )?sem(?:aine)?\.? (?:prochaine|qui vient|suivante|d'apres|pro\b)/,
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
      /\b(dans les|dans|ds|d'ici|sous) (?:environ |a peu pres )?(?:(?:une? )?(0*\d+ ?(?:-|a|ou| ) ?)?0*(\d+) ?(?:de )?(jours?|jrs?|j|semaines?|sem|mois|ans?|annees?)|(?:une )?(quinzaine|0*15zaine)|une? (semaine|mois|an|annee))(?![a-z])/,
    start: ([, how = '', low, count, unit, fortnight, one], { today }) =>
      later(
        fortnight ? 15 : Number(count ?? 1),
        unit ?? one ?? 'jours',
        today,
        low !== undefined || !/^(?:dans|ds)$/.test(how),
      ),
  },
  {
    pattern: /\b(?:dans|ds|d'ici|sous) (?:une )?0*15(?! ?[a-z])/,
    start: (_, { today }) => onDay(addDays(today, 15), true),
  },
  ...vagueDateRules,
  {
    pattern: new RegExp(`(?<!\\d ?(?:er)? ?)\\b${monthPattern}(?:,| ou| ou en|/) ?${monthPattern}`),
    start: ([, m], { today }) => inMonth(monthComing(monthOf(m ?? ''), undefined, today), true),
    certainty: 0.95,
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
