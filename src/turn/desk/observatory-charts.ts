import { showMonth } from '../../domain/display.ts'
import { capital, typeset } from '../../domain/typography.ts'
import { showChange } from '../../queries/answer.ts'
import { dimensionNames } from '../../queries/groups.ts'
import { showNumber } from '../../queries/in-words.ts'
import type { PlanProgress } from '../../queries/plan-progress.ts'
import { type Counted, cellsOf, stepsOf, totalsOf } from './counted.ts'
import type { ObservatoryCounts } from './observatory-counts.ts'
import type { Apart } from './observatory-wish.ts'

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

type Named = (key: string | null) => string

/** The requests of each month, beside those of the same month a year before. */
export function monthsChart({ months, period }: ObservatoryCounts): Chart {
  const [before, now] = [period.months.slice(0, 12), period.months.slice(12)]
  const cells = (of: string[]) =>
    cellsOf(
      months,
      of.map((month) => [month]),
    )
  const rows = comparedRows(
    now.map((month) => showMonth(month.slice(0, 7))),
    cells(now),
    cells(before),
  )
  // A month that is not over is not compared with a whole one.
  const last = rows.at(-1)
  if (last) Object.assign(last, { name: `${last.name} (en cours)`, change: null })
  return chart({
    id: 'months',
    title: 'Demandes transmises par mois',
    definition: `Chaque demande compte au mois de sa transmission, heure de Paris ; ${baseOf(months)} en vingt-quatre mois`,
    columns: ['Mois', 'Ces douze mois', 'Un an avant'],
    rows,
  })
}

const mostGroups = 15

/** The largest groups, and the others together. */
export function groupsChart({ groups, before }: ObservatoryCounts, by: Apart, named: Named): Chart {
  const keys = [...new Set([...groups.all.groups, ...before.all.groups].map(({ key }) => key))]
  const single = keys.map((key) => [key])
  const [now, then] = [totalsOf(groups.all, single), totalsOf(before.all, single)]
  const sorted = single
    .map((row, index) => ({ row, now: now[index] ?? 0, before: then[index] ?? 0 }))
    .toSorted((a, b) => b.now - a.now || b.before - a.before)
    .map(({ row }) => row)
  const others = sorted.length > mostGroups + 1 ? sorted.slice(mostGroups) : []
  const most = others.length > 0 ? sorted.slice(0, mostGroups) : sorted
  const rows = others.length > 0 ? [...most, others.flat()] : most
  const names = [...most.map(([key = null]) => named(key)), `${others.length} autres`]
  const all = comparedRows(names.slice(0, rows.length), cellsOf(groups, rows), cellsOf(before, rows))
  return chart({
    id: 'groups',
    title: `Demandes par ${dimensionNames[by]}`,
    definition: `Demandes transmises pendant la période, sur ${baseOf(groups)}`,
    columns: [capital(dimensionNames[by]), 'Ces douze mois', 'Un an avant'],
    rows: [...inOrder(all.slice(0, most.length)), ...all.slice(most.length)],
  })
}

/** From the firms of the plan to what was done; each step is counted by itself. */
export function funnelChart({ groups }: ObservatoryCounts, plan: PlanProgress | undefined): Chart {
  const [total, claimed, done] = stepsOf(groups, (all) => [all.total, all.spread?.of ?? 0, all.part ?? 0])
  const steps: [string, number | null | undefined][] = [
    // The plan itself is everybody's.
    ...(plan
      ? ([
          ['Entreprises du plan', plan.total],
          ['Entreprises vues', plan.seen],
        ] as [string, number][])
      : []),
    ['Demandes transmises', total],
    ['Prises en charge', claimed],
    ['Terminées', done],
  ]
  return chart({
    id: 'funnel',
    title: 'De l’entreprise à la demande terminée',
    definition: capital(
      `${plan ? 'le plan de prospection tel qu’il est ; ' : ''}demandes transmises pendant la période, celles qui ont été prises au moins une fois, et celles qui sont terminées`,
    ),
    columns: ['Étape', 'Nombre'],
    rows: steps.map(([name, count]) => ({ name, cells: [count ?? null], change: null })),
  })
}

/** How requests ended. */
export function motivesChart({ motives }: ObservatoryCounts, named: Named): Chart {
  return chart({
    id: 'motives',
    title: 'Issues',
    definition: `Demandes closes pendant la période, par motif de clôture, sur ${baseOf(motives)}`,
    columns: ['Issue', 'Nombre'],
    rows: sortedRows(motives, named),
  })
}

/** How those were found who were; hidden with their number, where that is hidden among the motives. */
export function meansChart({ motives, means }: ObservatoryCounts, named: Named): Chart {
  const keys = motives.all.groups.map(({ key }) => key)
  const filled = cellsOf(
    motives,
    keys.map((key) => [key]),
  )[keys.indexOf('filled')]
  const rows = sortedRows(means, named)
  return chart({
    id: 'means',
    title: 'Moyens de recrutement',
    definition: `Offres pourvues pendant la période, selon ce qui a été dit du moyen, sur ${filled === null ? notTold : baseOf(means)}`,
    columns: ['Moyen', 'Nombre'],
    rows: filled === null ? inOrder(rows.map((row) => ({ ...row, cells: [null] }))) : rows,
  })
}

const notTold = 'un nombre de demandes qui n’est pas montré'

/** Of how many, in words. */
export function inRequests(count: number | null | undefined): string {
  if (count === null || count === undefined) return notTold
  return count < 2 ? `${count} demande` : `${showNumber(count)} demandes`
}

const baseOf = (counted: Counted) => inRequests(stepsOf(counted, ({ total }) => [total])[0])

function sortedRows(counted: Counted, named: Named): Chart['rows'] {
  const { groups } = counted.all
  const cells = cellsOf(
    counted,
    groups.map(({ key }) => [key]),
  )
  return inOrder(
    groups.map(({ key }, index) => ({ name: named(key), cells: [cells[index] ?? null], change: null })),
  )
}

/** The largest first. What is hidden comes last, by name: between two numbers its place would tell it. */
function inOrder(rows: Chart['rows']): Chart['rows'] {
  return rows.toSorted(
    ({ name, cells: [one] }, { name: otherName, cells: [other] }) =>
      (other ?? -1) - (one ?? -1) || name.localeCompare(otherName, 'fr'),
  )
}

function comparedRows(names: string[], now: (number | null)[], before: (number | null)[]): Chart['rows'] {
  return names.map((name, index) => {
    const [one, other] = [now[index] ?? null, before[index] ?? null]
    const change = one === null || other === null ? null : (showChange(one, other) ?? null)
    return { name, cells: [one, other], change }
  })
}

function chart({ title, definition, ...rest }: Chart): Chart {
  return { ...rest, title: typeset(title), definition: `${typeset(definition)}.` }
}
