import { monthPattern } from './month.ts'
import type { Period } from './period.ts'

/** What a way of naming days of the past means today; undefined where there are no such days. */
export interface PeriodRule {
  pattern: RegExp
  period: (match: RegExpExecArray, today: string) => Found | undefined
}
/** `ends` where both ends of a stretch are periods themselves, which a comparison takes apart. */
export type Found = Period & { ends?: [Period, Period] }

/** In full: « mer » is in the name of Saint-Pol-sur-Mer. */
export const weekdayPattern = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
export const year4 = '0*((?:19|20)\\d\\d)'
/** Day, month in words, month in digits, year. */
export const dated = `0*(\\d{1,2})(?:er|eme|e)?(?![\\d:])(?: ?(?:de |du mois de |d')?${monthPattern}|[/.-]0*(\\d{1,2})(?!\\d))?(?:(?: |[/.-])((?:20)?\\d\\d)(?!\\d| ?(?:jours?|offres?|demandes?|dossiers?)))?`
export const article = "(?:le |la |les |l')?"
export const day7 = `(?:(?:${weekdayPattern}) )?`
export const coming = '(?! ?(?:prochaine?s?|qui vien|suivante?s?|a venir))'

export const sinceWord = "(?:depuis|a partir d[eu'] ?|a compter d[eu'] ?|des) ?"
export const ends = "(?:derniere?s?|passee?s?|precedente?s?|ecoulee?s?|d'avant)"
export const count = '(?:0*(\\d{1,3})|une?|quelques?)'
export const units = '(jours?|sem(?:aines?)?|mois|an(?:nee)?s?)'
