import { fold } from './fold.ts'

const denied =
  /(?<![a-z])(?:c'?est|c|ce n'?est) pas (?:(?!c'?est\b|mais\b|plutot\b)[^.;!?\n]){2,60}?(?=[, ]+(?:c'?est|c|mais|plutot|c'?etait) (?!pas\b))/g

/** Where the text says what is not the case before it says what is: « c'est pas Dunkerque, c'est Bergues ». */
export function deniedIn(text: string): [number, number][] {
  return [...fold(text).matchAll(denied)].map((match) => [match.index, match.index + match[0].length])
}
