import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Given } from '../../src/domain/given.ts'
import type { Request, RequestEvent, State } from '../../src/domain/request.ts'
import type { FigureFilter, FigureQuery } from '../../src/records/figure-query.ts'
import type { Store } from '../../src/records/store.ts'
import { draft, somewhere, turn, unique } from './contract.ts'

const now = new Date('2026-11-23T09:00:00Z')
const said = (value: unknown): Given => ({ value, by: 'artisan', words: 'dit', at: 1 })

/** What figures must be, whichever database the requests stand in. `open` as for `describeStore`. */
export function describeFigures(name: string, open: () => Promise<Store>): void {
  describe(`figures ${name}`, () => {
    let store: Store
    let other: Store
    beforeAll(async () => {
      store = await open()
      other = await open()
    })
    afterAll(async () => {
      await store.close()
      if (other !== store) await other.close()
    })

    /** Offices of its own, so that no test counts what another wrote. */
    const office = () => unique('office-')
    const handed = (lead: string, request: Partial<Request> = {}): Request =>
      draft({
        reference: unique('OFF-'),
        state: 'submitted',
        lead,
        submittedAt: '2026-11-02T09:00:00.000Z',
        ...request,
      })
    const event = ({ id }: Request, what: RequestEvent['what'], at: string): RequestEvent => ({
      request: id,
      what,
      by: 'system',
      at,
      cause: null,
      detail: {},
    })
    async function write(...requests: Request[]): Promise<void> {
      const events = requests.map((request) => event(request, 'submitted', request.submittedAt ?? ''))
      const added = requests.map((request) => ({ request, expected: null }))
      expect(await store.commit(turn(somewhere(), { requests: added, events }))).toBe('committed')
    }
    async function change(request: Request, what: RequestEvent['what'], fields: Partial<Request>) {
      const after = { ...request, ...fields, version: request.version + 1 }
      const events = [event(after, what, after.updatedAt)]
      const requests = [{ request: after, expected: request.version }]
      expect(await other.commit(turn(somewhere(), { requests, events }))).toBe('committed')
      return after
    }
    const count = async (filter: FigureFilter, more: Partial<FigureQuery> = {}) =>
      store.figures({ filter, now, ...more })
    const grouped = async (query: FigureQuery) =>
      Object.fromEntries((await store.figures(query)).groups.map(({ key, total }) => [key, total]))

    test('count what one of the offices leads or supports, and nobody’s draft', async () => {
      const [mine, theirs] = [office(), office()]
      await write(
        handed(mine),
        handed(theirs, { support: mine }),
        handed(theirs),
        draft({ lead: mine }),
        draft({ lead: mine, state: 'withdrawn' }),
      )
      expect((await count({ offices: [mine] })).total).toBe(2)
      expect((await count({ offices: [mine, theirs] })).total).toBe(3)
      expect((await count({ offices: [] })).total).toBe(0)
    })

    test('hold every condition of the filter together', async () => {
      const lead = office()
      const baker = {
        trade: said({ rome: 'D1102', label: 'Boulanger / Boulangère' }),
        contract: said('CDI'),
        commune: said({ name: 'Saint-Pol-sur-Mer' }),
        firmName: said('Boulangerie Au Bon Grain'),
      }
      await write(
        handed(lead, { given: baker, advisor: 'a', state: 'claimed', claimedAt: '2026-11-03T09:00:00.000Z' }),
        handed(lead, { kind: 'business-project', given: { project: said('take-over') } }),
        handed(lead, {
          state: 'done',
          outcome: 'pourvue : Bouche à oreille',
          submittedAt: '2026-10-05T09:00:00.000Z',
        }),
      )
      const one: Partial<FigureFilter>[] = [
        { kinds: ['business-project'] },
        { projects: ['take-over'] },
        { states: ['claimed'] },
        { trades: ['Boulanger / Boulangère', 'Coiffeur / Coiffeuse'] },
        { contracts: ['CDI'] },
        { communes: ['Saint-Pol-sur-Mer'] },
        { firm: 'bon grain' },
        { advisors: ['a'] },
        { motives: ['filled'] },
        { means: ['word-of-mouth'] },
        { before: '2026-11-01T00:00:00Z' },
        { on: 'claimed', from: '2026-11-01T00:00:00Z' },
        { on: 'ended', from: '2026-01-01T00:00:00Z' },
        { leads: [lead], kinds: ['job-posting'], states: ['done'] },
      ]
      for (const filter of one)
        expect((await count({ offices: [lead], ...filter })).total, JSON.stringify(filter)).toBe(1)
      const none: Partial<FigureFilter>[] = [
        { contracts: ['CDI'], states: ['done'] },
        { contracts: ['CDD'] },
        { leads: ['elsewhere'] },
        { supports: [lead] },
        { communes: [] },
        { on: 'claimed', before: '2026-11-01T00:00:00Z' },
      ]
      for (const filter of none)
        expect((await count({ offices: [lead], ...filter })).total, JSON.stringify(filter)).toBe(0)
    })

    test('count apart, by values, by groups of values, and by the months of Paris', async () => {
      const lead = office()
      const at = (submittedAt: string, contract?: string) =>
        handed(lead, { submittedAt, given: contract ? { contract: said(contract) } : {} })
      await write(
        at('2026-10-31T22:30:00.000Z', 'CDI'),
        at('2026-10-31T23:30:00.000Z', 'CDD'), // half past midnight in Paris
        at('2026-11-30T10:00:00.000Z', 'CDI'),
        at('2025-12-29T10:00:00.000Z'),
      )
      const filter = { offices: [lead] }
      expect(await grouped({ filter, now, by: { column: 'contract' } })).toEqual({ CDI: 2, CDD: 1, null: 1 })
      const merge = { CDI: 'lasting', CDD: 'not' }
      expect(await grouped({ filter, now, by: { column: 'contract', merge } })).toEqual({
        lasting: 2,
        not: 1,
        null: 1,
      })
      expect(await grouped({ filter, now, by: { column: 'month' } })).toEqual({
        '2026-10-01': 1,
        '2026-11-01': 2,
        '2025-12-01': 1,
      })
      expect(await grouped({ filter, now, by: { column: 'week' } })).toMatchObject({ '2025-12-29': 1 })
      expect(await grouped({ filter, now, by: { column: 'year' } })).toEqual({
        '2026-01-01': 3,
        '2025-01-01': 1,
      })
    })

    test('count a part of them in the same pass, whole and by group', async () => {
      const lead = office()
      const ended = (contract: string, outcome: string) =>
        handed(lead, { state: 'done', outcome, given: { contract: said(contract) } })
      await write(ended('CDI', 'pourvue'), ended('CDI', 'plus de besoin'), ended('CDD', 'plus de besoin'))
      const { total, part, groups } = await count(
        { offices: [lead] },
        { part: { motives: ['filled'] }, by: { column: 'contract' } },
      )
      expect([total, part]).toEqual([3, 1])
      expect(groups.map(({ key, total, part }) => [key, total, part]).sort()).toEqual([
        ['CDD', 1, 0],
        ['CDI', 2, 1],
      ])
    })

    test('a delay runs to the first claim since the submission, in working minutes; a release does not undo it', async () => {
      const lead = office()
      const friday = '2026-11-20T16:00:00.000Z' // 17 h in Paris
      const request = handed(lead, { submittedAt: friday })
      await write(request)
      expect((await count({ offices: [lead] }, { delay: 'claim' })).spread).toBeNull()
      const monday = '2026-11-23T09:00:00.000Z' // 10 h
      const claimed = await change(request, 'claimed', {
        state: 'claimed',
        claimedAt: monday,
        updatedAt: monday,
      })
      const later = '2026-11-24T09:00:00.000Z'
      const released = await change(claimed, 'released', {
        state: 'submitted',
        claimedAt: null,
        updatedAt: later,
      })
      const again = await change(released, 'claimed', {
        state: 'claimed',
        claimedAt: later,
        updatedAt: later,
      })
      expect((await count({ offices: [lead] }, { delay: 'claim' })).spread).toEqual({
        of: 1,
        median: 120,
        p90: 120,
        longest: 120,
      })
      // Its end stays where it was, whatever is written into it afterwards.
      const over = await change(again, 'done', { state: 'done', outcome: 'pourvue', updatedAt: later })
      await change(over, 'task-done', { updatedAt: '2026-12-24T09:00:00.000Z' })
      expect((await count({ offices: [lead] }, { delay: 'end' })).spread?.median).toBe(600)
      expect((await count({ offices: [lead], on: 'ended', from: '2026-12-01T00:00:00Z' })).total).toBe(0)
    })

    test('what is brought back runs anew from its new submission', async () => {
      const lead = office()
      const first = '2026-11-02T10:00:00.000Z'
      const request = handed(lead, { state: 'claimed', claimedAt: first })
      await write(request)
      const over = await change(request, 'abandoned', { state: 'abandoned', updatedAt: first })
      const back = '2026-11-09T10:00:00.000Z'
      await change(over, 'restored', {
        state: 'submitted',
        claimedAt: null,
        submittedAt: back,
        updatedAt: back,
      })
      expect((await count({ offices: [lead] }, { delay: 'claim' })).spread).toBeNull()
      expect((await count({ offices: [lead], on: 'ended' })).spread).toBeNull()
      expect((await count({ offices: [lead], on: 'ended', before: '2027-01-01T00:00:00Z' })).total).toBe(0)
    })

    test('median and ninth decile are values that did occur, also by group', async () => {
      const lead = office()
      const waited = Array.from({ length: 10 }, (_, index) =>
        handed(lead, { submittedAt: new Date(now.getTime() - (index + 1) * 3_600_000).toISOString() }),
      )
      await write(...waited)
      const { spread, groups } = await count({ offices: [lead] }, { delay: 'age', by: { column: 'lead' } })
      expect(spread).toEqual({ of: 10, median: 300, p90: 540, longest: 600 })
      expect(groups).toMatchObject([{ key: lead, spread: { median: 300, p90: 540 } }])
    })

    test('requests come in pages, newest first or oldest first', async () => {
      const lead = office()
      const days = ['03', '01', '05', '02', '04']
      await write(...days.map((day) => handed(lead, { submittedAt: `2026-11-${day}T09:00:00.000Z` })))
      const page = async (offset: number, limit: number, oldest = false) => {
        const { total, requests } = await count({ offices: [lead] }, { page: { offset, limit, oldest } })
        return [total, requests.map(({ submittedAt }) => submittedAt?.slice(8, 10)).join(' ')]
      }
      expect(await page(0, 2)).toEqual([5, '05 04'])
      expect(await page(2, 2)).toEqual([5, '03 02'])
      expect(await page(4, 2)).toEqual([5, '01'])
      expect(await page(0, 3, true)).toEqual([5, '01 02 03'])
      expect(await page(0, 0)).toEqual([5, ''])
    })

    test('what was committed a moment ago is counted, by whichever connection it came', async () => {
      const lead = office()
      const request = handed(lead)
      await write(request)
      const waiting = async () => (await count({ offices: [lead], states: ['submitted' as State] })).total
      expect(await waiting()).toBe(1)
      await change(request, 'claimed', { state: 'claimed', claimedAt: request.updatedAt })
      expect(await waiting()).toBe(0)
      await Promise.all([write(handed(lead)), write(handed(lead))])
      expect(await Promise.all([waiting(), waiting()])).toEqual([2, 2])
    })
  })
}
