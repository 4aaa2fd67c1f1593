import type { Horizon } from '../domain/answers/business-project.ts'
import { addMonths } from './calendar.ts'
import { readStart } from './date.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Clock, isAmbiguous, type Reader, type Reading, reading } from './reading.ts'

/** After these words `readStart` sees no start; here they say when it would happen: « je pars en septembre ». */
const leaving =
  /(?<![a-z])(?:(?:je |j'|on )(?:pars|part|arrete\w*|quitte)|partir|part|quitter|avant|jusqu'a|depart)(?![a-z])/gi
/** What ends or happens then is something else. */
const another =
  /(?<![a-z])(?:bail|cdd|contrat|formation|cap|bp|examen|rdv|rendez|diplome|preavis|chomage|fin de (?:mes )?droits|pret|stage|cours|rappel\w*|appel\w*|joindre|dispo\w*|ouverte?s?(?![a-z])|creee?|depuis|neveu|visite|conges?|vacances|(?:se |s')(?:termin|fini|arret)\w*)[^.,;!?\n]{0,30}$/
const dayOnly = /lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd|semaine|week|maintenant/
const inYears =
  /(?<![a-z])(dans|d'ici|d'ici a|sous) (?:environ |a peu pres |max\w* |au plus |moins de )*(?:une? )?0*(\d{1,2}) ?(?:(?:-|a|ou|\/) ?0*(\d{1,2}) ?)?(?:ans?|annees?)(?![a-z])/
const nextYear = /(?<![a-z])(?:l'? ?an|l'? ?annee|annee|an) (?:prochaine?|qui vient)(?![a-z])/
const thisYear =
  /(?<![a-z])(?:cette annee|d(?:an)?s l'annee|courant de l'annee|avant la fin de l'annee)(?![a-z])/
const aYear = /(?<![a-z\d])(?:en|pour|courant|horizon|dans le courant de|d'ici|vers|annee) (20[2-4]\d)(?!\d)/
const season = /(?<![a-z])(?:(printemps)|(ete)|(automne)|(hiver)) (20[2-4]\d)(?!\d)/
const seasonMonths = ['03', '06', '09', '12']
/** « fin 2027 », « début d'année prochaine » say a month. */
const partOfYear = /(?<![a-z])(?:debut|fin|mi|milieu)[ -](?:d[e'] ?)?(?:l'|de l')?\s?(?:20\d\d|annee|an )/
const undecided =
  /(?<![a-z])(?:quand (?:j'aurai|j'aurais|je|il|elle|on|ce|ca|mon|ma|le|la|l')\s?[^.,;!?\n]{2,60}|des que (?:j'aurai|j'aurais|je trouve|j'ai|le local|la banque|mon pret|le pret)[^.,;!?\n]{0,60}|pas (?:de date|de (?:delai|calendrier)|presse[es]?)|rien ne presse|a (?:plus ou moins )?long terme|un jour|sans (?:date|urgence))(?![a-z])/
const askedUndecided =
  /^[^a-z]*(?:(?:ben|euh|bah|oui)[ ,]+)*(?:pas encore(?: .{0,30})?|un jour|plus tard|on verra|quand .{2,60}|ca depend.{0,40}|je ne suis pas presse.*|suis pas presse.*)[^a-z]*$/
const speaksOfIt =
  /20[2-4]\d|\d[/.]\d|an(?:s|nees?|nee)?\b|mois|vite|tot|suite|possible|urgen|maintenant|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|rentree|ete\b|hiver|automne|printemps|noel|quand|des que|date|presse|terme|jour|immediat|rapid|bientot|prochain/

const yearAt = (today: string, years: number): Horizon => ({
  kind: 'year',
  date: addMonths(today, years * 12).slice(0, 4),
})

/** The years that are said, before any day or month: « l'année prochaine », « dans 2 ans », « en 2028 ». */
function years(text: string, plain: string, { today }: Clock): Reading<Horizon> | undefined {
  const took = (match: RegExpExecArray, value: Horizon, certainty = 0.95) =>
    another.test(plain.slice(0, match.index))
      ? undefined
      : reading(text, match.index, match[0].length, value, certainty)
  const count = inYears.exec(plain)
  if (count) return took(count, yearAt(today, Number(count[2])), count[3] ? 0.8 : 0.95)
  const next = nextYear.exec(plain)
  if (next) return took(next, yearAt(today, 1))
  const same = thisYear.exec(plain)
  if (same) return took(same, yearAt(today, 0))
  const seasonal = season.exec(plain)
  if (seasonal) {
    const month = seasonMonths[seasonal.slice(1, 5).findIndex(Boolean)]
    return took(seasonal, { kind: 'month', date: `${seasonal[5]}-${month}` }, 0.9)
  }
  const year = aYear.exec(plain)
  if (year?.[1] && year[1] >= today.slice(0, 4)) return took(year, { kind: 'year', date: year[1] })
  return undefined
}

function months(text: string, plain: string, clock: Clock): Reading<Horizon> | undefined {
  // Few say that they leave: the others' text is folded already.
  const folded = fold(text)
  const heard = folded.replace(leaving, (words) => '-'.repeat(words.length))
  const found = readStart(heard === folded ? text : heard, clock)
  if (!found || isAmbiguous(found) || another.test(plain.slice(0, found.at))) return undefined
  const { kind, date } = found.value
  const words = plain.slice(found.at, found.at + found.words.length)
  if (kind !== 'asap' && dayOnly.test(words)) return undefined
  const value: Horizon = kind === 'asap' ? { kind, date: null } : { kind: 'month', date: date.slice(0, 7) }
  // « urgent » and « rapidement » are also said of an answer or a call.
  const certainty =
    kind === 'asap'
      ? Math.min(found.certainty, /possible|suite|vite|tot/.test(words) ? 0.95 : 0.8)
      : found.certainty
  return reading(text, found.at, found.words.length, value, certainty)
}

/**
 * Reads when a project would happen: a month (« en septembre », « d'ici 6 mois »), a year (« l'année prochaine », « dans
 * 2 ans »), as soon as possible, or undecided (« quand j'aurai trouvé »). When a lease or a training ends is none.
 */
export const readHorizon: Reader<Horizon> = (text, clock) => {
  const plain = inDigits(fold(text))
  if (!speaksOfIt.test(plain)) return undefined
  const dated = partOfYear.test(plain) ? undefined : years(text, plain, clock)
  const said = dated ?? months(text, plain, clock)
  const open = said ? null : undecided.exec(fold(text))
  if (!open) return said
  return reading(text, open.index, open[0].trimEnd().length, { kind: 'undecided', date: null }, 0.85)
}

/** The same where it was asked: « pas encore », « un jour », « 2028 ». */
export const readAskedHorizon: Reader<Horizon> = (text, clock) => {
  const said = readHorizon(text, clock)
  if (said) return said
  const plain = inDigits(fold(text))
  if (/^[^a-z]*(?:au plus |assez )?vite[^a-z]*$/.test(fold(text)))
    return reading(text, 0, text.length, { kind: 'asap', date: null }, 0.9)
  const open = askedUndecided.exec(fold(text))
  if (open) return reading(text, 0, text.length, { kind: 'undecided', date: null }, 0.9)
  const bare = /(?:^|[^\d])(20[2-4]\d)(?!\d)/.exec(plain)
  if (bare?.[1] && bare[1] >= clock.today.slice(0, 4))
    return reading(text, bare.index + bare[0].indexOf(bare[1]), 4, { kind: 'year', date: bare[1] }, 0.95)
  const count = /^[^a-z\d]*(?:dans )?(?:une? )?0*(\d{1,2}) ?(?:(ans?|annees?)|mois)[^a-z\d]*$/.exec(plain)
  if (!count) return undefined
  const value: Horizon = count[2]
    ? yearAt(clock.today, Number(count[1]))
    : { kind: 'month', date: addMonths(clock.today, Number(count[1])).slice(0, 7) }
  return reading(text, 0, text.length, value, 0.9)
}
