import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { startBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/records/open.ts'
import type { Store } from '../../src/records/store.ts'

/** Long enough that a kill at any moment under load falls into a gap of some turn. */
const gapMs = 250

/** The bugs that the proof has to find: the real bot, with records that break one rule of the turn. */
const bugs: Record<string, (store: Store) => Partial<Store>> = {
  'reply before commit': (store) => ({
    async commit(turn) {
      if (!turn.conversation) return store.commit(turn)
      const { place, person, expected } = turn.conversation
      const { memory = null } = (await store.conversation(place.id)) ?? {}
      const early = { place, person, memory, expected }
      const result = await store.commit({
        inbox: null,
        conversation: early,
        requests: [],
        events: [],
        outbox: turn.outbox,
      })
      if (result !== 'committed') return result
      await pause(gapMs)
      return store.commit({
        ...turn,
        conversation: { ...turn.conversation, expected: expected + 1 },
        outbox: [],
      })
    },
  }),
  'no unique key': (store) => ({
    receive: (incoming) => store.receive({ ...incoming, id: `${incoming.id}-${randomUUID()}` }),
  }),
  'outbox outside the transaction': (store) => ({
    async commit(turn) {
      if (!turn.conversation) return store.commit(turn)
      const result = await store.commit({ ...turn, outbox: [] })
      if (result !== 'committed') return result
      await pause(gapMs)
      const { place, person, memory, expected } = turn.conversation
      return store.commit({
        inbox: null,
        conversation: { place, person, memory, expected: expected + 1 },
        requests: [],
        events: [],
        outbox: turn.outbox,
      })
    },
  }),
}

const plant = bugs[process.env.BUG ?? '']
if (!plant) throw new Error(`There is no bug named ${process.env.BUG}`)
const config = readConfig(process.env)
const log = createLog(config.logLevel)
const records = await openStore(config.databaseUrl)
const bot = await startBot({ config, store: { ...records, ...plant(records) }, log })
log.info('ready', { port: bot.port })
process.once('SIGTERM', async () => {
  await bot.stop()
  await records.close()
})
