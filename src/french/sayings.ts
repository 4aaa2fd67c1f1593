import { chosen } from './chosen.ts'
import { fold } from './fold.ts'
import { type Reading, reading } from './reading.ts'

/** Ways to say one of a few values, in folded text with the flag `g`; what is said earlier in the list counts more. */
export type Sayings<T> = readonly (readonly [pattern: RegExp, value: T, certainty?: number])[]

/** Every way in which a text says a value, what was replaced or corrected left out. */
export function saidIn<T>(text: string, sayings: Sayings<T>): Reading<T> | undefined {
  const folded = fold(text)
  const found = sayings.flatMap(([pattern, value, certainty = 0.95], index) => {
    pattern.lastIndex = 0
    const match = pattern.exec(folded)
    if (!match?.[0].trim()) return []
    return [{ at: match.index, length: match[0].trimEnd().length, weight: -index, value, certainty }]
  })
  const best = chosen(folded, found)
  return best && reading(text, best.at, best.length, best.value, best.certainty)
}
