import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { numbersIn } from './numeral.ts'
import { type Reader, reading } from './reading.ts'

/** Euros, from least to most; both are the same where one amount was said. */
export interface Amount {
  min: number
  max: number
}

const unitAfter = /^ ?(?:de |d')?(?:€|euros?(?![a-z])|eur(?![a-z])|balles(?![a-z]))|^e(?![a-z'])/
const unitBefore = /(?<!\d ?)(?:€|(?<![a-z])eur(?:os?)?) ?$/
const between = /^ ?(?:-|a|et|ou|jusqu'a) ?(?:€|eur(?:os?)?)? ?$/
/** « cinq euros trente », « 5 € 30 », « 5 euros et 30 centimes ». */
const centimes = /^ ?(?:cents?|centimes?)(?![a-z])|^(?! ?[a-z\d%/])/

/**
 * Reads an amount of money in euros: « 20 € », « EUR 1000 », « quarante-cinq euros », « 3,2 millions d'euros »,
 * « cinq euros trente », « entre 10 et 20 euros ». What is earned is read by `readPay`.
 */
export const readAmount: Reader<Amount> = (text) => {
  const folded = fold(text)
  if (!/€|eur|balles|\de/.test(folded)) return undefined
  const plain = inDigits(folded)
  const numbers = [...numbersIn(text)].map(({ at, end, value }) => {
    const [after = ''] = unitAfter.exec(folded.slice(end)) ?? []
    const [before = ''] = unitBefore.exec(plain.slice(0, at)) ?? []
    return { at: at - before.length, end: end + after.length, value, euros: before !== '' || after !== '' }
  })
  for (const [index, one] of numbers.entries()) {
    const next = numbers[index + 1]
    const gap = next && folded.slice(one.end, next.at)
    if (next?.euros && gap !== undefined && between.test(gap) && next.value > one.value)
      return reading(text, one.at, next.end - one.at, { min: one.value, max: next.value }, 1)
    if (!one.euros) continue
    const odd =
      next &&
      !next.euros &&
      next.value < 100 &&
      Number.isInteger(one.value) &&
      /^ ?(?:et )?$/.test(gap ?? '-')
        ? centimes.exec(folded.slice(next.end))
        : undefined
    const sum = next && odd ? one.value + next.value / 100 : one.value
    const end = next && odd ? next.end + odd[0].length : one.end
    return reading(text, one.at, end - one.at, { min: sum, max: sum }, 1)
  }
  return undefined
}
