import { fold } from '../french/fold.ts'

/** Words that fill a pause, answer something else or only point at an answer. */
const hollow = new Set(
  'ah allo alors attends attendez ba bah bein ben bof bon bonjour brut c ca cela cest ces ce et de du eh est euh euro euros ha hein heu hm hmm hum je kesako le la les un une lol mais mdr merci met mets mettez mettre mmm moi mon net non ok on oui ouais ouvert ouverte ouverts ouvre ferme fermes fermons par pardon pas passe passez plutot ptdr pour quoi sa svp stp test tiens voila xd y'.split(
    ' ',
  ),
)
/** Numbers of the firm, links and commands to a machine stand in no answer of a person's own words. */
const otherMatter = /\b(?:siret|siren|iban|tva|naf|ape)\b|^\W*(?:https?:|www\.)\S*\s*$/

/** Whether words that no reader took can be an answer: not « euh », « mets », « mon siret 7328 », a link. */
export function hasSubstance(words: string): boolean {
  const folded = fold(words)
  if (otherMatter.test(folded)) return false
  const said = folded.match(/[a-z]+/g) ?? []
  // « asdfgh » has no vowels enough to be a word of any language.
  return said.some(
    (word) => word.length > 1 && !hollow.has(word) && /[aeiouy]/.test(word) && !/[^aeiouy]{5}/.test(word),
  )
}
