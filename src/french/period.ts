import { periodRules } from './period-rules.ts'
import type { Clock } from './reading.ts'

/** Days of the past: from one day on, up to (not including) another. `words` says them so that nothing is left open. */
export interface Period {
  from?: string
  before?: string
  words: string
}

export interface PeriodFound extends Period {
  at: number
  length: number
  /** Where the two ends of a stretch are periods themselves: a comparison is between them. */
  ends?: [Period, Period]
}

/**
 * The periods of the past that a question speaks of, in the order in which they are written: « ce mois-ci », « depuis
 * septembre », « entre le 1er et le 15 octobre », « en 2025 par rapport à l'an dernier ». A month or a day without a
 * year is its last coming; « le mois prochain » is no period of the past.
 *
 * @param text folded, numbers in digits (`inDigits`)
 */
export function readPeriods(text: string, { today }: Clock): PeriodFound[] {
  const found: PeriodFound[] = []
  let left = text
  for (const { pattern, period } of periodRules)
    for (;;) {
      const match = pattern.exec(left)
      const read = match && period(match, today)
      // What has not begun is nothing that was asked for already.
      if (!match || !read || (read.from ?? '') > today) break
      found.push({ ...read, at: match.index, length: match[0].length })
      left =
        left.slice(0, match.index) + '#'.repeat(match[0].length) + left.slice(match.index + match[0].length)
    }
  return found.sort((a, b) => a.at - b.at)
}
