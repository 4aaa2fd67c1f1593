import type { Start } from '../domain/answers/values.ts'
import { addDays, addMonths, exists, isoDay, lastDay, nextWeekday, weekdayOf } from './calendar.ts'
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

const onDay = (date: string, flexible = false): Start => ({ kind: 'date', date, flexible })
const inMonth = (date: string, flexible = false): Start => ({
  kind: 'month',
  date: date.slice(0, 7),
  flexible,
})
const now: Start = { kind: 'asap', date: null, flexible: true }

const yearOf = (today: string) => Number(today.slice(0, 4))
const fullYear = (written: string) => (written.length === 2 ? 2000 + Number(written) : Number(written))

/** The day of a month in the year that was said, else its next coming. */
function day(date: number, month: number, year: string | undefined, today: string): string | undefined {
  if (year) {
    const y = fullYear(year)
    return exists(y, month, date) ? isoDay(y, month, date) : undefined
  }
  for (let y = yearOf(today); y <= yearOf(today) + 4; y++)
    if (exists(y, month, date) && isoDay(y, month, date) >= today) return isoDay(y, month, date)
  return undefined
}

/** `early` is the month's first day, `middle` its 15th, `late` its last. */
function partOfMonth(part: string, month: string): Start {
  const [year = 0, number = 0] = month.split('-').map(Number)
  if (part.startsWith('d')) return onDay(isoDay(year, number, 1), true)
  return onDay(isoDay(year, number, part.startsWith('m') ? 15 : lastDay(year, number)), true)
}

/** The next coming of a month, this one included, or the one of the year that was said; `YYYY-MM`. */
function monthComing(month: number, year: string | undefined, today: string): string {
  const y = year ? fullYear(year) : yearOf(today) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  return isoDay(y, month, 1).slice(0, 7)
}

const part = '(debut|fin|mi|milieu|courant)'
const yearSaid = "(?: (?:de (?:l'annee )?)?(20\\d\\d))?"
const seasons: Record<string, number> = { printemps: 3, ete: 6, automne: 9, hiver: 12 }

const optional = (date: string | undefined): Start | undefined => (date ? onDay(date) : undefined)

function inNextMonth(date: number, today: string): Start | undefined {
  const [year = 0, month = 0] = addMonths(`${today.slice(0, 7)}-01`, 1)
    .split('-')
    .map(Number)
  return exists(year, month, date) ? onDay(isoDay(year, month, date)) : undefined
}

/** « le 3 »: of this month, or of the first later one that has such a day. */
function nextDate(date: number, today: string): Start | undefined {
  if (date < 1 || date > 31) return undefined
  for (let month = `${today.slice(0, 7)}-01`; ; month = addMonths(month, 1)) {
    const [y = 0, m = 0] = month.split('-').map(Number)
    if (exists(y, m, date) && isoDay(y, m, date) >= today) return onDay(isoDay(y, m, date))
  }
}

/** « dans 15 jours », « d'ici 2 mois »; « une quinzaine » is fifteen days. */
function later(count: number, unit: string, today: string, flexible: boolean): Start | undefined {
  if (count > 400) return undefined
  if (/^(?:m|a)/.test(unit))
    return onDay(addMonths(today, unit.startsWith('m') ? count : count * 12), flexible)
  return onDay(addDays(today, unit.startsWith('s') ? count * 7 : count), flexible)
}

/** Ways of saying a date or a month, the more specific first: what an earlier rule took is not read again. */
export const dateRules: DateRule[] = [
  {
    pattern:
      /\b(?:des que possible|aussitot que possible|des maintenant|au plus (?:vite|tot)|le plus (?:vite|tot|rapidement) possible|asap|dqp|tout de suite|de suite|(?:prise de poste|poste|disponible|debut|embauche|demarrage)[ :]*immediate?(?:ment)?)(?![a-z])/,
    start: () => now,
  },
  {
    pattern: /\b(?:immediate?(?:ment)?|aujourd'hui|maintenant|rapidement|urgent|urgence|hier)(?![a-z])/,
    start: () => now,
    certainty: 0.9,
  },
  {
    pattern: /(?<!\d|\d[/.-])(20\d\d)-(\d\d)-(\d\d)(?!\d)/,
    start: ([, y, m, d], { today }) => optional(day(Number(d), Number(m), y, today)),
  },
  {
    pattern: /(?<![\d,.]|\d[/-])(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|\d\d)(?!\d)/,
    start: ([, d, m, y], { today }) => optional(day(Number(d), Number(m), y, today)),
  },
  {
    pattern:
      /(?:(?<=\b(?:le|au|du|des|pour|partir du|vers le|debut) )\d{1,2}|(?<![\d,./-])\d{1,2}(?=\/[01]\d(?!\d)))\/([01]?\d)(?![\d/]| ?(?:h|€|mois|semaine))/,
    start: (match, { today }) =>
      optional(day(Number.parseInt(match[0], 10), Number(match[1]), undefined, today)),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(?:0*(\\d{1,2}) ?(?:er|e)?|premier) ?(?:du )?${monthPattern}(?:,? (20\\d\\d))?`,
    ),
    start: ([, d = '1', m, y], { today }) => optional(day(Number(d), monthOf(m ?? ''), y, today)),
  },
  {
    pattern: new RegExp(`\\b${part}[- ](?:du mois |de |d'|le mois de )?${monthPattern}${yearSaid}`),
    start: ([, p = '', m, y], { today }) => {
      const month = monthComing(monthOf(m ?? ''), y, today)
      if (p === 'courant') return inMonth(month, true)
      const found = partOfMonth(p, month)
      return found.date && found.date < today && !y
        ? partOfMonth(p, addMonths(`${month}-01`, 12).slice(0, 7))
        : found
    },
  },
  { pattern: /\bapres[- ]demain\b/, start: (_, { today }) => onDay(addDays(today, 2)) },
  { pattern: /\bdemain\b/, start: (_, { today }) => onDay(addDays(today, 1)) },
  {
    pattern: new RegExp(`\\b(${weekdayPattern}) en (huit|quinze|0*8|0*15)\\b`),
    start: ([, d = '', when = ''], { today }) =>
      onDay(addDays(nextWeekday(today, weekday(d)), /8|huit/.test(when) ? 7 : 14)),
  },
  {
    pattern: /\b(?:la )?semaine (?:prochaine|qui vient)|\bsemaine pro\b/,
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
      /\b(dans|d'ici|sous) (?:environ |a peu pres )?(?:(?:une? )?0*(\d+) (jours?|semaines?|mois|ans?)|(?:une )?(quinzaine|0*15zaine)|une? (semaine|mois|an))(?![a-z])/,
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
    pattern:
      /(?<!(?:au|et|,|-) ?)\b(?:ce |des |le |a partir de |pour )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain| qui vient)?(?! ?(?:au|a|-|et|,) )/,
    start: ([, d = ''], { today }) => onDay(nextWeekday(today, weekday(d))),
    certainty: 0.9,
  },
  {
    pattern:
      /\b(?:le|au|du) 0*(\d{1,2})(?:er)?(?: prochain)?(?![\d/.,:%€]| ?(?:h|€|eur|ans?|jours?|mois|rue|avenue|bis|ter|postes?|personnes?))/,
    start: ([, d], { today }) => nextDate(Number(d), today),
    certainty: 0.85,
  },
]
