import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import type { Incoming, Place } from '../../src/domain/incoming.ts'
import { openStore } from '../../src/records/open.ts'
import type { Store } from '../../src/records/store.ts'
import { createWorker } from '../../src/turn/worker.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

const place: Place = {
  id: 'a:amina',
  type: 'personal',
  tenant: null,
  serviceUrl: 'http://127.0.0.1:1/',
  bot: '28:bot',
}
let count = 0
const incoming = (what: Incoming['what'] = { type: 'message', text: 'bonjour', files: 0 }): Incoming => ({
  id: `${++count}`,
  place,
  from: { account: '29:amina', object: null, name: 'Amina' },
  at: '2026-11-23T09:00:00Z',
  what,
})

/** A worker over real records, of which some operations are replaced. */
async function setUp(changes: (store: Store) => Partial<Store> = () => ({})) {
  const store = await openStore('file::memory:')
  const troubles: { incident: string; lasting: boolean }[] = []
  const worker = createWorker({
    store: { ...store, ...changes(store) },
    convention: () => readConvention('convention.json'),
    now: () => new Date('2026-11-23T09:00:00Z'),
    wake: () => {},
    trouble: (what) => void troubles.push(what),
  })
  const said = async () => (await store.outbox(place.id, 50)).map(({ message }) => message)
  const idle = () => vi.waitFor(async () => expect((await store.backlog()).inbox).toBe(0))
  return { store, worker, troubles, said, idle }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('a turn that fails again and again is set aside with a code to quote, and what follows is handled', async () => {
  const { worker, troubles, said, idle } = await setUp((store) => ({
    commit: (turn) => (turn.inbox === 1 ? Promise.reject(new TypeError('a bug')) : store.commit(turn)),
  }))
  await worker.accept(incoming())
  await worker.accept(incoming())
  for (let second = 0; second < 8; second++) await pass(1_000)
  await idle()
  const [apology, greeting] = await said()
  expect(apology).toMatchObject({ text: expect.stringContaining(troubles.at(-1)?.incident as string) })
  expect(greeting).toMatchObject({ text: expect.stringContaining('assistant automatique') })
  expect(troubles.map(({ lasting }) => lasting)).toEqual([false, false, false, true])
})

it('a message waits for as long as the records do not answer, and is never given up for it', async () => {
  let down = true
  const failing = () => Promise.reject(new Error('no answer'))
  const { worker, said, idle } = await setUp((store) => ({
    commit: (turn) => (down ? failing() : store.commit(turn)),
    ping: () => (down ? failing() : store.ping()),
  }))
  await worker.accept(incoming())
  for (let second = 0; second < 60; second++) await pass(1_000)
  expect(await said()).toEqual([])
  down = false
  for (let second = 0; second < 6; second++) await pass(1_000)
  await idle()
  expect(await said()).toMatchObject([{ text: expect.stringContaining('assistant automatique') }])
})

it('a press whose turn is committed while its answer is looked for gets that answer, and so does its resend', async () => {
  const { worker } = await setUp((store) => ({
    async response(seq) {
      const read = await store.response(seq)
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
      return read
    },
  }))
  const { seq } = await worker.accept(incoming({ type: 'card', data: { do: 'nothing known' } }))
  const answers = await Promise.all([worker.settle(seq), worker.settle(seq)])
  for (const answer of answers) expect(answer).toMatchObject({ text: expect.any(String) })
})

it('nobody is written to where the bot was removed, until somebody writes from there or brings it back', async () => {
  const { store, worker, idle, said } = await setUp()
  const receive = async (what?: Incoming['what']) => {
    await worker.accept(incoming(what))
    await idle()
  }
  await receive({ type: 'joined' })
  await receive({ type: 'left' })
  expect((await store.unreachable(place.id))?.why).toBe('left')
  const before = (await said()).length
  await receive({ type: 'joined' })
  expect(await store.unreachable(place.id)).toBeUndefined()
  const after = (await said()).length
  expect(after).toBeGreaterThan(before)
  // Teams tells of one installation twice, under two ids.
  await receive({ type: 'joined' })
  expect(await said()).toHaveLength(after)
})
