import type { Pay } from '../domain/answers/values.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { readAskedPay } from './pay.ts'
import type { Reader } from './reading.ts'

/** A number of a monthly pay's size, right after what comes before a pay in telegraphic style; years left out. */
const bare =
  /(?<=(?<![a-z])(?:cdi|cdd|interim|apprentissage|temps (?:plein|complet)|mi-temps|\d ?h(?:eures?)?(?: ?\d\d)?)[ ,:/-]{1,3}(?:a )?)(?!20(?:2[4-9]|3\d)(?!\d))[1-9](?:\d{3}| \d{3})(?![\d.,/]*\d)(?! ?(?:h|heures?|rue|route|avenue|bd|quai|m2|km)\b)/

/** Reads « boulanger cdi 39h 2000 »: an amount without a word that says so, asked back as gross or net. */
export const readBarePay: Reader<Pay> = (text, clock) => {
  const match = bare.exec(inDigits(fold(text)))
  const found = match && readAskedPay(text.slice(match.index, match.index + match[0].length), clock)
  return found ? { ...found, at: found.at + match.index } : undefined
}
