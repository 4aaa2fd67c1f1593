import { startBot } from './compose.ts'
import { readConfig } from './config.ts'
import { createLog } from './log.ts'
import { openStore } from './records/open.ts'

/** The process: settings, records, the bot, signals. What a signal stops, a later start takes up. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const store = await openStore(config.databaseUrl)
  const bot = await startBot({ config, store, log })
  if (bot.sandbox) log.info(`sandbox: ${bot.url}/sandbox`)
  log.info('ready', { port: bot.port })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await bot.stop()
    await store.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: unknown) => {
  // Before anything listens: a settings problem is one clear line for the operator.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
