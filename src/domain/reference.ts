import type { Kind } from './request.ts'

const prefixes = {
  'job-posting': 'OFF',
  apprenticeship: 'APP',
  'business-project': 'PRO',
} as const satisfies Record<Kind, string>
/** Digits and capitals that cannot be taken for one another when read aloud or by hand: no 0 O, 1 I L. */
const digits = '23456789'
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const alphabet = digits + letters

const bodyPattern = new RegExp(`^[${alphabet}]{6}$`)
const anywhere = /(?<![a-z\d])(?:(off|app|pro)[\s\-_.:]*)?([a-z\d]{6})(?![a-z\d])/gi

/** The kind that a reference's prefix names. */
export function kindOfReference(reference: string): Kind | undefined {
  const prefix = reference.slice(0, 3)
  return (Object.keys(prefixes) as Kind[]).find((kind) => prefixes[kind] === prefix)
}

/**
 * A new reference such as `OFF-K7M2PR`: at least two of its characters are digits, so that no word forms.
 * @param random gives numbers in [0, 1), for instance from `crypto.randomInt`
 */
export function newReference(kind: Kind, random: () => number): string {
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length))
  const body = Array.from({ length: 6 }, () => pick(alphabet))
  const seats = [0, 1, 2, 3, 4, 5]
  while (body.filter((character) => digits.includes(character)).length < 2) {
    const [seat = 0] = seats.splice(Math.floor(random() * seats.length), 1)
    body[seat] = pick(digits)
  }
  return `${prefixes[kind]}-${body.join('')}`
}

export interface ReferenceFound {
  /** The reference as it is stored, or only its six characters where the prefix was not said. */
  value: string
  words: string
  at: number
}

/** Finds every quoted reference, in any spelling: « off k7m2pr », « K7M2PR », « OFF-K7M2PR ». */
export function findReferences(text: string): ReferenceFound[] {
  return [...text.matchAll(anywhere)].flatMap((match) => {
    const body = (match[2] ?? '').toUpperCase()
    const letterCount = body.replace(/\d/g, '').length
    if (!bodyPattern.test(body) || 6 - letterCount < 2) return []
    const prefix = match[1]?.toUpperCase()
    // Six digits alone are an amount or a postcode's neighbour more often than a reference.
    if (!prefix && letterCount === 0) return []
    return [{ value: prefix ? `${prefix}-${body}` : body, words: match[0], at: match.index }]
  })
}
