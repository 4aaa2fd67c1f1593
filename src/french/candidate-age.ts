import { fold } from './fold.ts'
import { child, relative } from './kin.ts'
import { inDigits } from './number.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

const age = '(?<age>0*[1-6]\\d)(?:[.,](?<tenths>5))? ?(?:ans?(?![a-z]))(?<half> (?:et )?(?:demie?|1/2))?'
const notAge =
  "(?! ?(?:de |d'|d ?)?(?:metier|experience|exp\\b|anciennete|pratique|boutique|minimum|mini|maximum|maxi|que|dans|et plus|ou plus|ou moins|a \\d|ou \\d|-))"
const soon = '(?:presque|bientot|pas encore|pas tout a fait)'
const young =
  '(?:app?rentie?|jeune(?: homme| fille| gars| garcon)?|stagiaire|candidate?|gars|gamine?|garcon|eleve|lyceenne?)'
/** Ways to say somebody's age, with the groups `age` and `half`. */
const patterns = [
  new RegExp(
    `(?<![a-z])(?:il|elle|qui|${child}|${relative}|${young}|stagiaire) (?:n')?(?:a|fait|aura|va avoir|va sur ses) (?:deja |tout juste |environ |pas |que |seulement |a peine |${soon} )*${age}${notAge}`,
  ),
  new RegExp(`(?<![a-z])(?:agee? (?:de|d') ?|age ?:? ?)${age}${notAge}`),
  new RegExp(
    `(?<![a-z])(?:${child}|${relative}|${young})(?: ?\\(| ?,| de|,? (?:il|elle) a| qui a)? ?${age}${notAge}`,
  ),
  /(?<![\d,.-])0*[1-6]\d ?ans? (?:et )?(?:demie?|1\/2)/,
]
const number = new RegExp(age)
/** An age that is a wish, a limit, or somebody else's. */
const another =
  /(?:cherch\w*|recherch\w*|voudrais|veux|il (?:me )?faut|prefer\w*|recrut\w*|besoin d'|plutot|ideal\w*|entre|moins de|plus de|a partir de|avant|jusqu'a|minimum|maximum|au moins|des|si|s'|quand|lorsqu'|le mien)[^.,;!?\n]{0,25}$/
const notYoung =
  /(?:ouvriere?|chef|femme|mari|salariee?|patron|vendeuse|epouse|associee?|tuteur|entreprise|boulangerie|salon|maison|metier|pere|mere)[ ,]*(?:qui |il |elle )?$/
const birth = /(?<![a-z])nee? (?:en|le [\d/. a-z]{3,14}?)[ /]?(?<year>20(?:0\d|1\d))(?!\d)/
const speaksOfIt = /\d ?ans?(?![a-z])|\bage|nee? |demi/

const shown = (years: number) => `${Math.floor(years)} ans${years % 1 ? ' et demi' : ''}`

function bounded(text: string, at: number, length: number, value: number, certainty: number, oldest: number) {
  return value >= 13 && value <= oldest ? reading(text, at, length, value, certainty) : undefined
}

/** Born in a year: one age before the birthday, another after it. Of a date no more than its year is quoted. */
function fromBirth(text: string, plain: string, today: string): Ambiguous<number> | undefined {
  const match = birth.exec(plain)
  const year = match?.groups?.year
  if (!match || !year) return undefined
  const older = Number(today.slice(0, 4)) - Number(year)
  if (older < 14 || older > 35) return undefined
  const at = match.index + match[0].lastIndexOf(year)
  const choices = [older - 1, older].map((value) => ({ label: shown(value), value }))
  return { words: text.slice(at, at + year.length), at, choices }
}

/**
 * Reads how old the young person is, in years and halves: « il a 15 ans et demi », « mon fils, 17 ans ». An age that
 * is wished for (« un jeune de 16 à 18 ans ») and a grown-up's are none; a birthday to come is asked back.
 */
export const readCandidateAge: Reader<number> = (text, { today }) => {
  const plain = inDigits(fold(text))
  if (!speaksOfIt.test(plain)) return undefined
  for (const pattern of patterns) {
    const match = pattern.exec(plain)
    if (!match) continue
    const said = number.exec(match[0])
    if (!said) continue
    const at = match.index + said.index
    const before = plain.slice(0, match.index)
    if (
      another.test(`${before}${match[0].slice(0, said.index)}`.slice(-40)) ||
      notYoung.test(plain.slice(0, at))
    )
      continue
    if (
      /(?:-|\ba|\bet|\bou) ?$/.test(plain.slice(Math.max(0, at - 4), at)) &&
      /\d ?(?:ans )?(?:-|a|et|ou) ?$/.test(plain.slice(0, at))
    )
      continue
    const soonSaid = new RegExp(`${soon}|aura|va avoir|sur ses`).test(match[0])
    const found = bounded(text, at, said[0].length, yearsOf(said), soonSaid ? 0.7 : 0.95, 35)
    if (found) return found
  }
  return fromBirth(text, plain, today)
}

function yearsOf({ groups }: RegExpExecArray): number {
  return Number(groups?.age) + (groups?.half || groups?.tenths ? 0.5 : 0)
}

const alone = new RegExp(
  `^[^a-z\\d]*(?:(?:oui|ben|euh|il|elle|a|ans|c'est|environ|tout juste|${soon})[ ,:]+)*(0*[1-6]\\d)(?:[.,]5)?(?: ?ans?)?( (?:et )?(?:demie?|1/2))?(?: en \\w+| bientot| passes?)?[^a-z\\d]*$`,
)

/** The same where the age was asked for: « 15 », « 15 et demi », « 17 ans ». */
export const readAskedCandidateAge: Reader<number> = (text, clock) => {
  const said = readCandidateAge(text, clock)
  if (said) return said
  const plain = inDigits(fold(text))
  const match = alone.exec(plain)
  const anywhereSaid = match ? null : new RegExp(`(?<![\\d,.-])${age}${notAge}`).exec(plain)
  if (
    anywhereSaid &&
    !another.test(plain.slice(0, anywhereSaid.index)) &&
    !notYoung.test(plain.slice(0, anywhereSaid.index))
  )
    return bounded(text, anywhereSaid.index, anywhereSaid[0].length, yearsOf(anywhereSaid), 0.85, 60)
  if (!match) return undefined
  const at = plain.search(/\d/)
  const length =
    /^\d+(?:[.,]5)?(?: ?ans?(?![a-z]))?(?: (?:et )?(?:demie?|1\/2))?/.exec(plain.slice(at))?.[0].length ?? 2
  const value = Number(match[1]) + (match[2] || /[.,]5/.test(match[0]) ? 0.5 : 0)
  return bounded(text, at, length, value, new RegExp(soon).test(match[0]) ? 0.7 : 0.95, 60) as
    | Reading<number>
    | undefined
}
