import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import { readFirms } from '../../src/csv/firms.ts'
import { planCsv } from '../../src/csv/plan.ts'
import { afterDoing, type Doing } from '../../src/domain/prospect.ts'
import { openStore } from '../../src/records/open.ts'
import type { Store } from '../../src/records/store.ts'
import { tellOfPlan } from '../../src/turn/clock/plan.ts'
import { createWorker } from '../../src/turn/worker.ts'
import { prospectOf, siretOf } from '../invented-firms.ts'
import { talk } from '../talk.ts'

const convention = readConvention('convention.json')
const cma = '00000000-0000-4000-8000-000000000101'
const channel = '19:cma-dunkerque@thread.tacv2'
const salon = prospectOf(1, { name: 'SALON LÉA', naf: '9602A' })

/** A database on disk that is closed and opened again, as by a restart. */
function restartable() {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-plan-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    const store = await openStore(`file:${join(folder, 'plan.db')}`)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }
}

const nobodyElse = { inbox: null, conversation: null, requests: [], events: [], outbox: [] }
const joins = (store: Store, ...firms: ReturnType<typeof prospectOf>[]) =>
  store.commit({ ...nobodyElse, prospects: firms.map((prospect) => ({ prospect, expected: null })) })

async function does(store: Store, siret: string, doing: Partial<Doing>): Promise<void> {
  const before = await store.prospect(siret)
  if (!before) throw new Error('no such firm')
  const { prospect, event } = afterDoing(before, {
    what: 'seen',
    by: cma,
    office: 'cma-dunkerque',
    at: '2026-11-19T09:00:00.000Z',
    cause: null,
    ...doing,
  })
  await store.commit({
    ...nobodyElse,
    prospects: [{ prospect, expected: before.version }],
    visits: [event],
  })
}

async function saidIn(store: Store, conversation: string): Promise<string[]> {
  const items = await store.outbox(conversation, 20)
  return items.map(({ message }) =>
    message.type === 'text' ? message.text.replace(/[\u00a0\u202f]/g, ' ') : '',
  )
}

it('a call-back is said on its day, in working hours, once, whatever restarts in between', async () => {
  const opened = restartable()
  const at = (instant: string) => opened((store) => tellOfPlan(store, convention, new Date(instant)))
  await opened(async (store) => {
    await joins(store, salon)
    const words = 'veut une apprentie, rappeler le 26'
    await does(store, salon.siret, { words, result: 'wants-apprentice', callBackOn: '2026-11-26' })
  })
  expect(await at('2026-11-25T09:00:00Z')).toEqual([])
  expect(await at('2026-11-26T06:00:00Z')).toEqual([])
  expect(await at('2026-11-26T09:00:00Z')).toEqual([channel])
  expect(await at('2026-11-26T09:00:30Z')).toEqual([])
  expect(await at('2026-11-27T09:00:00Z')).toEqual([])
  const said = await opened((store) => saidIn(store, channel))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/Une entreprise est à rappeler.*SALON LÉA.*« veut une apprentie, rappeler le 26 »/s)
  // A new day is a new promise.
  await opened((store) => does(store, salon.siret, { what: 'call-back', callBackOn: '2026-12-03' }))
  expect(await at('2026-12-03T09:00:00Z')).toEqual([channel])
})

it('of two processes that see the same call-back, one says it', async () => {
  const store = await openStore('file::memory:')
  await joins(store, salon)
  await does(store, salon.siret, { callBackOn: '2026-11-26' })
  const now = new Date('2026-11-26T09:00:00Z')
  const woken = await Promise.all([tellOfPlan(store, convention, now), tellOfPlan(store, convention, now)])
  expect(woken.flat()).toEqual([channel])
  expect(await saidIn(store, channel)).toHaveLength(1)
  await store.close()
})

it('a call-back comes in somebody’s own chat where the bot knows it', async () => {
  const world = await talk({ now: '2026-11-26T09:00:00Z' })
  const advisor = world.advisor(cma)
  await advisor.says('bonjour')
  await joins(world.store, salon)
  await does(world.store, salon.siret, { callBackOn: '2026-11-26' })
  await tellOfPlan(world.store, world.convention, world.clock.now)
  await world.drain()
  expect(advisor.hears().text).toMatch(/SALON LÉA/)
})

it('the digest of the week comes to each office when its week begins, once, whatever restarts', async () => {
  const opened = restartable()
  const at = (instant: string) => opened((store) => tellOfPlan(store, convention, new Date(instant)))
  // An empty plan says nothing.
  expect(await at('2026-11-23T09:00:00Z')).toEqual([])
  await opened(async (store) => {
    await joins(
      store,
      salon,
      prospectOf(2),
      prospectOf(3, { commune: { name: 'Lille', insee: '59350', postcode: null } }),
    )
    await does(store, salon.siret, { result: 'nothing-now' })
  })
  expect(await at('2026-11-24T09:00:00Z')).toEqual([]) // a Tuesday
  expect(await at('2026-11-23T06:30:00Z')).toEqual([])
  const offices = convention.offices.map(({ channel }) => channel)
  expect((await at('2026-11-23T08:01:00Z')).toSorted()).toEqual(offices.toSorted())
  expect(await at('2026-11-23T15:00:00Z')).toEqual([])
  const [said] = await opened((store) => saidIn(store, channel))
  expect(said).toMatch(
    /la semaine passée : 1 entreprise vue.*1 entreprise vue\*\* sur les 100.*territoire \(1\)/s,
  )
  expect(said).not.toMatch(/Lille/)
  expect((await at('2026-11-30T09:00:00Z')).toSorted()).toEqual(offices.toSorted())
})

it('the digest waits for the day after a Monday on which nobody works', async () => {
  const store = await openStore('file::memory:')
  await joins(store, salon)
  // Easter Monday.
  expect(await tellOfPlan(store, convention, new Date('2027-03-29T09:00:00Z'))).toEqual([])
  expect(await tellOfPlan(store, convention, new Date('2027-03-30T09:00:00Z'))).toHaveLength(2)
  await store.close()
})

it('an import twice is an import once, whatever the list holds', async () => {
  const world = await talk()
  const coordinator = world.advisor('00000000-0000-4000-8000-000000000103')
  const line = fc.record({
    number: fc.integer({ min: 1, max: 40 }),
    name: fc.string({ maxLength: 8 }),
    rest: fc.string({ maxLength: 4 }),
  })
  const plan = async () =>
    planCsv((await world.store.prospects({}, { limit: 99, offset: 0 })).prospects, convention)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const rows = lines.map(({ number, name, rest }) => `${siretOf(number)};${name};59067;${rest}`)
      const list = ['siret;nom;code_insee;telephone', ...rows].join('\n')
      const before = await plan()
      await coordinator.attaches('plan.csv', list)
      const whole = await plan()
      const { bad = [] } = { bad: [], ...readFirms(Buffer.from(list)) }
      if (bad.length > 0) expect(whole).toBe(before)
      await coordinator.attaches('plan.csv', list, 'importer quand même')
      const once = await plan()
      await coordinator.attaches('plan.csv', list, 'importer quand même')
      expect(await plan()).toBe(once)
      // What is written out says the same to an import.
      await coordinator.attaches('plan.csv', once)
      expect(await plan()).toBe(once)
    }),
    { numRuns: 30 },
  )
})

it('of fifty advisors who want to visit one firm at once one does, and forty-nine are told who', async () => {
  const crowd = Array.from({ length: 50 }, (_, index) => ({
    id: `advisor-${index}`,
    name: `Conseillère ${index}`,
    role: 'advisor' as const,
  }))
  const offices = convention.offices.map((office) =>
    office.id === 'cma-dunkerque' ? { ...office, advisors: crowd } : office,
  )
  const world = await talk({ convention: { ...convention, offices } })
  await joins(world.store, salon)
  const worker = createWorker({
    store: world.store,
    convention: () => world.convention,
    now: () => world.clock.now,
    wake: () => {},
    trouble: ({ error }) => {
      throw error
    },
  })
  const seqs = await Promise.all(
    crowd.map(({ id, name }) =>
      worker.accept({
        id: `says-${id}`,
        place: {
          id: `a:${id}`,
          type: 'personal',
          tenant: null,
          serviceUrl: 'http://127.0.0.1:1/',
          bot: '28:x',
        },
        from: { account: `29:${id}`, object: id, name },
        at: world.clock.now.toISOString(),
        what: { type: 'message', text: 'je m’occupe du salon Léa', files: 0 },
      }),
    ),
  )
  await Promise.all(seqs.map(({ seq }) => worker.settle(seq)))
  const said = (await Promise.all(crowd.map(({ id }) => saidIn(world.store, `a:${id}`)))).flat()
  const visitor = (await world.store.prospect(salon.siret))?.visitor?.advisor
  const name = crowd.find(({ id }) => id === visitor)?.name
  expect(said.filter((text) => text.includes('vous visitez'))).toHaveLength(1)
  expect(said.filter((text) => text.includes(`est suivie par ${name} (`))).toHaveLength(49)
  const events = await world.store.prospectEvents(salon.siret)
  expect(events.map(({ what, by }) => [what, by])).toEqual([['assigned', visitor]])
})
