import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, reading } from './reading.ts'

/** How long something lasts, in the unit that was said; « une heure trente » is 1.5 hours. */
export interface Duration {
  count: number
  unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
}

const units: [RegExp, Duration['unit']][] = [
  [/^(?:s|sec.*)$|^"$/, 'second'],
  [/^m(?:in|n|$)/, 'minute'],
  [/^h/, 'hour'],
  [/^j/, 'day'],
  [/^sem/, 'week'],
  [/^mois/, 'month'],
  [/^a/, 'year'],
]
const unit =
  '(secondes?|sec|s|"|minutes?|mins?|mn|heures?|hrs?|h|journees?|jours?|jrs?|j|semaines?|sem|mois|annees?|ans?)(?![a-z])'
/** « et demie », « 1 h 30 », « un an et trois mois ». */
const more =
  '(?: (et demie?|et quart)' +
  '|(?<=h|heures?)(?: (?:et )?)?0*([0-5]\\d)(?!\\d| ?[€h])(?: ?(?:minutes?|mins?|mn)(?![a-z]))?' +
  '|(?<=h|heures?) (?:et )?0*(\\d) (?:minutes?|mins?|mn)(?![a-z])' +
  '|(?<=ans?|annees?) (?:et )?0*(\\d{1,2}) mois(?![a-z]))?'
const said = new RegExp(
  `(?<![\\d,.:/])(?:(\\d+(?:[.,]\\d+)?)(?: (quarts?))?(?: de | d'| ?)|(quelques|plusieurs) |(quart|[13]/4) d'|(demi)[- ])${unit}${more}`,
)
/** What « quelques jours » and « plusieurs semaines » are taken for, and how surely. */
const few = { count: 3, certainty: 0.8 }

/**
 * Reads how long something lasts: « 30 jours », « deux heures », « un an et demi », « une heure trente »,
 * « 123,45 sec », « une quinzaine de jours », « trois quarts d'heure ». The length of a contract is read by
 * `readContractMonths`, a working week by `readHours`.
 */
export const readDuration: Reader<Duration> = (text) => {
  const match = said.exec(inDigits(fold(text)))
  if (!match) return undefined
  const [whole, number = '', quarters, some, part, half, written = '', odd, ...others] = match
  const unit = units.find(([pattern]) => pattern.test(written))?.[1] ?? 'day'
  const smaller = Number(others.find(Boolean) ?? 0) / (unit === 'year' ? 12 : 60)
  const share = odd === undefined ? smaller : odd.endsWith('quart') ? 0.25 : 0.5
  const quarter = part === '3/4' ? 0.75 : 0.25
  const counted = Number(number.replace(',', '.')) * (quarters ? 0.25 : 1)
  const count = some ? few.count : part ? quarter : half ? 0.5 : counted
  return reading(text, match.index, whole.length, { count: count + share, unit }, some ? few.certainty : 1)
}
