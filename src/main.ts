import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { ConfigProblem, followConvention, readConfig } from './config.ts'
import { createHealth, createMetrics } from './health.ts'
import { createLog, errorCode } from './log.ts'
import { openStore } from './records/open.ts'
import { createSandbox } from './sandbox/sandbox.ts'
import { castOf } from './sandbox-cast.ts'
import { createTeams } from './teams/teams.ts'
import { tellUndeliverable } from './turn/undeliverable.ts'
import { createWorker } from './turn/worker.ts'

/** Composition: reads the settings, builds every part, listens. What a signal stops, a later start takes up. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const convention = followConvention(config.conventionPath, (problem) =>
    log.error('convention-kept', { why: problem.message }),
  )
  const store = await openStore(config.databaseUrl)
  const metrics = createMetrics(store)

  const teams = createTeams({
    store,
    bot: config.bot,
    convention,
    accept: (incoming) => worker.accept(incoming),
    settle: (seq) => worker.settle(seq),
    now: () => config.now().getTime(),
    undeliverable: async (item, why) => {
      metrics.trouble.inc({ what: 'undeliverable' })
      log.warn('undeliverable', { outbox: item.id, why })
      teams.sender.poke(await tellUndeliverable({ store, convention: convention(), now: config.now() }, item))
    },
    trouble: (error) => {
      metrics.trouble.inc({ what: 'edge' })
      log.error('edge-trouble', { error: errorCode(error) })
    },
  })
  const worker = createWorker({
    store,
    convention,
    now: config.now,
    wake: (conversations, heard) => teams.sender.poke(conversations, heard),
    done: (ms) => metrics.turns.observe(ms / 1_000),
    trouble: ({ incident, seq, error, lasting }) => {
      metrics.trouble.inc({ what: 'turn' })
      log.error('turn-failed', { incident, seq, error: errorCode(error), lasting })
    },
  })

  const app = new Hono()
  app.route('/', teams.door)
  app.route('/', createHealth(store, metrics))
  const server = serve({
    fetch: app.fetch,
    port: config.port,
    hostname: config.host,
    serverOptions: { maxHeaderSize: 8 * 1024 },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  if (config.sandbox) {
    const own = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    const sandbox = createSandbox({
      cast: castOf(convention()),
      botUrl: `${own}/api/messages`,
      serviceUrl: `${own}/sandbox/connector`,
    })
    app.route('/sandbox', sandbox.app)
    log.info(`sandbox: ${own}/sandbox`)
  }
  await worker.start()
  await teams.sender.start()
  log.info('ready', { port })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await worker.stop()
    await teams.sender.stop()
    await store.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: unknown) => {
  // Before anything listens: a settings problem is one clear line for the operator.
  const line = error instanceof ConfigProblem || error instanceof Error ? error.message : String(error)
  process.stderr.write(`${line}\n`)
  process.exit(1)
})
