import type { Level } from './aid.ts'

/** By how a title begins. A « CS » is of level 3 or 4: nothing here tells the two apart, so the lower one is taken. */
const levels: readonly [RegExp, Level][] = [
  [/^(?:master|ing[ée]nieur|bac ?\+ ?5)/i, 7],
  [/^(?:licence|but\b|bac ?\+ ?[34])/i, 6],
  [/^(?:btms|bts|bm|brevet de ma[iî]trise|bac ?\+ ?2)\b/i, 5],
  [/^(?:bac|bp|btm|bma|bt|brevet)\b/i, 4],
  [/^(?:capa?|bep|ctm|cs|certificat de sp[ée]cialisation)\b/i, 3],
]

/** The European level of a diploma by its title: « BP coiffure » is 4; null where it says none, as « Aucun ». */
export function levelOfDiploma(title: string): Level | null {
  return levels.find(([pattern]) => pattern.test(title.trim()))?.[1] ?? null
}
