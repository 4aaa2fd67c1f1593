import type { Stretch } from './clock-times.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, reading } from './reading.ts'

const hour = '(?<![\\d,.:/])0*(2[0-4]|1\\d|\\d)(?![\\d/])'
const minute =
  '(?: ?(?:et )?0*([0-5]\\d)(?!\\d| ?[h€])(?: ?(?:minutes?|mins?|mn|m)(?![a-z]))?| ?(?:et )?0*(\\d) ?(?:minutes?|mins?|mn|m)(?![a-z]))?'
const early = 'am|du mat(?:in)?'
const late = "pm|p|du soir|ce soir|(?:de l'|dans l'|cet |l')?apres[- ]?midi"
const half = `(${early}|${late})(?![a-z])`
/** What is added to or taken off the hour: « et demie », « moins le quart », « passé de 15 minutes », « midi dix ». */
const odd =
  '(?: (?:et (demie?|quart)|moins (?:le |un )?(quart|0*\\d{1,2})|passee?s? de 0*(\\d{1,2}))(?![\\da-z])(?: minutes)?)?'
const one = new RegExp(
  `${hour}(?: ?(?:heures?|hrs?|h)(?![a-z])${minute}|:([0-5]\\d)(?::[0-5]\\d)?(?!\\d))${odd}(?: ?${half})?` +
    `|${hour} ?${half}|(?<![a-z-])(midi|minuit)(?: 0*([0-5]?\\d)(?![\\d€]| ?[a-z]))?${odd}`,
  'g',
)
/** After these words hours are how long something lasts. */
const lasting = /(?:dans|pendant|durant|pour|il y a|duree (?:de|d')|toutes les|d'ici|sous) $/
const joint = /^ ?(?:-|~|\/|a|au|et|jusqu'a|->) ?$/
/** The hour alone on one side of « 16-17 heures », « 5 à 6 du soir »; « le 3 à 9 h » is a day and an hour. */
const bareBefore = new RegExp(`(?<!(?:le|di|manche) )${hour} ?(?:-|~|a|et|jusqu'a) ?$`)
const bareAfter = /^ ?(?:-|a|et|jusqu'a) ?0*(2[0-4]|1\d|\d)(?![\d/:,.]| ?[a-z€%])/

interface Time {
  at: number
  end: number
  minutes: number
  late: boolean
}

function timesIn(plain: string): Time[] {
  const found: Time[] = []
  for (const match of plain.matchAll(one)) {
    if (lasting.test(plain.slice(Math.max(0, match.index - 12), match.index))) continue
    const [whole, h1, mm, m, colon, ...rest] = match
    const [more1, less1, past1, half1, h2, half2, word, m2, more2, less2, past2] = rest
    const noon = Number(h1 ?? h2 ?? (word === 'midi' ? 12 : 0))
    const said = half1 ?? half2
    const late = said !== undefined && !/^(?:am|du mat)/.test(said)
    const hours = late && noon < 12 ? noon + 12 : said !== undefined && !late && noon === 12 ? 0 : noon
    const added = Number(mm ?? m ?? colon ?? m2 ?? past1 ?? past2 ?? 0) + quarters(more1 ?? more2)
    const minutes = (hours * 60 + added - quarters(less1 ?? less2) + 1440) % 1440
    found.push({ at: match.index, end: match.index + whole.length, minutes, late })
  }
  return found
}

function quarters(said: string | undefined): number {
  if (said === undefined) return 0
  return said === 'quart' ? 15 : said.startsWith('demi') ? 30 : Number(said)
}

/**
 * Reads a time of the day, in minutes from midnight: « 15h30 », « 7 heures moins dix », « midi », « 8 heures du soir »,
 * « 5:16 pm ». Hours that last are none (« dans 3 heures »).
 */
export const readTime: Reader<number> = (text) => {
  const [time] = timesIn(inDigits(fold(text)))
  return time && reading(text, time.at, time.end - time.at, time.minutes, 1)
}

/**
 * Reads from when to when in a day: « de 14h à 16h », « 18-22h », « entre 9h30 et 11h », « 5 à 7 du matin ». `to` is
 * past 1440 where it is the next day; « 11h30-1h30 » is lunch time.
 */
export const readTimeRange: Reader<Stretch> = (text) => {
  const plain = inDigits(fold(text))
  const times = timesIn(plain)
  for (const [index, time] of times.entries()) {
    const next = times[index + 1]
    if (next && joint.test(plain.slice(time.end, next.at)))
      return range(text, time.at, next.end, time.minutes, next.minutes)
    const before = bareBefore.exec(plain.slice(0, time.at))
    if (before) {
      const from = Number(before[1]) * 60
      const same = time.late && from < 720 && from + 720 <= time.minutes ? 720 : 0
      return range(text, before.index, time.end, from + same, time.minutes)
    }
    const after = bareAfter.exec(plain.slice(time.end))
    if (after) return range(text, time.at, time.end + after[0].length, time.minutes, Number(after[1]) * 60)
  }
  return undefined
}

function range(text: string, at: number, end: number, from: number, to: number) {
  const lunch = from >= 600 && from < 780 && to >= 60 && to <= 300
  const until = to > from ? to : to + (lunch ? 720 : 1440)
  return reading(text, at, end - at, { from, to: until }, 1)
}
