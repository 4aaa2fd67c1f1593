import { allCommunes, communes, type KnownCommune } from '../domain/communes/index.ts'
import { type PlaceToken, placeTokens } from './place-lexicon.ts'

/** A name that one or more communes of France bear, by its words after the first. */
interface Name {
  rest: readonly string[]
  /** The most populous first; those of the area before all others. */
  bearers: KnownCommune[]
}

let byFirstWord: Map<string, Name[]> | undefined
/** How populous a commune is, as its place in the list. */
let ranks: Map<KnownCommune, number> | undefined

/** Communes by the first word of their names, longer names first. Made when first needed. */
function names(): Map<string, Name[]> {
  if (byFirstWord) return byFirstWord
  byFirstWord = new Map()
  for (const commune of allCommunes()) {
    const [first = '', ...rest] = placeTokens(commune.name).map(({ word }) => word)
    const same = byFirstWord.get(first) ?? []
    if (same.length === 0) byFirstWord.set(first, same)
    const key = rest.join(' ')
    const name = same.find((one) => one.rest.join(' ') === key)
    if (name) name.bearers.push(commune)
    else same.push({ rest, bearers: [commune] })
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.rest.length - a.rest.length)
  return byFirstWord
}

const contracted: Record<string, string> = { au: 'le', aux: 'les', du: 'le', des: 'les' }
const within = /^(?:['’\s.]|\s?-\s?|')$/

/** The longest name that begins with the word at `index`; « au Mans » is at Le Mans. Every spelling is exact. */
export function nameFrom(
  index: number,
  tokens: readonly PlaceToken[],
  text: string,
): { bearers: readonly KnownCommune[]; from: number; to: number } | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const plain = longest(token.word, index + 1, tokens, text)
  if (plain) return { ...plain, from: index }
  const article = contracted[tokens[index - 1]?.word ?? '']
  const articled = article ? longest(article, index, tokens, text) : undefined
  return articled && { ...articled, from: index }
}

function longest(first: string, next: number, tokens: readonly PlaceToken[], text: string) {
  for (const { rest, bearers } of names().get(first) ?? []) {
    const to = next + rest.length - 1
    if (rest.every((word, step) => tokens[next + step]?.word === word) && joined(next, to, tokens, text))
      return { bearers, to }
  }
  return undefined
}

/** Whether nothing but a space, a hyphen or an apostrophe stands between the words of a name. */
function joined(next: number, to: number, tokens: readonly PlaceToken[], text: string): boolean {
  for (let at = Math.max(next, 1); at <= to; at++) {
    const before = tokens[at - 1]
    const token = tokens[at]
    if (before && token && !within.test(text.slice(before.end, token.at))) return false
  }
  return true
}

/** Of the list's order: the communes of more than 10 000 inhabitants, and of more than 2 000. */
const towns = 1_000
const larger = 5_300

/** Whether it is a town of some 10 000 inhabitants, a place of some 2 000 that people know, or a village. */
export function sizeOf(commune: KnownCommune): 'town' | 'larger' | 'village' {
  ranks ??= new Map(allCommunes().map((one, rank) => [one, rank - communes.length]))
  const rank = ranks.get(commune) ?? larger
  return rank < towns ? 'town' : rank < larger ? 'larger' : 'village'
}
