import type { Pay } from '../domain/answers/values.ts'
import { minimumWageOn } from '../domain/rules/minimum-wage.ts'
import { chosen, isReplaced } from './chosen.ts'
import { fold } from './fold.ts'
import { digits, inDigits, numberOf } from './number.ts'
import { type Ambiguous, type Clock, type Reader, type Reading, reading } from './reading.ts'

type Unit = Pay['unit']

const units: [Unit, RegExp][] = [
  ['hour', /(?:\/ ?|par |de l'|de l |l')h|horaire(?!s)/],
  ['month', /(?:\/ ?|par |au |le )(?:mois|m\b)|mensuel/],
  ['year', /(?:\/ ?|par |de l'|l')an|annuel/],
]
/** What an amount may be paid for: nobody earns 13 € a month or 2 000 € an hour. */
const usual: [Unit, number, number][] = [
  ['hour', 7, 99],
  ['month', 250, 11_999],
  ['year', 12_000, 200_000],
]
const amount = new RegExp(`(${digits})( ?k(?:€|e\\b|(?![a-z])))?`, 'g')
const second = new RegExp(`^ ?(?:-|/|a|et|ou|jusqu'a) ?(?:jusqu'a )?(${digits})( ?k(?:€|e\\b|(?![a-z])))?`)
/** What may stand after an amount and says that it is money, gross or net, and for how long. */
const tail = new RegExp(
  "^(?:[ ,(]{0,2}(?:€|euros?\\b|eur\\b|e\\b(?! (?!brut|net|par|de l|au|mensuel)[a-z])|balles\\b|brut(?:es?|s)?\\b|nets?\\b|b\\b|(?:/ ?|par |de l'|de l |l')" +
    '(?:h(?:eures?|rs?)?|mois|m|ans?|annee)\\b|(?:au|le) mois\\b|horaire\\b|mensuel(?:le)?s?\\b|annuel(?:le)?s?\\b|sur (?:12|13|14)(?:[.,]0)? mois))+',
)
const lead =
  /(?:(?:salaires?|paye[erz]?|paie|remuner[a-z]*|gagne[a-z]*|taux horaire|smic)(?![a-z])[^\d\n;!?]{0,35}|(?:brut|net)[ :]*(?:de |a |entre |mensuel |horaire |annuel |: )*)$/
/** « mets 2150 », « non plutôt 2200 »: a correction of an amount that needs no unit, if it is no year. */
const corrects =
  /(?:mets?|mettez|mettre|plutot|passe[rz]? a|monte[rz]? a|disons|propose[rz]?|finalement|en fait|c'est) (?:les? )?$/
const amountAlone = (low: number) => low >= 1000 && low <= 9_999 && !(low >= 2020 && low <= 2040)

/** What says, after the digits, that they are money. */
const money =
  /€|euros?\b|eur\b|^ ?e\b|\de\b|balles|brut|\bnets?\b|\bb\b|(?:\/ ?|par |de l'|de l |l'|au |le )(?:h|mois|an)|horaire|mensuel|annuel/
const otherMoney =
  /(?:primes?|paniers?|tickets?|titres?|indemnites?|repas|deplacements?|affaires?|bonus|cheques?|participation|rembours[a-z]*|mutuelle|frais|capital|budget|pret|loyer|aides?|vends?|vendre|cede[rz]?|prix|cout[a-z]*|achet[a-z]*|four|machine|camion|travaux|devis|factur[a-z]*)(?![a-z])[^\d\n;!?.]{0,25}$/
const otherUse =
  /^[ ,]*(?:par|le|de|d'|\/) ?(?:repas|panier|jour|nuit|prime|deplacement|ticket|chiffre|loyer|charges|assurance|impot|location|credit)/
const notMoney =
  /^ ?(?:h(?![a-z])|heures?|hrs?\b|h\d|%|ans?\b|mois|jours?\b|j\b|km|e mois|eme|salaries|personnes|postes?|semaines?|min\b|m2)/

const wage = /(?<!% d[ue] |% |dessus du |superieur au |que le )(?:au |le )?smic(?! ?[+%]| ?\d)( horaire)?/

/** Words that put the pay off: « salaire selon expérience », « paye à débattre ». They are no value. */
const putOff =
  /(?:salaires?|remuneration|paye|paie)[ :,-]*(?:est |sera |attractive? )?(?:depend(?:ra)?[^.,;\n]{0,40}|(?:a )?(?:voir|debattre|negocier|definir|discuter|convenir|determiner)|negociable|(?:selon|suivant|en fonction d)[^.,;\n]{0,40}|on verra|ca depend[^.,;\n]{0,40})/

const whole = new Intl.NumberFormat('fr-FR')
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const euros = (amount: number) => (Number.isInteger(amount) ? whole : cents).format(amount)
const spoken: Record<Unit, string> = { hour: "de l'heure", month: 'par mois', year: 'par an' }
/** Says a pay so that this reader reads it back: « 2 000 € brut par mois ». */
function payLabel({ min, max, unit, basis }: Pay): string {
  const range = min === max ? euros(min) : `${euros(min)} à ${euros(max)}`
  return `${range}\u00a0€ ${basis === 'gross' ? 'brut' : 'net'} ${spoken[unit]}`
}

interface Candidate extends Omit<Pay, 'basis'> {
  at: number
  length: number
  basis: Pay['basis'] | undefined
  weight: number
}

const unitsIn = (words: string) => units.filter(([, pattern]) => pattern.test(words)).map(([unit]) => unit)
const fits = (pay: number, unit: Unit) =>
  usual.some(([u, low, high]) => u === unit && pay >= low && pay <= high)

function basisIn(words: string): Pay['basis'] | undefined {
  const said = /\b(?:brut|nets?\b|b\b)/.exec(words)?.[0]
  if (!said) return undefined
  return said.startsWith('n') ? 'net' : 'gross'
}

function candidate(text: string, match: RegExpExecArray, asked: boolean): Candidate | undefined {
  const from = match.index
  const before = text.slice(Math.max(0, from - 60), from)
  let end = from + match[0].length
  if (otherMoney.test(before) || notMoney.test(text.slice(end, end + 12))) return undefined
  const take = (pattern: RegExp) => {
    const found = pattern.exec(text.slice(end, end + 60))
    if (found) end += found[0].length
    return found
  }
  take(tail)
  const low = numberOf(match[1] ?? '')
  const single = end
  const range = take(second)
  if (range && notMoney.test(text.slice(end, end + 12))) end = single
  else if (range) take(tail)
  if (otherUse.test(text.slice(end, end + 20))) return undefined

  const build = (high: number, thousands: boolean, end: number): Candidate | undefined => {
    const said = text.slice(from + (match[1] ?? '').length, end)
    const [led = ''] = lead.exec(before) ?? []
    const scale = thousands ? 1000 : 1
    const [min, max] = [Math.min(low, high) * scale, Math.max(low, high) * scale]
    const guesses = [...unitsIn(said), ...unitsIn(before.slice(-40)), ...usual.map(([unit]) => unit)]
    const unit = guesses.find((unit) => fits(min, unit) && fits(max, unit))
    if (
      !unit ||
      !(money.test(said) || thousands || led || asked || (corrects.test(before) && amountAlone(low)))
    )
      return undefined
    const basis = basisIn(said) ?? basisIn(led)
    // « 2 200 € brut, soit 1 700 net » says the same pay twice.
    const again = /(?:soit|environ|c'est[- ]a[- ]dire|equivalent a?)[ :]*$/.test(before) ? -3 : 0
    const weight =
      again +
      (basis ? 2 : 0) +
      (/€|eur|k/.test(said) ? 2 : 0) +
      (led ? 1 : 0) +
      (unitsIn(said).length ? 1 : 0)
    return { at: from, length: end - from, min, max, unit, basis, weight }
  }
  const ranged = range && end > single
  const both = ranged ? build(numberOf(range[1] ?? ''), Boolean(match[2] ?? range[2]), end) : undefined
  return both ?? build(low, Boolean(match[2]), single)
}

/** « 13 euros 50 » as « 13,50 € », with zeros in front so that no index moves. */
function withCents(plain: string): string {
  return plain.replace(
    /(?<!\d[ .]?)0*(\d+) ?(?:€|euros?) ?0*(\d\d)(?![\d.,]| ?(?:€|euro|h|mois|ans?\b|%))/g,
    (said, euros: string, cents: string) => `${`${euros},${cents}`.padStart(said.length - 2, '0')} €`,
  )
}

function read(text: string, clock: Clock, asked: boolean): Reading<Pay> | Ambiguous<Pay> | undefined {
  const folded = fold(text)
  const plain = withCents(inDigits(folded))
  if (!/\d|smic/.test(plain)) return undefined
  const found: Candidate[] = []
  let end = 0
  for (const match of plain.matchAll(amount)) {
    const one = match.index < end ? undefined : candidate(plain, match, asked)
    if (one) {
      found.push(one)
      end = one.at + one.length
    }
  }
  const minimum = minimumWageOn(clock.today)
  const smic = minimum && wage.exec(folded)
  if (smic) {
    const unit = smic[1] ? 'hour' : 'month'
    const value = minimum[unit]
    found.push({
      at: smic.index,
      length: smic[0].length,
      min: value,
      max: value,
      unit,
      basis: 'gross',
      weight: 3,
    })
  }
  const best = chosen(folded, found)
  if (!best) return undefined
  const { at, length, weight: _, basis: said, ...pay } = best
  // « 2200 au lieu de 2100 brut » is gross too.
  const basis = said ?? found.find((one) => one.unit === best.unit && isReplaced(folded, one.at))?.basis
  if (basis) return reading(text, at, length, { ...pay, basis }, 1)
  const choices = (['gross', 'net'] as const).map((basis) => ({ ...pay, basis }))
  return {
    words: text.slice(at, at + length),
    at,
    choices: choices.map((value) => ({ label: payLabel(value), value })),
  }
}

/**
 * Reads what is paid: « 2 100 brut », « 13 € de l'heure », « au smic », « entre 2000 et 2300 net », « 25 k ».
 * Where neither gross nor net is said, both are offered.
 */
export const readPay: Reader<Pay> = (text, clock) => read(text, clock, false)

/** The same where the pay was asked for: a bare « 2000 » is an amount then. */
export const readAskedPay: Reader<Pay> = (text, clock) => read(text, clock, true)

/** The words that put the pay off, such as « salaire selon expérience ». */
export function readPayRefusal(text: string): Reading<true> | undefined {
  const match = putOff.exec(fold(text))
  return match ? reading(text, match.index, match[0].length, true, 1) : undefined
}
