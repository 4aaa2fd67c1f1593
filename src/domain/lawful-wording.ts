import { doubtfulRules } from './doubtful-wording.ts'
import { wordingRules } from './wording-rules.ts'

/** Words that a job ad may not carry, why, and what may be said instead. */
export interface Wording {
  words: string
  at: number
  criterion: string
  article: string
  why: string
  instead: string | null
  /** `block` never reaches the posting; `warn` is said and may stand. */
  level: 'block' | 'warn'
}

const rules = [
  ...wordingRules.map((rule) => ({ ...rule, level: 'block' as const })),
  ...doubtfulRules.map((rule) => ({ ...rule, level: 'warn' as const })),
]

/**
 * Finds in a text what a job ad may not ask or promise (criteria of article L1132-1 of the labour code and its
 * neighbours), one finding a criterion. Harmless look-alikes pass: « 50 ans d'expérience dans la maison ».
 */
export function checkWording(text: string): readonly Wording[] {
  if (text !== last.text) last = { text, found: findWording(text) }
  return last.found
}

/** A turn asks about one message several times over. */
let last: { text: string; found: readonly Wording[] } = { text: '', found: [] }

function findWording(text: string): Wording[] {
  const plain = plainLetters(text)
  return rules.flatMap(({ criterion, article, pattern, why, instead, level }) => {
    // Asked first, because `matchAll` copies the pattern, and most texts hold nothing of it.
    if (plain.search(pattern) < 0) return []
    const match = [...plain.matchAll(pattern)].find((one) => !isLegalLimit(criterion, one[0], plain))
    if (!match) return []
    const words = text.slice(match.index, match.index + match[0].length)
    return [{ words, at: match.index, criterion, article, why, instead, level }]
  })
}

/** The ages that the law itself sets for an apprentice (L6222-1) are no limit of the employer's. */
function isLegalLimit(criterion: string, words: string, plain: string): boolean {
  if (criterion !== 'âge' || !/apprent|aprent|alternan/.test(plain)) return false
  const ages = words.match(/\d\d/g) ?? []
  return ages.length > 0 && ages.every((age) => ['15', '16', '29', '30'].includes(age))
}

const plain = new Map<string, string>()
for (let code = 0xc0; code < 0x180; code++)
  plain.set(String.fromCharCode(code), String.fromCharCode(code).normalize('NFD').charAt(0))

/** Lower case without accents, letter for letter, so that an index in one text is an index in the other. */
function plainLetters(text: string): string {
  return text
    .replace(/[\u00c0-\u017f]/g, (letter) => plain.get(letter) ?? letter)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase()
}
