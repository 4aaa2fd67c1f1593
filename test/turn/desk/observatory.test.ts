import { describe, expect, it } from 'vitest'
import { readConvention } from '../../../src/convention-file.ts'
import type { Given } from '../../../src/domain/given.ts'
import type { Request, RequestEvent } from '../../../src/domain/request.ts'
import { openStore } from '../../../src/records/open.ts'
import { observatoryAt } from '../../../src/turn/desk/observatory.ts'
import type { ObservatoryWish } from '../../../src/turn/desk/observatory-wish.ts'
import { deskOf } from '../../../src/turn/desk/seen.ts'
import { draft, somewhere, turn } from '../../records/contract.ts'

const now = new Date('2026-11-23T09:00:00Z')
const at = '2026-11-02T09:00:00.000Z'
const convention = readConvention('convention.json')
const [cma, ft] = ['cma-dunkerque', 'france-travail-dunkerque']
const advisors = { ft: '00000000-0000-4000-8000-000000000201', cma: '00000000-0000-4000-8000-000000000101' }

const said = (value: unknown): Given => ({ value, by: 'artisan', words: 'dit', at: 1 })
const places: Record<string, string> = { Bergues: '59067', Gravelines: '59273', Dunkerque: '59183' }
const given = (commune: string) => ({
  commune: said({ name: commune, insee: places[commune], postcode: '59140' }),
})

interface Some extends Partial<Request> {
  count: number
  commune: string
}

/** Records with so many requests of each sort, and a way to look at them. */
async function observatoryOf(...sorts: Some[]) {
  const store = await openStore('file::memory:')
  const requests = sorts.flatMap(({ count, commune, ...fields }, sort) =>
    Array.from({ length: count }, (_, index) =>
      draft({
        reference: `OFF-${sort}-${index}`,
        state: 'submitted',
        lead: ft,
        support: cma,
        submittedAt: at,
        given: given(commune),
        ...fields,
      }),
    ),
  )
  const event = (request: string, what: RequestEvent['what']) =>
    ({ request, what, by: advisors.ft, at, cause: null, detail: {} }) as const
  const events = requests.flatMap(({ id, claimedAt, state }) => [
    event(id, 'submitted'),
    ...(claimedAt ? [event(id, 'claimed')] : []),
    ...(state === 'done' ? [event(id, 'done')] : []),
  ])
  await store.commit(
    turn(somewhere(), { requests: requests.map((request) => ({ request, expected: null })), events }),
  )
  const look = async (who: keyof typeof advisors, wish: Partial<ObservatoryWish> = {}) => {
    const desk = deskOf(store, convention, advisors[who], now)
    if (!desk) throw new Error('nobody')
    return observatoryAt(desk, { scope: 'shared', by: 'commune', ...wish })
  }
  const cells = async (who: keyof typeof advisors, chart: string, wish: Partial<ObservatoryWish> = {}) => {
    const { charts } = await look(who, wish)
    const rows = charts.find(({ id }) => id === chart)?.rows ?? []
    return Object.fromEntries(rows.map((row) => [row.name, row.cells[0]]))
  }
  return { look, cells }
}

describe('what partners share', () => {
  it('tells nobody a small number by what they see themselves', async () => {
    const { cells } = await observatoryOf(
      { count: 6, commune: 'Bergues', support: null },
      { count: 2, commune: 'Bergues', lead: cma, support: null },
      { count: 20, commune: 'Dunkerque', support: null },
      { count: 20, commune: 'Dunkerque', lead: cma, support: null },
      { count: 9, commune: 'Gravelines' },
    )
    // Eight are no small number; less the six that France Travail has, they are two of the chamber's.
    for (const who of ['ft', 'cma'] as const)
      expect(await cells(who, 'groups')).toEqual({ Dunkerque: null, Bergues: null, Gravelines: 9 })
    expect(await cells('ft', 'groups', { scope: 'own' })).toEqual({
      Dunkerque: 20,
      Gravelines: 9,
      Bergues: 6,
    })
  })

  it('tells by no condition what is hidden without it', async () => {
    const { look, cells } = await observatoryOf(
      { count: 3, commune: 'Bergues' },
      { count: 8, commune: 'Gravelines' },
      { count: 40, commune: 'Dunkerque' },
    )
    // Their places do not tell which of them is the larger.
    expect(Object.entries(await cells('ft', 'groups'))).toEqual([
      ['Dunkerque', 40],
      ['Bergues', null],
      ['Gravelines', null],
    ])
    for (const commune of ['Bergues', 'Gravelines']) {
      const { charts, delays, scope } = await look('ft', { commune })
      expect([charts, delays]).toEqual([[], []])
      expect(scope).toMatch(/trop peu de demandes/)
    }
    expect(await cells('ft', 'groups', { commune: 'Dunkerque' })).toEqual({ Dunkerque: 40 })
    expect(await cells('ft', 'groups', { commune: 'Bergues', scope: 'own' })).toEqual({ Bergues: 3 })
  })

  it('tells no hidden number by what one page says more than another', async () => {
    const [offer, apprentice] = ['job-posting', 'apprenticeship'] as const
    const done = { state: 'done', outcome: 'pourvue : bouche à oreille', claimedAt: at } as const
    const { cells } = await observatoryOf(
      { count: 12, commune: 'Bergues', kind: offer, ...done },
      { count: 20, commune: 'Bergues', kind: offer },
      { count: 3, commune: 'Bergues', kind: apprentice, ...done },
      { count: 9, commune: 'Bergues', kind: apprentice },
    )
    const states = (kind?: Request['kind']) => cells('ft', 'groups', { by: 'state', kind })
    expect(Object.values(await states()).toSorted()).toEqual([15, 29])
    // Fifteen less twelve would be the three that nobody is told.
    for (const kind of [offer, apprentice]) expect(Object.values(await states(kind))).toEqual([null, null])
    expect((await cells('ft', 'funnel', { kind: offer })).Terminées).toBeNull()
    expect(await cells('ft', 'groups', { by: 'state', kind: offer, scope: 'own' })).toMatchObject({
      Terminée: 12,
    })
  })

  it('hides a step that leaves a small rest, and its number wherever it is said', async () => {
    const taken = { claimedAt: at, advisor: advisors.ft }
    const { look, cells } = await observatoryOf(
      { count: 30, commune: 'Dunkerque', state: 'claimed', ...taken },
      { count: 8, commune: 'Dunkerque', state: 'done', outcome: 'pourvue : bouche à oreille', ...taken },
      { count: 2, commune: 'Dunkerque' },
    )
    expect(await cells('ft', 'funnel')).toMatchObject({
      'Demandes transmises': 40,
      'Prises en charge': null,
      Terminées: 8,
    })
    const { delays } = await look('ft')
    expect(delays[0]).toMatch(/première prise en charge.*sur un nombre de demandes qui n’est pas montré/)
    expect((await look('ft', { scope: 'own' })).delays[0]).toMatch(/sur 38.demandes/)
  })

  it('hides by what means people were found where it is hidden how many were', async () => {
    const done = { state: 'done', claimedAt: at } as const
    const { look, cells } = await observatoryOf(
      { count: 7, commune: 'Dunkerque', outcome: 'pourvue : bouche à oreille', ...done },
      { count: 2, commune: 'Dunkerque', outcome: 'plus de besoin', ...done },
    )
    expect(await cells('ft', 'motives')).toEqual({ Pourvue: null, 'Plus de besoin': null })
    expect(await cells('ft', 'means')).toEqual({ 'Bouche à oreille': null })
    const { charts } = await look('ft')
    expect(charts.at(-1)?.definition).toMatch(/sur un nombre de demandes qui n’est pas montré\./)
  })

  it('says of every figure what it is and of how many', async () => {
    const { look } = await observatoryOf(
      { count: 12, commune: 'Dunkerque' },
      { count: 3, commune: 'Bergues' },
    )
    const { charts } = await look('ft')
    for (const { definition } of charts) expect(definition).toMatch(/demandes|Demandes|Offres/)
    expect(charts[0]?.definition).toMatch(/15.demandes en vingt-quatre mois\.$/)
    expect(charts[1]?.definition).toMatch(/sur 15.demandes\.$/)
  })
})
