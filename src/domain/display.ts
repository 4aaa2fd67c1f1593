import type { Horizon } from './answers/business-project.ts'
import type { Commune, Experience, Pay, Start } from './answers/values.ts'
import { parisDate } from './paris-time.ts'

/** No-break space: French typography keeps a number and its unit on one line. */
const nbsp = '\u00a0'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** `2026-11-22` → « 22 novembre 2026 », `2027-09-01` → « 1er septembre 2027 ». Intl prints « 1 », hence our own. */
export function showDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`.replaceAll(' ', nbsp)
}

const clockFormat = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: '2-digit',
})

/** An instant as « 22 novembre 2026 à 11 h 05 », Paris time. */
export function showInstant(iso: string): string {
  const instant = new Date(iso)
  const [hour, minute] = clockFormat.format(instant).split(':')
  return `${showDate(parisDate(instant))} à ${Number(hour)}${nbsp}h${nbsp}${minute}`
}

/** 39 → « 39 h », 37.5 → « 37 h 30 ». */
export function showHours(hours: number): string {
  const whole = Math.floor(hours)
  const minutes = Math.round((hours - whole) * 60)
  return minutes === 0 ? `${whole}${nbsp}h` : `${whole}${nbsp}h${nbsp}${String(minutes).padStart(2, '0')}`
}

// Made once: making one costs a hundred times more than using it.
const inEuros = [0, 2].map(
  (digits) =>
    new Intl.NumberFormat('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
)

/** 1850.5 → « 1 850,50 € », 2100 → « 2 100 € ». */
export function showEuros(amount: number): string {
  const [whole, cents] = inEuros
  const number = (Number.isInteger(amount) ? whole : cents)?.format(amount) ?? ''
  return `${number.replace(/\s/g, nbsp)}${nbsp}€`
}

const payUnits = { hour: "de l'heure", month: 'par mois', year: 'par an' }

/** « 2 100 € brut par mois », « de 2 000 € à 2 300 € net par mois ». */
export function showPay({ min, max, unit, basis }: Pay): string {
  const amount = min === max ? showEuros(min) : `de ${showEuros(min)} à ${showEuros(max)}`
  return `${amount} ${basis === 'gross' ? 'brut' : 'net'} ${payUnits[unit]}`
}

/** « à partir du 1er septembre 2027 », « à partir de janvier 2027 », « dès que possible ». */
export function showStart(start: Start): string {
  if (start.kind === 'asap') return 'dès que possible'
  if (start.kind === 'date')
    return `à partir du ${showDate(start.date)}${start.flexible ? ', date souple' : ''}`
  const month = showMonth(start.date)
  const of = /^[ao]/.test(month) ? 'd’' : 'de '
  return `à partir ${of}${month}${start.flexible ? ', date souple' : ''}`
}

/** « du 1er au 15 octobre 2026 », « du 28 septembre au 4 octobre 2026 », « le 3 octobre 2026 ». */
export function showDays(first: string, last: string): string {
  if (first === last) return `le ${showDate(first)}`
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 1 : first.slice(0, 4) === last.slice(0, 4) ? 2 : 3
  return `du ${showDate(first).split(nbsp).slice(0, shared).join(nbsp)} au ${showDate(last)}`
}

/** `2027-01` → « janvier 2027 ». */
export function showMonth(iso: string): string {
  const [year, month] = iso.split('-').map(Number) as [number, number]
  return `${months[month - 1] ?? ''}${nbsp}${year}`
}

/** « dès que possible », « en septembre 2027 », « en 2028 », « pas encore décidé ». */
export function showHorizon(horizon: Horizon): string {
  if (horizon.kind === 'asap') return 'dès que possible'
  if (horizon.kind === 'undecided') return 'pas encore décidé'
  return `en ${horizon.kind === 'month' ? showMonth(horizon.date) : horizon.date}`
}

/** 15.5 → « 15 ans et demi », 1 → « 1 an ». */
export function showYears(years: number): string {
  const whole = Math.floor(years)
  return `${whole}${nbsp}an${whole > 1 ? 's' : ''}${years - whole >= 0.5 ? ' et demi' : ''}`
}

/** `04:30` → « 4 h 30 ». */
export function showClock(time: string): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return showHours(hour + minute / 60)
}

/** `73282932000074` → « 732 829 320 00074 ». */
export function showSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')
}

/** 6 → « 6 mois », 0.75 → « 3 semaines », 12 → « 12 mois ». */
export function showMonths(count: number): string {
  if (count < 1) {
    const weeks = Math.max(1, Math.round(count * 4))
    return `${weeks}${nbsp}semaine${weeks > 1 ? 's' : ''}`
  }
  return `${count.toLocaleString('fr-FR')}${nbsp}mois`
}

/** « débutant accepté », « expérience souhaitée », « 2 ans d'expérience demandés ». */
export function showExperience({ level, months: count }: Experience): string {
  if (level === 'none') return 'débutant accepté'
  const asked = level === 'required'
  if (count === null) return asked ? 'expérience demandée' : 'expérience souhaitée'
  const years = count / 12
  const length = Number.isInteger(years) ? `${years}${nbsp}an${years > 1 ? 's' : ''}` : `${count}${nbsp}mois`
  return `${length} d’expérience ${asked ? 'demandé' : 'souhaité'}${count > 12 ? 's' : ''}`
}

/** « Dunkerque (59140) ». */
export function showCommune({ name, postcode }: Commune): string {
  return postcode ? `${name} (${postcode})` : name
}

/** `+33612345678` → « 06 12 34 56 78 »; other countries keep their prefix. */
export function showPhone(e164: string): string {
  const french = /^\+33(\d{9})$/.exec(e164)
  return french ? `0${french[1]}`.replace(/(\d{2})(?=\d)/g, `$1${nbsp}`) : e164
}

/** Several things in one line. */
export function showList(items: readonly string[]): string {
  return items.join(', ')
}
