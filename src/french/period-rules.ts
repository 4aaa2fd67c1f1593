import { showDate, showDays, showMonth } from '../domain/display.ts'
import { addDays, addMonths, exists, isoDay, weekdayOf } from './calendar.ts'
import { monthOf, monthPattern } from './month.ts'
import type { Period } from './period.ts'
import { weekday } from './weekday.ts'

/** What a way of naming days of the past means today; undefined where there are no such days. */
export interface PeriodRule {
  pattern: RegExp
  period: (match: RegExpExecArray, today: string) => Found | undefined
}
/** `ends` where both ends of a stretch are periods themselves, which a comparison takes apart. */
export type Found = Period & { ends?: [Period, Period] }

/** In full: « mer » is in the name of Saint-Pol-sur-Mer. */
const weekdayPattern = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const year4 = '0*((?:19|20)\\d\\d)'
/** Day, month in words, month in digits, year. */
const dated = `0*(\\d{1,2})(?:er|eme|e)?(?![\\d:])(?: ?(?:de |du mois de |d')?${monthPattern}|[/.-]0*(\\d{1,2})(?!\\d))?(?:(?: |[/.-])((?:20)?\\d\\d)(?!\\d| ?(?:jours?|offres?|demandes?|dossiers?)))?`
const article = "(?:le |la |les |l')?"
const day7 = `(?:(?:${weekdayPattern}) )?`
const coming = '(?! ?(?:prochaine?s?|qui vien|suivante?s?|a venir))'

const yearOf = (day: string) => Number(day.slice(0, 4))
const monthStart = (day: string) => `${day.slice(0, 7)}-01`
const weekStart = (day: string) => addDays(day, -weekdayOf(day))

/** The last such month up to this one, or that of the year which was said: its first day. */
function monthPast(month: number, year: string | undefined, today: string): string {
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

function dateOf(said: (string | undefined)[], today: string, month?: string): string | undefined {
  const [d, word, number, year] = said
  const m = word ? monthOf(word) : Number(number ?? month)
  return d && m ? dayPast(Number(d), m, year, today) : undefined
}

const oneDay = (day: string, words = `le ${showDate(day)}`): Period => ({
  from: day,
  before: addDays(day, 1),
  words,
})
const wholeMonth = (first: string): Period => ({
  from: first,
  before: addMonths(first, 1),
  words: `en ${showMonth(first.slice(0, 7))}`,
})
const wholeYear = (year: number): Period => ({
  from: `${year}-01-01`,
  before: `${year + 1}-01-01`,
  words: `en ${year}`,
})
const through = (from: string | undefined, last: string | undefined): Period | undefined =>
  from && last && from <= last ? { from, before: addDays(last, 1), words: showDays(from, last) } : undefined
const since = (from: string | undefined, words?: string): Period | undefined =>
  from ? { from, words: words ?? `depuis le ${showDate(from)}` } : undefined
const both = (one: Period, other: Period): Found | undefined =>
  one.from && other.before && one.from < other.before
    ? {
        from: one.from,
        before: other.before,
        words: showDays(one.from, addDays(other.before, -1)),
        ends: [one, other],
      }
    : undefined

/** Months of a quarter or a half year: its first month, counted from 1. */
function partOfYear(first: number, months: number, year: number, words: string): Period {
  const from = isoDay(year, first, 1)
  return { from, before: addMonths(from, months), words: `${words} ${year}` }
}
const ordinals = /^(?:0*1|premier|0*2|deuxieme|second|0*3|troisieme|0*4|quatrieme|dernier)/
const ordinalOf = (said: string) =>
  /^0*1|premier/.test(said) ? 1 : /^0*2|deux|second/.test(said) ? 2 : /^0*3|trois/.test(said) ? 3 : 4
const ordinal = '(0*[1-4](?:er|ere|eme|nd|nde|e)?|premier|deuxieme|second|troisieme|quatrieme)'
const ordinalWords = ['', '1er', '2e', '3e', '4e']
const said = (year: string | undefined, today: string) =>
  !year
    ? yearOf(today)
    : /^\d/.test(year)
      ? Number(year)
      : yearOf(today) - (/dern|pass|prec/.test(year) ? 1 : 0)
const ofYear = `(?:,? (?:de |d'|en )?((?:19|20)\\d\\d|cette annee|l'an(?:nee)? (?:derniere?|passee?|precedente?)))?`

/** The stretches that have names of their own, now and one before; `back` is how many before this one. */
function unit(name: string, back: number, today: string): Period | undefined {
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

function rolling(count: number, name: string, today: string): Period | undefined {
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
const open = (period: Period | undefined): Period | undefined =>
  period?.from
    ? {
        from: period.from,
        words: `depuis ${period.words.replace(/^(?:en|le) (?=\S)/, (word) => (word === 'le ' ? 'le ' : ''))}`,
      }
    : undefined

const sinceWord = "(?:depuis|a partir d[eu'] ?|a compter d[eu'] ?|des) ?"
const ends = "(?:derniere?s?|passee?s?|precedente?s?|ecoulee?s?|d'avant)"
const count = '(?:0*(\\d{1,3})|une?|quelques?)'
const units = '(jours?|sem(?:aines?)?|mois|an(?:nee)?s?)'

/** Ways of naming days of the past, the more specific first. Folded text, numbers in digits. */
export const periodRules: PeriodRule[] = [
  {
    // « novembre de l'an dernier »
    pattern: new RegExp(
      `\\b(?:(?:en|de|du|au|le|mois d[e']|mois) )*(?:d')?${monthPattern} (?:de )?(l'an(?:nee)? (?:derniere?|passee?|precedente?)|cette annee)`,
    ),
    period: ([, m = '', year], today) => wholeMonth(isoDay(said(year, today), monthOf(m), 1)),
  },
  {
    // « entre le 1er et le 15 octobre », « du 1/10 au 15/10/2026 »
    pattern: new RegExp(
      `\\b(?:entre|du|de|depuis) (?:le )?${day7}${dated} ?(?:et|au|a|jusqu'au|jusqu'a|-) ?(?:le )?${day7}${dated}`,
    ),
    period: ([, d1, w1, n1, y1, d2, w2, n2, y2], today) => {
      const month = w2 ? String(monthOf(w2)) : n2
      if (!month) return undefined
      const last = dateOf([d2, w2, n2, y2], today)
      const first =
        last && dateOf([d1, w1, n1, y1 ?? (w1 || n1 ? undefined : String(yearOf(last)))], last, month)
      return through(first, last)
    },
  },
  {
    // « de janvier à mars 2026 », « entre septembre et octobre »
    pattern: new RegExp(
      `\\b(?:entre ${monthPattern}(?: ${year4})? et|(?:de |d'|depuis )?${monthPattern}(?: ${year4})? (?:a|jusqu'en|jusqu'a|au)) ${monthPattern}(?: ${year4})?`,
    ),
    period: ([, ma, ya, mb, yb, m2 = '', y2], today) => {
      const [m1 = '', y1] = ma ? [ma, ya] : [mb, yb]
      const last = monthPast(monthOf(m2), y2, today)
      const before = monthOf(m1) <= monthOf(m2) ? yearOf(last) : yearOf(last) - 1
      return both(wholeMonth(isoDay(y1 ? Number(y1) : before, monthOf(m1), 1)), wholeMonth(last))
    },
  },
  {
    // « entre 2025 et 2026 », « de 2024 à 2026 »
    pattern: new RegExp(`\\b(?:entre|de|d') ?${year4} (?:et|a|jusqu'en) ${year4}\\b`),
    period: ([, y1, y2], today) =>
      Number(y2) <= yearOf(today) + 1 ? both(wholeYear(Number(y1)), wholeYear(Number(y2))) : undefined,
  },
  {
    pattern: new RegExp(`\\b${sinceWord}(?:le )?${day7}${dated}`),
    period: ([, d, w, n, y], today) => (w || n ? since(dateOf([d, w, n, y], today)) : undefined),
  },
  {
    pattern: new RegExp(`\\b${sinceWord}(?:le )?(?:debut |mois )?(?:de |d')?${monthPattern}(?: ${year4})?`),
    period: ([, m = '', y], today) => open(wholeMonth(monthPast(monthOf(m), y, today))),
  },
  {
    pattern: new RegExp(`\\b${sinceWord}(?:l'annee )?${year4}\\b`),
    period: ([, y], today) => (Number(y) <= yearOf(today) ? open(wholeYear(Number(y))) : undefined),
  },
  {
    pattern: new RegExp(
      `\\b${sinceWord}(?:le )?(?:debut |commencement )(?:de |du |d'|de l'|de la |de cette |de ce )?(sem(?:aine)?|mois|annee|an|trimestre|semestre)\\b`,
    ),
    period: ([, name = ''], today) => {
      const found = unit(name, 0, today)
      return found && since(found.from)
    },
  },
  {
    pattern: /\bdepuis (?:la )?(?:derniere )?rentree\b/,
    period: (_, today) => open(wholeMonth(monthPast(9, undefined, today))),
  },
  {
    pattern: new RegExp(
      `\\bdepuis (?:${article}|ce |cette )?(sem(?:aine)?|mois|an(?:nee)?|trimestre|semestre) ${ends}`,
    ),
    period: ([, name = ''], today) => since(unit(name, 1, today)?.from),
  },
  {
    pattern: new RegExp(`\\bdepuis (hier|avant-hier|(?:${weekdayPattern})(?: ${ends})?)\\b`),
    period: ([, name = ''], today) => since(dayNamed(name, today)),
  },
  {
    pattern: new RegExp(`\\bdepuis (?:les |ces )?${count} (?:derniere?s? )?${units}\\b${coming}`),
    period: ([words, number, name = ''], today) =>
      /quelque/.test(words) ? undefined : rolling(Number(number ?? 1), name, today),
  },
  {
    pattern: new RegExp(`\\b(?:avant|jusqu'au|jusqu'a) (?:le )?${day7}${dated}`),
    period: ([words, d, w, n, y], today) => {
      const day = w || n ? dateOf([d, w, n, y], today) : undefined
      if (!day) return undefined
      return /^av/.test(words)
        ? { before: day, words: `avant le ${showDate(day)}` }
        : { before: addDays(day, 1), words: `jusqu’au ${showDate(day)}` }
    },
  },
  {
    pattern: new RegExp(`\\bavant (?:le mois de |le mois d')?${monthPattern}(?: ${year4})?`),
    period: ([, m = '', y], today) => {
      const month = monthPast(monthOf(m), y, today)
      return { before: month, words: `avant ${showMonth(month.slice(0, 7))}` }
    },
  },
  {
    pattern: new RegExp(`\\bavant (?:l'annee )?${year4}\\b`),
    period: ([, y]) => ({ before: `${y}-01-01`, words: `avant ${y}` }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:sur|dans|pendant|durant|en|au cours des|de) )?(?:ces |les |des )?(?:0*(\\d{1,3}) ${ends} (jours?|sem(?:aines?)?|mois|an(?:nee)?s?)|0*(\\d{1,3}) (jours?|sem(?:aines?)?|mois|an(?:nee)?s?) ${ends})\\b`,
    ),
    period: ([, n1, u1, n2, u2], today) => rolling(Number(n1 ?? n2), u1 ?? u2 ?? '', today),
  },
  {
    pattern: new RegExp(
      `\\b(?:sur|ces) (?:les )?(?:0*(\\d{1,3})|une?) (jours?|sem(?:aines?)?|mois|an(?:nee)?s?)(?: glissante?s?)?\\b${coming}`,
    ),
    period: ([, n, name = ''], today) => rolling(Number(n ?? 1), name, today),
  },
  {
    pattern: /\b(?:la |cette )?(?:derniere )quinzaine\b|\b(?:la )?quinzaine (?:derniere|passee)\b/,
    period: (_, today) => rolling(15, 'jours', today),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:au |en |pour le |sur le |du |le )?${ordinal} (trimestre|semestre)|(?:au |en )?([ts])([1-4]))${ofYear}(?![a-z\\d])`,
    ),
    period: ([, which, name, letter, number, year], today) => {
      const length = (name ?? letter)?.startsWith('t') ? 3 : 6
      const place = ordinals.test(which ?? '') || which ? ordinalOf(which ?? '') : Number(number)
      if (place * length > 12) return undefined
      const words = `au ${ordinalWords[place]} ${length === 3 ? 'trimestre' : 'semestre'}`
      return partOfYear((place - 1) * length + 1, length, said(year, today), words)
    },
  },
  {
    pattern: new RegExp(`\\b(?:la |de la |pour la )?semaine du (?:${weekdayPattern} )?${dated}`),
    period: ([, d, w, n, y], today) => {
      const day = dateOf([d, w, n, y], today, today.slice(5, 7))
      if (!day) return undefined
      const from = weekStart(day)
      return { from, before: addDays(from, 7), words: showDays(from, addDays(from, 6)) }
    },
  },
  {
    pattern:
      /\b(?:(?:de |pour |sur |dans |en )?(?:cet(?:te)?|la) sem(?:aine)?(?! ?(?:prochaine|suivante|derniere|passee|precedente|d'avant|qui|(?:n ?)?\d))|sem(?:aine)? en cours|(?:en )?sem(?:aine)? courante)\b/,
    period: (_, today) => unit('semaine', 0, today),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:pour |sur |dans |de |en )?(?:ce mois(?:[- ]?ci)?|du mois(?! (?:de|d'|${ends}|prochain))|(?:le )?mois[- ]ci)|(?:le |du )?mois (?:en cours|courant))(?![a-z])${coming}`,
    ),
    period: (_, today) => unit('mois', 0, today),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:pour |sur |dans |de |en |sur toute )?(?:cet(?:te)? annee|l'annee|de l'annee)|annee (?:en cours|courante))(?! ?(?:${ends}|prochaine|suivante|d'avant|20))(?![a-z])`,
    ),
    period: (_, today) => unit('annee', 0, today),
  },
  {
    pattern:
      /\b(?:(?:sur |pour )?ce|(?:au|du|le)) (trimestre|semestre)(?: (?:en cours|courant|ci|actuel))?(?! ?(?:dernier|passe|precedent|prochain))\b/,
    period: ([, name = ''], today) => unit(name, 0, today),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:pour |sur |dans |de |en |depuis )?${article}|du |au |de l'|a l'|d'il y a )?(sem(?:aine)?|mois|an(?:nee)?|trimestre|semestre) ${ends}(?![a-z])`,
    ),
    period: ([, name = ''], today) => unit(name, 1, today),
  },
  {
    pattern:
      /\b(?:(?:sur|dans|pendant|durant|au cours de|de|en) )?(?:le |la |l'|au |du )?(?:derniere?|precedente?) (sem(?:aine)?|mois|an(?:nee)?|trimestre|semestre)(?![a-z])/,
    period: ([, name = ''], today) => unit(name, 1, today),
  },
  {
    pattern: /\b(n|m|s) ?- ?0*1\b/,
    period: ([, letter], today) =>
      unit(letter === 'n' ? 'annee' : letter === 'm' ? 'mois' : 'semaine', 1, today),
  },
  { pattern: /\bavant-hier\b/, period: (_, today) => oneDay(addDays(today, -2)) },
  { pattern: /\bhier\b/, period: (_, today) => unit('jour', 1, today) },
  {
    pattern: /\b(?:aujourd'hui|ce matin|cet apres-midi|de la journee|du jour|ce jour)\b/,
    period: (_, today) => unit('jour', 0, today),
  },
  {
    pattern: new RegExp(`(?<!\\bau )\\b(?:le |du |de |ce )?${day7}${dated}`),
    period: ([, d, w, n, y], today) => {
      const day = w || n ? dateOf([d, w, n, y], today) : undefined
      return day && !/^00/.test(d ?? '') ? oneDay(day) : undefined
    },
  },
  {
    // « le lundi » is every Monday.
    pattern: new RegExp(`(?<!\\bles? )\\b(?:du |de )?(${weekdayPattern})(?: ${ends})?(?![a-z])${coming}`),
    period: ([, name = ''], today) => {
      const day = dayNamed(name, today)
      return day ? oneDay(day) : undefined
    },
  },
  {
    // « 11/2025 », « 2025-11 »
    pattern: /(?<![\d/.-])(?:en |de )?(?:0*(1[0-2]|[1-9])[/.-](20\d\d)|(20\d\d)-(0[1-9]|1[0-2]))(?![\d/.-])/,
    period: ([, m1, y1, y2, m2]) => wholeMonth(isoDay(Number(y1 ?? y2), Number(m1 ?? m2), 1)),
  },
  {
    // « semaine 47 »: the first week of a year holds its first Thursday.
    pattern: /\b(?:la |en |de la )?(?:semaine (?:n ?)?|s)0*([1-5]?\d)(?: (?:de )?(20\d\d))?(?![a-z\d])/,
    period: ([, number, y], today) => {
      const start = (year: number) => addDays(weekStart(isoDay(year, 1, 4)), 7 * (Number(number) - 1))
      const from =
        y || start(yearOf(today)) <= today ? start(Number(y ?? yearOf(today))) : start(yearOf(today) - 1)
      return Number(number) > 0
        ? { from, before: addDays(from, 7), words: showDays(from, addDays(from, 6)) }
        : undefined
    },
  },
  {
    // « fin octobre » is its last third.
    pattern: new RegExp(
      `\\b(?:en |de |d'|a la |a )?(debut|mi|milieu|fin)[- ](?:de |d'|du mois de |du mois d')?${monthPattern}(?: ${year4})?`,
    ),
    period: ([, part = '', m = '', y], today) => {
      const first = monthPast(monthOf(m), y, today)
      if (part === 'debut') return through(first, addDays(first, 9))
      if (part !== 'fin') return through(addDays(first, 10), addDays(first, 19))
      return through(addDays(first, 20), addDays(addMonths(first, 1), -1))
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:en|de|sur|durant|pendant|dans|courant|au mois de|du mois de|le mois de|pour le mois de|pour le mois d'|au mois d'|du mois d'|le mois d'|mois de|mois d') ?|d')?(?:le )?(?<!\\d(?:er)? )${monthPattern}(?:(?: de)? ${year4}| (dernier|passe))?${coming}`,
    ),
    period: ([, m = '', y, last], today) => {
      const first = monthPast(monthOf(m), y, today)
      return wholeMonth(last && first === monthStart(today) ? addMonths(first, -12) : first)
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:en|sur|pour|de|durant|pendant|dans|courant)(?: l'annee| toute l'annee)? |l'annee |annee )?${year4}\\b(?! ?(?:€|euros?|h\\b))`,
    ),
    period: ([, y], today) => (Number(y) <= yearOf(today) ? wholeYear(Number(y)) : undefined),
  },
]

/** « hier », « lundi »: the last such day before today. */
function dayNamed(name: string, today: string): string | undefined {
  if (name === 'hier') return addDays(today, -1)
  if (name === 'avant-hier') return addDays(today, -2)
  const wanted = weekday(name)
  const back = (weekdayOf(today) - wanted + 7) % 7 || 7
  return addDays(today, -back)
}
