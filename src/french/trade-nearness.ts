import type { Trade } from '../domain/trades/trade.ts'
import { activities, contentTokens, findWord, type Phrase, titles } from './trade-lexicon.ts'

/** A way to say a trade as the words it is made of. */
interface Saying {
  trade: Trade
  head: string
  words: readonly string[]
}

const sayings: readonly Saying[] = [...titles.values(), ...activities.values()]
  .flat()
  .filter((phrase): phrase is Phrase & { trade: Trade } => phrase.trade !== null)
  .map(({ trade, head, rest }) => ({ trade, head, words: [head, ...rest] }))

const tradesWith = new Map<string, Set<Trade>>()
for (const { trade, words } of sayings)
  for (const word of words) tradesWith.set(word, (tradesWith.get(word) ?? new Set()).add(trade))

/** The fewer trades a word belongs to, the more it says: « zingueur » more than « monteur ». */
const weight = (word: string) => 1 / Math.sqrt(tradesWith.get(word)?.size ?? 1)
const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0)
/** The first word of a title names the trade, the others tell it from its neighbours. */
const headCounts = 1.5

/** Trades of which a text holds words, the nearest first: not those that were said, but those that may be meant. */
export function nearestTrades(text: string): Trade[] {
  const said = new Set(contentTokens(text).flatMap(({ word }) => findWord(word)?.stem ?? []))
  const scores = new Map<Trade, number>()
  for (const { trade, head, words } of sayings) {
    const common = words.filter((word) => said.has(word))
    if (common.length === 0) continue
    const score = (total(common) ** 2 / total(words)) * (said.has(head) ? headCounts : 1)
    if (score > (scores.get(trade) ?? 0)) scores.set(trade, score)
  }
  return [...scores].sort(([, one], [, other]) => other - one).map(([trade]) => trade)
}
