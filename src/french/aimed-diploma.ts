import { trades } from '../domain/trades/index.ts'
import { readDiploma } from './diploma.ts'
import { fold } from './fold.ts'
import { isHeld } from './held-diploma.ts'
import { isAmbiguous, type Reader, reading } from './reading.ts'

/** The diplomas of the list as they are titled, the longest first: « CS boulangerie spécialisée ». */
const titles = [...new Set(trades.flatMap(({ diplomas = [] }) => diplomas))]
  .map((title) => ({ title, length: title.length, folded: fold(title) }))
  .sort((one, other) => other.length - one.length)
  .map(({ folded, ...one }) => ({
    ...one,
    pattern: new RegExp(`(?<![a-z])${folded.replace(/[.+]/g, '\\$&')}(?![a-z])`),
  }))
/** Left to the advisor: nothing is noted, though diplomas are named. */
const unsure =
  /(?<![a-z])(?:(?:je |j'|j|ch)?\s?(?:ne |n')?\s?(?:sais|sait|ses|c|chai|chais) (?:pas|po|plus)|jsp|aucune idee|hesite|conseill[a-z]*|a voir|peu importe|comme vous|lequel|qu'est[- ]ce (?:qui|que)|selon|n'importe)(?![a-z])/
/** « le CAP » names none in an ad, where it may be a ship's; here it does. */
const article = /(?<=(?:^|[^\p{L}])(?:le|un|du|des|passer)) (?=cap\b)/giu

/** Reads the diploma aimed at: « CAP boulanger », « passer le BP ». Not one that somebody has already. */
export const readAimedDiploma: Reader<string> = (text, clock) => {
  const folded = fold(text)
  if (unsure.test(folded)) return undefined
  const named = titles.find(({ pattern }) => pattern.test(folded))
  const at = named ? folded.search(named.pattern) : -1
  if (named && !isHeld(text, at)) return reading(text, at, named.length, named.title, 1)
  const found = readDiploma(text.replace(article, '\ue000'), clock)
  if (!found || isAmbiguous(found) || found.value.startsWith('Aucun') || isHeld(text, found.at))
    return undefined
  return { ...found, words: text.slice(found.at, found.at + found.words.length) }
}
