import { fold } from './fold.ts'

const sentence = /[^.!?\n;]+[.!?\n;]*/g
/** How a question of the artisan begins; « vous auriez un boulanger ? » is a wish, not a question. */
const asks =
  /^[^a-z]*(?:(?:et|mais|sinon|oui|non|ok|au fait|dites|par contre|du coup|bonjour|ah)[ ,]+)*(?:(?:ca|c'est|c|cela) (?:coute|fait|revient|donne)?[a-z ]{0,14}combien|combien|comment|pourquoi|pourkoi|c'est quoi|quel(?:le)?s?(?![a-z']| que)|quoi|qu'est[- ]ce|qu'appelle|est[- ]ce (?:que|qu'|possible)(?! vous (?:av|aur|pou|trouv))|faut[- ]il|peut[- ]on|dois[- ]je|puis[- ]je|a[- ]t[- ]on|(?:je|on) (?:peux|peut|dois|doit|paye|touche)[^.]{0,80}\?|y a[- ]t[- ]il|la prime|les aides?|l'aide)/
/** Asked at the end of what is told: « un apprenti mineur à 3 h, c'est possible ? ». */
const asksWhetherOneMay =
  /\b(?:c'?e?st|c) (?:possible|jouable|faisable|legal|autorise|permis|obligatoire)\b[^.]{0,80}\?/

/**
 * Where the text asks something instead of saying it: « ça coûte combien un apprenti » is no answer to
 * « quel contrat ? ». The sentences are given as [from, to).
 */
export function questionsIn(text: string): [number, number][] {
  return [...fold(text).matchAll(sentence)]
    .filter(([words]) => asks.test(words) || asksWhetherOneMay.test(words))
    .map((match) => [match.index, match.index + match[0].length])
}

/** A question by its form, or by the words of somebody who leaves the question mark out. */
export function asksSomething(text: string): boolean {
  return questionsIn(text).length > 0 || /\?|\b(?:quoi|koi|combien|comment)\b/i.test(text)
}
