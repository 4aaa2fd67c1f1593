import { parisDate } from '../../domain/paris-time.ts'
import { apprenticeCost } from '../../domain/rules/apprentice-cost.ts'
import type { ContractYear } from '../../domain/rules/apprentice-pay.ts'
import { costLines, costWords } from '../../domain/rules/cost-words.ts'
import { levelOfDiploma } from '../../domain/rules/diplomas.ts'
import { tradeOf } from '../../domain/trades/index.ts'
import { readCandidateAge } from '../../french/candidate-age.ts'
import { fold } from '../../french/fold.ts'
import { readHeadcount } from '../../french/headcount.ts'
import { isAmbiguous, type Reader } from '../../french/reading.ts'
import { readTrade } from '../../french/trade.ts'
import { answersOf } from '../subject.ts'
import * as say from './sentences.ts'
import { aboutOf, rememberAsked, type Work } from './work.ts'

const asksWhatItCosts =
  /\b(?:combien|cb|cout|coute|couterait|revient|reviendrait|prix|salaire|paye|paie|payer|gagne|touche)\b/
const ofApprentices = /\bapp?renti|\balternant/
const contractYears: [RegExp, ContractYear][] = [
  [/\b(?:2 ?(?:e|eme|nde?)|deuxieme|seconde) ?annee|\bannee 2\b/, 2],
  [/\b(?:3 ?(?:e|eme)|troisieme) ?annee|\bannee 3\b/, 3],
]
/** The size that most craft firms have; said where the figure rests on it. */
const usualHeadcount = 5

/** « et s'il a 22 ans », « et en 2e année », right after a cost: the same case, of which this says what is another. */
const another = /^\W*(?:et|ou|mais) (?!.*(?:cherch|prend|veu[xt]|voudr)).*(?:\d\d ?ans|annee)/
const longestTurn = 60

/**
 * Goes on about a cost that was told before anything was begun.
 * @returns whether it was answered
 */
export function goOnAboutCost(work: Work, text: string): boolean {
  const about = work.draft ? null : aboutOf(work.facts)
  const cost = about?.kind === 'apprenticeship' && asksWhatItCosts.test(fold(about.text))
  if (!cost || text.length > longestTurn || !another.test(fold(text))) return false
  // What is said now comes first, and counts.
  return tellCost(work, `${text.trim()}, ${about.text}`)
}

/**
 * « ça coûte combien un apprenti de 17 ans en coiffure »: reckoned for the very case, out of the question and what the
 * draft holds. Without an age there is nothing to reckon: the base of answers has the general case.
 * @returns whether it was answered
 */
export function tellCost(work: Work, text: string): boolean {
  const { draft, facts } = work
  const folded = fold(text)
  const aboutOne = ofApprentices.test(folded) || draft?.kind === 'apprenticeship'
  if (!aboutOne || !asksWhatItCosts.test(folded)) return false
  const today = parisDate(facts.now)
  const known = draft ? answersOf(draft) : {}
  const read = <T>(reader: Reader<T>): T | undefined => {
    const one = reader(text, { today })
    return one && !isAmbiguous(one) ? one.value : undefined
  }
  // « un apprenti de 17 ans » speaks of anybody of that age: no candidate, but a case to reckon.
  const years = /\b(1[4-9]|[2-5]\d) ?ans\b/.exec(folded)?.[1]
  const age = years ? Number(years) : (read(readCandidateAge) ?? known.candidateAge)
  const trade = read(readTrade) ?? known.trade
  const headcount = read(readHeadcount) ?? known.headcount
  if (age == null || age < 15) return false
  const year = contractYears.find(([pattern]) => pattern.test(folded))?.[1] ?? 1
  const start = known.start?.date
  const first = start ? `${start}-01`.slice(0, 10) : today
  const cost = apprenticeCost({
    trade: trade ? tradeOf(trade) : undefined,
    age,
    year,
    level: levelOfDiploma(known.targetDiploma ?? '') ?? 3,
    ...(known.targetDiploma ? { diploma: known.targetDiploma } : {}),
    headcount: headcount ?? usualHeadcount,
    at: `${Number(first.slice(0, 4)) + year - 1}${first.slice(4)}`,
  })
  if (!cost) return false
  work.lines.push(costWords(cost), ...(headcount == null ? [say.usualSize(usualHeadcount)] : []))
  const told = costLines(cost).map(({ text, source, asOf }) => ({ text, source, asOf, ask: 'cma' as const }))
  work.memory = { ...work.memory, told }
  if (draft) return true
  rememberAsked(work, 'apprenticeship', text)
  work.replies = ['Prendre un apprenti', 'Parler à quelqu’un']
  return true
}
