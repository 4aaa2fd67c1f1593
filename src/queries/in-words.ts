import type { Project } from '../domain/answers/business-project.ts'
import type { Contract } from '../domain/answers/values.ts'
import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import type { Moment } from '../domain/figure.ts'
import { meansWords, motiveWords } from '../domain/motive.ts'
import type { Kind, State } from '../domain/request.ts'
import type { AskedAge, Filter } from './query.ts'

const nbsp = '\u00a0'

export const kindNames: Record<Kind, string> = {
  'job-posting': 'offre d’emploi',
  apprenticeship: 'demande d’apprenti',
  'business-project': 'projet d’entreprise',
}
export const projectNames: Record<Project, string> = {
  create: 'création',
  'take-over': 'reprise',
  'hand-over': 'cession',
}
export const contractNames: Record<Contract, string> = {
  CDI: 'CDI',
  CDD: 'CDD',
  interim: 'intérim',
  saisonnier: 'saisonnier',
  apprentissage: 'apprentissage',
  professionnalisation: 'contrat pro',
}
export const stateNames: Record<State, string> = {
  draft: 'brouillon',
  submitted: 'transmise, non prise',
  claimed: 'prise en charge',
  'awaiting-details': 'en attente d’une précision de l’artisan',
  active: 'en cours',
  done: 'terminée',
  abandoned: 'abandonnée',
  withdrawn: 'retirée par l’artisan',
  expired: 'expirée',
}
/** States that staff speak of in one word. */
const together: [State[], string][] = [
  [['submitted', 'claimed', 'awaiting-details', 'active'], 'ouverte'],
  [['claimed', 'awaiting-details', 'active'], 'prise en charge'],
  [['done', 'abandoned', 'withdrawn', 'expired'], 'close, quelle qu’en soit l’issue'],
]
export const momentNames: Record<Moment, string> = {
  submitted: 'transmises',
  claimed: 'prises',
  ended: 'closes',
}

/** « 2 offres », « aucune demande ». */
export function howMany(filter: Filter, total: number): string {
  const noun = nounOf(filter)
  if (total === 0) return `Aucune ${noun}`
  return `${showNumber(total)} ${noun}${total > 1 ? 's' : ''}`
}

/** Requests are offers where nothing else is asked for. */
export function nounOf({ kinds }: Filter): string {
  return kinds?.join() === 'job-posting' ? 'offre' : 'demande'
}

export function showNumber(number: number): string {
  return number.toLocaleString('fr-FR').replace(/\s/g, nbsp)
}

/** « 32 % », « moins de 1 % ». */
export function showShare(part: number, whole: number): string {
  const share = (part / whole) * 100
  if (share > 0 && share < 1) return `moins de 1${nbsp}%`
  return `${showNumber(Math.round(share))}${nbsp}%`
}

/**
 * The filter as it was understood, in words: shown with every answer.
 * @param othersToo names offices of which the asker only sees a part
 */
export function inWords(filter: Filter, convention: Convention, othersToo = false): string {
  return conditions(filter, convention, othersToo).join(' ; ') || 'toutes'
}

function conditions(filter: Filter, convention: Convention, othersToo: boolean): string[] {
  const { kinds, projects, contracts, trades, communes, leads, supports, advisors, mine, period } = filter
  const { states, motives, means, olderThan, youngerThan, firm, on = 'submitted' } = filter
  const office = (id: string) => officeById(convention, id)?.name ?? id
  const person = (id: string) => staffOf(convention, id)?.advisor.name ?? 'un ancien conseiller'
  const list = <T>(label: string, values: readonly T[] | undefined, show: (value: T) => string) =>
    values && `${label} : ${values.map(show).join(', ')}`
  const parts = [
    kinds?.join() === 'job-posting' ? undefined : list('type', kinds, (kind) => kindNames[kind]),
    list('projet', projects, (project) => projectNames[project]),
    list('métier', trades, ({ name }) => name),
    list('contrat', contracts, (contract) => contractNames[contract]),
    list('commune', communes, (commune) => commune),
    firm && `entreprise : ${firm}`,
    list('conduite par', leads, office),
    list('appuyée par', supports, office),
    othersToo && 'parmi celles que votre bureau conduit ou appuie',
    states && `état : ${statesInWords(states)}`,
    list('issue', motives, (motive) => motiveWords[motive]),
    list('moyen', means, (one) => meansWords[one]),
    mine && 'suivies par vous',
    list('suivies par', advisors, person),
    period && `${momentNames[on]} ${period.words}`,
    (olderThan || youngerThan) && !period && on !== 'submitted' && momentNames[on],
    olderThan && `depuis ${olderThan.atLeast ? 'au moins' : 'plus de'} ${showAge(olderThan)}`,
    youngerThan && `depuis moins de ${showAge(youngerThan)}`,
  ]
  return parts.filter((part) => typeof part === 'string' && part !== '') as string[]
}

function statesInWords(states: readonly State[]): string {
  const [, word] =
    together.find(([all]) => all.length === states.length && all.every((one) => states.includes(one))) ?? []
  return word ?? states.map((state) => stateNames[state]).join(' ou ')
}

const units: Record<AskedAge['unit'], [string, string]> = {
  hours: ['heure', 'heures'],
  days: ['jour', 'jours'],
  months: ['mois', 'mois'],
  'working-hours': ['heure ouvrée', 'heures ouvrées'],
  'working-days': ['jour ouvré', 'jours ouvrés'],
}
const showAge = ({ count, unit }: AskedAge) => `${count}${nbsp}${units[unit][count > 1 ? 1 : 0]}`

/** Working minutes as people say them, a working day being eight hours: « 45 min », « 5 h 30 », « 3,5 jours ouvrés ». */
export function showWorking(minutes: number): string {
  if (minutes < 60) return `${minutes}${nbsp}min`
  if (minutes < 960) {
    const rest = minutes % 60
    return `${Math.floor(minutes / 60)}${nbsp}h${rest > 0 ? `${nbsp}${String(rest).padStart(2, '0')}` : ''} ouvrées`
  }
  return `${(Math.round((minutes / 480) * 10) / 10).toLocaleString('fr-FR')}${nbsp}jours ouvrés`
}

/** Minutes of the calendar: « 5 h », « 3 jours ». */
export function showSpan(minutes: number): string {
  if (minutes < 60) return `${Math.max(0, minutes)}${nbsp}min`
  if (minutes < 2_880) return `${Math.floor(minutes / 60)}${nbsp}h`
  return `${showNumber(Math.floor(minutes / 1_440))}${nbsp}jours`
}
