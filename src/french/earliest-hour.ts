import { chosen } from './chosen.ts'
import { stretches } from './clock-times.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { isAmbiguous, type Reader, reading } from './reading.ts'
import { takeOut } from './taken.ts'
import { readTime } from './time.ts'

/** What stands before the hour at which a day of work begins. */
const begins =
  /(?<![a-z])(?:(?:re)?commenc|attaqu|demarr|debut|embauche (?:a|des|vers)|prise de (?:poste|service)|prend(?:s|re|ra)? (?:le|son) (?:poste|service|boulot|travail)|arriv|etre la|sera la|(?:se |me )?lev(?:e|er) )[a-z]*\b[^.;!?\n\d]{0,30}$/
const from = /(?<![a-z])(?:des|a partir de|a compter de)(?: les)? $/
/** « à 4h, ah non à 5h »: what begins a day corrected. */
const corrects =
  /(?<![a-z])(?:non|plutot|pardon|enfin|(?:lui|elle|l'app?rentie?)(?: ce sera| c'est| commence\w*)?)[ ,]+(?:(?:a|vers|des) )?$/
/** Hours of a shop, a call or a visit, and the end of a day. */
const another =
  /(?<![a-z])(?:rappel|appel|joindre|joignable|dispo|contact|passer|ouvr(?:e|ons|ir|ent)(?![a-z])|ouvert|ferme|rdv|rendez|livr|client|finit|termine|cantine|cours|ecole|libre)/
/** « il peut commencer à 4h ? » is an intention, not yet what is. */
const mooted = /(?<![a-z])(?:peut|peux|peuvent|pourra|pourrait|droit de|possible de)[^.;!?\n]{0,40}$/
/** A verb so near its hour has nothing between them. */
const nearby = 20
const speaksOfIt = /\d ?h|heure|\d:\d|\d du mat|midi/

/** « 04:00 ». */
const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * Reads when a day of work begins at the earliest, as `HH:MM`: « on attaque à 4 h », « dès 5h30 », « il commence à
 * 3h du mat ». Of several such hours the earliest counts, unless one corrects the other.
 */
export const readEarliestHour: Reader<string> = (text) => {
  const plain = inDigits(fold(text))
  if (!speaksOfIt.test(plain)) return undefined
  const found: { at: number; length: number; minutes: number; weight: number; certainty: number }[] = []
  let rest = text
  for (let time = readTime(rest, { today: '' }); time && !isAmbiguous(time); ) {
    const before = plain.slice(Math.max(0, time.at - 60), time.at)
    const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')) + 1)
    const verb = begins.exec(before)?.[0].length ?? 0
    const said = verb > 0 || from.test(before) || (found.length > 0 && corrects.test(before))
    if (said && !another.test(clause)) {
      // « attaque à 4 h » is one saying; « commence début mars à 4 h » holds a date.
      const lead = verb < nearby ? verb : 0
      found.push({
        at: time.at - lead,
        length: time.words.length + lead,
        minutes: time.value,
        // « le boulanger à 2h, mais lui à 5h »: what is said last of the apprentice counts, else the earliest.
        weight: verb > 0 || from.test(before) ? -time.value : 1,
        certainty: mooted.test(before) ? 0.7 : 0.95,
      })
    }
    rest = takeOut(rest, time.at, time.words.length)
    time = readTime(rest, { today: '' })
  }
  const best = chosen(plain, found)
  const first = found[0]
  if (!best || !first) return undefined
  // « le boulanger à 2h, mais lui à 5h »: the other hour is read by nobody else.
  const at = best.at - first.at < 60 ? first.at : best.at
  return reading(text, at, best.at + best.length - at, clockTime(best.minutes), best.certainty)
}

/** The hour at which the earliest stretch of a schedule begins: « 4h-11h30 » is 04:00. Less certain than one that is said. */
export const readFirstHour: Reader<string> = (text) => {
  const [first] = stretches(inDigits(fold(text))).sort((a, b) => a.from - b.from)
  return first && reading(text, first.at, first.length, clockTime(first.from), 0.85)
}

const alone =
  /^[^a-z\d]*(?:(?:oui|ben|euh|c'est|plutot|a|des|vers|a partir de|au plus tot|le plus tot|on commence|environ|disons|en general)[ ,:]+)*0*(\d|1[0-2])(?:(?: ?(?:h|heures?) ?(?<minutes>[0-5]\d)?)? du mat(?:in)?| ?(?:h|heures?) ?(?<minutes2>[0-5]\d)?)?[^a-z\d]*$/
const inMorning =
  /(?<![\d,.:])0*(\d|1[01]) ?(?:h|heures?)? ?([0-5]\d)? ?du mat(?:in)?(?![a-z])(?! ?(?:-|a|jusqu))/

/** The same where the hours were asked for: « 4 », « 4h », « 5h du mat »; above noon it is rather how long one works. */
export const readAskedEarliestHour: Reader<string> = (text, clock) => {
  const said = readEarliestHour(text, clock)
  if (said) return said
  const plain = inDigits(fold(text))
  const match = alone.exec(plain) ?? inMorning.exec(plain)
  if (!match) return undefined
  const minutes = match.groups?.minutes ?? match.groups?.minutes2 ?? (match.groups ? undefined : match[2])
  const from = match[0].search(/\d/)
  const length = match[0]
    .slice(from)
    .trimEnd()
    .replace(/[^a-z\d]+$/, '').length
  return reading(
    text,
    match.index + from,
    length,
    clockTime(Number(match[1]) * 60 + Number(minutes ?? 0)),
    0.9,
  )
}
