import { longestWording } from '../../../prompts/polish.ts'
import { checkWording } from '../../domain/lawful-wording.ts'
import { fold } from '../../french/fold.ts'
import { inDigits } from '../../french/number.ts'
import { neutralWords } from './neutral-words.ts'

/** What a text about an offer may draw on, all as it is shown. */
export interface Facts {
  /** What has to be in it word for word: title with (H/F), firm, place, number of posts. */
  kept: readonly string[]
  /** What has to be told, in these words or in others of the same family. */
  tasks: readonly string[]
  /** What may be said besides, word for word. */
  said: readonly string[]
  /** The trade's own names and activities: its words may be used in any form. */
  trade: readonly string[]
}

const neutral = new Set(neutralWords.flatMap((word) => wordsOf(fold(word))))
/** What a sentence is made of beside its facts: no digit, no markup, no address, no sign with a meaning of its own. */
const ofASentence = /^[\p{L}\s.,;:!?'"()/-]*$/u

/**
 * Holds a model's text against the facts. Wherever it does not repeat a fact word for word, it may only use words
 * that claim nothing, and words of the tasks and the trade: so no number, date, unit, amount, place, contact, promise
 * or demand can come in, whatever it is called. What has to be there must be there, and nothing that no ad may say.
 * @returns what is wrong, in French, for the model to mend; undefined where the text holds
 */
export function wrongInWording(text: string, facts: Facts): string | undefined {
  const { kept, tasks, said, trade } = facts
  if (text.length > longestWording) return `Le texte dépasse ${longestWording} caractères.`
  if (checkWording(text).length > 0) return 'Une offre ne peut pas dire cela.'
  const folded = flat(text)
  const missing = kept.filter((fact) => !phrase(fact).test(folded))
  if (missing.length > 0) return `Il manque, mot pour mot : ${missing.join(' ; ')}.`
  const all = [...kept, ...tasks, ...said].toSorted((a, b) => b.length - a.length)
  const rest = all.reduce((rest, fact) => rest.replaceAll(phrase(fact, 'g'), ' . '), folded)
  const family = [...tasks, ...trade].flatMap((one) => wordsOf(inDigits(flat(one)))).filter(isOfTheWork)
  const foreign = wordsOf(rest).filter(
    (word) => !neutral.has(word) && !family.some((one) => isOfFamily(word, one)),
  )
  if (foreign.length > 0)
    return `Ces mots ne viennent ni des faits ni de la liste : ${[...new Set(foreign)].slice(0, 10).join(', ')}.`
  if (!ofASentence.test(rest)) return 'Un chiffre, un repère ou un signe ne vient pas des faits.'
  const used = wordsOf(folded)
  const untold = tasks.filter((task) => !wordsOf(flat(task)).some((word) => isTold(word, used)))
  return untold.length > 0 ? `Il manque des missions : ${untold.join(' ; ')}.` : undefined
}

/** Folded, with every run of spaces as one. */
function flat(text: string): string {
  return fold(text).replace(/\s+/g, ' ')
}

function wordsOf(folded: string): string[] {
  return folded.match(/\p{L}+/gu) ?? []
}

/** A fact as it stands in a sentence, as whole words. */
function phrase(fact: string, flags = ''): RegExp {
  const words = flat(fact.trim()).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, `u${flags}`)
}

/** Words that turn or count what stands beside them belong to nothing but the phrase that they were said in. */
const turning =
  /^(?:sans|pas|plus|moins|jamais|aucune?|hors|sauf|tous|toute?s?|avant|apres|demi|double|premiere?)$/

const isOfTheWork = (word: string) => word.length >= 4 && !turning.test(word)

function isTold(word: string, used: readonly string[]): boolean {
  return word.length >= 4 && used.some((other) => isOfFamily(other, word))
}

/** « préparer » and « préparez », « cuisson » and « cuissons »: the same word in another form. */
function isOfFamily(word: string, other: string): boolean {
  if (word === other) return true
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared += 1
  return shared >= 4 && shared >= Math.min(word.length, other.length) - 2 && word.length - shared <= 3
}
