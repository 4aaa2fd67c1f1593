import MiniSearch from 'minisearch'
import type { Entry } from '../domain/information/entry.ts'
import { entries } from '../domain/information/index.ts'
import { fold } from './fold.ts'
import { faint, general } from './information-lexicon.ts'
import { type Terms, termReader } from './information-terms.ts'

/** What the base holds for a question: the answer, what may be meant, or nothing. */
export type Found =
  | { certainty: 'sure'; entry: Entry }
  | { certainty: 'near'; entries: Entry[] }
  | { certainty: 'none' }

/** One way to ask for an entry, as the terms that it is made of. */
interface Saying {
  id: number
  entry: Entry
  terms: readonly string[]
}

/** An entry as an answer to a question, each share between 0 and 1. */
interface Candidate {
  entry: Entry
  /** How much of what is asked the entry speaks of. */
  ofQuestion: number
  /** How much of the nearest way to ask for the entry was said. */
  ofSaying: number
  /** Nothing of that way was left out. */
  whole: boolean
  /** What MiniSearch gives it, which settles ties. */
  score: number
}

// Found by measuring over the project's 500 questions, and over 300 that no entry answers: `npm run eval -- --corpus`.
const sureOfQuestion = 0.7
const sureOfSaying = 0.72
const nearly = 0.42
/** Two entries that are this close are both offered. */
const tie = { rank: 0.06, score: 1.15 }
/** Weights of what speaks against an entry: a word that no entry knows, an everyday one, one said of others. */
const foreign = 3.5
const everyday = 1.2
const leastUnsaid = 2
/** Faint terms weigh little, said or unsaid. */
const faintSaid = 0.4
const faintUnsaid = 0.8
/** Most entries are about apprentices: hearing the word says little, missing it more. */
const apprenticeSaid = 1.5
const apprenticeUnsaid = 2.5
/** A saying of one common term is too little to be sure of. */
const leastSaying = 3.5
/** Sayings that are looked at closer. */
const lookedAt = 80
const mostOffered = 3

/** Letters and digits only: a title is found whoever writes it. */
const plain = (text: string) =>
  fold(text)
    .match(/[a-z\d]+/g)
    ?.join(' ') ?? ''

const rankOf = ({ ofQuestion, ofSaying }: Candidate) => ofQuestion * ofSaying

/** Makes the look-up over some entries: what each of their sayings is made of is reckoned once. */
export function informationFinder(all: readonly Entry[]): (text: string) => Found {
  const read = termReader(all.flatMap(({ title, questions }) => [title, ...questions]))
  const sayings: Saying[] = all
    .flatMap((entry) => [entry.title, ...entry.questions].map((text) => ({ entry, text })))
    .map(({ entry, text }, id) => ({ id, entry, terms: read(text).known }))
  const index = new MiniSearch<Saying>({
    fields: ['terms'],
    extractField: (saying, field) => (field === 'id' ? saying.id : saying.terms.join(' ')),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  })
  index.addAll(sayings)
  const ways = new Map(
    all.flatMap((entry) => [entry.title, ...entry.questions].map((way) => [plain(way), entry] as const)),
  )
  const termsOf = new Map(all.map((entry) => [entry, new Set<string>()]))
  for (const { entry, terms } of sayings) for (const term of terms) termsOf.get(entry)?.add(term)
  const weights = weighing([...termsOf.values()])

  function candidates(terms: Terms): Candidate[] {
    const { known } = terms
    const asked = new Set(known)
    const best = new Map<Entry, Candidate>()
    for (const { id, score } of index.search(known.join(' ')).slice(0, lookedAt)) {
      const { entry, terms: own } = sayings[id] as Saying
      const ofSaying = weights.shareOf(own, asked, leastSaying)
      const ofQuestion = weights.shareOfQuestion(terms, termsOf.get(entry) ?? new Set())
      const whole = own.every((term) => asked.has(term))
      const candidate = { entry, ofQuestion, ofSaying, whole, score }
      const before = best.get(entry)
      if (!before || rankOf(before) < rankOf(candidate)) best.set(entry, candidate)
    }
    return [...best.values()].sort((a, b) => rankOf(b) - rankOf(a) || b.score - a.score)
  }

  return (text) => {
    const exact = ways.get(plain(text))
    if (exact) return { certainty: 'sure', entry: exact }
    const terms = read(text)
    const [first, ...others] = candidates(terms).filter((one) => rankOf(one) > nearly)
    if (!first) return { certainty: 'none' }
    const close = others.filter(
      (one) => rankOf(first) - rankOf(one) < tie.rank && first.score < one.score * tie.score,
    )
    // « et le CFA ? » names a subject, of which much may be asked.
    const telling = first.whole || terms.known.filter((term) => !faint.has(term)).length > 1
    const enough = first.ofQuestion >= sureOfQuestion && first.ofSaying >= sureOfSaying
    if (enough && telling && close.length === 0) return { certainty: 'sure', entry: first.entry }
    return { certainty: 'near', entries: [first, ...others].slice(0, mostOffered).map(({ entry }) => entry) }
  }
}

/** What terms weigh, by how few of the entries speak of them. */
function weighing(entries: readonly Set<string>[]) {
  const spread = new Map<string, number>()
  for (const terms of entries) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1)
  const said = (term: string) => {
    if (faint.has(term)) return faintSaid
    if (term === 'apprenti') return apprenticeSaid
    const rarity = Math.log(1 + entries.length / (spread.get(term) ?? 1))
    return general.has(term) ? Math.max(0.8, rarity * 0.65) : rarity
  }
  const unsaid = (term: string) => {
    if (faint.has(term)) return faintUnsaid
    return term === 'apprenti' ? apprenticeUnsaid : Math.max(leastUnsaid, said(term))
  }
  const sum = (terms: readonly string[], weight: (term: string) => number) =>
    terms.reduce((total, term) => total + weight(term), 0)
  const split = (terms: readonly string[], by: ReadonlySet<string>) =>
    [terms.filter((term) => by.has(term)), terms.filter((term) => !by.has(term))] as const

  return {
    /** How much of a saying was said. */
    shareOf(saying: readonly string[], asked: ReadonlySet<string>, least: number): number {
      const [there, missing] = split(saying, asked)
      const heard = sum(there, said)
      return heard / Math.max(least, heard + sum(missing, unsaid))
    },
    /** How much of a question an entry speaks of. The trade of an apprentice changes little. */
    shareOfQuestion(terms: Terms, own: ReadonlySet<string>): number {
      const [there, missing] = split(terms.known, own)
      const trade = terms.known.includes('apprenti') ? 0.3 : 1.5
      const against = sum(missing, (term) => (term.startsWith('metier') ? trade : unsaid(term)))
      const doubts = terms.foreign.length * foreign + terms.everyday.length * everyday
      const heard = sum(there, said)
      return heard === 0 ? 0 : heard / (heard + against + doubts)
    },
  }
}

let finder: ((text: string) => Found) | undefined

/** What the information base holds for a question. Made at the first look-up. */
export function findInformation(question: string): Found {
  finder ??= informationFinder(entries)
  return finder(question)
}
