import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readConvention } from '../../../convention-file.ts'
import { chance } from '../../../sandbox/faults.ts'
import { listenSandbox } from '../../../sandbox/listen.ts'
import { failures, faultShare } from '../failures.ts'
import { type Advisors, createAdvisors } from './advisors.ts'
import { type Artisans, createArtisans } from './artisans.ts'
import { type Step, stepsOfMonth } from './calendar.ts'
import { createDriver, type Driver } from './driver.ts'
import { openView, type View } from './records-view.ts'
import { townCast, townConvention } from './town.ts'
import { type MonthVerdict, verdictOf } from './verdict.ts'
import { createVoices } from './voices.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
/** Share of the requests that were handed over two months before, and so come to their end. */
const carriedOver = 0.04
/** Requests for each artisan: some hand over a second one. */
const perArtisan = 1.25
/** A bot that has not said everything by then, in ms, never will. */
const patience = 60_000

/**
 * Plays a month of four busy offices in compressed time, with a connector that fails one request in five and a bot
 * that is killed with SIGKILL again and again. Compares in the end what people did, what is stored, what the calendar
 * asks, and what people were shown.
 *
 * @param requests how many are handed over
 * @param kills how many: in turn while people write, and amid a look at the deadlines that does something
 * @param days how many days of the month to play; all unless said
 * @param entry the program to kill: the bot's own, unless it is one with a planted bug
 * @param seed the same people, moments and faults again, as far as a machine repeats itself
 */
export async function proveMonth({
  requests,
  kills,
  seed,
  days,
  entry = path('bot.ts'),
  settings = {},
}: {
  requests: number
  kills: number
  seed: number
  days?: number
  entry?: string
  settings?: Record<string, string>
}): Promise<MonthVerdict> {
  const folder = await mkdtemp(join(tmpdir(), 'compagnon-month-'))
  const [database, conventionFile] = [join(folder, 'month.db'), join(folder, 'convention.json')]
  const convention = townConvention(readConvention(path('../../../../convention.json')))
  await writeFile(conventionFile, JSON.stringify(convention))
  const cast = townCast(convention, Math.ceil(requests / perArtisan))
  const sandbox = await listenSandbox({ cast, botUrl: '' })
  const { faults, receipts, serviceUrl } = sandbox
  faults.sometimes(faultShare, failures, seed)

  const steps = stepsOfMonth(chance(seed + 1), days)
  const driver = createDriver({
    entry,
    settings: {
      DATABASE_URL: `file:${database}`,
      CONVENTION: conventionFile,
      NODE_COMPILE_CACHE: path('../../../../node_modules/.cache/compile'),
      ...settings,
    },
    at: steps[0]?.at ?? 0,
    receipts: () => receipts.all().length,
  })
  const voices = createVoices({ sandbox, serviceUrl, botUrl: driver.messages, random: chance(seed + 2) })
  const advisors = createAdvisors({ convention, voices, random: chance(seed + 3) })
  const artisans = createArtisans({ artisans: cast.artisans, voices, faults, random: chance(seed + 4) })

  try {
    await advisors.greet()
    const view = openView(database)
    try {
      await play({ steps, requests, kills, random: chance(seed), driver, view, advisors, artisans })
      const seen = { convention, handedOver: requests, acknowledged: voices.acknowledged }
      return verdictOf({ ...seen, ...driver, receipts: receipts.all() }, view)
    } finally {
      view.close()
    }
  } finally {
    await driver.end()
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Play {
  steps: readonly Step[]
  requests: number
  kills: number
  random: () => number
  driver: Driver
  view: View
  advisors: Advisors
  artisans: Artisans
}

/** Plays all steps, and has the bot end in peace once it has said everything. */
async function play({
  steps,
  requests,
  kills,
  random,
  driver,
  view,
  advisors,
  artisans,
}: Play): Promise<void> {
  const handedOver = spread(requests, steps, random)
  const busy = steps.filter(({ act, atWork }) => act === 'live' && atWork)
  const killed = new Map(
    Array.from({ length: kills }, (_, count) => [
      busy[Math.floor(((count + random()) / kills) * busy.length)],
      count % 2 === 0 ? ('acting' as const) : ('looking' as const),
    ]),
  )
  /** Set until a look at the deadlines does something: amid that the bot is killed. */
  let killAmid = false
  for (const step of steps) {
    await driver.order(step.at, false)
    const acting = act(step)
    if (killed.get(step) === 'acting') {
      await pause(random() * 50)
      await driver.kill()
    }
    await acting
    while (view.waiting().inbox > 0) await pause(2)
    killAmid ||= killed.get(step) === 'looking'
    await look(step)
  }
  const until = Date.now() + patience
  while (view.waiting().outbox > 0 && Date.now() < until) await pause(50)
  await driver.stop()

  async function act(step: Step): Promise<void> {
    const cases = view.openCases()
    const doing = Array.from({ length: handedOver.get(step) ?? 0 }, () => artisans.handsOver())
    if (step.act === 'take') doing.push(advisors.settle(cases))
    if (step.act === 'live') doing.push(artisans.write(cases, step))
    if (step.act === 'live' && step.atWork) doing.push(advisors.work(cases, step))
    await Promise.all(doing)
  }

  async function look(step: Step): Promise<void> {
    const row = view.lastRow()
    let over = false
    const looking = driver.order(step.at + 60_000, true).finally(() => {
      over = true
    })
    while (killAmid && !over) {
      await pause(1)
      if (view.lastRow() === row) continue
      killAmid = false
      await driver.kill()
    }
    await looking
  }
}

/** How many requests are handed over at which step. */
function spread(requests: number, steps: readonly Step[], random: () => number): Map<Step, number> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const before = steps.filter(({ act }) => act === 'hand-over')
  const month = steps.filter(({ act }) => act === 'live')
  const early = Math.ceil(requests * carriedOver)
  const at = Array.from({ length: requests }, (_, number) => pick(number < early ? before : month))
  return new Map([...Map.groupBy(at, (step) => step)].map(([step, all]) => [step, all.length]))
}
