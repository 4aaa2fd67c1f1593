import { readAskedMonths, readContractMonths } from './duration.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { isAmbiguous, type Reader, reading } from './reading.ts'
import { taken } from './taken.ts'

/** « CAP en 2 ans », « formation d'un an »: how long the training takes is how long the contract lasts. */
const training =
  /(?<![a-z])(?:cap|bp|bac pro|btm|bts|mention|diplome|formation|cursus|ca (?:se fait|dure)|en tout)(?: [a-z-]+){0,3}? (?:(?:en|sur|de|d'|dure) ?)?0*([1-4]|1[0-8]|24|36) ?(ans?|annees?|mois)(?! (?:d'|de )(?:experience|metier))(?![a-z])/
/** « à partir de septembre, 2 ans », « 24 mois 35h »: what nothing else is said of is the contract's. */
const clause =
  /(?<=[,;(\ue000] ?)0*([1-4]) ?(ans?|annees?)(?= ?(?:[,;.)\n]|$))|(?<!(?:depuis|dans|d'ici|il y a|bout de|apres|pendant|tous les|sous|de|pas|ni|non|fait) )(?<![\d,.])0*(6|1[0-8]|24|36) ?(mois)(?![a-z]| d'| qu)/
/** « pas 24 mois, 12 ». */
const notThat = /(?<!\p{L})(?:pas|ni|plus) \d+(?: ?(?:mois|ans?))?(?!\p{L})/giu
const yearsAlone = /^[^\d]*?0*([1-4])(?: ?(?:ans?|annees?))?[^a-z\d]*$/

/** Reads how long the apprenticeship lasts, in months: « sur 2 ans », « CAP en 2 ans », « 24 mois ». */
export const readApprenticeMonths: Reader<number> = (text, clock) => {
  const said = readContractMonths(text, clock)
  if (said) return said
  const plain = inDigits(fold(text))
  const match = training.exec(plain) ?? clause.exec(plain)
  if (!match) return undefined
  const months = match[3] ? Number(match[3]) : Number(match[1]) * (match[2]?.startsWith('m') ? 1 : 12)
  if (months < 6) return undefined
  const from = match[0].search(/\d/)
  return reading(text, match.index + from, match[0].length - from, months, 0.95)
}

/** The same where the length was asked for: a bare « 2 » is years then, « 24 » months. */
export const readAskedApprenticeMonths: Reader<number> = (text, clock) => {
  const kept = text.replace(notThat, (words) => taken.repeat(words.length))
  const found = readApprenticeMonths(kept, clock) ?? readAskedMonths(kept, clock)
  const match = yearsAlone.exec(inDigits(fold(kept)))
  if (!match || !found || isAmbiguous(found) || found.value > 4) return found
  return { ...found, value: Number(match[1]) * 12, certainty: 0.85 }
}
