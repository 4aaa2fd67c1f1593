import { trades, tradesOfFamily } from '../domain/trades/index.ts'
import type { Trade } from '../domain/trades/trade.ts'
import { fold } from './fold.ts'
import { candidateAt, sameTrade } from './trade-candidates.ts'
import { activities, contentTokens, findWord, titles } from './trade-lexicon.ts'

/** What staff mean by « BTP », « boulangerie », « coiffeurs »: the ROME codes to count, and the words. */
export function findFamily(
  text: string,
): { name: string; romes: string[]; words: string; at: number } | undefined {
  const match = families.find(({ pattern }) => pattern.test(fold(text)))
  if (match) {
    const found = match.pattern.exec(fold(text))
    const at = found?.index ?? 0
    const words = text.slice(at, at + (found?.[0].length ?? 0))
    return {
      name: match.family,
      romes: romesOf(tradesOfFamily(match.family)),
      words,
      at,
    }
  }
  const tokens = contentTokens(text)
  const stems = tokens.map(({ word }) => findWord(word))
  for (const sayings of [activities, titles]) {
    for (const index of tokens.keys()) {
      const candidate = candidateAt(index, tokens, stems, sayings)
      const [trade] = candidate?.trades ?? []
      if (!candidate || !trade) continue
      const words = text.slice(candidate.at, candidate.end)
      const kin = trades.filter((other) => candidate.trades.some((one) => sameTrade([one], [other])))
      return { name: words.toLowerCase(), romes: romesOf(kin), words, at: candidate.at }
    }
  }
  return undefined
}

const families = [
  { family: 'bâtiment', pattern: /\b(?:btp|batiments?)\b/ },
  { family: 'alimentation', pattern: /\b(?:alimentation|alimentaires?|metiers de bouche)\b/ },
  { family: 'véhicules', pattern: /\b(?:automobiles?|vehicules?|garages?)\b/ },
  { family: 'beauté', pattern: /\b(?:beaute|bien-etre)\b/ },
  { family: 'services', pattern: /\bservices?\b/ },
  { family: 'fabrication', pattern: /\b(?:fabrication|production)\b/ },
  { family: "métiers d'art", pattern: /\bmetiers? d'art\b/ },
  { family: 'espaces verts', pattern: /\b(?:espaces? verts?|paysage)\b/ },
] as const

function romesOf(some: readonly Trade[]): string[] {
  return [...new Set(some.flatMap(({ rome, parent }) => (parent ? [rome, parent] : [rome])))]
}
