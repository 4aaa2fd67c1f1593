import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, reading } from './reading.ts'

/** « -1 200 000 », « 1.850,50 », « 9,2321312 », « ,5 », and words that `inDigits` put in digits. */
const written =
  /(?<![\d,.])(?<sign>-|(?:moins|negatif|negative) )?(?<number>\d{1,3}(?:[ .']\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?|,\d+)/g
const grouped = /^\d{1,3}(?:[ .']\d{3})+(?:,\d+)?$/
/** « un » is no article where nothing follows it, or a sign stands before it. */
const aloneOne = /^[^a-z\d]*une?[^a-z\d]*$|(?<=(?<![a-z])(?:moins|negatif|negative) )une?(?![a-z])/g
const comma = /^ virgule((?: \d+)+)/
const multiple =
  /^ ?(?:(mille?s?)|(millions?)|(milliards?)|(cents?)|(dizaines?)|(douzaines?))(?![a-z])|^ ?k(?![a-z\d])/
const times = [1e3, 1e6, 1e9, 100, 10, 12]
/** What is left to say after a multiple: « 4 mille 3 cents et 21 ». */
const rest = /^(?: et)? $/

/** A number written from `at` to `end` of a text. */
interface Written {
  at: number
  end: number
  value: number
}

/** Every number of a text, in the order in which they are written. */
export function* numbersIn(text: string): Generator<Written> {
  const folded = fold(text)
  let whole: Part | undefined
  for (const part of partsIn(text)) {
    const belongs =
      whole && part.value >= 0 && part.value < whole.below && rest.test(folded.slice(whole.end, part.at))
    if (whole && !belongs) yield whole
    whole = whole && belongs ? { ...part, at: whole.at, value: whole.value + part.value } : part
  }
  if (whole) yield whole
}

/** A number as far as one multiple goes; smaller numbers than `below` may still be said to it. */
interface Part extends Written {
  below: number
}

function* partsIn(text: string): Generator<Part> {
  const folded = fold(text)
  const plain = inDigits(folded)
    .replace(/(?<![a-z])zeros?(?![a-z])/g, (word) => '0'.repeat(word.length))
    .replace(aloneOne, (word) => word.replace(/une?/, (one) => '1'.padStart(one.length, '0')))
  let last = 0
  for (const match of plain.matchAll(written)) {
    if (match.index < last) continue
    const { sign, number = '' } = match.groups ?? {}
    let end = match.index + match[0].length
    const decimals = comma.exec(plain.slice(end))
    let value = decimals
      ? Number(`${Number(number)}.${spoken(decimals[1] ?? '', folded, end + ' virgule'.length)}`)
      : plainly(number)
    end += decimals?.[0].length ?? 0
    const factor = multiple.exec(folded.slice(end))
    const million = / ?M(?![\p{L}\d])/uy
    million.lastIndex = end
    const [letter = ''] = million.exec(text) ?? []
    const said = times[factor?.slice(1).findIndex(Boolean) ?? -1]
    if (factor || letter) {
      value *= letter ? 1e6 : (said ?? 1e3)
      end += (letter || (factor?.[0] ?? '')).length
    }
    if (/(?<![a-z])demi[- ]?$/.test(plain.slice(0, match.index))) value /= 2
    // « 133-03 »: a hyphen between numbers is no sign.
    const negative = sign && !(sign === '-' && /[a-z\d]/.test(plain.charAt(match.index - 1)))
    const at = sign && !negative ? match.index + 1 : match.index
    last = end
    yield { at, end, value: tidy(negative ? -value : value), below: said ?? 0 }
  }
}

/**
 * Reads the first number of a text: in digits (« 1 850,50 », « -3 », « 100k », « 3M »), in words (« quatre-vingt-douze »,
 * « moins cinq », « zéro virgule cinq », « septante », « une dizaine ») or both (« 10 mille », « 1,2 million »). A dot
 * before three digits groups thousands; « un » counts before what is counted, else it is the article. No fractions.
 */
export const readNumber: Reader<number> = (text) => {
  const { value: first } = numbersIn(text).next()
  return first && reading(text, first.at, first.end - first.at, first.value, 1)
}

function plainly(number: string): number {
  return Number((grouped.test(number) ? number.replace(/[ .']/g, '') : number).replace(',', '.'))
}

/** What follows « virgule »: words in digits have zeros in front, which count only where they were said. */
function spoken(decimals: string, folded: string, at: number): string {
  return decimals.replace(/ (\d+)/g, (_, digits: string, offset: number) =>
    /\d/.test(folded.charAt(at + offset + 1)) ? digits : String(Number(digits)),
  )
}

/** 1.2 × 1 000 000 is 1 200 000, without what binary fractions add. */
const tidy = (value: number) => Number(value.toPrecision(15))
