import { checkSiret } from '../domain/siret.ts'
import type { Reader } from './reading.ts'

/** Reads a SIRET: 14 digits, grouped in any way, whose key holds. What is wrong with another: `checkSiret`. */
export const readSiret: Reader<string> = (text) => {
  for (const candidate of digitGroups(text)) {
    const check = checkSiret(candidate.words)
    if (check.ok) return { value: check.siret, ...candidate, certainty: 1 }
  }
  return undefined
}

/** Stretches of whole digit groups that hold 14 digits in all: a SIRET may stand right beside a phone number. */
function* digitGroups(text: string): Generator<{ words: string; at: number }> {
  const groups = [...text.matchAll(/\d+/g)]
  for (const [first, group] of groups.entries()) {
    let count = 0
    for (let last = first; last < groups.length && count < 14; last++) {
      const { 0: digits, index } = groups[last] as RegExpExecArray
      const before = groups[last - 1]
      if (
        last > first &&
        before &&
        !/^[\s.\-_]{1,3}$/.test(text.slice(before.index + before[0].length, index))
      )
        break
      count += digits.length
      const end = index + digits.length
      if (count === 14) yield { words: text.slice(group.index, end), at: group.index }
    }
  }
}
