import { randomBytes } from 'node:crypto'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { composeModel } from './compose-model.ts'
import { composeTab } from './compose-tab.ts'
import { type Config, ConfigProblem } from './config.ts'
import { followConvention } from './convention-file.ts'
import { createHealth, createIntake, createMetrics } from './health.ts'
import { errorCode, type Log } from './log.ts'
import type { Store } from './records/store.ts'
import type { Sandbox } from './sandbox/sandbox.ts'
import { castOf } from './sandbox-cast.ts'
import { createFeed, followed } from './tab/api/feed.ts'
import { createTeams } from './teams/teams.ts'
import { startClock } from './turn/clock/clock.ts'
import { conventionNow } from './turn/convention-now.ts'
import { tellUndeliverable } from './turn/undeliverable.ts'
import { createWorker } from './turn/worker.ts'

export interface Bot {
  /** Where it listens: `http://127.0.0.1:3978`. */
  url: string
  port: number
  /** Present when the settings want it. */
  sandbox: Sandbox | undefined
  /** Looks at the deadlines now, as it does by itself twice a minute. */
  look(): Promise<void>
  /** Ends after the turns and sends in progress; what still waits is taken up by the next start. */
  stop(): Promise<void>
}

/**
 * Builds every part around the records and listens. What an earlier process left undone is taken up before this
 * returns. The store stays the caller's to close.
 */
export async function startBot({
  config,
  store: records,
  log,
  pace = 1,
  entra,
}: {
  config: Config
  store: Store
  log: Log
  /** How many times faster than the machine's clock the sender's rests go by: a proof plays a month in seconds. */
  pace?: number
  /** Where the keys of a tenant are published, unless at Microsoft's. */
  entra?: (tenant: string) => string
}): Promise<Bot> {
  const feed = createFeed()
  const store = followed(records, feed)
  const file = followConvention(config.conventionPath, (problem) =>
    // How many, and not which: what is wrong may quote the names in the file. `npm run doctor` says it.
    log.error('convention-kept', { count: problem.lines.length }),
  )
  const convention = () => conventionNow(file(), store)
  const metrics = createMetrics(store, convention)
  const intake = createIntake()

  const teams = await createTeams({
    store,
    bot: config.bot,
    convention: file,
    cardKey: await store.setting('card-key', randomBytes(32).toString('base64url')),
    accept: async (incoming) => {
      const accepted = await worker.accept(incoming).catch((error) => {
        intake.failed()
        throw error
      })
      intake.took()
      return accepted
    },
    settle: (seq) => worker.settle(seq),
    now: () => config.now().getTime(),
    undeliverable: async (item, why) => {
      metrics.trouble.inc({ what: 'undeliverable' })
      log.warn('undeliverable', { outbox: item.id, why })
      teams.sender.poke(
        await tellUndeliverable({ store, convention: await convention(), now: config.now() }, item, why),
      )
    },
    trouble: (error) => {
      metrics.trouble.inc({ what: 'edge' })
      log.error('edge-trouble', { error: errorCode(error) })
    },
    pace,
  })
  const worker = createWorker({
    store,
    convention,
    now: config.now,
    fetchFile: teams.fetchFile,
    model: config.model ? await composeModel(config.model, metrics, log) : undefined,
    wake: (conversations, heard) => teams.sender.poke(conversations, heard),
    done: (ms) => metrics.turns.observe(ms / 1_000),
    trouble: ({ incident, seq, error, lasting }) => {
      metrics.trouble.inc({ what: 'turn' })
      log.error('turn-failed', { incident, seq, error: errorCode(error), lasting })
    },
  })

  const createSandbox = config.sandbox && (await import('./sandbox/sandbox.ts')).createSandbox
  const app = new Hono()
  app.route('/', teams.door)
  app.route('/', createHealth(store, metrics, intake, convention))
  const tab = await composeTab({
    config,
    store,
    convention,
    feed,
    tenants: () => [...(config.bot ? [config.bot.tenantId] : []), ...file().tenants],
    metadataUrl: entra,
    wake: (conversations) => teams.sender.poke(conversations),
    trouble: (error) => {
      metrics.trouble.inc({ what: 'tab' })
      log.error('tab-trouble', { error: errorCode(error) })
    },
  })
  if (tab) app.route('/tab', tab.app)
  const { server, url, port } = await listen(app, config)
  const sandbox = createSandbox
    ? createSandbox({
        cast: castOf(file()),
        botUrl: `${url}/api/messages`,
        serviceUrl: `${url}/sandbox/connector`,
        tabTokenFor: tab?.tokenFor,
      })
    : undefined
  if (sandbox) app.route('/sandbox', sandbox.app)
  await worker.start()
  await teams.sender.start()
  const clock = startClock({
    store,
    convention,
    now: config.now,
    wake: (conversations) => teams.sender.poke(conversations),
    trouble: (error) => {
      metrics.trouble.inc({ what: 'clock' })
      log.error('clock-failed', { error: errorCode(error) })
    },
  })

  return {
    url,
    port,
    sandbox,
    look: clock.look,
    async stop() {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await clock.stop()
      await worker.stop()
      await teams.sender.stop()
    },
  }
}

/** Resolves once connections are taken. Port 0 takes a free one, which is why the sandbox comes after. */
async function listen(
  app: Hono,
  { host, port: wanted }: Config,
): Promise<{ server: ServerType; url: string; port: number }> {
  const { promise: listening, resolve, reject } = Promise.withResolvers<number>()
  const server = serve(
    { fetch: app.fetch, port: wanted, hostname: host, serverOptions: { maxHeaderSize: 8 * 1024 } },
    ({ port }) => resolve(port),
  )
  server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, wanted, host)))
  const port = await listening
  return { server, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, port }
}

function refusal({ code, message }: NodeJS.ErrnoException, port: number, host: string): Error {
  const where = `${host}:${port}`
  if (code === 'EADDRINUSE')
    return new ConfigProblem(`${where} is taken by another program: stop that one, or set PORT to another.`)
  if (code === 'EACCES') return new ConfigProblem(`${where} needs more rights: set PORT to 1024 or more.`)
  return new ConfigProblem(`${where} cannot be listened on (${code ?? message}): correct HOST or PORT.`)
}
