import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people, startDesk } from './desk.ts'

let desk: Awaited<ReturnType<typeof startDesk>>

beforeAll(async () => {
  desk = await startDesk()
  const reference = await desk.handsOver(0, 'boulanger')
  await Promise.all([desk.hasPast(reference, 150), desk.hasPlan()])
}, 30_000)
afterAll(() => desk.stop())

const get = async (person: string, path: string) => {
  const { status, body } = await desk.ask(person, path)
  expect([path, status]).toEqual([path, 200])
  return body
}
interface Chart {
  id: string
  rows: { name: string; cells: (number | null)[]; change: string | null }[]
}
const chartOf = (body: { charts: Chart[] }, id: string) => {
  const chart = body.charts.find((one) => one.id === id)
  if (!chart) throw new Error(`there is no chart ${id}`)
  return chart.rows.map(({ name, cells }) => [name, ...cells])
}

describe('the plan', () => {
  it('is the same for all staff: how far it has come, where, and who visits', async () => {
    const plan = await get(people.support, 'plan')
    expect(plan.progress).toMatch(/3 entreprises vues.*sur les 100 de l’objectif/s)
    expect(plan.communes).toMatchObject([
      { name: 'Bergues', toSee: 2, assigned: 1, seen: 1, total: 4 },
      { name: 'Dunkerque', toSee: 5, assigned: 1, seen: 2, total: 8 },
    ])
    expect(plan.families).toMatchObject([
      { name: 'Alimentation', total: 6 },
      { name: 'Beauté', total: 6 },
    ])
    expect(plan.firms.find(({ name }: { name: string }) => name === 'Maison 1')).toMatchObject({
      trade: 'Boulanger / Boulangère',
      standing: 'vue',
      visitor: 'Conseillère entreprises (France Travail Dunkerque)',
      mine: false,
      result: 'veut un apprenti',
    })
  })

  it('is narrowed by state, commune, trades and who visits', async () => {
    const total = async (query: string) => (await get(people.lead, `plan?${query}`)).total
    expect(await total('state=to-see')).toBe(7)
    expect(await total('commune=59067')).toBe(4)
    expect(await total('family=beauté&commune=59067')).toBe(2)
    expect(await total('mine=true')).toBe(5)
    expect((await get(people.support, 'plan?mine=true')).firms).toEqual([])
    expect(await total('text=MAISON%201')).toBe(4) // 1, 10, 11 and 12
    expect(await total('text=10000000000003')).toBe(1)
    expect(await total('text=Nulle%20Part')).toBe(0)
  })

  it('gives a firm to one visitor: whoever comes second is told who has it, a coordinator may give it back', async () => {
    const path = 'plan/10000000000008/visits'
    const find = async (person: string) =>
      (await get(person, 'plan?text=Maison%209')).firms.map((firm: { doable: string[]; visitor: string }) => [
        firm.doable,
        firm.visitor,
      ])
    expect(await find(people.support)).toEqual([[['take'], null]])
    const both = await Promise.all(
      [people.support, people.lead].map((person) => desk.ask(person, path, { act: 'take' })),
    )
    const [first, second] = both.toSorted((a, b) => a.status - b.status)
    expect([first?.status, second?.status]).toEqual([200, 409])
    expect(first?.body.message).toMatch(/vous visitez \*\*Maison 9/)
    expect(second?.body.message).toMatch(/est suivie par Conseillère .*je ne change rien/)
    const [other] = [people.colleague]
    expect((await desk.ask(other, path, { act: 'return' })).status).toBe(409)
    expect((await find(other))[0]).toEqual([[], first?.body.firm.visitor])
    expect((await desk.ask(people.coordinator, path, { act: 'return' })).status).toBe(200)
    expect(await find(other)).toEqual([[['take'], null]])
    expect((await desk.store.prospectEvents('10000000000008')).map(({ what }) => what)).toEqual([
      'assigned',
      'returned',
    ])
    expect((await desk.ask(people.lead, 'plan/1/visits', { act: 'take' })).status).toBe(404)
    expect((await desk.ask(people.lead, path, { act: 'seize' })).status).toBe(400)
  })

  it('is a table for coordinators, safe for spreadsheets', async () => {
    expect(await desk.ask(people.lead, 'plan.csv')).toEqual({
      status: 403,
      body: { message: expect.stringMatching(/coordinateurs/) },
    })
    const text = await desk.tableFor(people.coordinator, 'plan.csv')
    expect(text.split('\r\n')).toHaveLength(14)
    expect(text).toMatch(/Maison 1;/)
  })
})

describe('the observatory', () => {
  it('counts by month beside the year before, by what is asked, down to what was done, with its base', async () => {
    const body = await get(people.lead, 'observatory?scope=own')
    expect(body.period).toMatch(/Du 24.novembre.2025 au 23.novembre.2026/)
    const months = chartOf(body, 'months')
    expect(months).toHaveLength(12)
    expect(months.at(-2)).toEqual([expect.stringMatching(/^octobre/), 10, 10])
    expect(chartOf(body, 'groups')).toEqual([
      ['Alimentation', 42, 9],
      ['Beauté', 41, 9],
      ['Bâtiment', 40, 10],
    ])
    expect(chartOf(body, 'funnel')).toEqual([
      ['Entreprises du plan', 12],
      ['Entreprises vues', 3],
      ['Demandes transmises', 123],
      ['Prises en charge', 122],
      ['Terminées', 92],
    ])
    expect(chartOf(body, 'means')).toEqual([['Bouche à oreille', 92]])
    expect(chartOf(body, 'motives').at(-1)).toEqual(['Doublon', 30])
    expect(body.charts[1].definition).toMatch(/sur 123.demandes/)
  })

  it('says the same to each partner where it is shared, and hides what is small', async () => {
    const [one, other] = await Promise.all(
      [people.lead, people.support].map((person) => get(person, 'observatory?by=state&family=alimentation')),
    )
    expect(one).toEqual(other)
    const cells = one.charts.flatMap(({ rows }: Chart) => rows.flatMap((row) => row.cells))
    expect(cells).toContain(null)
    expect(cells.filter((cell: number | null) => cell !== null && cell > 0 && cell < 5)).toEqual([])
    const own = await get(people.lead, 'observatory?scope=own&by=state&family=alimentation')
    expect(chartOf(own, 'groups')).toContainEqual(['Transmise, non prise', 1, 0])
  })

  it('is a table for spreadsheets, hidden cells and all', async () => {
    const path = 'observatory.csv?by=state&family=alimentation&chart=groups'
    const text = await desk.tableFor(people.lead, path)
    expect(text).toMatch(/^\ufeffÉtat;Ces douze mois;Un an avant\r\n/)
    expect(text).toMatch(/Transmise, non prise;non montré;0\r\n/)
    expect((await desk.ask(people.lead, 'observatory.csv?chart=secret')).status).toBe(400)
  })
})
