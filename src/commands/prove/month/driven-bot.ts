import { flushCompileCache } from 'node:module'
import { z } from 'zod'
import { startBot } from '../../../compose.ts'
import { readConfig } from '../../../config.ts'
import { createLog } from '../../../log.ts'
import { openStore } from '../../../records/open.ts'
import type { Store } from '../../../records/store.ts'

/** How much faster rests after a failed send, and the rate windows, go by: a second becomes a millisecond. */
const pace = 1_000

const orderSchema = z.object({ at: z.iso.datetime(), look: z.boolean() })
/** Moves the clock on, and has the deadlines looked at. */
export type Order = z.infer<typeof orderSchema>

/**
 * The bot as it runs in service, but for time: its clock is moved on by whoever started the process, over IPC. Each
 * order is answered once it is done.
 * @param plant a bug to be found: parts of the records that do something else
 */
export async function runDrivenBot(plant: (store: Store) => Partial<Store> = () => ({})): Promise<void> {
  const config = readConfig(process.env)
  let { now } = config
  const log = createLog(config.logLevel)
  const store = await openStore(config.databaseUrl)
  const bot = await startBot({
    config: { ...config, now: () => now() },
    store: { ...store, ...plant(store) },
    log,
    pace,
  })
  process.on('message', async (order) => {
    const { at, look } = orderSchema.parse(order)
    now = readConfig({ ...process.env, NOW: at }).now
    if (look) await bot.look()
    process.send?.('done')
  })
  process.once('SIGTERM', async () => {
    await bot.stop()
    await store.close()
    process.disconnect()
  })
  // Also where whoever drove it is gone: nobody will ever end it.
  process.once('disconnect', () => process.exit())
  log.info('ready', { port: bot.port })
  flushCompileCache() // a process that is killed keeps nothing for the next one
}
