import { setImmediate as breath } from 'node:timers/promises'
import { type Means, type Motive, meansOf, motiveOf } from '../domain/motive.ts'
import type { State } from '../domain/request.ts'
import type { Engine } from './engine.ts'
import { type FigureRow, figureColumns } from './figure-columns.ts'
import { figureCounter } from './figure-count.ts'
import type { FigureFilter } from './figure-query.ts'
import { folded, toRequest } from './request-rows.ts'
import type { Store } from './store.ts'
import type { Row } from './tables.ts'

const columns = [
  'id',
  'kind',
  'state',
  'trade',
  'contract',
  'commune',
  'firm',
  'lead',
  'support',
  'advisor',
  'outcome',
  'project',
  'submitted_at',
  'first_claimed_at',
  'ended_at',
] as const
type Narrow = Pick<Row<'requests'>, (typeof columns)[number]>

/** Rows read in one go: the bot answers others in between. */
const batch = 1_000
/**
 * Events of the past that are looked at once more: PostgreSQL gives numbers out before it commits, so that an event may
 * become visible after one with a higher number. Ten times what ten connections have in hand.
 */
const overlap = 200

/**
 * Figures of what was handed over. SQL holds the truth, and is asked for what has changed since the last question: the
 * history says which requests these are. The counting itself is done over columns in memory
 * ([why](../../docs/decisions/0014-figures-over-columns.md)).
 */
export function figures({ db }: Engine): Pick<Store, 'figures'> {
  const known = figureColumns()
  const count = figureCounter(known)
  /** Number of the newest event that the columns know of; undefined before the first question. */
  let seen: number | undefined
  let reading: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  const narrow = () => db.selectFrom('requests').select(columns).where('submitted_at', 'is not', null)

  async function newestEvent(): Promise<number> {
    const { newest } = await db
      .selectFrom('events')
      .select((row) => row.fn.max('seq').as('newest'))
      .executeTakeFirstOrThrow()
    return newest ?? 0
  }

  /** Everything, in the order in which it was handed over. What changes meanwhile is read again afterwards. */
  async function load(): Promise<void> {
    let last = { at: '', id: '' }
    for (;;) {
      const rows = await narrow()
        .where('submitted_at', '>=', last.at)
        .where((row) => row.or([row('submitted_at', '>', last.at), row('id', '>', last.id)]))
        .orderBy('submitted_at')
        .orderBy('id')
        .limit(batch)
        .execute()
      for (const row of rows) known.put(toFigureRow(row))
      const end = rows.at(-1)
      if (!end || rows.length < batch) return
      last = { at: end.submitted_at ?? '', id: end.id }
      await breath()
    }
  }

  async function freshen(): Promise<void> {
    const newest = await newestEvent()
    if (seen === undefined) await load()
    else {
      const since = Math.max(0, seen - overlap)
      if (newest > since) {
        const rows = await narrow()
          .where('id', 'in', (row) => row.selectFrom('events').select('request').where('seq', '>', since))
          .execute()
        for (const row of rows) known.put(toFigureRow(row))
      }
    }
    seen = newest
  }

  /** Everybody needs what was there when they asked: whoever asks while it is read waits for the next reading, together. */
  function fresh(): Promise<void> {
    next ??= reading
      // Whoever waited for that reading was told that it failed; these begin one of their own.
      .catch(() => {})
      .then(() => {
        next = undefined
        reading = freshen()
        return reading
      })
    return next
  }

  async function requestsOf(ids: string[]) {
    if (ids.length === 0) return []
    const rows = await db.selectFrom('requests').selectAll().where('id', 'in', ids).execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [toRequest(row)] : []
    })
  }

  return {
    async figures(query) {
      await fresh()
      const { ids, ...counted } = count({ ...query, filter: comparable(query.filter) })
      return { ...counted, requests: await requestsOf(ids) }
    },
  }
}

/** Names as their columns hold them. */
function comparable({ communes, firm, ...filter }: FigureFilter): FigureFilter {
  return {
    ...filter,
    ...(communes ? { communes: communes.map(folded) } : {}),
    ...(firm === undefined ? {} : { firm: folded(firm) }),
  }
}

/** Classes of how requests ended, by state and words: the same few words come again and again. */
const ends = new Map<string, { motive: Motive | null; means: Means | null }>()

function endOf(state: State, outcome: string | null) {
  const key = `${state} ${outcome}`
  let end = ends.get(key)
  if (!end) {
    end = { motive: motiveOf(state, outcome), means: meansOf(state, outcome) }
    if (ends.size < 10_000) ends.set(key, end)
  }
  return end
}

function toFigureRow(row: Narrow): FigureRow {
  const { id, kind, trade, contract, commune, firm, lead, support, advisor, project } = row
  const state = row.state as State
  const ms = (at: string | null) => (at === null ? null : Date.parse(at))
  return {
    id,
    values: {
      ...{ kind, state, trade, contract, commune, firm, lead, support, advisor, project },
      ...endOf(state, row.outcome),
    },
    submitted: ms(row.submitted_at) ?? 0,
    claimed: ms(row.first_claimed_at),
    ended: ms(row.ended_at),
  }
}
