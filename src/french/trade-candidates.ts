import type { Trade } from '../domain/trades/trade.ts'
import { fold } from './fold.ts'
import { activities, contentTokens, findWord, type Phrase, type Token, titles } from './trade-lexicon.ts'

/** How many words with meaning may stand between a title's first word and the others. */
const reach = 4
/** A shop is often named far from the one who sells in it: « pour ma boulangerie à Dunkerque, une vendeuse ». */
const sellerReach = 8

/** Who teaches, sells or draws a trade does not practise it. */
const aboutTrade =
  /^(?:formateur|formatrice|professeur|enseignante?|ingenieure?|secretaire|comptable|commerciale?|dessinat\w+|technico|directeur|directrice|animat\w+|educat\w+|inspect\w+|acheteur|acheteuse|metreur|infirmiere?|informatique|etudes?)$/
/** Before an activity, these make a job of it: « un apprenti en boulangerie ». */
const practises =
  /^(?:app?renti[a-z]*|alternan(?:te?s?|ce)|cdi|cdd|ouvriere?s?|employee?s?|aide|jeunes?|stagiaire|manager|responsable|gars|quelqu|personnes?|poste|metier|emploi|artisane?|specialite|technicien|agent|nouveau|nouvelle)$/
const trained = /^(?:cap|bp|bep|bac|brevet|diplome|formation)$/
/** « c'est pour du carrelage ». */
const wanted = /\bpour (?:du|de la|de l')\s?$/
const hires =
  /\b(?:re)?cherch\w*|\brech\b|\brecrut\w*|\bembauch\w*|\bbesoin\b|\bprendr?\w*|\btrouver\b|\bil (?:me|nous) fau\w*/

/** Words that say a trade, or one of several. */
export interface Candidate {
  trades: Trade[]
  /** Where the title's first word stands; `at` may lie before it. */
  head: number
  at: number
  end: number
  certainty: number
}

export const sameTrade = (some: Trade[], others: Trade[]) =>
  some.some((one) => others.some((other) => (one.parent ?? one.rome) === (other.parent ?? other.rome)))

/** Every trade said, the one most likely asked for first. */
export function tradesSaid(text: string): Candidate[] {
  const tokens = contentTokens(text)
  const stems = tokens.map(({ word }) => findWord(word))
  const found = tokens.flatMap((_, index) => candidateAt(index, tokens, stems, titles) ?? [])
  const folded = fold(text)
  const own = (candidate: Candidate) =>
    /\b(?:je suis|nous sommes|on est|chez)(?: une?| le| la)? $/.test(folded.slice(0, candidate.head))
  const asked = found.filter((candidate) => candidate.trades.length > 0 && !own(candidate))
  if (found.length > 0) return afterHiring(asked, folded)
  return tokens.flatMap((_, index) => activityAt(index, tokens, stems, folded) ?? [])
}

function afterHiring(candidates: Candidate[], folded: string): Candidate[] {
  const verb = hires.exec(folded)?.index ?? 0
  const after = candidates.filter(({ head }) => head >= verb)
  return after.length > 0 ? after : candidates
}

type Found = ReturnType<typeof findWord>

/** The most precise saying whose first word stands at `index` and whose other words stand near. */
export function candidateAt(
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
  if (best.rest.length === 0 && saysTooLittle(index, tokens, stems)) return undefined
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

/** Words that may follow a job and say nothing of what is sold, made or cooked in it. */
const conditions =
  /^(?:\d.*|cdi|cdd|interim|saison\w*|contrat|apprenti\w*|alternance|temps|tps|plein|partiel|mi|urgent|rapidement|debutante?|experimentee?|experience|motivee?|serieuse?|dynamique|qualifiee?|polyvalente?|svp|stp|merci|bonjour|samedi|dimanche|week|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/

/**
 * A bare « vendeur » may sell anything: it is worth asking which of the craft shops it is only where no word says
 * another one. A bare « commis » before a trade is that trade's.
 */
function saysTooLittle(index: number, tokens: Token[], stems: Found[]): boolean {
  const next = tokens[index + 1]
  const stem = stems[index]?.stem
  if (stem === 'commi') return titles.has(stems[index + 1]?.stem ?? '')
  if (stem !== 'vendeur' || next === undefined || next.opens || stems[index + 1]?.stem === stem) return false
  return !next.placed && !conditions.test(next.word)
}

/** The known words around `index`, with where they stand: near it, and before the next job or sentence begins. */
function wordsNear(index: number, tokens: Token[], stems: Found[]): Map<string, number> {
  const seller = stems[index]?.stem === 'vendeur'
  const far = seller ? sellerReach : reach
  const near = new Map<string, number>()
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= far && tokens[at]; at += step) {
      const opens = tokens[step > 0 ? at : at + 1]?.opens
      if (opens === 'job' || (opens && !seller)) break
      const stem = stems[at]?.stem
      if (stem && !near.has(stem)) near.set(stem, at)
    }
  }
  near.delete(stems[index]?.stem ?? '')
  return near
}

/** An activity counts where the words before make a job of it, or where nothing else is said. */
function activityAt(index: number, tokens: Token[], stems: Found[], folded: string): Candidate | undefined {
  const candidate = candidateAt(index, tokens, stems, activities)
  if (!candidate) return undefined
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ word }) => word)
  if (practises.test(before.at(-1) ?? '')) return { ...candidate, certainty: candidate.certainty * 0.95 }
  if (before.some((word) => practises.test(word))) return { ...candidate, certainty: 0.85 }
  if (before.some((word) => trained.test(word))) return { ...candidate, certainty: 0.75 }
  if (wanted.test(folded.slice(0, candidate.at))) return { ...candidate, certainty: 0.85 }
  // « un apprenti ou un CDI, je sais pas trop, en mécanique »: what is far off is still what is wished.
  const named = /\b(?:en|dans l[ea]) $/.test(folded.slice(0, candidate.at))
  const hired = hires.test(folded) || tokens.slice(0, index).some(({ word }) => practises.test(word))
  if (named && hired) return { ...candidate, certainty: 0.75 }
  const alone = tokens.every(({ at, end }) => at >= candidate.at && end <= candidate.end)
  return alone ? { ...candidate, certainty: 0.75 } : undefined
}
