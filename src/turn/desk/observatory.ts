import type { Contract } from '../../domain/answers/values.ts'
import { showDate, showMonth } from '../../domain/display.ts'
import type { Dimension } from '../../domain/figure.ts'
import { addDays, parisDate, parisInstant } from '../../domain/paris-time.ts'
import type { Kind, State } from '../../domain/request.ts'
import { trades, tradesOfFamily } from '../../domain/trades/index.ts'
import type { Family } from '../../domain/trades/trade.ts'
import { capital, typeset } from '../../domain/typography.ts'
import { showChange, workingHoursMeant } from '../../queries/answer.ts'
import { officesOf } from '../../queries/filter.ts'
import { dimensionNames, groupName } from '../../queries/groups.ts'
import { showNumber, showWorking } from '../../queries/in-words.ts'
import { progressOf } from '../../queries/plan-progress.ts'
import { smallest, suppressed } from '../../queries/suppressed.ts'
import type { Figure, FigureFilter, FigureQuery } from '../../records/figure-query.ts'
import { communeNamed } from '../commune-named.ts'
import type { Desk } from './seen.ts'

/** What the page can be counted apart by. */
export const apart = [
  'family',
  'trade',
  'commune',
  'kind',
  'contract',
  'state',
  'partner',
] as const satisfies Dimension[]

export interface ObservatoryWish {
  /** Of all partners together, or what the asker's offices lead or support. */
  scope: 'shared' | 'own'
  by: (typeof apart)[number]
  kind?: Kind | undefined
  family?: string | undefined
  trade?: string | undefined
  commune?: string | undefined
  contract?: Contract | undefined
  state?: State | undefined
}

/** Counts that belong together, with what they mean. A cell is null where it is hidden. */
export interface Chart {
  id: 'months' | 'groups' | 'funnel' | 'motives' | 'means'
  title: string
  /** What is counted, and of how many. */
  definition: string
  /** What the rows are, then what each cell is. */
  columns: string[]
  rows: { name: string; cells: (number | null)[]; change: string | null }[]
}

export interface Observatory {
  scope: string
  period: string
  charts: Chart[]
  /** How long requests took, in sentences. */
  delays: string[]
}

const mostGroups = 15
const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`
const monthBefore = (month: string, count: number) => {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`
}
const instant = (day: string) => parisInstant(day).toISOString()

/**
 * The figures of the last twelve months, beside those of the twelve before. Whatever goes beyond the asker's own offices
 * has its small cells hidden.
 */
export async function observatoryAt(desk: Desk, wish: ObservatoryWish): Promise<Observatory> {
  const { store, convention, staff, now } = desk
  const shared = wish.scope === 'shared'
  const today = parisDate(now)
  const end = addDays(today, 1)
  const begin = yearBefore(end)
  const offices = shared ? convention.offices.map(({ id }) => id) : officesOf(convention, staff)
  const which = { ...conditionsOf(wish), offices }
  const ask = (query: Partial<FigureQuery>, more: Partial<FigureFilter> = {}) =>
    store.figures({
      now,
      ...query,
      filter: { ...which, from: instant(begin), before: instant(end), ...more },
    })
  const by = groupingOf(wish.by, desk)
  const thisMonth = monthBefore(today, 0)
  const [byMonth, byGroup, groupsBefore, ends, motives, means, plan] = await Promise.all([
    ask({ by: { column: 'month' } }, { from: instant(monthBefore(thisMonth, 23)) }),
    ask({ by, part: { states: ['done'] }, delay: 'claim' }),
    ask({ by }, { from: instant(yearBefore(begin)), before: instant(begin) }),
    ask({ delay: 'end' }),
    ask({ by: { column: 'motive' } }, { on: 'ended' }),
    ask({ by: { column: 'means' } }, { on: 'ended', motives: ['filled'] }),
    Object.keys(conditionsOf(wish)).length > 0 ? undefined : store.prospectCounts({}),
  ])
  const hide = (cells: number[]) => (shared ? suppressed(cells) : cells)
  const named = (dimension: Dimension) => (key: string | null) =>
    capital(groupName(dimension, key, convention, communeNamed))
  const of = `sur ${requests(byGroup.total, shared)}`
  return {
    scope: shared
      ? `Tous les partenaires. Les nombres de moins de ${smallest} ne sont pas montrés, ni ceux dont on les déduirait.`
      : 'Les demandes que votre bureau conduit ou appuie.',
    period: `Du ${showDate(begin)} au ${showDate(today)}, comparé aux douze mois d’avant.`,
    charts: [
      monthsChart(byMonth.groups, thisMonth, hide),
      groupsChart(wish.by, named(wish.by), { now: byGroup.groups, before: groupsBefore.groups }, hide, of),
      funnelChart(byGroup, plan && progressOf(plan), shared),
      endChart(
        'motives',
        'Issues',
        'Demandes closes pendant la période, par motif de clôture',
        named('motive'),
        motives,
        hide,
      ),
      endChart(
        'means',
        'Moyens de recrutement',
        'Offres pourvues pendant la période, selon ce qui a été dit du moyen',
        named('means'),
        means,
        hide,
      ),
    ].map(typesetChart),
    delays: [
      delayWords('De la transmission à la première prise en charge', byGroup, shared),
      delayWords('De la transmission à la clôture', ends, shared),
      workingHoursMeant,
    ].map(typeset),
  }
}

function conditionsOf({ kind, family, trade, commune, contract, state }: ObservatoryWish) {
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

function groupingOf(by: ObservatoryWish['by'], { convention }: Desk): NonNullable<FigureQuery['by']> {
  if (by === 'family')
    return { column: 'trade', merge: Object.fromEntries(trades.map(({ label, family }) => [label, family])) }
  if (by === 'partner')
    return {
      column: 'lead',
      merge: Object.fromEntries(convention.offices.map(({ id, partner }) => [id, partner])),
    }
  return { column: by }
}

type Group = Figure & { key: string | null }
type Hide = (cells: number[]) => (number | null)[]

function monthsChart(groups: readonly Group[], thisMonth: string, hide: Hide): Chart {
  const count = (month: string) => groups.find(({ key }) => key === month)?.total ?? 0
  const months = Array.from({ length: 12 }, (_, index) => monthBefore(thisMonth, 11 - index))
  const rows = rowsOf(
    months.map((month) => ({
      name: showMonth(month.slice(0, 7)),
      now: count(month),
      before: count(monthBefore(month, 12)),
    })),
    hide,
  )
  // A month that is not over is not compared with a whole one.
  const last = rows.at(-1)
  if (last) Object.assign(last, { name: `${last.name} (en cours)`, change: null })
  return {
    id: 'months',
    title: 'Demandes transmises par mois',
    definition: 'Chaque demande compte au mois de sa transmission, heure de Paris',
    columns: ['Mois', 'Ces douze mois', 'Un an avant'],
    rows,
  }
}

function groupsChart(
  by: ObservatoryWish['by'],
  name: (key: string | null) => string,
  { now, before }: { now: readonly Group[]; before: readonly Group[] },
  hide: Hide,
  of: string,
): Chart {
  const keys = [...new Set([...now, ...before].map(({ key }) => key))]
  const total = (groups: readonly Group[], key: string | null) =>
    groups.find((group) => group.key === key)?.total ?? 0
  const all = keys
    .map((key) => ({ name: name(key), now: total(now, key), before: total(before, key) }))
    .toSorted((a, b) => b.now - a.now || b.before - a.before)
  const rest = all.slice(mostGroups)
  const others = {
    name: `${rest.length} autres`,
    now: rest.reduce((sum, one) => sum + one.now, 0),
    before: rest.reduce((sum, one) => sum + one.before, 0),
  }
  return {
    id: 'groups',
    title: `Demandes par ${dimensionNames[by]}`,
    definition: `Demandes transmises pendant la période, ${of}`,
    columns: [capital(dimensionNames[by]), 'Ces douze mois', 'Un an avant'],
    rows: rowsOf(rest.length > 0 ? [...all.slice(0, mostGroups), others] : all, hide),
  }
}

function rowsOf(counts: readonly { name: string; now: number; before: number }[], hide: Hide): Chart['rows'] {
  const now = hide(counts.map((one) => one.now))
  const before = hide(counts.map((one) => one.before))
  return counts.map(({ name }, index) => {
    const [one, other] = [now[index] ?? null, before[index] ?? null]
    const change = one === null || other === null ? null : (showChange(one, other) ?? null)
    return { name, cells: [one, other], change }
  })
}

/** From the firms of the plan to what was done; each step is counted by itself. */
function funnelChart(
  { total, part, spread }: Figure,
  plan: ReturnType<typeof progressOf> | undefined,
  shared: boolean,
): Chart {
  const hide = (count: number) => (shared && count > 0 && count < smallest ? null : count)
  const steps: [string, number | null][] = [
    // The plan itself is everybody's.
    ...(plan
      ? ([
          ['Entreprises du plan', plan.total],
          ['Entreprises vues', plan.seen],
        ] as [string, number][])
      : []),
    ['Demandes transmises', hide(total)],
    ['Prises en charge', hide(spread?.of ?? 0)],
    ['Terminées', hide(part ?? 0)],
  ]
  return {
    id: 'funnel',
    title: 'De l’entreprise à la demande terminée',
    definition: `${plan ? 'Le plan de prospection tel qu’il est ; ' : ''}des demandes transmises pendant la période, celles qui ont été prises au moins une fois, et celles qui sont terminées`,
    columns: ['Étape', 'Nombre'],
    rows: steps.map(([name, count]) => ({ name, cells: [count], change: null })),
  }
}

function endChart(
  id: 'motives' | 'means',
  title: string,
  definition: string,
  name: (key: string | null) => string,
  { groups }: { groups: readonly Group[] },
  hide: Hide,
): Chart {
  const sorted = groups.toSorted((a, b) => b.total - a.total)
  const cells = hide(sorted.map(({ total }) => total))
  return {
    id,
    title,
    definition,
    columns: [title, 'Nombre'],
    rows: sorted.map(({ key }, index) => ({ name: name(key), cells: [cells[index] ?? null], change: null })),
  }
}

function requests(total: number, shared: boolean): string {
  if (shared && total > 0 && total < smallest) return `moins de ${smallest} demandes`
  return total === 1 ? '1 demande' : `${showNumber(total)} demandes`
}

function delayWords(what: string, { spread }: Figure, shared: boolean): string {
  if (!spread || (shared && spread.of < smallest)) return `${what} : trop peu de demandes pour le dire.`
  return `${what} : ${showWorking(spread.median)} (médiane) ; 9 sur 10 en moins de ${showWorking(spread.p90)}, sur ${requests(spread.of, shared)}.`
}

function typesetChart({ title, definition, ...chart }: Chart): Chart {
  return { ...chart, title: typeset(title), definition: `${typeset(definition)}.` }
}
