import { chosen } from './chosen.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

/** Legal full time, in hours a week (article L3121-27 of the labour code). */
const fullTime = 35
const week =
  '(?:(?:/| par | de travail par | la | chaque | ?)(?: ?sem\\b| ?semaines?\\b| ?hebdo[a-z]*)|/s\\b)'
/** « 39h », « 37 h 30 », « 37,5 heures », « 36H45 », with what may say a week or a month after it. */
const said = new RegExp(
  `(?<![\\d,.:])0*(\\d{1,3})(?:[.,](\\d{1,2}))? ?(?:heures?|hrs?|h)(?![a-z])(?: ?([0-5]\\d)(?!\\d| ?h))?` +
    `(?:${week}|(/ ?| par | ?)(mois|mens[a-z]*))?`,
  'g',
)
const bare =
  /(?:hebdo[a-z]*|par semaine|heures?|semaine de)[ :]{1,3}(?:de )?0*([2-5]\d)(?:[.,](\d))?(?![\d€]| ?(?:€|euro|ans?\b|mois|jours?))/g
/** « lundi en huit » is a date. */
const asked =
  /^(?!.*(?:di(?:manche)? en |rappel|appele|joindre))[^\d]*?0*(\d{1,2})(?:[.,](\d{1,2}))?(?![\d€/])(?! ?(?:€|eur|ans?\b|mois|jours?|pers|seul|app?renti|poste|salari))[^\d]*$/
const askedRange = /^\D*?0*([2-5]\d) ?(?:a|-|ou|\/) ?0*([2-5]\d)(?: ?h(?:eures?)?)?\D*$/
const range = /^ ?(?:a|-|\/|ou|et) ?$/
/** The lower end of « entre 35 et 39h », before the higher one. */
const lower = /(?<![\d,.:])0*([2-5]\d) ?(?:a|-|\/|ou|et) ?$/
const inWords: [RegExp, number][] = [
  [/(?:temps|tps) (?:plein|complet)|plein[ -]temps|full[ -]time/, fullTime],
  [/mi[ -]temps/, fullTime / 2],
]
/** A stretch of hours that is no working week: a delay, a day, a night's rest, round the clock. */
const otherLead =
  /(?:sous|dans les|apres|pendant|repos de|formation de|delai de|toutes les|moins de|jusqu'a|de garde|a partir de|des|vers|avant|(?:fini[rt]?|termine|commence|demarre|attaque|ferme|ouvre)[a-z]* (?:a|vers)) ?$/
const otherTail =
  /^ ?(?:\/ ?(?:24|7|jour|j\b)|sur 24|par jour|par nuit|avant|apres|de formation|de cours|de repos|supp|de route)/
const weekly = /sem|hebdo|\/s$/
const weekBefore = /(?:hebdo[a-z]*|semaine|contrat de|temps partiel|temps de travail|duree)[^\d\n.;]{0,20}$/

interface Candidate {
  at: number
  length: number
  hours: number
  weight: number
}

/** 151,67 h a month are 35 a week: a month holds 52 / 12 weeks (article D3231-6 counts so). */
const fromMonth = (hours: number) => Math.round(((hours * 12) / 52) * 4) / 4

function candidates(plain: string, isAsked: boolean): Candidate[] {
  const found: Candidate[] = []
  for (const match of plain.matchAll(said)) {
    const [whole, hours, decimals, minutes, , month] = match
    const before = plain.slice(Math.max(0, match.index - 40), match.index)
    if (otherLead.test(before) || otherTail.test(plain.slice(match.index + whole.length))) continue
    const value = Number(`${hours}.${decimals ?? 0}`) + Number(minutes ?? 0) / 60
    const perWeek = weekly.test(whole) || weekBefore.test(before)
    // Below 24 a number of hours is rather a time of the day, unless a week is said.
    if (month || value > 100) {
      // « 200 heures de chantier » are no month: without the word, only what full or near full time makes.
      if (month ? value >= 60 && value <= 200 : value >= 140 && value <= 175)
        found.push({ at: match.index, length: whole.length, hours: fromMonth(value), weight: 1 })
    } else if (value <= 60 && value >= 1 && (value >= 24 || perWeek || isAsked))
      found.push({
        at: match.index,
        length: whole.length,
        hours: value,
        weight: perWeek ? 3 : value >= 24 ? 2 : 0,
      })
  }
  for (const match of plain.matchAll(bare)) {
    const shift = match[0].search(/\d/)
    found.push({
      at: match.index + shift,
      length: match[0].length - shift,
      hours: Number(`${match[1]}.${match[2] ?? 0}`),
      weight: 1,
    })
  }
  return found
}

function read(text: string, isAsked: boolean): Reading<number> | Ambiguous<number> | undefined {
  const folded = fold(text)
  const plain = inDigits(folded)
  const found = candidates(plain, isAsked)
  const best = chosen(folded, found)
  if (best) {
    const low = lower.exec(plain.slice(0, best.at))
    if (low && Number(low[1]) < best.hours)
      return either(text, { ...best, at: low.index, hours: Number(low[1]) }, best)
    const next = found.find(
      (one) =>
        one !== best &&
        range.test(
          plain.slice(Math.min(best.at + best.length, one.at + one.length), Math.max(best.at, one.at)),
        ),
    )
    return next ? either(text, best, next) : reading(text, best.at, best.length, best.hours, 1)
  }
  const two = isAsked ? askedRange.exec(plain) : null
  if (two?.[1] && two[2]) {
    const at = plain.search(/\d/)
    const last = plain.lastIndexOf(two[2])
    const low = { at, length: two[1].length, hours: Number(two[1]), weight: 0 }
    return either(text, low, { at: last, length: two[2].length, hours: Number(two[2]), weight: 0 })
  }
  const alone = isAsked ? asked.exec(plain) : null
  if (alone?.[1]) {
    const value = Number(`${alone[1]}.${alone[2] ?? 0}`)
    const at = plain.search(/\d/)
    if (value >= 1 && value <= 60 && !otherLead.test(plain.slice(0, at)))
      return reading(text, at, /^[\d.,]+/.exec(plain.slice(at))?.[0].length ?? 0, value, 1)
  }
  for (const [pattern, hours] of inWords) {
    const match = pattern.exec(folded)
    if (match) return reading(text, match.index, match[0].length, hours, 0.8)
  }
  return undefined
}

function either(text: string, a: Candidate, b: Candidate): Ambiguous<number> {
  const [first, last] = a.at < b.at ? [a, b] : [b, a]
  const choices = [first.hours, last.hours].map((value) => ({ label: hoursLabel(value), value }))
  return { words: text.slice(first.at, last.at + last.length), at: first.at, choices }
}

/** « 37 h 30 par semaine ». */
function hoursLabel(hours: number): string {
  const minutes = Math.round((hours % 1) * 60)
  return `${Math.floor(hours)}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''} par semaine`
}

/**
 * Reads the hours of a week: « 39h », « 37 h 30 », « 20 h par semaine », « 151,67 h ». « Temps plein » and
 * « mi-temps » are the legal duration and its half, with less certainty: many firms mean 39 h.
 */
export const readHours: Reader<number> = (text) => read(text, false)

/** The same where the hours were asked for: a bare « 35 » or « 20 h » is a week then. */
export const readAskedHours: Reader<number> = (text) => read(text, true)
