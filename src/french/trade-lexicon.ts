import { trades } from '../domain/trades/index.ts'
import { notCraft } from '../domain/trades/not-craft.ts'
import type { Trade } from '../domain/trades/trade.ts'
import { fold } from './fold.ts'
import { stemOf } from './sound.ts'
import { wordFinder } from './word-finder.ts'

/** A way to say a trade: its first word, and those that must stand near it. `trade` is null for what is no craft. */
export interface Phrase {
  trade: Trade | null
  head: string
  rest: readonly string[]
}

/** Small words and the endings that inclusive spelling splits off: « mécanicien(ne) », « coiffeur·se », « H/F ». */
const small = new Set(
  'a au aux avec d de des dans du en et h f hf fh l la le les mars ou par pour pr ds sur un une x ne se e s es le trice euse ere iere fe rice eur ice'.split(
    ' ',
  ),
)

export interface Token {
  word: string
  at: number
  end: number
  /** What begins with it: another job (« et un pâtissier », « ou couvreur ») or another sentence. */
  opens: 'job' | 'sentence' | undefined
  /** Whether it says where: « à Dunkerque », « sur Bergues ». */
  placed: boolean
}

const newJob = /\bou\b|\bet (?:une?|des|deux)\b|\+/
const newSentence = /[.;!?\n] /

const opens = (gap: string) => (newJob.test(gap) ? 'job' : newSentence.test(gap) ? 'sentence' : undefined)
const where = /[ ,]+(?:a|sur|pres de) +$/
const notWhere = /^(?:domicile|distance|temps|plein|mi)$/

/** The words that carry meaning, with where they stand. */
export function contentTokens(text: string): Token[] {
  const folded = fold(text)
  const tokens: Token[] = []
  for (const { 0: word, index } of folded.matchAll(/[a-z\d]+/g)) {
    if (small.has(word)) continue
    const gap = folded.slice(tokens.at(-1)?.end ?? 0, index)
    const placed = where.test(gap) && !notWhere.test(word)
    tokens.push({ word, at: index, end: index + word.length, opens: opens(gap), placed })
  }
  return tokens
}

const stemsOf = (words: string) => contentTokens(words).map((token) => stemOf(token.word))

function phrasesFrom(trade: Trade | null, sayings: readonly string[]): Phrase[] {
  return sayings.flatMap((saying) => {
    const [head, ...rest] = stemsOf(saying)
    return head ? [{ trade, head, rest }] : []
  })
}

function byHead(phrases: Phrase[]): Map<string, Phrase[]> {
  return Map.groupBy(
    phrases.toSorted((a, b) => b.rest.length - a.rest.length),
    (phrase) => phrase.head,
  )
}

const titlePhrases = [
  ...trades.flatMap((trade) => phrasesFrom(trade, [...trade.titles, ...trade.synonyms])),
  ...phrasesFrom(null, notCraft),
]
const activityPhrases = trades.flatMap((trade) => phrasesFrom(trade, trade.activities))

/** Ordinary words that are one slip away from a title, and are none. */
const ordinary =
  'boitier boitiers comite commander comment conforme coordonner coordonnees couleur couleurs coureur coureuse couvert couverts decorer encadrer former fourni fournis fournir maintenant mettre monter moteur moteurs notice passager passagers pression pressions reglage regleur regleurs regleuse relier serieuse serieux solide solides sondeur table tables traiter'.split(
    ' ',
  )

/** Titles and activities by the stem of their first word, the most precise first. */
export const titles = byHead(titlePhrases)
export const activities = byHead(activityPhrases)

export const findWord = wordFinder(
  [...titlePhrases, ...activityPhrases].flatMap(({ head, rest }) => [head, ...rest]),
  ordinary,
)
