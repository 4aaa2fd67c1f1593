import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Log } from './log.ts'

// Before anything else is loaded: from the second start on, nothing is compiled anew, which halves the time to start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)))

/** The process: settings, records, the bot, signals. What a signal stops, a later start takes up. */
async function main(): Promise<void> {
  const [{ startBot }, { readConfig }, { createLog, errorCode }, { openStore }] = await Promise.all([
    import('./compose.ts'),
    import('./config.ts'),
    import('./log.ts'),
    import('./records/open.ts'),
  ])
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  // Neither may end the process with a message in which somebody is quoted. A promise that nobody waited for leaves
  // everything else in order; after an exception out of nowhere the next process takes up what the records hold.
  process.on('unhandledRejection', (error) => log.error('unhandled', { error: errorCode(error) }))
  process.on('uncaughtException', (error) => {
    log.error('uncaught', { error: errorCode(error) })
    process.exit(1)
  })
  const store = await openStore(config.databaseUrl)
  const bot = await startBot({ config, store, log })
  if (bot.sandbox) announce(`${bot.url}/sandbox`, log)
  log.info('ready', { port: bot.port })
  flushCompileCache()

  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1) // whoever asks twice does not want to wait
    stopping = true
    try {
      await bot.stop()
      await store.close()
    } catch (error) {
      log.error('stopped-badly', { error: errorCode(error) })
      process.exit(1)
    }
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Where to look first: a plain line for a person at a terminal, a log line for whatever collects them. */
function announce(page: string, log: Log): void {
  if (process.stdout.isTTY) process.stdout.write(`\n  Compagnon is ready: open ${page}\n\n`)
  else log.info(`sandbox: ${page}`)
}

main().catch((error: unknown) => {
  // Before anything listens: a settings problem is one clear line for the operator.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
