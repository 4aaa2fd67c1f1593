const names: [RegExp, string][] = [
  [/^jan/, 'janvier|janv|jan'],
  [/^fe/, 'fevrier|fevier|fevr|fev'],
  [/^mar/, 'mars'],
  [/^av/, 'avril|avri|avr'],
  [/^mai/, 'mai'],
  [/^juin/, 'juin'],
  [/^juil/, 'juillet|juilet|juil'],
  [/^ao/, 'aout|aoux'],
  [/^s/, 'septembre|setembre|septenbre|sept|sep'],
  [/^o/, 'octobre|octobe|oct'],
  [/^n/, 'novembre|novenbre|nov'],
  [/^d/, 'decembre|decenbre|dec'],
]

/** Source of a pattern, with one group, for a month as it is written in folded text: « janvier », « janv ». */
export const monthPattern = `(${names.map(([, spellings]) => spellings).join('|')})(?![a-z])\\.?`

/** 1 to 12. */
export function monthOf(folded: string): number {
  return names.findIndex(([start]) => start.test(folded)) + 1
}
