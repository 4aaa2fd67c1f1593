import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { runDrivenBot } from '../../src/commands/prove/month/driven-bot.ts'
import type { Convention } from '../../src/domain/convention.ts'
import type { Store } from '../../src/records/store.ts'

/** Long enough that a kill amid a look at the deadlines falls into the gap of a reminder. */
const gapMs = 20

type Plant = (store: Store) => Partial<Store>

/** The bugs that the month has to find: the real bot, with records that break one promise of the handoff. */
const bugs: Record<string, Plant> = {
  'reminds before it stamps': (store) => ({
    async commit(turn) {
      if (turn.inbox !== null || turn.requests.length === 0) return store.commit(turn)
      await store.commit({ ...turn, requests: [], events: [] })
      await pause(gapMs)
      return store.commit({ ...turn, outbox: [] })
    },
  }),
  'overlooks requests': (store) => ({
    async requests(filter, page) {
      const found = await store.requests(filter, page)
      const byTheClock = filter.states?.includes('submitted') && !filter.offices && !filter.artisan
      const seen = found.requests.filter(({ id }) => !/^[0-3]/.test(id))
      return byTheClock ? { ...found, requests: seen } : found
    },
  }),
  'gives up in silence': (store) => ({
    retryAt: (id, due, why, doubtful) =>
      doubtful ? store.markDead(id, why) : store.retryAt(id, due, why, doubtful),
  }),
  'keeps claims out of the history': (store) => ({
    commit: (turn) => store.commit({ ...turn, events: turn.events.filter(({ what }) => what !== 'claimed') }),
  }),
}

/** For a bot that works around the clock: its offices never close. */
function neverCloses(path: string): string {
  const convention: Convention = JSON.parse(readFileSync(path, 'utf8'))
  const days = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, ['00:00-23:59']]))
  const offices = convention.offices.map((office) => ({ ...office, opening: { days, closed: [] } }))
  const other = `${path}.around-the-clock`
  writeFileSync(other, JSON.stringify({ ...convention, offices }))
  return other
}

const wanted = (process.env.BUGS ?? '').split(', ')
const aroundTheClock = wanted.includes('works around the clock')
if (aroundTheClock) process.env.CONVENTION = neverCloses(process.env.CONVENTION ?? '')
const plants = wanted.flatMap((bug) => bugs[bug] ?? [])
if (plants.length + Number(aroundTheClock) < wanted.length) throw new Error(`No such bugs: ${wanted}`)
await runDrivenBot((store) => Object.assign({}, ...plants.map((plant) => plant(store))))
