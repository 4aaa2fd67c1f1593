import { showDays } from '../domain/display.ts'
import { addDays, addMonths } from './calendar.ts'
import {
  dateOf,
  monthPast,
  ordinalWords,
  partOfYear,
  said,
  through,
  unit,
  weekStart,
  wholeMonth,
} from './period-spans.ts'
import { article, coming, dated, ends, type PeriodRule, weekdayPattern, year4 } from './period-words.ts'

const ordinals = /^(?:0*1|premier|0*2|deuxieme|second|0*3|troisieme|0*4|quatrieme|dernier)/
const ordinalOf = (said: string) =>
  /^0*1|premier/.test(said) ? 1 : /^0*2|deux|second/.test(said) ? 2 : /^0*3|trois/.test(said) ? 3 : 4
const ordinal = '(0*[1-4](?:er|ere|eme|nd|nde|e)?|premier|deuxieme|second|troisieme|quatrieme)'
const ofYear = `(?:,? (?:de |d'|en )?((?:19|20)\\d\\d|cette annee|l'an(?:nee)? (?:derniere?|passee?|precedente?)))?`

/** The month in which each begins. */
const seasons: Record<string, number> = { printemps: 3, ete: 6, automne: 9, hiver: 12 }

/** Weeks, months, quarters, seasons and years as they are named from today: « ce mois-ci », « l'an dernier », « au 2e trimestre ». */
export const unitRules: PeriodRule[] = [
  {
    // « à la rentrée »
    pattern: new RegExp(`\\b(?:a|de) la (?:derniere )?rentree(?: (?:de )?${year4})?`),
    period: ([, y], today) => wholeMonth(monthPast(9, y, today)),
  },
  {
    // « cet été », « l'hiver dernier »: by whole months. « a été » is no summer, « jobs d'été » are no period.
    pattern: new RegExp(
      `\\b(?:(?:(?:de|pendant|durant|sur|pour) )?(?:l'|cet |en )(ete|automne|hiver)|(?:(?:de|pendant|durant|sur|pour|au) )?(?:le |ce |du )?(printemps))(?: (?:de )?${year4}| (?:dernier|passe))?(?![a-z])`,
    ),
    period: ([, name, spring, y], today) => {
      const from = monthPast(seasons[name ?? spring ?? ''] ?? 0, y, today)
      const last = addDays(addMonths(from, 3), -1)
      return through(from, last)
    },
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
]
