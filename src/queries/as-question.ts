import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import type { Dimension } from '../domain/figure.ts'
import type { Motive } from '../domain/motive.ts'
import { meansWords } from '../domain/motive.ts'
import { openStates, type State } from '../domain/request.ts'
import { dimensionNames } from './groups.ts'
import { contractNames } from './in-words.ts'
import type { AskedAge, Filter, Query } from './query.ts'

const measures: Record<Query['measure'], string> = {
  count: 'combien de',
  list: 'liste des',
  share: 'combien de',
  age: 'depuis combien de temps attendent les',
  'delay-to-claim': 'délai de prise en charge des',
  'delay-to-end': 'délai de clôture des',
}
const states: Record<State, string> = {
  draft: '',
  submitted: 'en attente',
  claimed: 'prises en charge',
  'awaiting-details': 'en attente d’une précision',
  active: 'en cours',
  done: 'closes',
  abandoned: 'abandonnées',
  withdrawn: 'retirées',
  expired: 'expirées',
}
const motives: Record<Motive, string> = {
  filled: 'pourvues',
  'no-longer-needed': 'plus de besoin',
  'no-candidate': 'faute de candidats',
  unsuited: '',
  unreachable: 'injoignables',
  duplicate: 'en doublon',
  withdrawn: 'retirées',
  expired: 'expirées',
  other: '',
}
/** « par an » reads better than « par année ». */
const groupings: Record<Dimension, string> = { ...dimensionNames, year: 'an' }
const units: Record<AskedAge['unit'], string> = {
  hours: 'heures',
  days: 'jours',
  months: 'mois',
  'working-hours': 'heures ouvrées',
  'working-days': 'jours ouvrés',
}

/** A query as somebody may write it: what is offered where their own words were not understood. */
export function asQuestion({ measure, filter, by }: Query, convention: Convention): string {
  return [
    measures[measure],
    nounIn(filter),
    ...wordsOf(filter, convention, measure),
    by && `par ${groupings[by]}`,
  ]
    .filter(Boolean)
    .join(' ')
    .replace(/\bde (?=o)/, 'd’')
}

function nounIn({ kinds = [], contracts, projects }: Filter): string {
  if (kinds.join() === 'job-posting') return 'offres'
  if (kinds.join() === 'business-project') return projects ? '' : 'projets'
  return contracts?.join() === 'apprentissage' ? 'demandes d’apprentissage' : 'demandes'
}

function wordsOf(filter: Filter, convention: Convention, measure: Query['measure']): (string | undefined)[] {
  const {
    trades,
    contracts = [],
    communes,
    leads = [],
    advisors,
    mine,
    period,
    olderThan,
    youngerThan,
  } = filter
  const projects = { create: 'créations', 'take-over': 'reprises', 'hand-over': 'cessions' }
  const on = { submitted: '', claimed: 'prises', ended: endedIn(filter) }
  return [
    filter.projects?.map((project) => projects[project]).join(' et '),
    trades?.map(({ name }) => name).join(' et '),
    contracts.join() === 'apprentissage'
      ? ''
      : contracts.map((contract) => `en ${contractNames[contract]}`).join(' et '),
    communes && `à ${communes.join(' et à ')}`,
    leads.map((id) => `chez ${officeById(convention, id)?.name ?? id}`).join(' '),
    mine ? 'que je suis' : undefined,
    advisors?.map((id) => `suivies par ${staffOf(convention, id)?.advisor.name ?? ''}`).join(' '),
    measure === 'age' ? undefined : filter.means ? undefined : statesIn(filter.states),
    filter.means
      ? `pourvues par ${filter.means.map((one) => meansWords[one]).join(' et ')}`
      : filter.motives?.map((motive) => motives[motive]).join(' '),
    period && `${on[filter.on ?? 'submitted']} ${period.words.replace(/ \(.*\)/, '')}`.trim(),
    olderThan &&
      `depuis ${olderThan.atLeast ? 'au moins' : 'plus de'} ${olderThan.count} ${units[olderThan.unit]}`,
    youngerThan && `depuis moins de ${youngerThan.count} ${units[youngerThan.unit]}`,
  ]
}

/** The word that says the moment, where no state or motive does. */
const endedIn = ({ states: some, motives: why, means }: Filter) => (some || why || means ? '' : 'closes')

function statesIn(some: readonly State[] | undefined): string | undefined {
  if (!some) return undefined
  const all = (wanted: readonly State[]) =>
    wanted.length === some.length && wanted.every((one) => some.includes(one))
  if (all(openStates)) return 'ouvertes'
  if (all(['claimed', 'awaiting-details', 'active'])) return 'en cours'
  if (all(['done', 'abandoned', 'withdrawn', 'expired'])) return 'closes'
  return some.map((state) => states[state]).join(' ou ')
}
