import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, type Reading, reading } from './reading.ts'

const written = /(?<![\d,.€+])(?:\+|00)?\(?\d(?:[\s.\-/()]{0,2}\d){7,14}(?![\d€%])/g

/**
 * National numbers that belong to an overseas country code: the first four digits say which.
 * Source: ARCEP's numbering plan (decision 2018-0881).
 */
const overseas: [RegExp, CountryCode][] = [
  [/^0(?:590|69[01])/, 'GP'],
  [/^0(?:594|694)/, 'GF'],
  [/^0(?:596|69[67])/, 'MQ'],
  [/^0(?:26[23]|69[23])/, 'RE'],
  [/^0(?:269|639)/, 'YT'],
]
/** Belgians write mobiles as 0470 12 34 56 and lines as 058 31 23 45; the French write pairs. */
const belgian = /^0(?:4[5-9]\d[\s/.-]\d\d[\s.]?\d\d[\s.]?\d\d|\d{1,2}[\s/.-]\d{2,3}[\s.]?\d\d[\s.]?\d\d)$/
/** 081, 082 and 089 cost the caller more than a call: no advisor or candidate can be asked to ring them. */
const surcharged = /^(?:0|(?:\+|00)(?:33|262|508|59[046]))8[129]/
/** « 33712457898 » and « 594694201234 », as contact lists export them. */
const withoutPlus = /^(?:33[1-9]|(?:262|59[046])[67])\d{8}$/
/** Any mobile after an overseas code: ARCEP opens blocks faster than tables of them are renewed. */
const overseasMobile = /^\+(?:262|59[046])[67]\d{8}$/

/**
 * Reads a phone number as `+33612345678`. What is decided:
 * - ten digits from 0 are French; where the first four belong to Guadeloupe, Guyane, Martinique, La Réunion or
 *   Mayotte, that territory's. Toll-free (080) and internet (09) numbers are the mainland's, from where all can be rung;
 * - Saint-Pierre-et-Miquelon (+508) and Monaco (+377) with their code only: their six or eight digits are in France
 *   rather a number cut short;
 * - Belgian numbers by their shape (0470 12 34 56, 058 31 23 45) or code, any other country's by its code;
 * - nothing that costs the caller extra (081, 082, 089) and no short number (3995): a firm is not rung there.
 */
export const readPhone: Reader<string> = (text) => {
  if (!/\d(?:.{0,2}\d){7}/.test(text)) return readDictated(text)
  for (const match of text.matchAll(written)) {
    // « on est 5 06 12 34 56 78 »: a small number before it is none of it.
    const lead = /^\d{1,2}\s+(?=0[1-79])/.exec(match[0])?.[0].length ?? 0
    for (const from of new Set([0, lead])) {
      const found = readOne(match[0].slice(from))
      if (found) return { value: found.value, words: found.words, at: match.index + from, certainty: 1 }
    }
  }
  return undefined
}

const dictated = /(?<![a-z])zero(?:[ ,-]{1,2}(?:zero|0*\d{1,2})(?![a-z\d])){4,9}/

/** « zéro six douze trente-quatre… »: digits or pairs, as they are said. */
function readDictated(text: string): Reading<string> | undefined {
  const folded = fold(text)
  const match = folded.includes('zero') ? dictated.exec(inDigits(folded)) : null
  if (!match) return undefined
  const digits = match[0].replace(/zero/g, '0').replace(/\d+/g, (number) => String(Number(number)))
  const value = e164(digits.replace(/\D/g, ''))
  return value ? reading(text, match.index, match[0].length, value, 1) : undefined
}

/** The longest leading stretch that is a number: « 06 12 34 56 78 - 59140 » goes on after it. */
function readOne(candidate: string): { value: string; words: string } | undefined {
  let words = candidate
  while (words.replace(/\D/g, '').length >= 8) {
    const value = e164(words)
    if (value) return { value, words }
    const shorter = words.replace(/[\s.\-/()]+\d+$/, '')
    if (shorter === words) return undefined
    words = shorter
  }
  return undefined
}

function e164(words: string): string | undefined {
  const compact = words.replace(/[^\d+]/g, '').replace(/^(\+33|0033)0/, '$1')
  if (surcharged.test(compact)) return undefined
  const pairs = /^0\d{9}$/.test(compact)
  const international = withoutPlus.test(compact) ? `+${compact}` : compact.replace(/^00/, '+')
  if (overseasMobile.test(international)) return international
  if (!pairs && !international.startsWith('+') && !belgian.test(words)) return undefined
  const country = belgian.test(words) ? 'BE' : (overseas.find(([start]) => start.test(compact))?.[1] ?? 'FR')
  const number = parsePhoneNumberFromString(international, country)
  return number?.isValid() ? number.number : undefined
}
