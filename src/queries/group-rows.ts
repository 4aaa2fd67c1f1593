import type { Dimension } from '../domain/figure.ts'
import { addDays } from '../domain/paris-time.ts'
import type { Figure } from '../records/figure-query.ts'
import type { Found } from './answer.ts'
import type { Query } from './query.ts'

/** What is counted of one value, and of the same a period before. */
export interface Group {
  key: string | null
  figure: Figure
  before: Figure | undefined
}

export const isTime = (by: Dimension) => by === 'week' || by === 'month' || by === 'year'

/** The groups of a question that is counted apart, in the order in which they are shown. */
export function groupRows(found: Found): Group[] {
  const { by } = found.query
  return ordered(by && isTime(by) ? withGaps(found) : paired(found), found.query)
}

/** The groups of now with those of the period before; a group may be in one of them only. */
function paired({ figures, before }: Found): Group[] {
  const keys = new Set([...figures.groups, ...(before?.groups ?? [])].map(({ key }) => key))
  const nothing: Figure = { total: 0, part: 0, spread: null }
  return [...keys].map((key) => ({
    key,
    figure: figures.groups.find((group) => group.key === key) ?? nothing,
    before: before && (before.groups.find((group) => group.key === key) ?? nothing),
  }))
}

/** Weeks, months and years in which there was nothing stand in their place. */
function withGaps(found: Found): Group[] {
  const groups = paired({ ...found, before: undefined })
  const by = found.query.by
  const keys = groups.flatMap(({ key }) => key ?? []).sort()
  const last = keys.at(-1) ?? ''
  for (let key = keys[0] ?? ''; key && key < last; key = next(key, by))
    if (!keys.includes(key))
      groups.push({ key, figure: { total: 0, part: 0, spread: null }, before: undefined })
  return groups
}

function next(key: string, by: Dimension | undefined): string {
  if (by === 'week') return addDays(key, 7)
  const far = addDays(key, by === 'year' ? 370 : 35)
  return by === 'year' ? `${far.slice(0, 4)}-01-01` : `${far.slice(0, 7)}-01`
}

function ordered(groups: Group[], query: Query): Group[] {
  const { by, order } = query
  if (by && isTime(by) && !order) return groups.toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
  // A share or a delay of many says more than that of one: those with the largest base come first.
  const size = ({ figure }: Group) => (order ? sizeOf(query, figure) : figure.total)
  const sign = order === 'least' ? -1 : 1
  return groups.toSorted((a, b) => sign * (size(b) - size(a)) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
}

/** By what bars are drawn, and groups put in order where an order was asked for. */
export function sizeOf({ measure }: Query, { total, part, spread }: Figure): number {
  if (measure === 'share') return total === 0 ? 0 : ((part ?? 0) / total) * 100
  if (measure === 'count' || measure === 'list') return total
  return spread?.median ?? 0
}
