import { fold } from './fold.ts'
import { type Reader, type Reading, reading } from './reading.ts'

const entrusted = 'confi(?:ees?|er|e)(?![a-z])'
const offer = "(?:(?:l'|cette |mon |une? |d'|en )?\\s?(?:offre|annonce) )"
const no = new RegExp(
  `(?:ne (?:pas |la |l')+|pas |non |sans |surtout pas )(?:d'|l'|en |a )?${offer}?(?:la |etre )?${entrusted}|${offer}(?:pas |non |ne sera pas )${entrusted}|${offer}${entrusted} ?:? ?(?:non|pas|jamais)(?![a-z])`,
)
const yes = new RegExp(
  `${offer}${entrusted}(?: ?:? ?oui(?![a-z]))?|(?:oui|ok|d'accord)[ ,:]*(?:pour )?(?:la |etre |l')?${entrusted}|${entrusted}[ ,:]*(?:oui|ok)(?![a-z])`,
)
const asksWhatItIs = /\?|\bquoi\b|ca veut dire|signifi|c'est-a-dire/
const alone = new RegExp(`^[^a-z]*(?:la )?${entrusted}[^a-z]*$`)

/** Reads whether the offer is entrusted to the advisors (« offre confiée »): said of the offer, or after a yes or no. */
export const readEntrusted: Reader<boolean> = (text) => {
  const folded = fold(text)
  if (!folded.includes('confi') || asksWhatItIs.test(folded)) return undefined
  return found(no, folded, text, false) ?? found(yes, folded, text, true)
}

/** The same where it was asked: « confiée » alone says it then. */
export const readAskedEntrusted: Reader<boolean> = (text, clock) =>
  readEntrusted(text, clock) ?? found(alone, fold(text), text, true)

function found(pattern: RegExp, folded: string, text: string, value: boolean): Reading<boolean> | undefined {
  const match = pattern.exec(folded)
  return match ? reading(text, match.index, match[0].length, value, 1) : undefined
}
