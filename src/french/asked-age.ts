import type { Sheet } from './asked-words.ts'

/** How long ago something was handed over: strictly more or less, unless `atLeast`. */
export interface AskedSpan {
  count: number
  unit: 'hours' | 'days' | 'months' | 'working-hours' | 'working-days'
  atLeast?: boolean
}

interface AskedAges {
  olderThan?: AskedSpan
  youngerThan?: AskedSpan
  notes: string[]
}

const amount = '(?:0*(\\d{1,3})|une?) ?'
const unit =
  '(jours?(?: (?:ouvres?|ouvrables?|travailles?|de travail|francs?|calendaires?))?|j|sem(?:aines?)?|mois|heures?(?: (?:ouvrees?|ouvrables?|de travail))?|h|ans?)(?![a-z])'
const since = "(?:(?:depuis|datant|datent|vieilles?|agees?|agee|il y a|ont|de|d'|a) (?:de |d')?)?"
const older = new RegExp(
  `\\b${since}(?:(?:(?<!\\ben )plus|au[- ]dela|superieure?s?|davantage) (?:de |d'|que |a )?|(?<=^|[ #])[>+] ?(?:de )?)${amount}${unit}`,
)
const olderSign = new RegExp(`(?:depuis )?(?:>|\\+)=? ?(?:de |d')?${amount}${unit}`)
const atLeast = new RegExp(
  `\\b${since}(?:au moins|au minimum|minimum|des) ${amount}${unit}|\\b${since}${amount}${unit} (?:au moins|minimum|et plus|ou plus|passes)`,
)
const younger = new RegExp(
  `\\b${since}(?:(?<!\\ben )moins (?:de |d'|que )?|(?:au plus|au maximum|maximum|max) )${amount}${unit}|(?:depuis )?< ?(?:de |d')?${amount}${unit}`,
)
/** « en attente depuis 5 jours » waits at least as long; « reçues depuis 5 jours » is a period. */
const waiting = new RegExp(`\\b(?:depuis|qui datent de|datant de|vieilles? de|agees? de) ${amount}${unit}`)
const waits =
  /\b(?:attente|attendent?|attend|pas pris\w*|non pris\w*|a prendre|dorm\w*|trainent?|personne|libres?|sans (?:reponse|etre pris\w*)|sans conseiller|vieille?s?|datent|datant)\b/
/** Beside a state, « plus de 3 jours » is how long it has been so. */
const stands = /\b(?:ouvert\w*|encore|en cours|suivi\w*|pris\w*|clos\w*)\b/

/** Reads how old the requests are that are meant: before periods, since « depuis 5 jours » may be either. */
export function readAskedAge(sheet: Sheet): AskedAges {
  const isWaiting = waits.test(sheet.plain())
  const found: AskedAges = { notes: [] }
  const least = sheet.take(atLeast)
  const more = least ? undefined : (sheet.take(older) ?? sheet.take(olderSign))
  const less = sheet.take(younger)
  const plain = least ?? more ?? less ?? (isWaiting ? sheet.take(waiting) : undefined)
  if (!plain) return found
  const span = spanOf(plain)
  if (!span) return found
  // « un CDD de plus de 6 mois », « plus de 35 h »: what is not said to wait may be how long the work lasts.
  if (
    !isWaiting &&
    !stands.test(sheet.plain()) &&
    !/depuis|datant|datent|vieille|agee|il y a|attend|[>+]/.test(plain[0])
  )
    found.notes.push(`${plain[0].trim()} : depuis leur transmission`)
  if (less) found.youngerThan = span
  else found.olderThan = more ? span : { ...span, atLeast: true }
  return found
}

function spanOf(match: RegExpExecArray): AskedSpan | undefined {
  const [count, name] = match.slice(1).reduce<[string | undefined, string | undefined]>(
    ([number, word], group) => {
      if (group === undefined) return [number, word]
      return /^\d/.test(group) ? [group, word] : [number, group]
    },
    [undefined, undefined],
  )
  const number = count === undefined ? 1 : Number(count)
  if (!name || number < 1) return undefined
  if (/^h/.test(name)) return { count: number, unit: /ouvr|travail/.test(name) ? 'working-hours' : 'hours' }
  if (/^mois/.test(name)) return { count: number, unit: 'months' }
  if (/^an/.test(name)) return { count: number * 12, unit: 'months' }
  if (/^sem/.test(name)) return { count: number * 7, unit: 'days' }
  return { count: number, unit: /ouvr|travail/.test(name) ? 'working-days' : 'days' }
}
