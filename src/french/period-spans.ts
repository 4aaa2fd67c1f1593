import { showDate, showDays, showMonth } from '../domain/display.ts'
import { addDays, addMonths, exists, isoDay, weekdayOf } from './calendar.ts'
import { monthOf } from './month.ts'
import type { Period } from './period.ts'
import type { Found } from './period-words.ts'
import { weekday } from './weekday.ts'

export const yearOf = (day: string) => Number(day.slice(0, 4))
export const monthStart = (day: string) => `${day.slice(0, 7)}-01`
export const weekStart = (day: string) => addDays(day, -weekdayOf(day))

/** The last such month up to this one, or that of the year which was said: its first day. */
export function monthPast(month: number, year: string | undefined, today: string): string {
  const y = year ? Number(year) : yearOf(today) - (month > Number(today.slice(5, 7)) ? 1 : 0)
  return isoDay(y, month, 1)
}

/** The last such day up to today, or that of the year which was said. */
function dayPast(date: number, month: number, year: string | undefined, today: string): string | undefined {
  const y = year ? Number(year.length === 2 ? `20${year}` : year) : yearOf(today)
  if (!exists(y, month, date)) return undefined
  const found = isoDay(y, month, date)
  return !year && found > today ? isoDay(y - 1, month, date) : found
}

export function dateOf(said: (string | undefined)[], today: string, month?: string): string | undefined {
  const [d, word, number, year] = said
  const m = word ? monthOf(word) : Number(number ?? month)
  return d && m ? dayPast(Number(d), m, year, today) : undefined
}

export const oneDay = (day: string, words = `le ${showDate(day)}`): Period => ({
  from: day,
  before: addDays(day, 1),
  words,
})
export const wholeMonth = (first: string): Period => ({
  from: first,
  before: addMonths(first, 1),
  words: `en ${showMonth(first.slice(0, 7))}`,
})
export const wholeYear = (year: number): Period => ({
  from: `${year}-01-01`,
  before: `${year + 1}-01-01`,
  words: `en ${year}`,
})
export const through = (from: string | undefined, last: string | undefined): Period | undefined =>
  from && last && from <= last ? { from, before: addDays(last, 1), words: showDays(from, last) } : undefined
export const since = (from: string | undefined, words?: string): Period | undefined =>
  from ? { from, words: words ?? `depuis le ${showDate(from)}` } : undefined
export const both = (one: Period, other: Period): Found | undefined =>
  one.from && other.before && one.from < other.before
    ? {
        from: one.from,
        before: other.before,
        words: showDays(one.from, addDays(other.before, -1)),
        ends: [one, other],
      }
    : undefined

/** Months of a quarter or a half year: its first month, counted from 1. */
export function partOfYear(first: number, months: number, year: number, words: string): Period {
  const from = isoDay(year, first, 1)
  return { from, before: addMonths(from, months), words: `${words} ${year}` }
}
export const ordinalWords = ['', '1er', '2e', '3e', '4e']
export const said = (year: string | undefined, today: string) =>
  !year
    ? yearOf(today)
    : /^\d/.test(year)
      ? Number(year)
      : yearOf(today) - (/dern|pass|prec/.test(year) ? 1 : 0)

/** The stretches that have names of their own, now and one before; `back` is how many before this one. */
export function unit(name: string, back: number, today: string): Period | undefined {
  if (/^jour/.test(name)) return oneDay(addDays(today, -back), back ? 'hier' : 'aujourd’hui')
  if (/^sem(?!es)/.test(name)) {
    const from = addDays(weekStart(today), -7 * back)
    const words = `la semaine dernière (${showDays(from, addDays(from, 6))})`
    return back
      ? { from, before: addDays(from, 7), words }
      : { from, before: addDays(from, 7), words: 'cette semaine' }
  }
  if (/^mois/.test(name)) {
    const from = addMonths(monthStart(today), -back)
    const words = back ? `le mois dernier (${showMonth(from.slice(0, 7))})` : 'ce mois-ci'
    return { from, before: addMonths(from, 1), words }
  }
  if (/^an/.test(name)) {
    const year = yearOf(today) - back
    return { ...wholeYear(year), words: back ? `l’an dernier (${year})` : 'cette année' }
  }
  const length = /^tri/.test(name) ? 3 : 6
  const month = Number(today.slice(5, 7))
  const from = addMonths(isoDay(yearOf(today), month - ((month - 1) % length), 1), -length * back)
  const number = ordinalWords[Math.floor((Number(from.slice(5, 7)) - 1) / length) + 1]
  return partOfYear(
    Number(from.slice(5, 7)),
    length,
    yearOf(from),
    `au ${number} ${length === 3 ? 'trimestre' : 'semestre'}`,
  )
}

export function rolling(count: number, name: string, today: string): Period | undefined {
  if (count < 1 || count > 2000) return undefined
  const back = /^sem(?!es)/.test(name)
    ? addDays(today, -7 * count)
    : /^mois/.test(name)
      ? addMonths(today, -count)
      : /^an/.test(name)
        ? addMonths(today, -12 * count)
        : addDays(today, -count)
  // « 30 derniers jours » are thirty days with today.
  const from = addDays(back, 1)
  return { from, before: addDays(today, 1), words: `depuis le ${showDate(from)}` }
}

/** Where a time begins after « depuis »: what is left open ends today. */
export const open = (period: Period | undefined): Period | undefined =>
  period?.from
    ? {
        from: period.from,
        words: `depuis ${period.words.replace(/^(?:en|le) (?=\S)/, (word) => (word === 'le ' ? 'le ' : ''))}`,
      }
    : undefined

/** « hier », « lundi »: the last such day before today. */
export function dayNamed(name: string, today: string): string | undefined {
  if (name === 'hier') return addDays(today, -1)
  if (name === 'avant-hier') return addDays(today, -2)
  const wanted = weekday(name)
  const back = (weekdayOf(today) - wanted + 7) % 7 || 7
  return addDays(today, -back)
}
