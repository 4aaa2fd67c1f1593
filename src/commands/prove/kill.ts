import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chance } from '../../sandbox/faults.ts'
import { listenSandbox } from '../../sandbox/listen.ts'
import type { Cast } from '../../sandbox/people.ts'
import { type BotProcess, startBotProcess } from '../bot-process.ts'
import { failures, faultShare } from './failures.ts'
import { createLoad } from './load.ts'
import { readRecords } from './records-view.ts'
import { type Verdict, verdictOf } from './verdict.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const mainEntry = path('../../main.ts')
/** The bot's own, for the whole process: starting is most of the work here. */
const compileCache = path('../../../node_modules/.cache/compile')
const artisans = 10
/** A bot that has not said everything by then, in ms, never will: the row's longest rest is a minute. */
const patience = 90_000

/**
 * Kills a real bot with SIGKILL at random moments under load, restarts it each time, and compares in the end what
 * was acknowledged, what is stored, and what the connector got. The connector fails one request in five.
 *
 * @param entry the program to kill: the bot's own, unless it is one with a planted bug
 * @param seed the same moments and faults again, as far as a machine repeats itself
 */
export async function proveKill({
  rounds,
  seed,
  entry = mainEntry,
  settings = {},
}: {
  rounds: number
  seed: number
  entry?: string
  settings?: Record<string, string>
}): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'compagnon-prove-'))
  const database = join(folder, 'proof.db')
  const random = chance(seed)
  const cast = castOf(artisans)
  const sandbox = await listenSandbox({ cast, botUrl: '' })
  sandbox.faults.sometimes(faultShare, failures, seed)

  const start = () =>
    startBotProcess(entry, {
      DATABASE_URL: `file:${database}`,
      SANDBOX: 'off',
      NODE_COMPILE_CACHE: compileCache,
      ...settings,
    })
  let bot: Promise<BotProcess> = start()
  const load = createLoad({
    cast,
    serviceUrl: sandbox.serviceUrl,
    botUrl: async () => (await bot).messages,
    random: chance(seed + 1),
  })
  sandbox.conversations.watch((change) => {
    if (change.kind === 'posted' && change.message.from.id === cast.bot.id)
      load.hears(change.room, change.message.activity.text ?? '')
  })

  try {
    for (let round = 0; round < rounds; round++) {
      const running = await bot
      await moment(load, random)
      await running.kill()
      bot = start()
    }
    await load.end()
    await drained(database)
    await (await bot).stop()
    return verdictOf(load.said, readRecords(database), sandbox.receipts.all(), rounds)
  } finally {
    await bot.then(
      (running) => running.kill(),
      () => {}, // it never ran, which is what the caller is told
    )
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A moment to kill at, counted in work done rather than in time: as random on a slow machine as on a fast one. */
async function moment({ said }: ReturnType<typeof createLoad>, random: () => number): Promise<void> {
  const enough = said.length + Math.floor(random() * 30)
  const until = Date.now() + 10_000
  while (said.length < enough && Date.now() < until) await pause(1)
  await pause(random() * 50)
}

/** Resolves once nothing waits in the records any more. */
async function drained(database: string): Promise<void> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const { inbox, replies } = readRecords(database)
    if (!inbox.some(({ open }) => open) && replies.every(({ sent, dead }) => sent || dead)) return
    await pause(100)
  }
}

function castOf(count: number): Cast {
  return {
    tenant: '00000000-0000-4000-8000-0000000000f0',
    bot: { id: '28:00000000-0000-4000-8000-0000000000b0', name: 'Compagnon' },
    artisans: Array.from({ length: count }, (_, index) => ({
      object: `artisan-${index}`,
      name: `Artisan ${index}`,
    })),
    advisors: [],
    channels: [],
  }
}
