import type { Commune } from '../domain/answers/values.ts'
import { communesAt, isNear, type PlaceName } from '../domain/communes/index.ts'
import { fold } from './fold.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

/**
 * Five digits written together, as La Poste gives them out: 01 to 95 (Corsica is 20), overseas 971 to 978 and 986 to
 * 988, Monaco 98000. Amounts and larger numbers are none.
 */
const postcodeShape =
  /(?<![\d.,+])(?:(?:0[1-9]|[1-8]\d|9[0-5])\d{3}|97[1-8]\d\d|98(?:000|[678]\d\d))(?![.,]?\d|\s?(?:€|e\b|eur|k\b|brut|net\b|par\b|annuel|km|h\b|\d{3}\b))/g

/** Reads a postcode by itself, wherever in France it is: « 97110 », « 98000 ». */
export const readPostalCode: Reader<string> = (text) => {
  const [match] = fold(text).matchAll(postcodeShape)
  return match && reading(text, match.index, match[0].length, match[0], 1)
}

/** What says that five digits are a place's: « CP », « à », a bracket. */
const introduced = /(?:\bcp|code postal|\b[aà]|\bsur|\()[ :]*$/i

/** A place named in the text, with where it ends and every place that it may be. */
export interface Place extends Reading<Commune> {
  end: number
  places: PlaceName[]
}

/** Reads the first postcode, together with the name beside it; `names` are the places found in the same text. */
export function readPostcode(
  text: string,
  names: Place[],
  asked: boolean,
): Reading<Commune> | Ambiguous<Commune> | undefined {
  for (const { 0: code, index } of fold(text).matchAll(postcodeShape)) {
    const found = withPostcode(text, code, index, names, asked)
    if (found) return found
  }
  return undefined
}

/** A postcode with the name beside it, or the only commune that has it, or the likeliest of those that share it. */
function withPostcode(
  text: string,
  code: string,
  at: number,
  names: Place[],
  asked: boolean,
): Reading<Commune> | Ambiguous<Commune> | undefined {
  const sharing = communesAt(code)
  const end = at + 5
  for (const name of names) {
    const commune = name.places.map((place) => place.commune).find((one) => sharing.includes(one))
    const gap = name.at >= end ? text.slice(end, name.at) : text.slice(name.end, at)
    if (!commune || gap.length > 20) continue
    const [from, to] = [Math.min(at, name.at), Math.max(end, name.end)]
    return {
      value: { name: commune.name, postcode: code, insee: commune.insee },
      words: text.slice(from, to),
      at: from,
      certainty: 1,
    }
  }
  const [only, ...others] = sharing
  const words = text.slice(at, end)
  const beside = spelledBeside(text, at, end)
  // Of five digits alone, few outside the area are a postcode: « 20000 habitants ».
  if (only && (asked || beside || introduced.test(text.slice(0, at)) || sharing.some(isNear))) {
    if (others.length === 0)
      return {
        value: { name: only.name, postcode: code, insee: only.insee },
        words,
        at,
        certainty: beside || asked ? 0.95 : 0.9,
      }
    const choices = sharing.slice(0, 5).map((commune) => ({
      label: `${code} ${commune.name}`,
      value: { name: commune.name, postcode: code, insee: commune.insee },
    }))
    return { words, at, choices }
  }
  if (only) return undefined
  return (
    beside && {
      value: { name: beside.name, postcode: code, insee: null },
      words: beside.words,
      at: beside.at,
      certainty: 0.9,
    }
  )
}

/** The name of an unlisted commune, as written beside its postcode: « 69200 Vénissieux », « Vénissieux (69200) ». */
function spelledBeside(
  text: string,
  at: number,
  end: number,
): { name: string; words: string; at: number } | undefined {
  const name = String.raw`\p{Lu}[\p{L}'’]+(?:[\s-](?:(?:sur|sous|en|de|du|des|la|le|les|aux?|d'|l')[\s-]?)*\p{Lu}[\p{L}'’]+|-[\p{L}'’]+)*`
  const after = new RegExp(`^[ ,)-]{1,3}(${name})`, 'u').exec(text.slice(end))
  if (after?.[1]) return { name: after[1].slice(0, 80), words: text.slice(at, end + after[0].length), at }
  const before = new RegExp(`(${name})[ ,(:-]{1,3}$`, 'u').exec(text.slice(Math.max(0, at - 60), at))
  if (!before?.[1]) return undefined
  const from = at - before[0].length
  return { name: before[1], words: text.slice(from, end), at: from }
}
