import type { TradeAnswer } from '../domain/answers/values.ts'
import { trades, tradesOfFamily } from '../domain/trades/index.ts'
import type { Trade } from '../domain/trades/trade.ts'
import { fold } from './fold.ts'
import type { Reader } from './reading.ts'
import { activities, contentTokens, findWord, type Phrase, type Token, titles } from './trade-lexicon.ts'

/** How many words with meaning may stand between a title's first word and the others. */
const reach = 4
/** A shop is often named far from the one who sells in it: « pour ma boulangerie à Dunkerque, une vendeuse ». */
const sellerReach = 8

/** Who teaches, sells or draws a trade does not practise it. */
const aboutTrade =
  /^(?:formateur|formatrice|professeur|enseignante?|ingenieure?|secretaire|comptable|commerciale?|dessinat\w+|technico|directeur|directrice|animat\w+|educat\w+|inspect\w+|acheteur|acheteuse|metreur|infirmiere?|informatique)$/
/** Before an activity, these make a job of it: « un apprenti en boulangerie ». */
const practises =
  /^(?:apprentie?s?|alternante?s?|ouvriere?s?|employee?s?|aide|jeune|stagiaire|manager|responsable|gars|quelqu|personne|poste|metier|emploi|artisane?|specialite|technicien|agent)$/
const trained = /^(?:cap|bp|bep|bac|brevet|diplome|formation)$/
const hires =
  /\b(?:re)?cherch\w*|\brech\b|\brecrut\w*|\bembauch\w*|\bbesoin\b|\bprendr?\w*|\btrouver\b|\bil (?:me|nous) fau\w*/

interface Candidate {
  trades: Trade[]
  /** Where the title's first word stands; `at` may lie before it. */
  head: number
  at: number
  end: number
  certainty: number
}

/**
 * Reads the trade that is asked for, as a title (« une coiffeuse », « mécano auto ») or an activity
 * (« apprenti en boulangerie »). What belongs to several trades, or two jobs in one sentence, is ambiguous.
 */
export const readTrade: Reader<TradeAnswer> = (text) => {
  const found = findTrades(text)
  const [first] = found
  if (!first) return undefined
  const second = found.find((other) => !sameTrade(other.trades, first.trades))
  const between = second ? fold(text.slice(first.end, second.at)) : ''
  if (second && /^[^.\n]{0,60}\b(?:et|ou|plus)(?: aussi| encore)? (?:une?|deux|trois|\d)\b/.test(between)) {
    const choices = [...first.trades, ...second.trades]
    return { words: text.slice(first.at, second.end), at: first.at, choices: choices.map(choiceOf) }
  }
  const words = text.slice(first.at, first.end)
  const [trade] = first.trades
  if (first.trades.length > 1 || !trade) return { words, at: first.at, choices: first.trades.map(choiceOf) }
  const alternative = second && /^[^a-z]*\bou\b[^a-z]*$/.test(between)
  return {
    value: answerOf(trade),
    words,
    at: first.at,
    certainty: alternative ? Math.min(first.certainty, 0.85) : first.certainty,
  }
}

const answerOf = ({ rome, label }: Trade): TradeAnswer => ({ rome, label })
const choiceOf = (trade: Trade) => ({ label: trade.label, value: answerOf(trade) })
const sameTrade = (some: Trade[], others: Trade[]) =>
  some.some((one) => others.some((other) => (one.parent ?? one.rome) === (other.parent ?? other.rome)))

/** Every trade said, the one most likely asked for first. */
function findTrades(text: string): Candidate[] {
  const tokens = contentTokens(text)
  const stems = tokens.map(({ word }) => findWord(word))
  const found = tokens.flatMap((_, index) => candidateAt(index, tokens, stems, titles) ?? [])
  const folded = fold(text)
  const own = (candidate: Candidate) =>
    /\b(?:je suis|nous sommes|on est|chez)(?: une?| le| la)? $/.test(folded.slice(0, candidate.head))
  const asked = found.filter((candidate) => candidate.trades.length > 0 && !own(candidate))
  if (found.length > 0) return afterHiring(asked, folded)
  return tokens.flatMap((_, index) => activityAt(index, tokens, stems) ?? [])
}

function afterHiring(candidates: Candidate[], folded: string): Candidate[] {
  const verb = hires.exec(folded)?.index ?? 0
  const after = candidates.filter(({ head }) => head >= verb)
  return after.length > 0 ? after : candidates
}

type Found = ReturnType<typeof findWord>

/** The most precise saying whose first word stands at `index` and whose other words stand near. */
function candidateAt(
  index: number,
  tokens: Token[],
  stems: Found[],
  sayings: Map<string, Phrase[]>,
): Candidate | undefined {
  const head = stems[index]
  const phrases = head && sayings.get(head.stem)
  if (!head || !phrases) return undefined
  if ([-2, -1, 1].some((step) => aboutTrade.test(tokens[index + step]?.word ?? ''))) return undefined
  const near = wordsNear(index, tokens, stems)
  const best = phrases.find(({ rest }) => rest.every((word) => near.has(word)))
  if (!best) return undefined
  // A bare « vendeur » may sell anything: only alone is it worth asking which of the craft shops it is.
  if (head.stem === 'vendeur' && best.rest.length === 0 && stems.some((stem) => stem?.stem !== 'vendeur'))
    return undefined
  const equal = phrases.filter(
    ({ rest }) => rest.length === best.rest.length && rest.every((word) => near.has(word)),
  )
  const used = [index, ...best.rest.map((word) => near.get(word) ?? index)]
  const first = tokens[Math.min(...used)]
  const last = tokens[Math.max(...used)]
  if (!first || !last) return undefined
  return {
    trades: equal.some(({ trade }) => trade === null)
      ? []
      : [...new Set(equal.flatMap(({ trade }) => trade ?? []))],
    head: tokens[index]?.at ?? first.at,
    at: first.at,
    end: last.end,
    certainty: Math.min(...used.map((at) => stems[at]?.certainty ?? 1)),
  }
}

/** The known words around `index`, with where they stand: near it, and before the next job or sentence begins. */
function wordsNear(index: number, tokens: Token[], stems: Found[]): Map<string, number> {
  const seller = stems[index]?.stem === 'vendeur'
  const far = seller ? sellerReach : reach
  const near = new Map<string, number>()
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= far && tokens[at]; at += step) {
      if (tokens[step > 0 ? at : at + 1]?.opens && !seller) break
      const stem = stems[at]?.stem
      if (stem && !near.has(stem)) near.set(stem, at)
    }
  }
  near.delete(stems[index]?.stem ?? '')
  return near
}

/** An activity counts where the words before make a job of it, or where nothing else is said. */
function activityAt(index: number, tokens: Token[], stems: Found[]): Candidate | undefined {
  const candidate = candidateAt(index, tokens, stems, activities)
  if (!candidate) return undefined
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ word }) => word)
  if (practises.test(before.at(-1) ?? '')) return { ...candidate, certainty: candidate.certainty * 0.95 }
  if (before.some((word) => practises.test(word))) return { ...candidate, certainty: 0.85 }
  if (before.some((word) => trained.test(word))) return { ...candidate, certainty: 0.75 }
  const alone = tokens.every(({ at, end }) => at >= candidate.at && end <= candidate.end)
  return alone ? { ...candidate, certainty: 0.75 } : undefined
}

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
