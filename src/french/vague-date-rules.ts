import { inMonth, monthComing, onDay, yearOf } from './coming.ts'
import type { DateRule } from './date-rules.ts'
import { feastComing } from './feasts.ts'

/** The month in which each season begins, more or less. */
const seasons: Record<string, number> = { printemps: 3, ete: 6, automne: 9, hiver: 12 }

/** Ways of saying when that leave the day open: holidays, seasons, quarters, parts of a year. */
export const vagueDateRules: DateRule[] = [
  {
    pattern: /\brentree de janvier\b/,
    start: (_, { today }) => inMonth(monthComing(1, undefined, today), true),
  },
  {
    pattern:
      /\brentree\b|\bapres (?:les )?(?:grandes )?vacances(?: d'ete| scolaires)?\b|\b(?:apres|fin (?:de )?) ?l'ete\b/,
    start: (_, { today }) => inMonth(monthComing(9, undefined, today), true),
  },
  {
    pattern:
      /\bapres (?:les )?(?:fetes|noel|nouvel an)|\bdebut (?:d'|de l')annee\b|\bl'an(?:nee)? (?:prochaine?|qui vient)\b|\bannee prochaine\b/,
    start: (_, { today }) =>
      inMonth(monthComing(1, String(yearOf(today) + (today.slice(5, 7) === '01' ? 0 : 1)), today), true),
  },
  {
    pattern: /\bfin (?:de l'|d')annee\b|\b(?:avant|pour) (?:les fetes|noel)\b/,
    start: (_, { today }) => inMonth(monthComing(12, undefined, today), true),
  },
  {
    pattern: /\b(debut|courant|en|fin|mi) (20\d\d)\b/,
    start: ([, p, y], { today }) =>
      inMonth(monthComing(p === 'fin' ? 12 : p === 'mi' ? 6 : 1, y, today), true),
  },
  {
    pattern: /\b(?:cet|cette|pour|l'|au|en|d'|avant l'|a l')(?: ?l'| )?(ete|printemps|automne|hiver)\b/,
    start: ([, season = ''], { today }) => inMonth(monthComing(seasons[season] ?? 6, undefined, today), true),
  },
  {
    pattern:
      /\b(?:pour|apres|avant|a) (?:la |le |les )?(toussaint|paques|pentecote|l'ascension|saint[- ]valentin)\b/,
    start: ([, feast = ''], { today }) => {
      const date = feastComing(feast, today)
      return date ? onDay(date, true) : undefined
    },
  },
  {
    pattern:
      /\b(?:(premier|1er)|(deuxieme|2eme|2e)|(troisieme|3eme|3e)|(quatrieme|4eme|4e|dernier)) trimestre(?: (20\d\d))?/,
    start: ([, ...said], { today }) =>
      inMonth(monthComing(said.findIndex(Boolean) * 3 + 1, said[4], today), true),
  },
]
