import { anywhere } from './clause.ts'
import type { Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'

const sayings: Sayings<boolean> = [
  [
    anywhere(
      "(?:pas|plus) (?:de |d'|un |une )?mineure?s?|(?<!(?:bientot|presque|encore|pas) )majeure?s?(?! partie)|(?<!pas )(?:plus de|au moins|a partir de) (?:18|dix[- ]huit) ?ans|(?:18|dix[- ]huit) ans (?:minimum|mini|min|et plus|ou plus|passes|revolus)|(?<=app?rentie?(?: [a-z]+)? (?:de )?)(?:1[89]|2\\d) ?ans(?! (?:de |d'))",
    ),
    true,
  ],
  [
    anywhere(
      "(?:pas|pas encore) majeure?s?|(?<!(?:pas|plus) (?:de |d'|un |une )?)mineure?s?|(?<!(?:pas|plus) )moins de (?:18|dix[- ]huit) ?ans|n'a pas (?:18|dix[- ]huit) ?ans",
    ),
    false,
  ],
]

/** Reads whether an apprentice is of age, where no age is told: « il est majeur », « 18 ans minimum », « un mineur ». */
export const readOfAge: Reader<boolean> = (text) => saidIn(text, sayings)
