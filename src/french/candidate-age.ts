import { fold } from './fold.ts'
import { child, relative } from './kin.ts'
import { inDigits } from './number.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

const half = '(?<half> (?:et )?(?:demie?|1/2))'
const years = '0*(?<years>[1-6]\\d)(?:[.,](?<tenths>5))?'
/** « 15 ans et demi »; years in a trade, and limits, are no age. */
const age = `${years} ?(?:ans?|piges)(?![a-z])${half}?(?! ?(?:de |d'|d )?(?:metier|experience|exp\\b|anciennete|pratique|boutique|mini|maxi|que|dans|et plus|ou plus|ou moins|a \\d|ou \\d|-))`
const soon = 'presque|bientot|pas encore|pas tout a fait|aura|va avoir|va sur ses'
const young =
  '(?:app?rentie?|la petite|le petit|jeune(?: homme| fille| gars| garcon)?|stagiaire|candidate?|gars|gamine?|garcon|eleve|lyceenne?)'
const person = `(?:${child}|${relative}|${young})`
/** What stands before somebody's age. */
const leads = [
  `(?:il|elle|qui|${person}) (?:n')?(?:a|fait|${soon}) (?:deja |tout juste |environ |pas |que |seulement |a peine |(?:${soon}) )*`,
  "(?:agee? (?:de|d') ?|age ?:? ?)",
  `${person}(?: d[ue] [a-z]+)?(?: ?\\(| ?,| de|,? (?:il|elle) a| qui a)? ?`,
]
const isSoon = new RegExp(soon)
const led = new RegExp(`(?<![a-z])(?:${leads.join('|')})(?=${age})`, 'g')
const said = new RegExp(age, 'y')
/** « 15 ans et demi » is said of nothing but an age. */
const halfYears = new RegExp(`(?<![\\d,.-])${years} ?ans? ?${half}`)
/** A birthday to come, which is no start. */
const birthday = /^ (?:en [a-z]+|le 0*\d{1,2} [a-z]+|dans 0*\d{1,2} mois|bientot)/
/** An age that is a wish, a limit or a supposition. */
const another =
  /(?<![a-z])(?:cherch\w*|recherch\w*|voudrais|veux|il (?:me )?faut|prefer\w*|recrut\w*|besoin d'|plutot|ideal\w*|entre(?![a-z])|moins de|plus de|a partir de|avant|jusqu'a|minimum|maximum|au moins|des(?![a-z])|si(?![a-z])|s'|quand|lorsqu')[^.,;!?\n]{0,25}$|\d ?(?:ans )?(?:-|a|et|ou) ?$/
/** Nobody wishes for the age of their own brother. */
const ownKin = new RegExp(`(?<![a-z])(?:mon|ma|notre) (?:${child}|${relative})(?: de)? $`)
const grownUp =
  /(?:ouvriere?|chef|femme|mari|salariee?|vendeuse|epouse|associee?|tuteur|metier|pere|mere)[ ,]*(?:qui |il |elle )?(?:a )?$|(?:entreprise|boulangerie|boucherie|maison)[ ,]*(?:qui |elle )?(?:a )?$|(?:salon|garage)[ ,]*(?:qui |il )?(?:a )?$/
/** « un jeune de 16 ans »: anyone of that age, unless one is at hand. */
const anyone = /(?<![a-z])une? (?:petite? )?(?:jeune|app?rentie?|gamine?|gars)[a-z ]{0,12} de $/
const atHand =
  /(?<![a-z])(?:ai|a|connais|connait|trouver?|vue|c'est|prends?|oui|signe|avec)(?![a-z])[^.;!?\n]{0,30}$/
const isKnown = /qui (?:me |m'|veut|voudrait|est venue?|a fait)|en stage|chez (?:moi|nous)/
/** « une personne de 40 ans »: nobody wishes for that age in an apprentice, so it is somebody's. */
const adult = new RegExp(
  `(?<![a-z\\d])(?:une?|0*1) (?:personne|dame|femme|homme|monsieur|adulte)(?: [a-z]+)? (?:agee? )?de (?=${age})`,
)
const birth = /(?<![a-z])nee? (?:en|le [\d/. a-z]{3,14}?)[ /]?(?<year>20(?:0\d|1\d))(?!\d)/
const speaksOfIt = /\d ?(?:ans?|piges)(?![a-z])|\bage|nee? |demi/
const youngest = 13
/** Who is older is rather somebody who works here: asked back. */
const oldest = 35
const eldest = 60
const worksHere =
  /(?<![a-z])(?:form|encadr|tut[eo]|maitre|ouvri|salari|associe|chef|patron|femme|mari(?![a-z])|pere|mere|vend[es])/

function isTheirs(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 60), at)
  if (ownKin.test(before)) return true
  if (another.test(before) || grownUp.test(before)) return false
  const known = atHand.test(before.replace(anyone, '')) || isKnown.test(plain.slice(at, at + 60))
  return !anyone.test(before) || known
}

/** The age that stands at `at`, in years and halves; `soonAt` is where « aura » before it says that it is to come. */
function ageAt(
  text: string,
  plain: string,
  at: number,
  soonAt = -1,
  most = oldest,
): Reading<number> | undefined {
  said.lastIndex = at
  const match = said.exec(plain)
  if (!match) return undefined
  const end = at + match[0].length
  // « un jeune de 15 ans en septembre » begins in September.
  const isTurned = plain.slice(0, at).endsWith(' de ')
  const to = isTurned ? end : end + (birthday.exec(plain.slice(end))?.[0].length ?? 0)
  if (soonAt < 0 && to === end) return bounded(reading(text, at, match[0].length, yearsOf(match), 0.95), most)
  const from = soonAt < 0 ? at : soonAt
  return bounded(reading(text, from, to - from, yearsOf(match), 0.7), oldest)
}

function yearsOf({ groups }: RegExpExecArray): number {
  return Number(groups?.years) + (groups?.half || groups?.tenths ? 0.5 : 0)
}

function bounded(found: Reading<number>, most: number): Reading<number> | undefined {
  return found.value >= youngest && found.value <= most ? found : undefined
}

/** Born in a year: one age before the birthday, another after it. Of a date no more than its year is quoted. */
function fromBirth(text: string, plain: string, today: string): Ambiguous<number> | undefined {
  const match = birth.exec(plain)
  const year = match?.groups?.year
  const older = Number(today.slice(0, 4)) - Number(year)
  if (!match || !year || older <= youngest || older > oldest) return undefined
  const at = match.index + match[0].lastIndexOf(year)
  const choices = [older - 1, older].map((value) => ({ label: `${value} ans`, value }))
  return { words: text.slice(at, at + year.length), at, choices }
}

/**
 * Reads how old the young person is, in years and halves: « il a 15 ans et demi », « mon fils, 17 ans ». An age that
 * is wished for (« un jeune de 16 à 18 ans ») and a grown-up's are none; a birthday to come is asked back.
 */
export const readCandidateAge: Reader<number> = (text, { today }) => {
  const plain = inDigits(fold(text))
  if (!speaksOfIt.test(plain)) return undefined
  let older: Reading<number> | undefined
  for (const match of plain.matchAll(led)) {
    const at = match.index + match[0].length
    const soonAt = match[0].search(isSoon)
    const found = isTheirs(plain, at)
      ? ageAt(text, plain, at, soonAt < 0 ? soonAt : match.index + soonAt, eldest)
      : undefined
    if (found && found.value <= oldest) return found
    if (found && !worksHere.test(plain.slice(0, at))) older ??= { ...found, certainty: 0.7 }
  }
  const grown = adult.exec(plain)
  const theirs = grown && ageAt(text, plain, grown.index + grown[0].length, -1, eldest)
  if (theirs && theirs.value >= 30) return theirs
  if (older) return older
  const halves = halfYears.exec(plain)?.index
  if (halves !== undefined && isTheirs(plain, halves)) return ageAt(text, plain, halves)
  return fromBirth(text, plain, today)
}

const alone = new RegExp(
  `^[^a-z\\d]*(?:(?:oui|ben|euh|il|elle|a|en|c'est|environ|tout juste|${soon})[ ,:]+)*(?<age>${years}(?: ?ans?)?${half}?)(?: passes?)?[^a-z\\d]*$`,
)
/** « moi, BP, 22 ans » tells of the tutor. */
const ownYears = /(?<!(?:chez|avec|que|pour) )(?<![a-z])moi(?![a-z])(?!.*(?<![a-z])(?:il|elle)(?![a-z]))/
const anyAge = new RegExp(`(?<![\\d,.-])(?=${age})`)

/** The same where the age was asked for: « 15 », « 15 et demi », « 17 ans ». */
export const readAskedCandidateAge: Reader<number> = (text, clock) => {
  const own = readCandidateAge(text, clock)
  if (own) return own
  const plain = inDigits(fold(text))
  const match = alone.exec(plain)
  if (match?.groups?.age) {
    const at = match[0].indexOf(match.groups.age)
    const certainty = isSoon.test(match[0]) ? 0.7 : 0.95
    return bounded(reading(text, at, match.groups.age.length, yearsOf(match), certainty), eldest)
  }
  const at = anyAge.exec(plain)?.index
  const ones = at !== undefined && ownYears.test(plain.slice(0, at))
  return at !== undefined && !ones && isTheirs(plain, at) ? ageAt(text, plain, at) : undefined
}
