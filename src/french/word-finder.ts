import { soundOf, stemOf } from './sound.ts'

export interface WordFound {
  /** The stem of a known word. */
  stem: string
  certainty: number
}

/** Shorter words differ from ordinary words by too little to forgive anything in them. */
const shortestTypo = 7
const shortestSound = 4
/** So many looked-up words are remembered: the words of a day's messages, mostly the same ones. */
const remembered = 5_000
/** No word of the language is longer; what is would only cost time. */
const longestWord = 30

/**
 * Builds a finder of known words (given as stems) that forgives spelling by sound and one slip of the finger.
 * Looking up costs a few map reads, whatever the number of words: each known word is stored under itself with
 * one letter less, once for each letter.
 * `stems` were made by `stemming`, which is applied to the words looked up as well.
 * `ordinary` words (folded) are near a known one and yet never taken for it.
 */
export function wordFinder(
  stems: Iterable<string>,
  ordinary: Iterable<string>,
  stemming: (word: string) => string = stemOf,
): (word: string) => WordFound | undefined {
  const never = new Set(ordinary)
  const known = new Set(stems)
  const bySound = new Map<string, string>()
  const byLoss = new Map<string, string>()
  for (const stem of known) {
    const sound = soundOf(stem)
    if (stem.length > shortestSound && sound.length >= shortestSound && !bySound.has(sound))
      bySound.set(sound, stem)
    if (stem.length >= shortestTypo)
      for (const loss of losses(stem)) if (!byLoss.has(loss)) byLoss.set(loss, stem)
  }
  const find = (word: string): WordFound | undefined => {
    if (word.length > longestWord) return undefined
    const stem = stemming(word)
    if (known.has(stem)) return { stem, certainty: 1 }
    if (stem.length <= shortestSound || never.has(word)) return undefined
    const heard = bySound.get(soundOf(stem))
    if (heard && Math.abs(heard.length - stem.length) < 4) return { stem: heard, certainty: 0.95 }
    if (stem.length < shortestTypo - 1) return undefined
    const shorter = losses(stem)
    const slipped =
      byLoss.get(stem) ??
      shorter.find((loss) => known.has(loss)) ??
      shorter.map((loss) => byLoss.get(loss)).find(Boolean)
    if (slipped === undefined || slipped.charAt(0) !== stem.charAt(0)) return undefined
    return { stem: slipped, certainty: slipped.length > shortestTypo ? 0.9 : 0.8 }
  }
  const seen = new Map<string, WordFound | undefined>()
  return (word) => {
    const found = seen.get(word)
    if (found !== undefined || seen.has(word)) return found
    if (seen.size >= remembered) seen.clear()
    const fresh = find(word)
    seen.set(word, fresh)
    return fresh
  }
}

/** The word with one letter less, in each way: two words one slip apart share one of these. */
function losses(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}
