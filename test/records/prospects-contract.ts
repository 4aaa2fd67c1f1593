import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afterDoing, type Doing, type Prospect } from '../../src/domain/prospect.ts'
import type { Store } from '../../src/records/store.ts'
import { prospectOf } from '../invented-firms.ts'
import { somewhere, turn } from './contract.ts'

/** The contract of the prospecting plan, held by every database alike. */
export function describeProspects(name: string, open: () => Promise<Store>): void {
  describe(`the prospecting plan ${name}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    const join = (...joining: Prospect[]) =>
      store.commit(
        turn(somewhere(), { prospects: joining.map((prospect) => ({ prospect, expected: null })) }),
      )
    const doing = (fields: Partial<Doing>): Doing => ({
      what: 'assigned',
      by: 'advisor',
      office: 'cma',
      at: '2026-11-23T09:00:00.000Z',
      cause: null,
      ...fields,
    })
    const change = async (siret: string, fields: Partial<Doing>) => {
      const before = (await store.prospect(siret)) as Prospect
      const { prospect, event } = afterDoing(before, doing(fields))
      const changed = turn(somewhere(), {
        prospects: [{ prospect, expected: before.version }],
        visits: [event],
      })
      return { prospect, event, result: await store.commit(changed) }
    }

    test('a firm that joined is there as it came', async () => {
      const firm = prospectOf(1, { legalName: 'SARL Inventée', phone: '+33328000001' })
      expect(await join(firm)).toBe('committed')
      expect(await store.prospect(firm.siret)).toEqual(firm)
      expect(await store.prospect(prospectOf(2).siret)).toBeUndefined()
    })

    test('a thousand join at once, or none where one of them is there already', async () => {
      const many = Array.from({ length: 1_000 }, (_, index) => prospectOf(1_000 + index))
      expect(await join(...many, prospectOf(1))).toBe('conflict')
      expect(await store.prospect(prospectOf(1_000).siret)).toBeUndefined()
      expect(await join(...many)).toBe('committed')
      expect(await store.prospectNames()).toHaveLength(1_001)
    })

    test('of fifty who want to visit one firm at once, one gets it', async () => {
      const firm = prospectOf(3)
      await join(firm)
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const { prospect } = afterDoing(firm, doing({ by: `advisor-${index}` }))
          return store.commit(turn(somewhere(), { prospects: [{ prospect, expected: 0 }] }))
        }),
      )
      expect(results.filter((result) => result === 'committed')).toHaveLength(1)
      const winner = results.indexOf('committed')
      expect((await store.prospect(firm.siret))?.visitor?.advisor).toBe(`advisor-${winner}`)
    })

    test('what was done with a firm is kept in order, and its words go once it refuses to be contacted', async () => {
      const { siret } = prospectOf(4)
      await join(prospectOf(4, { phone: '+33328000004' }))
      const words = 'veut un apprenti'
      const { event } = await change(siret, { what: 'seen', result: 'wants-apprentice', words })
      expect(await store.prospectEvents(siret)).toEqual([event])
      expect(event).toMatchObject({ what: 'seen', words, result: 'wants-apprentice' })

      await change(siret, { what: 'barred', words: 'ne veut plus de nous' })
      const kept = await store.prospectEvents(siret)
      expect(kept.map(({ what, words }) => [what, words])).toEqual([
        ['seen', ''],
        ['barred', ''],
      ])
      expect(await store.prospect(siret)).toMatchObject({
        state: 'do-not-contact',
        phone: null,
        visitor: null,
      })
    })

    test('firms are found by state, activity, commune, visitor, and the day of a call-back', async () => {
      const dunkerque = { name: 'Dunkerque', insee: '59183', postcode: null }
      const [b, a] = [
        prospectOf(5, { name: 'B', naf: '9602A', commune: dunkerque }),
        prospectOf(6, { name: 'A', naf: '9602A', commune: dunkerque }),
      ]
      await join(b, a, prospectOf(7, { naf: '9602A' }))
      const named = async (filter: Parameters<Store['prospects']>[0]) =>
        (await store.prospects({ nafs: ['9602A'], ...filter }, { limit: 9, offset: 0 })).prospects.map(
          ({ siret }) => siret,
        )
      // By commune, then by name.
      expect(await named({})).toEqual([prospectOf(7).siret, a.siret, b.siret])
      expect(await named({ insee: ['59183'] })).toEqual([a.siret, b.siret])
      expect(await named({ nafs: [] })).toEqual([])
      const page = await store.prospects({ nafs: ['9602A'] }, { limit: 1, offset: 1 })
      expect([page.total, page.prospects[0]?.siret]).toEqual([3, a.siret])

      await change(a.siret, { what: 'call-back', callBackOn: '2026-12-15' })
      expect(await named({ advisor: 'advisor', states: ['assigned'] })).toEqual([a.siret])
      expect(await named({ callBackBy: '2026-12-14' })).toEqual([])
      expect(await named({ callBackBy: '2026-12-15' })).toEqual([a.siret])
    })

    test('firms are counted by state and result, with those that were seen', async () => {
      const naf = '4391B'
      await join(...[8, 9, 10, 11].map((number) => prospectOf(number, { naf })))
      await change(prospectOf(8).siret, { what: 'seen', result: 'wants-apprentice' })
      await change(prospectOf(9).siret, { what: 'seen', result: 'wants-apprentice' })
      await change(prospectOf(10).siret, { what: 'seen', result: 'do-not-contact' })
      const counts = await store.prospectCounts({ nafs: [naf] })
      expect(counts.toSorted((one, other) => one.state.localeCompare(other.state))).toEqual([
        { state: 'do-not-contact', result: 'do-not-contact', count: 1, seen: 1 },
        { state: 'seen', result: 'wants-apprentice', count: 2, seen: 2 },
        { state: 'to-see', result: null, count: 1, seen: 0 },
      ])
      expect(await store.prospectCounts({ nafs: [naf], seenFrom: '2026-11-23T09:00:00.001Z' })).toEqual([])
    })
  })
}
