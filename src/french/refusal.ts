import { fold } from './fold.ts'
import { type Reading, reading } from './reading.ts'

/** Answers to a question that leave it open, as a whole message. */
const open =
  /^[^a-z]*(?:(?:ca|cela) (?:depend|reste a)|c'est |ce sera |salaire |a )?(?:depend|a |reste a )?(?:(?:selon|suivant|en fonction d)[ eu'].{0,60}|(?:voir|debattre|negocier|definir|discuter|convenir|determiner)(?: (?:ensemble|avec|sur|en|selon|plus tard|ensuite).{0,40})?|negociable|on (?:verra|en parlera|discutera)(?: .{0,30})?|peu importe|(?:ca )?depend(?: .{0,40})?|pas (?:encore )?(?:decide|defini|fixe|d'idee)|aucune idee|indifferent|rien de special|plus tard|sans preference)[^a-z]*$/

/** Reads « à voir », « selon profil », « ça dépend »: the person was asked and leaves it open. */
export function readRefusal(text: string): Reading<true> | undefined {
  return open.test(fold(text)) ? reading(text, 0, text.length, true, 1) : undefined
}
