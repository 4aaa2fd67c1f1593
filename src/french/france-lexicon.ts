import { allCommunes, communes, type KnownCommune } from '../domain/communes/index.ts'
import { type PlaceToken, placeTokens } from './place-lexicon.ts'

interface Lexicon {
  /** The ranks, in the list of communes, of those that bear a name; by the words of the name. */
  byName: Map<string, number[]>
  /** How many words the longest name has that begins with a word. */
  longest: Map<string, number>
  /** How names of several words begin: after « la », few words go on with one. */
  pairs: Set<string>
}
let made: Lexicon | undefined

/** Made when a message is first searched for places far away. */
function lexicon(): Lexicon {
  if (made) return made
  const byName = new Map<string, number[]>()
  const longest = new Map<string, number>()
  const pairs = new Set<string>()
  for (const [rank, { name }] of allCommunes().entries()) {
    const words = placeTokens(name).map(({ word }) => word)
    const [first = '', second] = words
    const key = words.join(' ')
    const ranks = byName.get(key)
    if (ranks) ranks.push(rank)
    else byName.set(key, [rank])
    if (second !== undefined) pairs.add(`${first} ${second}`)
    if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length)
  }
  made = { byName, longest, pairs }
  return made
}

const contracted = new Map([
  ['au', 'le'],
  ['aux', 'les'],
  ['du', 'le'],
  ['des', 'les'],
])
const within = /^(?:['’\s.]|\s?-\s?)$/

/** A commune that bears a name, and how many people live there: 10 000 and more, 2 000 and more, or fewer. */
export interface Bearer {
  commune: KnownCommune
  size: 'town' | 'larger' | 'village'
}

/** Who bears a name, the likeliest first, and the last of the tokens that spell it. */
interface Named {
  bearers: readonly Bearer[]
  to: number
}

/** The longest name that begins with the word at `index`; « au Mans » is at Le Mans. Every spelling is exact. */
export function nameFrom(index: number, tokens: readonly PlaceToken[], text: string): Named | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const plain = longestName(token.word, index + 1, tokens, text)
  const article = contracted.get(tokens[index - 1]?.word ?? '')
  const articled = plain || !article ? undefined : longestName(article, index, tokens, text)
  // The article alone is none of it: « aux » is not at Les.
  return plain ?? (articled && articled.to >= index ? articled : undefined)
}

function longestName(
  first: string,
  next: number,
  tokens: readonly PlaceToken[],
  text: string,
): Named | undefined {
  const { byName, longest, pairs } = lexicon()
  const most = longest.get(first)
  if (most === undefined) return undefined
  let key = first
  let best: { ranks: number[]; to: number } | undefined
  for (let to = next - 1; to < next - 1 + most; to++) {
    if (to >= next) {
      const [before, token] = [tokens[to - 1], tokens[to]]
      if (!token || (before && !within.test(text.slice(before.end, token.at)))) break
      key += ` ${token.word}`
      if (to === next && !pairs.has(key)) break
    }
    const ranks = byName.get(key)
    if (ranks) best = { ranks, to }
  }
  return best && { bearers: best.ranks.flatMap(bearerAt), to: best.to }
}

/** In the list's order, after the area: how many communes have more than 10 000 inhabitants, and more than 2 000. */
const towns = 1_000
const larger = 5_300

function bearerAt(rank: number): Bearer[] {
  const commune = allCommunes()[rank]
  const far = rank - communes.length
  return commune ? [{ commune, size: far < towns ? 'town' : far < larger ? 'larger' : 'village' }] : []
}
