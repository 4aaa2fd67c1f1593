import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

const noun =
  '(?:postes?|personnes?|salarie[es()]*|ouvri[a-z]+|employe[es()]*|gars|candidat[es()]*|embauches?|recrutements?|recrues?|jeunes?|apprenti[es()]*|aprenti[es()]*|compagnons?|extras?|saisonni[a-z]+)'
const count =
  '(?<![\\d,.])(?:(0*\\d{1,2}|\\bun(?= ou)) ?(?:ou|a|-|/) ?)?(0*[1-9]\\d?|une?(?:[ /]une?|\\(e\\))?)'
const counted = new RegExp(
  `${count}(?= (?:nouve[a-z]+ |autres? |bons? |jeunes? )?${noun}(?![a-z]))(?! postes? (?:de travail|fixe))`,
  'g',
)
const before = new RegExp(
  `${count} (?:(?:nouve[a-z]+|autres?|bons?|bonnes?|jeunes?|vrais?|futurs?|postes? d[e']|poste de|seule?s?) ?)*$`,
)
/** A number of people that the firm has, manages or serves, and « un apprenti » as somebody's helper. */
const otherLead =
  /(?:equipe(?: de| d')?|effectif(?: de)?|avec|entreprise de|compos[a-z]*(?: de)?|avons|avez|deja|pour|encadre[rz]?|parmi|entre|moins de|plus de|capacite de|comme|ai|sommes|(?:ai|a|avons) \d+ [a-z]+ et|(?<!besoin )de)(?: (?:environ|une?))? $/

/** « 4 salariés » in passing counts those who are there, unless somebody hires them. */
const employees = /(?:salari|employe)[es()]*$/
const hires =
  /(?:cherch|recrut|embauch|besoin|faut|faudr|manque|prendre|trouver|veu[xt]|voudr|postes? d)[^.;!?\n]{0,30}$/

/** The one or two counts that a match holds; « un » and « une » are one. */
function value(match: RegExpExecArray | RegExpMatchArray): number[] {
  const high = /^u/.test(match[2] ?? '') ? 1 : Number(match[2])
  return match[1] === undefined ? [high] : [match[1] === 'un' ? 1 : Number(match[1]), high]
}

function found(
  text: string,
  at: number,
  words: string,
  counts: number[],
): Reading<number> | Ambiguous<number> {
  const [low, high = low] = counts
  if (low === high || low === undefined || high === undefined)
    return reading(text, at, words.length, low ?? 1, 1)
  const choices = counts.map((value) => ({ label: `${value} poste${value > 1 ? 's' : ''}`, value }))
  return { words: text.slice(at, at + words.length), at, choices }
}

/** « non, un seul ». */
const only = /(?<![\d,.a-z])(0*[1-9]\d?|une?) seule?s?(?= ?(?:$|[.,;!?\n]))/

/** Reads how many people are sought, where it is said of posts or people: « 2 postes », « une personne ». */
export const readOpenings: Reader<number> = (text) => {
  const plain = inDigits(fold(text))
  for (const match of plain.matchAll(counted)) {
    const lead = plain.slice(Math.max(0, match.index - 40), match.index)
    if (otherLead.test(lead)) continue
    const noun = /[a-z()]+/.exec(plain.slice(match.index + match[0].length))?.[0] ?? ''
    if (employees.test(noun) && !hires.test(lead)) continue
    return found(text, match.index, match[0], value(match))
  }
  const one = only.exec(plain)
  return one?.[1]
    ? reading(text, one.index, one[0].length, /^u/.test(one[1]) ? 1 : Number(one[1]), 1)
    : undefined
}

/** Reads the count right before `at`, where a trade is named: « deux boulangers », « un coiffeur ». */
export function readOpeningsBefore(
  text: string,
  at: number,
): Reading<number> | Ambiguous<number> | undefined {
  const from = Math.max(0, at - 40)
  const match = before.exec(inDigits(fold(text.slice(from, at))))
  if (!match) return undefined
  const words = match[0].trimEnd().replace(/ .*$/, (rest) => (match[1] === undefined ? '' : rest))
  return found(text, from + match.index, words, value(match))
}

const alone =
  /^\W*(?:(?:juste|seulement|je (?:cherche|veux)|il m'en faut|j'en cherche) )?(0*[1-9]\d?|une?)(?: seule?s?)?\W*$/

/** The same where the number was asked for: « 2 » alone says it then. */
export const readAskedOpenings: Reader<number> = (text, clock) => {
  const match = alone.exec(inDigits(fold(text)))
  if (!match?.[1]) return readOpenings(text, clock)
  const at = match[0].indexOf(match[1])
  return reading(text, at, match[1].length, /^u/.test(match[1]) ? 1 : Number(match[1]), 1)
}
