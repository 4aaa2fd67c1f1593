import type { TradeAnswer } from '../domain/answers/values.ts'
import type { Trade } from '../domain/trades/trade.ts'
import { fold } from './fold.ts'
import type { Reader } from './reading.ts'
import { sameTrade, tradesSaid } from './trade-candidates.ts'
import { nearestTrades } from './trade-nearness.ts'

/** Between two trades, what makes them two jobs: « maçon et un plaquiste », « coiffeuse ou esthéticienne ». */
const anotherJob =
  /^[^.\n]{0,60}(?:\b(?:et|ou|plus)|\+)(?: aussi| encore)? (?:une?|deux|trois|\d)\b|^[^a-z]*\bou\b[^a-z]*$/

/**
 * Reads the trade that is asked for, as a title (« une coiffeuse », « mécano auto ») or an activity
 * (« apprenti en boulangerie »). What belongs to several trades, or two jobs in one sentence, is ambiguous.
 */
export const readTrade: Reader<TradeAnswer> = (text) => {
  const found = tradesSaid(text)
  const [first] = found
  if (!first) return undefined
  const second = found.find((other) => !sameTrade(other.trades, first.trades))
  const between = second ? fold(text.slice(first.end, second.at)) : ''
  if (second && anotherJob.test(between)) {
    const choices = [...first.trades, ...second.trades]
    return { words: text.slice(first.at, second.end), at: first.at, choices: choices.map(choiceOf) }
  }
  const words = text.slice(first.at, first.end)
  const [trade] = first.trades
  if (first.trades.length > 1 || !trade) return { words, at: first.at, choices: first.trades.map(choiceOf) }
  return { value: answerOf(trade), words, at: first.at, certainty: first.certainty }
}

const answerOf = ({ rome, label }: Trade): TradeAnswer => ({ rome, label })
const choiceOf = (trade: Trade) => ({ label: trade.label, value: answerOf(trade) })

/**
 * The trades that a title may mean, the likeliest first, each ROME code once: those that were said, as `readTrade`
 * weighs them, then those of which it holds words.
 */
export function findTrades(text: string, most: number): TradeAnswer[] {
  const found = [...tradesSaid(text).flatMap(({ trades }) => trades), ...nearestTrades(text)]
  const first = (trade: Trade, index: number) => found.findIndex(({ rome }) => rome === trade.rome) === index
  return found.filter(first).slice(0, most).map(answerOf)
}
