import { readDiploma } from './diploma.ts'
import { fold } from './fold.ts'
import { isHeld } from './held-diploma.ts'
import { isAmbiguous, type Reader } from './reading.ts'

/** Left to the advisor: nothing is noted, though diplomas are named. */
const unsure =
  /(?<![a-z])(?:(?:je |j'|j|ch)?\s?(?:ne |n')?\s?(?:sais|sait|ses|c|chai|chais) (?:pas|po|plus)|jsp|aucune idee|hesite|conseill[a-z]*|a voir|peu importe|comme vous|lequel|qu'est[- ]ce (?:qui|que)|selon|n'importe)(?![a-z])/
/** « le CAP » names none in an ad, where it may be a ship's; here it does. */
const article = /(?<=(?:^|[^\p{L}])(?:le|un|du|des|passer)) (?=cap\b)/giu

/** Reads the diploma aimed at: « CAP boulanger », « passer le BP ». Not one that somebody has already. */
export const readAimedDiploma: Reader<string> = (text, clock) => {
  if (unsure.test(fold(text))) return undefined
  const found = readDiploma(text.replace(article, '\ue000'), clock)
  if (!found || isAmbiguous(found) || found.value.startsWith('Aucun') || isHeld(text, found.at))
    return undefined
  return { ...found, words: text.slice(found.at, found.at + found.words.length) }
}
