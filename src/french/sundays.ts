import { anywhere, wholeClause } from './clause.ts'
import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'
import { dayList, dayRange, weekdayPattern } from './weekday.ts'

const sunday = 'dimanches?(?: matins?)?'
const day = weekdayPattern
/** Another day beside it makes a schedule of it: « fermé dimanche et lundi », « du mardi au dimanche ». */
const withOthers = new RegExp(`${day}[^.;!?\\n]{0,12}${day}`)

const sayings: Sayings<boolean> = [
  [
    anywhere(
      `(?:un|0*1) ${sunday} sur \\S+|(?:parfois|de temps en temps|certains|quelques|tous|meme|aussi|y compris|sauf un|plus|et) (?:les? )?${sunday}(?! (?:ferme|off|repos|libre|non|je|on|pas|c'est))|${sunday} (?:compris|inclus|aussi|travaille|ouvert|par roulement|de temps en temps)`,
    ),
    true,
  ],
  [
    anywhere(
      `(?:pas|jamais|plus|aucun|sans|ni|sauf|hors|excepte|fermee?s?|ferme|repos|off|conges?)(?: hebdo[a-z]*)?(?: ouverts?| de travail| de)?[ :]*(?:les? )?${sunday}|${sunday}[ :]*(?:c'est |est |on est |est un jour )?(?:fermee?s?|ferme|repos|off|non travaille|chome|de repos|libre|jamais|pas)`,
    ),
    false,
  ],
  [
    anywhere(
      `(?:ouverts?|ouvre|ouvrons|travail[a-z]*|bosse[a-z]*|presente?s?|service|vient|viendra|venir|commence)[^.;!?\\n]{0,30}? ${sunday}|7 ?(?:j|jours?) ?(?:sur|/) ?7`,
    ),
    true,
  ],
]
/** A day on which something happens once. */
const once = /dimanche (?:prochain|dernier|passe|0*\d)/

/** Reads whether there is work on Sundays: « ouvert le dimanche », « pas le dimanche », « un dimanche sur deux ». */
export const readSundays: Reader<boolean> = (text) => {
  const folded = fold(text)
  const own = /dimanche|7 ?(?:j|\/)/.test(folded) && !once.test(folded) && !withOthers.test(folded)
  return own ? saidIn(text, sayings) : undefined
}

const away = /(?:sauf|hors|excepte|ferme[a-z]*|repos|conges?)[^.;!?]{0,30}dimanche/
const weekOf = new RegExp(`(${day}) ?(?:au|a|-|/|->|jusqu'au|jusqu'a| ) ?(${day})`)

/**
 * Whether a schedule goes over Sunday: « du mercredi au dimanche » does, « du mardi au samedi » does not, « de nuit »
 * does not say. Less certain than what is said of Sundays.
 */
export const readSundaysInSchedule: Reader<boolean> = (text, clock) => {
  const folded = fold(text)
  const [range, first, last] = weekOf.exec(folded) ?? []
  const said = [...dayList(folded), ...(range && first && last ? dayRange(first, last) : [])]
  const worked = said.includes(6) && !away.test(folded)
  return said.length > 1 ? reading(text, 0, text.length, worked, 0.85) : readSundays(text, clock)
}

const asked: Sayings<boolean> = [
  [wholeClause('(?:un|0*1) (?:dimanche )?sur \\S+|parfois|de temps en temps|par roulement'), true],
  [wholeClause("jamais le dimanche|on est fermee?s?|c'est ferme|on ne travaille pas"), false],
]

/** The same where Sundays were asked for, among other hours: « un sur deux », « on est fermé ». */
export const readAskedSundays: Reader<boolean> = (text, clock) =>
  readSundays(text, clock) ?? saidIn(text, asked)
