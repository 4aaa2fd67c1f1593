import type { Commune } from '../domain/answers/values.ts'
import type { PlaceName } from '../domain/communes/index.ts'
import { fold } from './fold.ts'
import { francePlaces } from './france-place.ts'
import {
  beginnings,
  byName,
  byStart,
  findPlaceWord,
  firstWords,
  longestName,
  type PlaceToken,
  placeStem,
  placeTokens,
} from './place-lexicon.ts'
import { isIntroduced, isStreetOrRegion, standing } from './place-standing.ts'
import { type Place, readPostcode } from './postcode.ts'
import type { Ambiguous, Reader, Reading } from './reading.ts'
import type { WordFound } from './word-finder.ts'

/** Reads a commune in a sentence, the surest of several: by name, quarter, nickname or postcode. */
export const readCommune: Reader<Commune> = (text) => read(text, { asked: false, one: false })

/** The same for a workplace, of which a request has one: « Bergues et Dunkerque » is asked back. */
export const readWorkplace: Reader<Commune> = (text) => read(text, { asked: false, one: true })

/** The same where it was just asked for: a bare word may be one, and « cappelle » is asked back. */
export const readWorkplaceAsAnswer: Reader<Commune> = (text) => read(text, { asked: true, one: true })

function read(
  text: string,
  { asked, one }: { asked: boolean; one: boolean },
): Reading<Commune> | Ambiguous<Commune> | undefined {
  const folded = fold(text)
  const tokens = placeTokens(text)
  const near = tokens.flatMap((_, index) => nameAt(index, tokens, text, folded, asked) ?? [])
  const names = merged(near, francePlaces(text, folded, tokens, asked))
  const coded = readPostcode(text, names, asked)
  if (coded) return coded
  const best = names.toSorted((a, b) => b.certainty - a.certainty || a.at - b.at)[0]
  const other = best && one && names.find((name) => areJoined(folded, best, name))
  if (other)
    return bothOf(
      text,
      [best, other].toSorted((a, b) => a.at - b.at),
    )
  return best && (best.places.length > 1 ? choicesOf(best) : toReading(best))
}

/** « Bergues et Dunkerque », « à Bergues ou à Dunkerque »: two places, and one request is for one. */
function areJoined(folded: string, one: Place, other: Place): boolean {
  const [first, second] = one.at < other.at ? [one, other] : [other, one]
  if (one.value.insee === other.value.insee || one.places.length + other.places.length > 2) return false
  return /^ ?(?:et|ou|&|\/) ?(?:bien |aussi )?(?:(?:a|sur|au|de|d') ?)?$/.test(
    folded.slice(first.end, second.at),
  )
}

function bothOf(text: string, places: Place[]): Ambiguous<Commune> {
  const [first, last] = [places[0], places.at(-1)] as [Place, Place]
  const choices = places.flatMap((one) => choicesOf(one).choices)
  return { words: text.slice(first.at, last.end), at: first.at, choices }
}

/**
 * Of the same words the area's place is meant, unless they spell another's name better or a department beside them
 * says so.
 */
function merged(near: Place[], far: Place[]): Place[] {
  const overlap = (one: Place, other: Place) => one.at < other.end && other.at < one.end
  const better = (one: Place, other: Place) =>
    one.certainty < other.certainty || one.end - one.at < other.end - other.at
  const kept = near.filter((one) => !far.some((other) => overlap(one, other) && better(one, other)))
  return [...kept, ...far.filter((one) => !kept.some((other) => overlap(one, other)))]
}

const toReading = ({ value, words, at, certainty }: Place): Reading<Commune> => ({
  value,
  words,
  at,
  certainty,
})

function choicesOf({ words, at, places }: Place): Ambiguous<Commune> {
  const first = places.slice(0, 5)
  const choices = first.map((place) => {
    const alike = first.some((other) => other !== place && other.name === place.name)
    const code = place.postcode ?? (alike ? departmentOf(place.commune.insee) : null)
    return { label: code ? `${place.name} (${code})` : place.name, value: valueOfPlace(place) }
  })
  return { words, at, choices }
}

const departmentOf = (insee: string) => insee.slice(0, /^9[78]/.test(insee) ? 3 : 2)

const valueOfPlace = ({ commune, postcode }: PlaceName): Commune => ({
  name: commune.name,
  postcode,
  insee: commune.insee,
})

/** Words that a preposition of place ends with: most words follow another, and need no closer look. */
const leads = new Set('a au aux sur vers de d secteur ville commune quartier lieu'.split(' '))

/** Whether a name may begin with the word, spelled well or not: most words of a text are done with here. */
function mayBegin(word: string): boolean {
  return firstWords.has(placeStem(word)) || firstWords.has(findPlaceWord(word)?.stem ?? '')
}

/** The longest name of a place that begins at `index`, if its surroundings allow it to be one. */
function nameAt(
  index: number,
  tokens: PlaceToken[],
  text: string,
  folded: string,
  asked: boolean,
): Place | undefined {
  const first = tokens[index]
  if (!first) return undefined
  if (!mayBegin(first.word)) return undefined
  const before = folded.slice(Math.max(0, first.at - 40), first.at)
  const lenient = asked || (leads.has(tokens[index - 1]?.word ?? '') && isIntroduced(before))
  const found: WordFound[] = []
  let best: { places: PlaceName[]; length: number; end: number } | undefined
  let start: { places: PlaceName[]; end: number } | undefined
  for (const token of nameTokens(index, tokens, text)) {
    const forgiving = lenient || found.length > 0 || token.word.length >= 8
    found.push((forgiving && findPlaceWord(token.word)) || { stem: placeStem(token.word), certainty: 1 })
    const key = found.map(({ stem }) => stem).join(' ')
    const places = byName.get(key)
    if (places) best = { places, length: found.length, end: token.end }
    const begun = byStart.get(key)
    if (begun) start = { places: begun, end: token.end }
    if (!beginnings.has(key)) break
  }
  if ((best || start) && isStreetOrRegion(before)) return undefined
  if (best) {
    const { length, places, end } = best
    const certainty = Math.min(...found.slice(0, length).map((word) => word.certainty))
    const [{ commune: { insee } = { insee: '' } } = {}] = places
    const sure = standing({ ...first, length, certainty, insee }, before, asked)
    return sure ? placeFrom(places, text, first.at, end, sure) : undefined
  }
  const several = start && start.places.length <= 5 && (lenient || first.capital)
  return start && several ? placeFrom(start.places, text, first.at, start.end, 0.85) : undefined
}

/** The words from `index` on that may form one name: nothing but a space, a hyphen or an apostrophe between them. */
function* nameTokens(index: number, tokens: PlaceToken[], text: string): Generator<PlaceToken> {
  for (let at = index; at < Math.min(tokens.length, index + longestName); at++) {
    const token = tokens[at] as PlaceToken
    const previous = tokens[at - 1]
    if (at > index && previous && !/^[\s'’.-]{1,3}$/.test(text.slice(previous.end, token.at))) return
    yield token
  }
}

function placeFrom(
  places: PlaceName[],
  text: string,
  at: number,
  end: number,
  certainty: number,
): Place | undefined {
  const [place] = places
  if (!place) return undefined
  return { value: valueOfPlace(place), words: text.slice(at, end), at, end, certainty, places }
}
