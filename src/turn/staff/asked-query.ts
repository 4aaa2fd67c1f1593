import { heldStates, openStates } from '../../domain/request.ts'
import { endedStates } from '../../french/asked-outcome.ts'
import type { Filter, Query } from '../../queries/query.ts'
import { type AskedTime, askedTime } from './asked-comparison.ts'
import type { AskedParts } from './asked-parts.ts'

/** A query, and what of it may not be meant. */
export interface Compiled {
  query: Query
  notes: string[]
}

/** Puts the parts of a question together; undefined where they do not go together. */
export function queryOf(parts: AskedParts, { today }: { today: string }): Compiled | undefined {
  const { shape, order, top } = parts
  if (parts.clashes) return undefined
  const sets = (shape.compares || shape.apart || shape.rank) && parts.periods.length < 2
  const apart = sets ? severalOf(parts.filter) : undefined
  // What is to be set side by side, and is not there twice: two questions at once.
  if ((shape.rank || shape.apart) && !apart && parts.periods.length < 2) return undefined
  const wanted = {
    compares: shape.compares && !apart,
    series: shape.series,
    grouped: parts.by !== undefined && !/^(?:week|month|year)$/.test(parts.by),
  }
  const time = askedTime(parts.periods, wanted, today)
  if (time.tooMany) return undefined
  const by = parts.by ?? apart ?? time.by
  const measure = measureOf(parts, by, time)
  const { filter, notes } = timed(parts, time, measure, by, today)
  const query: Query = {
    measure,
    filter,
    ...(by ? { by } : {}),
    ...(time.against ? { against: time.against } : {}),
    ...(order ? { order } : {}),
    ...(top ? { top } : {}),
  }
  const whole = measure === 'share' ? shared(query, parts) : query
  return whole && { query: whole, notes: [...time.notes, ...notes] }
}

function measureOf({ shape }: AskedParts, by: Query['by'], { against }: AskedTime): Query['measure'] {
  const { measure } = shape
  if (measure === 'list' && by) return 'count'
  if (measure) return measure
  if (by || against || shape.summary || shape.series) return 'count'
  return 'list'
}

/** The filter with its period, and with what the other words leave to be understood. */
function timed(
  parts: AskedParts,
  { period }: AskedTime,
  measure: Query['measure'],
  by: Query['by'],
  today: string,
): { filter: Filter; notes: string[] } {
  const filter: Filter = { ...parts.filter }
  const notes: string[] = []
  const { moment, present, shape } = parts
  // « en attente aujourd'hui » is how things stand, not a day of submission.
  const isNow = present && moment !== 'submitted' && period?.words === 'aujourd’hui'
  if (period && !isNow) {
    filter.period = period
    if (moment && moment !== 'submitted' && measure !== 'share' && !parts.among) filter.on = moment
  }
  const isOver = period?.from !== undefined && period.before !== undefined && period.before <= today
  if (filter.period && present && isOver && moment !== 'submitted')
    notes.push('leur état d’aujourd’hui, et non celui d’alors')
  // « prises depuis plus de 5 jours » are so since then, not since their submission.
  if (
    (filter.olderThan || filter.youngerThan) &&
    !filter.period &&
    (moment === 'claimed' || moment === 'ended')
  )
    filter.on = moment
  if (measure === 'share' && moment === 'claimed') notes.push('prises en charge : suivies en ce moment')
  if (filter.period) {
    // « prises cette semaine » are those that somebody took then, wherever they stand by now.
    if (filter.on === 'claimed' && filter.states?.join() === heldStates.join()) delete filter.states
  }
  const counted = ['states', 'motives', 'means', 'contracts', 'mine', 'advisors', 'projects'] as const
  if (measure === 'count' && !parts.named && !by && filter.trades && counted.every((key) => !filter[key]))
    notes.push('je compte les demandes de ce métier')
  if (shape.untilFilled) filter.motives ??= ['filled']
  if (measure === 'age' && !filter.states) filter.states = ['submitted']
  const ends = filter.states ?? filter.motives ?? filter.means ?? filter.period
  if (filter.mine && !ends && (measure === 'list' || measure === 'count')) filter.states = [...openStates]
  awaitsOwner(filter, notes)
  return { filter, notes }
}

/** What somebody has waits for nobody to take it. */
export function awaitsOwner(filter: Filter, notes: string[]): void {
  if (!filter.mine || filter.states?.join() !== 'submitted') return
  filter.states = ['awaiting-details']
  notes.push('vos dossiers en attente : ceux où l’artisan doit vous répondre')
}

/** By what the values of a condition are seen apart. */
export const apartBy = {
  trades: 'trade',
  contracts: 'contract',
  communes: 'commune',
  leads: 'office',
  kinds: 'kind',
} as const

/** What of the filter has several values that a comparison sets side by side. */
function severalOf(filter: Filter): Query['by'] {
  const key = (Object.keys(apartBy) as (keyof typeof apartBy)[]).find((one) => (filter[one]?.length ?? 0) > 1)
  return key && apartBy[key]
}

/** What a share is of: the most telling condition is counted among those that the others hold for. */
function shared(query: Query, { among, endedBase }: AskedParts): Query | undefined {
  const { period, on, ...filter } = query.filter
  const outcome = ['states', 'motives', 'means'] as const
  const others = [
    'projects',
    'contracts',
    'trades',
    'kinds',
    'communes',
    'leads',
    'supports',
    'advisors',
    'mine',
  ] as const
  const told = endedBase ? [] : outcome.filter((key) => filter[key] !== undefined)
  // « parmi les offres closes, combien sont pourvues ? »: how they ended is among those that ended.
  const isBase = filter.motives && (among || filter.states?.length === endedStates.length)
  const keys: (keyof Filter)[] =
    told.length > 0
      ? told.filter((key) => key !== 'states' || !isBase)
      : others.filter((key) => filter[key] !== undefined).slice(0, 1)
  // « la part de chaque métier »: what is counted apart is shown with its share anyway.
  if (told.length === 0 && query.by) return { ...query, measure: 'count' }
  if (keys.length === 0) return undefined
  const part = Object.fromEntries(
    Object.entries(filter).filter(([key]) => keys.includes(key as keyof Filter)),
  )
  const rest = Object.fromEntries(
    Object.entries(filter).filter(([key]) => !keys.includes(key as keyof Filter)),
  )
  return { ...query, filter: { ...rest, ...(period ? { period } : {}), ...(on ? { on } : {}) }, part }
}
