import { showDate, showMonth } from '../domain/display.ts'
import { addDays, isoDay } from './calendar.ts'
import { monthOf, monthPattern } from './month.ts'
import {
  both,
  dateOf,
  dayNamed,
  monthPast,
  open,
  rolling,
  since,
  through,
  unit,
  wholeMonth,
  wholeYear,
  yearOf,
} from './period-spans.ts'
import {
  article,
  coming,
  count,
  dated,
  day7,
  ends,
  type PeriodRule,
  sinceWord,
  units,
  weekdayPattern,
  year4,
} from './period-words.ts'

/** Stretches that are said by their ends, or by one end, or by how long they are: « entre », « depuis », « avant », « ces 30 jours ». */
export const stretchRules: PeriodRule[] = [
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
    // « d'octobre à maintenant »
    pattern: new RegExp(
      `\\b(?:de |d')?${monthPattern}(?: ${year4})? (?:a|jusqu'a) (?:aujourd'hui|maintenant|ce jour|present)\\b`,
    ),
    period: ([, m = '', y], today) => open(wholeMonth(monthPast(monthOf(m), y, today))),
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
]
