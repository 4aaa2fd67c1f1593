import { parisInstant } from '../../domain/paris-time.ts'
import { trades, tradesOfFamily } from '../../domain/trades/index.ts'
import type { Family } from '../../domain/trades/trade.ts'
import { officesOf } from '../../queries/filter.ts'
import type { FigureFilter, FigureQuery } from '../../records/figure-query.ts'
import { communeNamed } from '../commune-named.ts'
import { type Counted, cellsOf } from './counted.ts'
import { type Period, periodAt } from './observatory-period.ts'
import type { Apart, ObservatoryWish } from './observatory-wish.ts'
import type { Desk } from './seen.ts'

/** Everything that the observatory counts. */
export interface ObservatoryCounts {
  period: Period
  /** Handed over in each of the last 24 months. */
  months: Counted
  /** Handed over in the period, by what is asked: when they were first taken, and how many are done. */
  groups: Counted
  /** The same a year before. */
  before: Counted
  /** Handed over in the period and ended since. */
  ends: Counted
  /** Ended in the period, by motive; those that found somebody, by means. */
  motives: Counted
  means: Counted
}

/**
 * Counts for the observatory. Undefined where the conditions are so narrow that whatever they leave would tell a number
 * that is hidden without them.
 */
export async function countsFor(desk: Desk, wish: ObservatoryWish): Promise<ObservatoryCounts | undefined> {
  const period = periodAt(desk.now)
  const count = await counterFor(desk, wish, period)
  if (wish.scope === 'shared' && (await isNarrow(desk, wish, count))) return undefined
  const by = groupingOf(wish.by, desk)
  const yearAgo = { from: instant(period.yearBefore), before: instant(period.begin) }
  const [months, groups, before, ends, motives, means] = await Promise.all([
    count({ by: { column: 'month' } }, { from: instant(period.months[0] ?? period.begin) }),
    count({ by, part: { states: ['done'] }, delay: 'claim' }),
    count({ by }, yearAgo),
    count({ part: { states: ['done'] }, delay: 'end' }),
    count({ by: { column: 'motive' } }, { on: 'ended' }),
    count({ by: { column: 'means' } }, { on: 'ended', motives: ['filled'] }),
  ])
  return { period, months, groups, before, ends, motives, means }
}

type Conditions = Omit<FigureFilter, 'offices'>
/** Counts what is wished, with these conditions besides; `of` stands for the wish itself where it is given. */
type Count = (query: Partial<FigureQuery>, more?: Conditions, of?: ObservatoryWish) => Promise<Counted>

const instant = (day: string) => parisInstant(day).toISOString()

async function counterFor(desk: Desk, wish: ObservatoryWish, period: Period): Promise<Count> {
  const { store, convention, staff, now } = desk
  const shared = wish.scope === 'shared'
  const offices = shared ? convention.offices.map(({ id }) => id) : officesOf(convention, staff)
  const seers = shared ? await seersOf(desk) : []
  const window = { from: instant(period.begin), before: instant(period.end) }
  return async (query, more = {}, of) => {
    const countOf = async (one: ObservatoryWish) => {
      const filter = { ...window, ...conditionsOf(one), ...more }
      const ask = (some: readonly string[]) =>
        store.figures({ now, ...query, filter: { ...filter, offices: some } })
      const [all, ...seen] = await Promise.all([ask(offices), ...seers.map(ask)])
      return { all, seen }
    }
    const wider = shared && !of ? pickedIn(wish).map((name) => ({ ...wish, [name]: undefined })) : []
    const [counted, ...others] = await Promise.all([countOf(of ?? wish), ...wider.map(countOf)])
    return { ...counted, wider: others, shared }
  }
}

/** The offices whose requests one and the same person sees, for each such group that does not see all there is. */
async function seersOf({ store, convention, now }: Desk): Promise<string[][]> {
  const groups = convention.offices.flatMap((office) =>
    office.advisors.map((advisor) => officesOf(convention, { office, advisor })),
  )
  const distinct = [...new Map(groups.map((offices) => [offices.join(' '), offices])).values()]
  const everybody = convention.offices.map(({ id }) => id)
  const [all, ...seen] = await Promise.all(
    [everybody, ...distinct].map((offices) => store.figures({ now, filter: { offices } })),
  )
  return distinct.filter((_, index) => seen[index]?.total !== all?.total)
}

function conditionsOf({ kind, family, trade, commune, contract, state }: ObservatoryWish): Conditions {
  const labels = trade
    ? [trade]
    : family
      ? tradesOfFamily(family as Family).map(({ label }) => label)
      : undefined
  return {
    ...(kind ? { kinds: [kind] } : {}),
    ...(labels ? { trades: labels } : {}),
    ...(commune ? { communes: [commune] } : {}),
    ...(contract ? { contracts: [contract] } : {}),
    ...(state ? { states: [state] } : {}),
  }
}

const narrowing = ['kind', 'family', 'trade', 'commune', 'contract', 'state'] as const

/** Whether any condition is set. */
export const isNarrowed = (wish: ObservatoryWish) => narrowing.some((name) => wish[name] !== undefined)

/** The conditions that are set; a trade says its family. */
const pickedIn = (wish: ObservatoryWish) =>
  narrowing.filter((name) => wish[name] !== undefined && !(name === 'family' && wish.trade))

/** Whether one of the conditions picks a cell that is hidden among its like. */
async function isNarrow(desk: Desk, wish: ObservatoryWish, count: Count): Promise<boolean> {
  const hidden = await Promise.all(
    pickedIn(wish).map(async (name) => {
      const counted = await count({ by: groupingOf(name, desk) }, {}, { ...wish, [name]: undefined })
      const keys = counted.all.groups.map(({ key }) => key)
      const at = keys.findIndex((key) => (name === 'commune' && key ? communeNamed(key) : key) === wish[name])
      return (
        cellsOf(
          counted,
          keys.map((key) => [key]),
        )[at] === null
      )
    }),
  )
  return hidden.includes(true)
}

function groupingOf(by: Apart, { convention }: Desk): NonNullable<FigureQuery['by']> {
  if (by === 'family')
    return { column: 'trade', merge: Object.fromEntries(trades.map(({ label, family }) => [label, family])) }
  if (by === 'partner')
    return {
      column: 'lead',
      merge: Object.fromEntries(convention.offices.map(({ id, partner }) => [id, partner])),
    }
  return { column: by }
}
