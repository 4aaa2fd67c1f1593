import { expect, test } from 'vitest'
import { type FigureRow, figureColumns } from '../../src/records/figure-columns.ts'
import { figureCounter } from '../../src/records/figure-count.ts'
import { spreadOf } from '../../src/records/spread.ts'

const now = new Date('2026-11-23T09:00:00Z')
const hour = 3_600_000
const none = { trade: null, contract: null, commune: null, firm: null, support: null, advisor: null }
const nothing = { ...none, motive: null, means: null, project: null }
const states = ['submitted', 'active', 'done'] as const

/** More than fit one block of neighbours, every hundredth a late-comer out of the order of time. */
const rows = Array.from({ length: 10_000 }, (_, index): FigureRow => {
  const submitted = now.getTime() - (index % 100 === 7 ? 9_000 : 10_000 - index) * hour
  const state = states[index % 3] ?? 'done'
  return {
    id: `request ${index}`,
    values: { ...nothing, kind: 'job-posting', state, lead: index % 5 === 0 ? 'theirs' : 'ours' },
    submitted,
    claimed: state === 'submitted' ? null : submitted + hour,
    ended: state === 'done' ? submitted + ((index * 37) % 500) * hour : null,
  }
})
const columns = figureColumns()
for (const row of rows) columns.put(row)
const count = figureCounter(columns)
const iso = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * hour).toISOString()

test.each([
  ['submitted', 3_000, 2_000],
  ['claimed', 3_000, 2_000],
  ['ended', 3_000, 2_000],
  ['ended', 9_999, 9_000],
] as const)(
  'a period of what was %s from %d to %d hours ago counts as if every request were looked at',
  (on, from, before) => {
    const filter = { offices: ['ours'], on, from: iso(from), before: iso(before) }
    const there = rows.filter(({ values, [on]: at }) => {
      const isThen = at !== null && at >= Date.parse(filter.from) && at < Date.parse(filter.before)
      return values.lead === 'ours' && isThen
    })
    const { total, part, groups } = count({
      filter,
      part: { states: ['done'] },
      by: { column: 'state' },
      now,
    })
    expect(total).toBe(there.length)
    expect(part).toBe(there.filter(({ values }) => values.state === 'done').length)
    expect(Object.fromEntries(groups.map((group) => [group.key, group.total]))).toEqual(
      Object.fromEntries(
        [...Map.groupBy(there, ({ values }) => values.state)].map(([key, { length }]) => [key, length]),
      ),
    )
  },
)

test('a page holds the newest, or the oldest, wherever they came in', () => {
  const inOrder = rows
    .filter(({ values }) => values.lead === 'ours')
    .toSorted((a, b) => a.submitted - b.submitted)
  const times = (oldest: boolean) => {
    const { ids } = count({ filter: { offices: ['ours'] }, page: { offset: 3, limit: 20, oldest }, now })
    return ids.map((id) => rows.find((row) => row.id === id)?.submitted)
  }
  expect(times(true)).toEqual(inOrder.slice(3, 23).map(({ submitted }) => submitted))
  expect(times(false)).toEqual(
    inOrder
      .toReversed()
      .slice(3, 23)
      .map(({ submitted }) => submitted),
  )
})

test('what changes later is found at its new moment', () => {
  const own = figureColumns()
  const [one, other] = rows as [FigureRow, FigureRow]
  for (const row of [one, other]) own.put({ ...row, ended: null })
  own.put({ ...one, ended: now.getTime() })
  const counted = figureCounter(own)({
    filter: { offices: ['ours', 'theirs'], on: 'ended', from: iso(1) },
    now,
  })
  expect(counted.total).toBe(1)
})

test.each([
  ['few that lie far apart', [70_000, 3, 900_000]],
  ['one', [5]],
  ['many that come again and again', Array.from({ length: 1_001 }, (_, index) => (index * 7) % 90)],
  ['before the start', [-5, 10, 20, 30, 40, 50, 60, 70, 80, 90]],
])('the spread of %s is that of their order', (_, values) => {
  const inOrder = values.toSorted((a, b) => a - b)
  const at = (share: number) => inOrder[Math.ceil(share * values.length) - 1]
  const wanted = { of: values.length, median: at(0.5), p90: at(0.9), longest: inOrder.at(-1) }
  expect(spreadOf(Int32Array.from(values))).toEqual(wanted)
})
