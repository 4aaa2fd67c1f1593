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
const said = new RegExp(
  `(?<![\\d,.:/])(?:(\\d+(?:[.,]\\d+)?)(?: (quarts?))?(?: de | d'| ?)|(quelques|plusieurs) |(demi)[- ])${unit}` +
    '(?: (et demie?|et quart)|(?: ?(?<=h|heures?) ?|(?<=ans?|annees?) et )0*(\\d{1,2})(?! ?[\\d€])(?: ?(?:minutes?|mins?|mn|mois)(?![a-z]))?)?',
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
  const [whole, number, quarters, some, half, written = '', more, odd] = match
  const unit = units.find(([pattern]) => pattern.test(written))?.[1] ?? 'day'
  const share =
    more === undefined ? Number(odd ?? 0) / (unit === 'year' ? 12 : 60) : more.endsWith('quart') ? 0.25 : 0.5
  const count = some ? few.count : half ? 0.5 : Number(number?.replace(',', '.')) * (quarters ? 0.25 : 1)
  return reading(text, match.index, whole.length, { count: count + share, unit }, some ? few.certainty : 1)
}
