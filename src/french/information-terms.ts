import { readCommune } from './commune.ts'
import { fold } from './fold.ts'
import { everyday, fillers, meanings } from './information-lexicon.ts'
import { asking, sayings } from './information-sayings.ts'
import { readMachines } from './machines.ts'
import { inDigits } from './number.ts'
import { activities, findWord as findTradeWord, titles } from './trade-lexicon.ts'
import { wordFinder } from './word-finder.ts'

/** Neither places nor machines depend on the day. */
const noClock = { today: '' }

/** What a question is made of. */
export interface Terms {
  /** What it speaks of, as the entries do: meanings, ages, trades, words of their own. */
  known: string[]
  /** Everyday words that may belong to it. */
  everyday: string[]
  /** What no entry speaks of. */
  foreign: string[]
}

/** Endings of number, gender and conjugation, which say nothing of what is asked. */
const ending = /(?<=....)(?:aient|erais|erait|eront|erai|eras|era|iez|ons|ant|ees|ee|ent|er|ez|ais|ait|es|e)$/

/** « coûte », « coûtent », « coûter » and « coûté » are one. Expects a folded word. */
function termStem(word: string): string {
  return word
    .replace(/(?<=....)s$/, '')
    .replace(ending, '')
    .replace(/(?<=....)([a-z])\1$/, '$1')
}

const meaningOf = new Map<string, string>()
for (const [meaning, line] of Object.entries(meanings))
  for (const word of line.split(' ')) meaningOf.set(termStem(word), meaning)

/** An age as the rules of apprenticeship tell them apart. */
function ageTerm(age: number): string {
  if (age < 16) return 'age15'
  if (age < 18) return 'mineur'
  if (age < 21) return 'age18'
  if (age < 26) return 'age21'
  return age < 30 ? 'age26' : 'age30'
}

function hourTerm(hour: number): string {
  if (hour > 0 && hour <= 6) return 'tot'
  if (hour > 24) return 'heures'
  return hour >= 20 ? 'soir' : 'moment'
}

/** Unknown verbs, adverbs and adjectives: what a question is about is mostly a noun. */
const lesser = /^.{3,}(?:er|ir|ez|ait|aient|era|eront|erai[st]?|irait?|ira|ment|elles?|iels?|ifs?|ives?)$/

/** Ready meanings are marked, so that no later look takes them for words. */
const marked = (meaning: string) => ` ${meaning.replace(/\S+/g, '=$&')} `

/** Numbers become what they count: ages, hours of the day, people. */
function counted(folded: string): string {
  return inDigits(folded)
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/\b(moins|plus) de (\d\d) ?ans\b/g, (_, than, age) =>
      marked(ageTerm(Number(age) + (than === 'moins' ? -1 : 1))),
    )
    .replace(/(?<!\d)\d{1,2} ?ans? (?:d'exp\w+|de (?:metier|pratique|boite))/g, marked('experience'))
    .replace(/(?<!\d)(\d\d) ?ans?\b(?: et demie?| revolus)?/g, (said, age) =>
      Number(age) > 12 && Number(age) < 70 ? marked(ageTerm(Number(age))) : said,
    )
    .replace(/(?<!\d)(\d\d?) ?h(?:eures?)?(?: ?\d\d)?(?![a-z])/g, (_, hour) => marked(hourTerm(Number(hour))))
    .replace(/(?<!\d)\d{1,3} (?:salarie|employe|ouvrier|personne|collegue)\w*/g, marked('effectif'))
    .replace(/\b(?:on|nous) (?:est|sommes) (?:a )?\d+\b/g, marked('effectif'))
    .replace(/\b45 (?:premiers )?jours?\b/g, marked('essai rompre'))
}

/** The first word of a trade's name as the rules tell them apart; « libre » where no diploma is asked to set up. */
function tradeTerm(word: string, least: number): string | undefined {
  const found = findTradeWord(word)
  if (!found || found.certainty < least) return undefined
  const phrases = titles.get(found.stem) ?? activities.get(found.stem)
  const trade = (phrases?.find(({ rest }) => rest.length === 0) ?? phrases?.[0])?.trade
  if (!trade) return undefined
  if (trade.salon) return 'metier-coiffure'
  return trade.regulated ? `metier-${fold(trade.family)}` : 'metier-libre'
}

/** What is left of unknown words when the name of a place is none of them. */
function beyond(text: string, words: ReadonlySet<string>): string[] {
  const place = readCommune(text, noClock)
  const named = new Set(fold(place?.words ?? '').match(/[a-z]+/g))
  return [...words].filter((word) => !named.has(word))
}

type Word = { term: string } | 'filler' | 'everyday'

/**
 * Reads texts as the search does: without endings, by sound, one slip of the finger forgiven.
 * @param own texts whose words are known besides those of the lexicon
 */
export function termReader(own: readonly string[]): (text: string) => Terms {
  const stems = own
    .flatMap((text) => fold(text).match(/[a-z]{2,}/g) ?? [])
    .filter((word) => !fillers.has(word) && !everyday.has(word))
    .map(termStem)
  const find = wordFinder(
    new Set([...meaningOf.keys(), ...fillers, ...everyday, ...stems]),
    [],
    (word) => word,
  )

  const wordOf = (word: string): Word => {
    const meaning = meaningOf.get(word)
    if (meaning) return { term: meaning }
    if (fillers.has(word)) return 'filler'
    return everyday.has(word) ? 'everyday' : { term: word }
  }
  const exact = new Set(stems)
  const look = (word: string): Word | undefined => {
    const stem = termStem(word)
    if (meaningOf.has(stem)) return wordOf(stem)
    for (const one of [word, word.replace(/s$/, '')])
      if (fillers.has(one) || everyday.has(one)) return wordOf(one)
    const trade = tradeTerm(word, 1)
    if (trade) return { term: trade }
    if (exact.has(stem)) return { term: stem }
    const found = find(stem)
    if (found && found.certainty > 0.9) return wordOf(found.stem)
    // « tourner » is no tourneur.
    const alike = lesser.test(word) && !word.endsWith('ier') ? undefined : tradeTerm(word, 0.9)
    return alike ? { term: alike } : found && wordOf(found.stem)
  }
  /** « lapprenti », « jembauche »: what was written together is taken apart. */
  const lookApart = (word: string) =>
    look(word) ?? (/^(?:[ljdmtsnc]|qu)(?=.{4})/.test(word) ? look(word.replace(/^(?:qu|.)/, '')) : undefined)

  return (text) => {
    const terms = { known: new Set<string>(), everyday: new Set<string>(), foreign: new Set<string>() }
    const machines = readMachines(text.replaceAll('?', ' '), noClock)
    const rest = machines
      ? `${text.slice(0, machines.at)} machine ${text.slice(machines.at + machines.words.length)}`
      : text
    let said = counted(fold(rest))
    for (const [pattern, term] of asking) if (pattern.test(said)) terms.known.add(term)
    for (const [pattern, meaning] of sayings) said = said.replace(pattern, marked(meaning))
    for (const [word] of said.matchAll(/=[a-z\d?-]+|[a-z][a-z\d]*/g)) {
      if (word === '=?') terms.foreign.add(word)
      else if (word.startsWith('=')) terms.known.add(word.slice(1))
      else {
        const found = lookApart(word)
        if (found === undefined) terms[lesser.test(word) ? 'everyday' : 'foreign'].add(word)
        else if (found === 'everyday') terms.everyday.add(word)
        else if (found !== 'filler') terms.known.add(found.term)
      }
    }
    const foreign = terms.foreign.size > 0 ? beyond(text, terms.foreign) : []
    return { known: [...terms.known], everyday: [...terms.everyday], foreign }
  }
}
