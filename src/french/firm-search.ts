import { nafsOf } from '../domain/trades/naf.ts'
import { readCommune } from './commune.ts'
import { fold } from './fold.ts'
import { readSiret } from './siret.ts'
import { soundOf, stemOf } from './sound.ts'
import { findFamily } from './trade-family.ts'

/** A firm as it may be called. */
interface Called {
  siret: string
  name: string
  legalName: string | null
  /** Activity code. */
  naf: string | null
  insee: string
}

/** Words that say nothing of which firm it is. */
const small = new Set(
  'le la les l de du des d au aux a et en un une chez sur the sarl sas sasu eurl sa snc scop ei eirl ets m mme mr monsieur madame'.split(
    ' ',
  ),
)
const mostWords = 12
/** Scores that near count as one: which firm is meant is then asked. */
const near = 0.9
/** Scores that far apart are still compared where a commune or a trade was said. */
const far = 0.5

const wordsOf = (text: string) => {
  const all = fold(text)
    .split(/[^a-z\d]+/)
    .filter(Boolean)
  const telling = all.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : all
}

/**
 * The firms that somebody may mean, in words that may hold more than a name: « boulangerie Au Bon Grain à Bergues, veut
 * un apprenti ». One where it is clear, several where they are called alike, none where none is called so. The rarer a
 * word is in the names, the more it says; a commune or a trade tells namesakes apart.
 */
export function findFirms<Firm extends Called>(said: string, firms: readonly Firm[]): Firm[] {
  const siret = readSiret(said, { today: '' })
  if (siret && 'value' in siret) return firms.filter((firm) => firm.siret === siret.value)
  const names = firms.flatMap((firm) =>
    [firm.name, firm.legalName].flatMap((name) => (name ? [{ firm, words: new Set(wordsOf(name)) }] : [])),
  )
  const owners = new Map<string, number>()
  for (const { words } of names) for (const word of words) owners.set(word, (owners.get(word) ?? 0) + 1)
  const weight = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + Math.log(1 + names.length / (1 + (owners.get(word) ?? 0))), 0)
  const alike = new Map(
    wordsOf(said)
      .slice(0, mostWords)
      .map((word) => [word, alikeIn(owners, word)]),
  )
  const place = placeIn(said)
  const trade = findFamily(said)
  // « plombier Dupont à Bergues » gives one word of a name, and gives it whole.
  const given = wordsOf(
    [place?.words, trade?.words].reduce<string>((rest, words) => rest.replace(words ?? '', ' '), said),
  )

  const best = new Map<Firm, number>()
  for (const { firm, words } of names) {
    const isTold = (word: string) => alike.get(word)?.some((way) => words.has(way)) ?? false
    const told = new Set([...alike.values()].flat().filter((way) => words.has(way)))
    if (told.size === 0) continue
    const [held, whole] = [weight(told), weight(words)]
    if (held < whole / 2 && !given.every(isTold)) continue
    // Of two names that hold what was said, the one that holds little else is meant.
    const score = (held * (3 + held / whole)) / 4
    if (score > (best.get(firm) ?? 0)) best.set(firm, score)
  }
  const atLeast = (share: number, among: readonly Firm[]) => {
    const scores = among.map((firm) => best.get(firm) ?? 0)
    const top = scores.reduce((one, other) => Math.max(one, other), 0)
    return among.filter((_, index) => (scores[index] ?? 0) >= top * share)
  }
  const possible = atLeast(far, [...best.keys()])
  return atLeast(near, narrowed(narrowed(possible, isIn(place?.value.insee)), isOf(trade?.romes)))
}

const places = [
  /1|un|premiere?/,
  /2|deux|deuxieme|seconde?/,
  /3|trois|troisieme/,
  /4|quatre|quatrieme/,
  /5|cinq|cinquieme/,
]
const nth = places.map(
  ({ source }) => new RegExp(`^\\W*(?:oui,? )?(?:c'est )?(?:l[ae] |numero |n° ?)*(?:${source})\\W*$`),
)

/** The firms that are meant of a few that were offered: by name, by where they are, « le premier ». */
export function findOffered<Firm extends Called>(said: string, offered: readonly Firm[]): Firm[] {
  const at = nth.findIndex((pattern) => pattern.test(fold(said)))
  if (at >= 0) return offered.slice(at, at + 1)
  const named = findFirms(said, offered)
  return named.length > 0 ? named : offered.filter(isIn(placeIn(said)?.value.insee) ?? (() => false))
}

/** Those that fit, unless none does. */
function narrowed<Firm>(firms: Firm[], fits: ((firm: Firm) => boolean) | undefined): Firm[] {
  if (firms.length < 2 || !fits) return firms
  const fitting = firms.filter(fits)
  return fitting.length > 0 ? fitting : firms
}

function placeIn(said: string) {
  const place = readCommune(said, { today: '' })
  return place && 'value' in place ? place : undefined
}

const isIn = (commune: string | null | undefined) =>
  commune ? ({ insee }: Called) => insee === commune : undefined

function isOf(romes: string[] | undefined): ((firm: Called) => boolean) | undefined {
  const nafs = nafsOf(romes ?? [])
  return nafs.length > 0 ? ({ naf }) => naf !== null && nafs.includes(naf) : undefined
}

/** The words of names that a written word is: itself, else those that it sounds like or misses by one slip. */
function alikeIn(names: ReadonlyMap<string, number>, word: string): string[] {
  if (names.has(word)) return [word]
  if (word.length < 4) return []
  const sound = soundOf(stemOf(word))
  return [...names.keys()].filter(
    (name) =>
      name.charAt(0) === word.charAt(0) &&
      name.length >= 4 &&
      (soundOf(stemOf(name)) === sound || (word.length >= 5 && isOneSlip(name, word))),
  )
}

/** Whether two words differ by one letter that is missing, added, wrong, or swapped with its neighbour. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === `${b[1]}${b[0]}`)
}
