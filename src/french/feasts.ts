import { addDays, isoDay } from './calendar.ts'
import { day, yearOf } from './coming.ts'

/** Feasts on a fixed day, as [month, day]. */
const fixed: [RegExp, number, number][] = [
  [/veille de noel/, 12, 24],
  [/noel/, 12, 25],
  [/veille d/, 12, 31],
  [/(?:premier|jour|nouvel)(?: de l'| )an/, 1, 1],
  [/valentin/, 2, 14],
  [/travail/, 5, 1],
  [/victoire/, 5, 8],
  [/nationale/, 7, 14],
  [/assomption/, 8, 15],
  [/toussaint|morts/, 11, 1],
  [/armistice/, 11, 11],
]
/** Feasts that move with Easter, in days after it. */
const moving: [RegExp, number][] = [
  [/lundi de paques/, 1],
  [/paques/, 0],
  [/ascension/, 39],
  [/lundi de pentecote/, 50],
  [/pentecote/, 49],
]

/** Source of a pattern for a feast in folded text. */
export const feastPattern =
  "\\b(?:veille (?:de noel|du (?:jour de l'|nouvel )an)|noel|saint[- ]valentin|(?:jour de l'|premier de l'|nouvel )an|fete (?:du travail|nationale)|(?:victoire|armistice)(?! de)|assomption|toussaint|jour des morts|(?:lundi de )?(?:paques|pentecote)|ascension)\\b"

/** The next coming of a feast. */
export function feastComing(said: string, today: string): string | undefined {
  const after = moving.find(([name]) => name.test(said))?.[1]
  if (after !== undefined) {
    const year = yearOf(today)
    const dates = [year, year + 1].map((one) => addDays(easter(one), after))
    return dates.find((date) => date >= today)
  }
  const [, month = 0, date = 0] = fixed.find(([name]) => name.test(said)) ?? []
  return day(date, month, undefined, today)
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const moon = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7
  const late = Math.floor((a + 11 * moon + 22 * sunday) / 451)
  const days = moon + sunday - 7 * late + 114
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1)
}
