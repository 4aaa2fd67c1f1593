import { addDays, addMonths, isoDay } from '../../../french/calendar.ts'
import type { Interval } from '../../../french/range-rules.ts'

/** Kinds of rows that the readers claim to read. */
export const claimedKinds = [
  'numbers',
  'euro amounts',
  'durations',
  'days',
  'weeks and months',
  'from one day to another',
  'parts of a month, week or season',
  'times of the day',
  'from one time to another',
  'no date to read',
] as const
/** Kinds that they do not, each with why. */
export const otherKinds = {
  'other currencies': 'the firms are paid and pay in euros',
  'fractions and powers': 'no answer is one',
  ordinals: 'no answer is one, but in a date',
  comparisons: '« more than 5000 » is no value',
  'percentages and measures': 'no answer is one',
  'number words of other languages': 'lakh, crore, the short scale of billions',
  'numbers glued to a measure': 'the source reads none in « 180ml », the readers one',
  'moments counted from now': 'the clock that readers are given is a day',
  'stretches counted from now': '« the next three days » begin today for some sources, tomorrow for others',
  'parts of the day': 'sources begin the morning at 4, 7 or 8',
  recurrences: 'what comes back is a schedule',
  'open ends': '« before » and « since » are read by what they lead to',
  'years, quarters, numbered weeks': 'no work starts in a year',
  'nearest, not next': 'the source takes a date without a year in the past',
  'no clock given': 'the row does not say from when it counts',
  'not resolved': 'the source itself gives no value',
  'against its own digits': 'the row says another day than the digits in its text',
} as const
export type Kind = (typeof claimedKinds)[number] | keyof typeof otherKinds

/** What a row's text must be read as; each list holds values of which any is right. */
export interface Want {
  number?: number
  amount?: { min: number; max: number }
  duration?: { count: number; unit: string }
  days?: Interval[]
  /** The source names a part of a longer stretch: ours must lie within it. */
  within?: boolean
  times?: number[]
  ranges?: { from: number; to: number }[]
  noDate?: boolean
}

/** A row of any source in one form. */
export interface Expected {
  text: string
  today: string
  kind: Kind
  want: Want
}

export type Grain = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
/** Year, month, day, hour, minute, second; what is left out is the first there is. */
export type Parts = number[]

export const dayOf = ([y = 0, m, d]: Parts) => isoDay(y, m || 1, d || 1)
const minuteOf = ([, , , h = 0, min = 0]: Parts) => h * 60 + min

const fromNow =
  /(?:\bdans|\bil y a|prochaine?s?|derni[eè]re?s?|d'ici|\ben) .*\b(?:min|mins|minutes?|heures?|h|secondes?)\b|\d\/\d ?h|prochaines heures|plus tard|maintenant|le plus t[oô]t/i
const stretchFromNow =
  /\b(?:dans les|d'ici)\b.*\d|\d.*(?:prochaine?s?|suivante?s?|pass[ée]e?s?|à venir)|(?:deux|trois|quatre|cinq) (?:prochain|semaines)/i
const clockTime = /\d|(?<!apr[eè]s[- ]?)midi|minuit|heure/i
const part = /d[ée]but|milieu|\bmi[- ]|\bfin\b|\bcet [ée]t[ée]|hiver|printemps|automne/i

/** One moment, as precise as its grain. */
export function moment(text: string, today: string, at: Parts, grain: Grain): Expected {
  const row = (kind: Kind, want: Want = {}) => ({ text, today, kind, want })
  if (grain === 'second' || (grain !== 'day' && grain !== 'week' && grain !== 'month' && fromNow.test(text)))
    return row('moments counted from now')
  if (grain === 'year') return row('years, quarters, numbered weeks')
  const day = dayOf(at)
  if (contradicts(text, day)) return row('against its own digits')
  if (grain === 'day') return row('days', { days: [{ from: day, before: addDays(day, 1) }] })
  if (grain === 'week') return row('weeks and months', { days: [{ from: day, before: addDays(day, 7) }] })
  if (grain === 'month') return row('weeks and months', { days: [{ from: day, before: addMonths(day, 1) }] })
  if (!clockTime.test(text)) return row('parts of the day')
  return row('times of the day', { ...onDay(day, today), times: [minuteOf(at)] })
}

/** From one moment to another; `to` is in it up to its own beginning. */
export function stretch(text: string, today: string, at: Parts, to: Parts, grain: Grain): Expected {
  const row = (kind: Kind, want: Want = {}) => ({ text, today, kind, want })
  if (grain === 'year') return row('years, quarters, numbered weeks')
  if (stretchFromNow.test(text) || grain === 'second') return row('stretches counted from now')
  if (grain === 'hour' || grain === 'minute') {
    if (fromNow.test(text)) return row('moments counted from now')
    if (!clockTime.test(text.replace(/\d+(?:er)? (?:f[ée]vrier|mars)/i, ''))) return row('parts of the day')
    const [from, until] = [minuteOf(at), minuteOf(to)]
    if (from === 0) return row('open ends')
    return row('from one time to another', {
      ...onDay(dayOf(at), today),
      ranges: [{ from, to: until > from ? until : until + 1440 }],
    })
  }
  const days = [{ from: dayOf(at), before: dayOf(to) }]
  if (part.test(text)) return row('parts of a month, week or season', { days, within: true })
  return row('from one day to another', { days })
}

/** A time alone is of today or tomorrow: then the day is not compared. */
export function onDay(day: string, today: string): Want {
  return day === today || day === addDays(today, 1) ? {} : { days: [{ from: day, before: addDays(day, 1) }] }
}

/** Whether the text writes another date in digits than the one that its row gives. */
function contradicts(text: string, day: string): boolean {
  const digits = /\b(\d{1,2})[ /](\d{1,2})[ /]\d\d(?:\d\d)?\b/.exec(text)
  return (
    digits !== null &&
    (Number(digits[1]) !== Number(day.slice(8)) || Number(digits[2]) !== Number(day.slice(5, 7)))
  )
}

/** Whether a date without its year was taken in the past though nothing in the text says so. */
export function isNearest(text: string, day: string, today: string): boolean {
  return (
    day < today &&
    !/\b(?:19|20)\d\d\b|hier|veille|il y a|derni|pass[ée]|pr[ée]c[ée]dent|\d[/. ]\d+[/. ]\d/i.test(text)
  )
}
