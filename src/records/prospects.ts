import type { Kysely, SelectQueryBuilder } from 'kysely'
import {
  type Prospect,
  type ProspectEvent,
  type ProspectState,
  prospectEventSchema,
  prospectSchema,
  type VisitResult,
} from '../domain/prospect.ts'
import type { Engine, Step } from './engine.ts'
import { parsed } from './parsed.ts'
import { prepared, preparedRows } from './prepared.ts'
import type { ProspectFilter, Store, TurnCommit } from './store.ts'
import type { NewRow, Row, Tables } from './tables.ts'

type Prospects = Pick<Store, 'prospect' | 'prospects' | 'prospectNames' | 'prospectEvents' | 'prospectCounts'>

/** The shared prospecting plan, for reading. */
export function prospects({ db, read }: Engine): Prospects {
  const bySiret = prepared((values: { siret: string }) =>
    db.selectFrom('prospects').selectAll().where('siret', '=', values.siret),
  )
  const names = prepared((_: object) =>
    db.selectFrom('prospects').select(['siret', 'name', 'legal_name', 'naf', 'insee', 'state']),
  )

  return {
    async prospect(siret) {
      const [row] = await read(bySiret({ siret }))
      return row && toProspect(row)
    },

    async prospects(filter, page) {
      if (matchesNothing(filter)) return { total: 0, prospects: [] }
      const matching = matches(db.selectFrom('prospects'), filter)
      const { total } = await matching
        .select((row) => row.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await matching
        .selectAll()
        .orderBy('commune')
        .orderBy('name')
        .orderBy('siret')
        .limit(page.limit)
        .offset(page.offset)
        .execute()
      return { total, prospects: rows.map(toProspect) }
    },

    async prospectNames() {
      const rows = await read(names({}))
      return rows.map(({ legal_name, state, ...row }) => ({
        ...row,
        legalName: legal_name,
        state: state as ProspectState,
      }))
    },

    async prospectEvents(siret) {
      const rows = await db
        .selectFrom('prospect_events')
        .selectAll()
        .where('prospect', '=', siret)
        .orderBy('seq')
        .execute()
      return rows.map((row) =>
        parsed(prospectEventSchema, { ...row, callBackOn: row.call_back_on }, `prospect_events ${row.seq}`),
      )
    },

    async prospectCounts(filter) {
      if (matchesNothing(filter)) return []
      const rows = await matches(db.selectFrom('prospects'), filter)
        .select((row) => [
          'state',
          'result',
          row.fn.countAll<number>().as('count'),
          row.fn.count<number>('seen_at').as('seen'),
        ])
        .groupBy(['state', 'result'])
        .execute()
      return rows.map((row) => ({
        ...row,
        state: row.state as ProspectState,
        result: row.result as VisitResult | null,
      }))
    },
  }
}

type Query = SelectQueryBuilder<Tables, 'prospects', object>

/** « One of none » matches nothing; SQL has no such list. */
const matchesNothing = ({ states, nafs, sirets }: ProspectFilter) =>
  [states, nafs, sirets].some((list) => list?.length === 0)

function matches(query: Query, filter: ProspectFilter): Query {
  const { states, nafs, sirets, insee, advisor, seenFrom, callBackBy } = filter
  return query
    .$if(states !== undefined, (q) => q.where('state', 'in', states as string[]))
    .$if(nafs !== undefined, (q) => q.where('naf', 'in', nafs as string[]))
    .$if(sirets !== undefined, (q) => q.where('siret', 'in', sirets as string[]))
    .$if(insee !== undefined, (q) => q.where('insee', 'in', insee as string[]))
    .$if(advisor !== undefined, (q) => q.where('visitor', '=', advisor as string))
    .$if(seenFrom !== undefined, (q) => q.where('seen_at', '>=', seenFrom as string))
    .$if(callBackBy !== undefined, (q) =>
      q.where('call_back_on', '<=', callBackBy as string).where('reminded_at', 'is', null),
    )
}

/** Rows of one insert: a file of twenty thousand firms is then a hundred writes. */
const perInsert = 200

/** Makes the writes of a turn that changes the plan. Whoever refuses to be contacted has no words kept. */
export function prospectSteps(db: Kysely<Tables>): (turn: TurnCommit) => Step[] {
  const insert = preparedRows((rows: NewRow<'prospects'>[]) => db.insertInto('prospects').values(rows))
  const change = prepared((row: NewRow<'prospects'> & { expected: number }) => {
    const { siret, expected, imported_at, ...columns } = row
    return db.updateTable('prospects').set(columns).where('siret', '=', siret).where('version', '=', expected)
  })
  const append = preparedRows((rows: NewRow<'prospect_events'>[]) =>
    db.insertInto('prospect_events').values(rows),
  )
  const silence = prepared(({ prospect }: { prospect: string }) =>
    db.updateTable('prospect_events').set({ words: '' }).where('prospect', '=', prospect),
  )

  return ({ prospects = [], visits = [] }) => {
    const ordered = prospects.toSorted((a, b) => (a.prospect.siret < b.prospect.siret ? -1 : 1))
    const joining = ordered.filter(({ expected }) => expected === null).map(({ prospect }) => toRow(prospect))
    const inserts = joining.flatMap((_, at) =>
      at % perInsert === 0 ? [{ query: insert(joining.slice(at, at + perInsert)) }] : [],
    )
    const updates = ordered.flatMap(({ prospect, expected }): Step[] =>
      expected === null ? [] : [{ query: change({ ...toRow(prospect), expected }), otherwise: 'conflict' }],
    )
    const silenced = ordered
      .filter(({ prospect }) => prospect.state === 'do-not-contact')
      .map(({ prospect }) => ({ query: silence({ prospect: prospect.siret }) }))
    const events = visits.length > 0 ? [{ query: append(visits.map(toEventRow)) }] : []
    return [...inserts, ...updates, ...events, ...silenced]
  }
}

function toRow({ commune, visitor, ...prospect }: Prospect): NewRow<'prospects'> {
  return {
    siret: prospect.siret,
    name: prospect.name,
    legal_name: prospect.legalName,
    naf: prospect.naf,
    insee: commune.insee,
    commune: commune.name,
    postcode: commune.postcode,
    phone: prospect.phone,
    state: prospect.state,
    visitor: visitor?.advisor ?? null,
    office: visitor?.office ?? null,
    since: visitor?.since ?? null,
    result: prospect.result,
    seen_at: prospect.seenAt,
    call_back_on: prospect.callBackOn,
    reminded_at: prospect.remindedAt,
    request: prospect.request,
    version: prospect.version,
    imported_at: prospect.importedAt,
    updated_at: prospect.updatedAt,
  }
}

function toProspect(row: Row<'prospects'>): Prospect {
  const { visitor, office, since } = row
  const prospect = {
    ...row,
    legalName: row.legal_name,
    commune: { name: row.commune, insee: row.insee, postcode: row.postcode },
    visitor: visitor && office && since ? { advisor: visitor, office, since } : null,
    seenAt: row.seen_at,
    callBackOn: row.call_back_on,
    remindedAt: row.reminded_at,
    importedAt: row.imported_at,
    updatedAt: row.updated_at,
  }
  return parsed(prospectSchema, prospect, `prospects ${row.siret}`)
}

function toEventRow({ callBackOn, ...event }: ProspectEvent): NewRow<'prospect_events'> {
  return { ...event, call_back_on: callBackOn }
}
