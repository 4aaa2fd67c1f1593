import { longestWording } from '../../../prompts/polish.ts'
import { checkWording } from '../../domain/lawful-wording.ts'
import { fold } from '../../french/fold.ts'
import { givenToReader, neutralPhrases, neutralWords } from './neutral-words.ts'

/** What a text about an offer may draw on, all as it is shown. */
export interface Facts {
  /** What has to be in it word for word: title with (H/F), firm, place, number of posts. */
  kept: readonly string[]
  /** What has to be told, each in its own words or in others of the same family. */
  tasks: readonly string[]
  /** What may be said besides, word for word. */
  said: readonly string[]
}

const neutral = new Set(neutralWords.flatMap((word) => wordsOf(fold(word))))
/** What a sentence is made of beside its facts: no digit, no markup, no address, no sign with a meaning of its own. */
const ofASentence = /^[\p{L}\s.,;:!?'"()/-]*$/u

/**
 * Holds a model's text against the facts. Wherever it does not repeat a fact word for word or tell a whole task, it
 * may only use words that claim nothing: so no number, date, unit, amount, place, contact, promise or demand can come
 * in, whatever it is called. What has to be there must be there, and nothing that no ad may say.
 * @returns what is wrong, in French, for the model to mend; undefined where the text holds
 */
export function wrongInWording(text: string, { kept, tasks, said }: Facts): string | undefined {
  if (text.length > longestWording) return `Le texte dépasse ${longestWording} caractères.`
  if (checkWording(text).length > 0) return 'Une offre ne peut pas dire cela.'
  const folded = flat(text)
  const missing = kept.filter((fact) => !phrase(fact).test(folded))
  if (missing.length > 0) return `Il manque, mot pour mot : ${missing.join(' ; ')}.`
  const untold = new Set(tasks)
  const facts = [...kept, ...tasks, ...said].toSorted((a, b) => b.length - a.length)
  const rest = [...facts, ...neutralPhrases].reduce(
    (rest, fact) =>
      rest.replaceAll(phrase(fact, 'g'), () => {
        untold.delete(fact)
        return ' . '
      }),
    folded,
  )
  const foreign = rest.split(/[.;!?]/).flatMap((sentence) => foreignIn(sentence, tasks, untold))
  if (foreign.length > 0)
    return `Ces mots ne viennent ni des faits ni de la liste, ou ne disent pas toute une mission : ${[...new Set(foreign)].slice(0, 10).join(', ')}.`
  if (!ofASentence.test(rest)) return 'Un chiffre, un repère ou un signe ne vient pas des faits.'
  if (givenToReader.test(rest)) return 'Rien n’est « à vous », « pour vous » ou « chez vous ».'
  return untold.size > 0 ? `Il manque des missions : ${[...untold].join(' ; ')}.` : undefined
}

/**
 * The words of a sentence that claim something and tell no task. A task is told by all of its words in a row, in any
 * order and form, with nothing but neutral words between: one that loses a word, or lends one to another, is no more
 * what was said. Tasks that are told are taken out of `untold`.
 */
function foreignIn(sentence: string, tasks: readonly string[], untold: Set<string>): string[] {
  const foreign: string[] = []
  let words = wordsOf(sentence).filter((word) => !neutral.has(word))
  for (let first = words[0]; first !== undefined; first = words[0]) {
    const told = tasks.find((task) => isTold(task, words))
    if (told === undefined) foreign.push(first)
    else untold.delete(told)
    words = words.slice(told === undefined ? 1 : claimsOf(told).length)
  }
  return foreign
}

function isTold(task: string, words: readonly string[]): boolean {
  // « sans prime de risque » is told word for word, or the prime comes without its « sans ».
  if (wordsOf(flat(task)).some((word) => turning.test(word))) return false
  const left = claimsOf(task)
  if (left.length === 0 || left.length > words.length) return false
  return words.slice(0, left.length).every((word) => {
    const at = left.findIndex((one) => isOfFamily(word, one))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** The words of a task that say what it is. */
function claimsOf(task: string): string[] {
  return wordsOf(flat(task)).filter((word) => !neutral.has(word))
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

/** Words that turn or count what stands beside them. */
const turning =
  /^(?:sans|pas|ni|non|plus|moins|jamais|aucune?|hors|sauf|tous|toute?s?|avant|apres|demi|double|premiere?)$/

/** What a word of the same family may end in: its numbers, its moods, its noun. */
const endings = new Set(
  `|s|x|e|es|r|z|rez|ssez|er|ez|erez|ir|irez|re|ant|ons|age|ages|ation|ations|ement|ements|ice|ices|ure|ures`.split(
    '|',
  ),
)

/** « préparer » and « préparez », « installer » and « installation »: the same word in another form. */
function isOfFamily(word: string, other: string): boolean {
  if (word === other) return true
  for (let stem = 4; stem <= word.length && word[stem - 1] === other[stem - 1]; stem++)
    if (endings.has(word.slice(stem)) && endings.has(other.slice(stem)))
      return word.slice(0, stem) === other.slice(0, stem)
  return false
}
