/**
 * A word's stem for comparing job titles: number and gender fall away, so that « bouchères » and « boucher »,
 * « coiffeuse » and « coiffeur » are one. Expects a folded word.
 */
export function stemOf(word: string): string {
  return word
    .replace(/(?<=...)[esx]{1,3}$/, '')
    .replace(/eu$/, 'eur')
    .replace(/tric$/, 'teur')
    .replace(/([a-z])\1$/, '$1')
}

/** How French is heard, coarsely: each rule writes one sound as one letter, capitals for those without a letter. */
const sounds: [RegExp, string][] = [
  [/h(?=[aeiou])(?<![cps]h)/g, ''],
  [/ph/g, 'f'],
  [/sch|ch/g, 'S'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ck|cqu|qu|[cqk]/g, 'k'],
  [/gn/g, 'N'],
  [/gu(?=[eiy])/g, 'g'],
  [/ge(?=[ao])|g(?=[eiy]|$)/g, 'j'],
  [/e?au/g, 'o'],
  [/o?eu/g, 'E'],
  [/oi|oua|ua/g, 'W'],
  [/ou/g, 'U'],
  [/(?:[ae]i|[iyu])[nm](?![aeiouynmEUWo])/g, 'I'],
  [/[ae][nm](?![aeiouynmEUWo])/g, 'A'],
  [/o[nm](?![aeiouynmEUWo])/g, 'O'],
  [/[ae]i|ey/g, 'e'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?:er|ez|[etdsp])$/, ''],
  [/t(?=i[aeoAO])/g, 's'],
]

/** The sound of a stem: « cuafeur » and « coiffeur » sound alike. */
export function soundOf(stem: string): string {
  return sounds.reduce((word, [from, to]) => word.replace(from, to), stem)
}
