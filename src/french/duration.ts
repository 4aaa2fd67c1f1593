import { chosen } from './chosen.ts'
import { fold } from './fold.ts'
import { digits, inDigits, numberOf } from './number.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

const said = new RegExp(
  `(?:(${digits}) ?(?:-|a|ou|/) ?)?(${digits}) ?(ans?|annees?|mois|semaines?|sem|jours?|jrs?)(?![a-z])( et demie?)?`,
  'g',
)
/** Months in one of each unit: a year has 52 weeks and, for a contract, 30 days a month. */
const inMonths = { a: 12, m: 1, s: 12 / 52, j: 1 / 30 }
/** What a stretch of time after or before these words is about: no contract's length. */
const otherLead =
  /(?:depuis|dans|d'ici|sous|il y a|essai(?: de)?|preavis(?: de)?|anciennete|age|plus de|moins de|apres|experience(?: [a-z]+)? d[e']|experience(?: de)?|minimum|au moins|tous les|toutes les|bac ?\+) ?:? ?$/
const otherTail =
  /^ ?(?:d'|de |d )?(?:experience|exp\b|anciennete|metier|pratique|essai|preavis|par semaine|\/|sur 7|d'age|et plus|minimum|dans|pres(?![a-z]))/
const contractLead =
  /(?:cdd|interim(?:aire)?|saison[a-z]*|mission|contrat|remplacement|chantier|apprenti[a-z]*|alternance|pro|determinee?|duree|pour|pendant|sur|renouvelable)(?: (?:de|d'|pour|une?|environ|:|est|initiale?|saisonnier))*[ :,(–-]*(?:de |d')?$/

/** « 35 h sur 4 jours », « payé sur 13 mois ». */
const spreadOver = /^(?:0*1[2-4] ?mois|[\d.,]+ ?j)/

interface Candidate {
  at: number
  length: number
  low: number | undefined
  months: number
  led: boolean
  weight: number
}

const toQuarter = (months: number) => Math.max(0.25, Math.round(months * 4) / 4)

function candidates(plain: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of plain.matchAll(said)) {
    const [whole, low, count = '', unit = '', half] = match
    const before = plain.slice(Math.max(0, match.index - 40), match.index)
    if (/\bsur (?:\d[.,])?$/.test(before) && spreadOver.test(whole)) continue
    if (otherLead.test(before) || otherTail.test(plain.slice(match.index + whole.length))) continue
    const each = inMonths[unit.charAt(0) as keyof typeof inMonths]
    const months = (written: string) => toQuarter((numberOf(written) + (half ? 0.5 : 0)) * each)
    const led = contractLead.test(before)
    if (months(count) <= 60 && numberOf(count) > 0)
      found.push({
        at: match.index,
        length: whole.length,
        low: low === undefined ? undefined : months(low),
        months: months(count),
        led,
        weight: led ? 1 : 0,
      })
  }
  return found
}

function read(text: string, needsContract: boolean): Reading<number> | Ambiguous<number> | undefined {
  const plain = inDigits(fold(text))
  const best = chosen(
    plain,
    candidates(plain).filter(({ led }) => led || !needsContract),
  )
  if (!best) return undefined
  if (best.low === undefined || best.low === best.months)
    return reading(text, best.at, best.length, best.months, 1)
  const choices = [best.low, best.months].map((value) => ({ label: monthsLabel(value), value }))
  return { words: text.slice(best.at, best.at + best.length), at: best.at, choices }
}

/** « 6 mois », « 3 semaines »: what the reader reads as that many months. */
function monthsLabel(months: number): string {
  return Number.isInteger(months) ? `${months} mois` : `${Math.round((months * 52) / 12)} semaines`
}

/** Reads how long the contract lasts: « CDD de 6 mois », « pour trois semaines »; not « 2 ans d'expérience ». */
export const readContractMonths: Reader<number> = (text) => read(text, true)

/** A date of the month is no number of months: « jusqu'au 31 août ». */
const alone = /^(?!.*(?:jusqu|\bau \d|\ble \d))\D*?0*(\d{1,2})(?![\d.,:/€%]| ?(?:h|€))\D*$/

/** The same where the contract's length was asked for: « 6 mois » or a bare « 6 » is one then. */
export const readAskedMonths: Reader<number> = (text) => {
  const found = read(text, false)
  const match = found ? null : alone.exec(inDigits(fold(text)))
  const months = Number(match?.[1] ?? 0)
  if (!match || months < 1 || months > 60) return found
  const at = match[0].search(/\d/)
  return reading(text, at, /^\d+/.exec(match[0].slice(at))?.[0].length ?? 1, months, 0.9)
}
