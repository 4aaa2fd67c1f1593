import { heldStates } from '../../domain/request.ts'
import { endedStates } from '../../french/asked-outcome.ts'
import type { Filter, Query } from '../../queries/query.ts'
import type { AskedParts } from './asked-parts.ts'
import { awaitsOwner, type Compiled, queryOf } from './asked-query.ts'

const outcomeKeys = ['states', 'motives', 'means'] as const

/** The last question with what is new in this one: « et pour la coiffure ? », « et le mois dernier ? ». */
export function continued(last: Query, parts: AskedParts, asking: { today: string }): Compiled | undefined {
  const { shape } = parts
  // « et entre 2024 et 2025 ? » after a comparison is one as well.
  const compares = (shape.compares || last.against !== undefined) && parts.periods.length > 0
  const two = parts.periods.length > 1 || parts.periods.some(({ ends }) => ends !== undefined)
  const fresh = queryOf(
    { ...parts, shape: { ...shape, compares: compares && (shape.compares || two), series: false } },
    asking,
  )
  if (!fresh) return undefined
  const added = fresh.query.part ? { ...fresh.query.filter, ...fresh.query.part } : { ...fresh.query.filter }
  const given = new Set(Object.keys(parts.filter))
  if (fresh.query.filter.period) given.add('period')
  if (fresh.query.filter.on) given.add('on')
  for (const key of Object.keys(added) as (keyof Filter)[]) if (!given.has(key)) delete added[key]
  const kept: Filter = { ...last.filter }
  const ends = outcomeKeys.filter((key) => given.has(key))
  if (ends.length > 0) for (const key of outcomeKeys) delete kept[key]
  // « pourvues en 2025 », « et en 2026 ? »: the moment stays, unless another is named.
  if ((ends.length > 0 || parts.moment) && parts.moment !== kept.on) delete kept.on
  if (given.has('advisors')) delete kept.mine
  if (given.has('mine')) delete kept.advisors
  if (given.has('contracts') && kept.kinds?.join() === 'job-posting') delete kept.kinds
  const other = shape.measure ? undefined : otherDelay(last, added)
  if (other) delete added.states
  const measure = shape.measure ?? other ?? (parts.by && last.measure === 'list' ? 'count' : last.measure)
  const part = measure === 'share' ? (ends.length > 0 ? partOf(added, ends) : last.part) : undefined
  const course = shape.series ? ('month' as const) : undefined
  const by = parts.by ?? course ?? (measure === 'list' ? undefined : last.by)
  const against = given.has('period') ? fresh.query.against : last.against
  const order = parts.order ?? (parts.by ? undefined : last.order)
  const query: Query = {
    measure,
    filter: { ...kept, ...added },
    ...(by ? { by } : {}),
    ...(against && measure !== 'list' ? { against } : {}),
    ...(order ? { order } : {}),
    ...(parts.top ? { top: parts.top } : {}),
    ...(part ? { part } : {}),
  }
  const notes = [...fresh.notes]
  awaitsOwner(query.filter, notes)
  return { query, notes }
}

/** « et de clôture ? » after a delay until the claim. */
function otherDelay({ measure }: Query, { states, motives }: Filter): Query['measure'] | undefined {
  if (!/^delay/.test(measure) || motives) return undefined
  if (states?.join() === endedStates.join()) return 'delay-to-end'
  return states?.join() === heldStates.join() ? 'delay-to-claim' : undefined
}

/** Takes out of a filter what is the part of a share. */
function partOf(filter: Filter, keys: readonly (keyof Filter)[]): Filter {
  const part = Object.fromEntries(keys.map((key) => [key, filter[key]]))
  for (const key of keys) delete filter[key]
  return part
}
