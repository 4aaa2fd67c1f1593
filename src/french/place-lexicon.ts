import { type PlaceName, placeNames } from '../domain/communes/index.ts'
import { fold } from './fold.ts'
import { wordFinder } from './word-finder.ts'

export interface PlaceToken {
  word: string
  at: number
  end: number
  capital: boolean
}

const short = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['gd', 'grand'],
  ['gde', 'grande'],
])

/** The words of a text, « Saint » and « Sainte » in their short form, each with where it stands. */
export function placeTokens(text: string): PlaceToken[] {
  // In a text all in capitals they say nothing.
  const telling = /\p{Ll}/u.test(text)
  const folded = fold(text)
  const tokens: PlaceToken[] = []
  for (const { 0: word, index } of folded.matchAll(/[a-z\d]+/g)) {
    const letter = text.charAt(index)
    const capital = telling && letter !== folded.charAt(index) && /\p{Lu}/u.test(letter)
    tokens.push({ word: short.get(word) ?? word, at: index, end: index + word.length, capital })
  }
  return tokens
}

/** « Bergue » is Bergues: names lose their silent end in writing, too. */
export const placeStem = (word: string) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)

const wordsOf = (name: string) => placeTokens(name).map(({ word }) => placeStem(word))
const keyOf = (words: readonly string[]) => words.join(' ')

/** Words that begin too many names, or too many sentences, to stand for one of them. */
const commonStart =
  /^(?:grande?|petite?|basse?|haute?|vieux|vieille|neuve?|nouv\w*|villeneuve|fontaine|forest|notre|chateau|chapelle|colline|monceau|limont)$/

export const longestName = Math.max(...placeNames.map(({ name }) => wordsOf(name).length))
/** Names by their words: « grand synth » → Grande-Synthe. */
export const byName = new Map<string, PlaceName[]>()
/** What a longer name may still begin with: « grand », « grand fort ». */
export const beginnings = new Set<string>()
/** The first words of names. */
export const firstWords = new Set<string>()
/** Names of several words by how they begin: « cappell » → the three Cappelle. */
export const byStart = new Map<string, PlaceName[]>()
for (const place of placeNames) {
  const words = wordsOf(place.name)
  const [first, ...more] = words
  add(byName, keyOf(words), place)
  // « Quesnoy » for Le Quesnoy.
  if (/^(?:le|la|les|l)$/.test(first ?? '') && more.length > 0) add(byName, keyOf(more), place)
  if (first && first.length >= 6 && more.length > 0 && !commonStart.test(first)) add(byStart, first, place)
  // « Saint-Pol » is on the sea, or on the Ternoise.
  if (/^ste?$/.test(first ?? '') && more.length > 1) add(byStart, words.slice(0, 2).join(' '), place)
}

function add(index: Map<string, PlaceName[]>, key: string, place: PlaceName): void {
  firstWords.add(key.split(' ', 1)[0] ?? '')
  for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1))
    beginnings.add(key.slice(0, space))
  const places = index.get(key) ?? []
  if (!places.some(({ commune }) => commune === place.commune)) index.set(key, [...places, place])
}

/** Ordinary words that sound like a place, or are one slip away from one. */
const ordinary =
  'plusieurs quelques personne personnes lettre lettres metier metiers portail partir sortir arriver heures semaine semaines sans dans moins ville villes chaine campagnes environ ensemble travail travailler cuisine cuisines secteur maison maisons bonnes fournir horaire horaires'.split(
    ' ',
  )

/** Finds a word of a place's name, tolerating sound and one slip. */
export const findPlaceWord = wordFinder(
  new Set(placeNames.flatMap(({ name }) => wordsOf(name))),
  ordinary,
  placeStem,
)
