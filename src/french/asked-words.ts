import { elsewhere, stopWords, turning } from './asked-stop-words.ts'
import { others, ours, short } from './asked-vocabulary.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { findPlaceWord } from './place-lexicon.ts'
import { soundOf, stemOf } from './sound.ts'
import { findWord } from './trade-lexicon.ts'

const known = new Set(ours)
/** Whether a folded word is one that questions are made of. */
export const isOurWord = (word: string): boolean => known.has(word)
const bySound = new Map(ours.toReversed().map((word) => [soundOf(stemOf(word)), word]))
const shortestMended = 5
const single = (word: string) => word.replace(/(.)\1/g, '$1')

/** How many slips lie between two words: letters too many, too few, others, or neighbours swapped; 3 for more than two. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1)
      row.push(cost)
    }
    ;[before, last] = [last, row]
  }
  return Math.min(3, last[b.length] ?? 3)
}

/** The word of ours that a misspelt one must be; undefined for a word that is known, or is none of ours. */
function mendedWord(word: string): string | undefined {
  if (Object.hasOwn(short, word)) return short[word]
  if (known.has(word) || isAnother(word) || word.length < shortestMended) return undefined
  if (ours.some((one) => isFormOf(word, one))) return undefined
  if (findWord(word)?.certainty === 1 || findPlaceWord(word)?.certainty === 1) return undefined
  const [, article, noun = ''] = /^([dlnsj]|qu)([a-z]{4,})$/.exec(word) ?? []
  // « lettre » is no « l'entre »: what is joined and misspelt as well has to be long.
  const joined = known.has(noun) ? noun : (short[noun] ?? (noun.length > 5 ? nearest(noun) : undefined))
  if (article && joined && /^[aeiouh]/.test(joined)) return `${article}'${joined}`
  return nearest(word) ?? bySound.get(soundOf(stemOf(word)))
}

/** Whether it is well spelt, and no word of ours; « treize » is a number. */
const isAnother = (word: string) =>
  [others, stopWords, turning, elsewhere].some((words) => words.has(word)) || /\d/.test(inDigits(word))

/** « rentree » and « rentrees » are both spelt well. */
const isFormOf = (word: string, one: string) =>
  word === `${one}s` ||
  one === `${word}s` ||
  (word.endsWith('e') && (one === `${word}e` || one === `${word}es`))

/** The one of our words that is nearest: within one slip, or two where it is long enough to be no other. */
function nearest(word: string): string | undefined {
  if (word.length < shortestMended) return undefined
  const near = ours.flatMap((one) => {
    if (one[0] !== word[0] || one.length < shortestMended) return []
    const slips = slipsBetween(one, word)
    // « aprentisage »: letters that should stand twice are half a slip. « validation » is no « variation ».
    const isNear = slips <= 1 || (slips === 2 && slipsBetween(single(one), single(word)) <= 1)
    return isNear ? [{ one, slips }] : []
  })
  // A singular is nearer to a singular.
  const [best] = near.sort(
    (a, b) =>
      a.slips - b.slips ||
      Number(b.one.endsWith('s') === word.endsWith('s')) - Number(a.one.endsWith('s') === word.endsWith('s')),
  )
  return best?.one
}

interface AskedWord {
  at: number
  length: number
  /** Folded, mended, numbers in digits. */
  word: string
  /** As it was written. */
  written: string
}

/** A question while it is being read: what a reader has taken is blanked out, so that no word is read twice. */
export interface Sheet {
  /** With its capitals and accents, misspelt words of ours mended; what was taken is « # ». */
  text(): string
  /** The same folded, numbers in digits: an index in one is an index in the other. */
  plain(): string
  /** Takes the first place where the pattern fits. */
  take(pattern: RegExp): RegExpExecArray | undefined
  takeAt(at: number, length: number): void
  /** The words that nobody has taken. */
  left(): AskedWord[]
}

const mark = '#'

export function sheetOf(question: string): Sheet {
  const { mended, words } = mend(question)
  let text = mended
  let plain = inDigits(fold(mended)).replace(
    /\bpremier(?= (?:janv|fev|mars|avr|mai|juin|juil|aout|sep|oct|nov|dec))/g,
    '0000001',
  )
  const all = words.map((word) => ({ ...word, word: plain.slice(word.at, word.at + word.length) }))
  const takeAt = (at: number, length: number) => {
    const blank = mark.repeat(length)
    text = text.slice(0, at) + blank + text.slice(at + length)
    plain = plain.slice(0, at) + blank + plain.slice(at + length)
  }
  return {
    text: () => text,
    plain: () => plain,
    take(pattern) {
      const match = pattern.exec(plain)
      if (!match) return undefined
      takeAt(match.index, match[0].length)
      return match
    },
    takeAt,
    left: () => all.filter(({ at, length }) => !plain.slice(at, at + length).includes(mark)),
  }
}

function mend(question: string): { mended: string; words: Omit<AskedWord, 'word'>[] } {
  // One kind of space, so that patterns need to know but one.
  const spaced = question
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/\b(ce|le|du|au|un|par|chaque) moi\b(?! (?:aussi|seul))/gi, '$1 mois')
  const folded = fold(spaced)
  let mended = ''
  let last = 0
  const words: Omit<AskedWord, 'word'>[] = []
  for (const { 0: word, index } of folded.matchAll(/[a-z\d]+/g)) {
    mended += spaced.slice(last, index)
    const written = spaced.slice(index, index + word.length)
    const better = mendedWord(word) ?? written
    words.push({ at: mended.length, length: better.length, written })
    mended += better
    last = index + word.length
  }
  return { mended: mended + spaced.slice(last), words }
}
