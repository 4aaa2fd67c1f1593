import { setTimeout as pause } from 'node:timers/promises'
import { type BotProcess, startBotProcess } from '../../bot-process.ts'
import type { Look } from './deadlines.ts'
import type { Order } from './driven-bot.ts'

/** Drives a bot in a process of its own through time, kills it, and starts it again. */
export function createDriver({
  entry,
  settings,
  at,
  receipts,
}: {
  entry: string
  settings: Record<string, string>
  /** Where its clock starts, in ms since 1970. */
  at: number
  /** How many requests the connector has got so far. */
  receipts: () => number
}) {
  const clock = { at, since: Date.now() }
  const now = () => clock.at + Date.now() - clock.since
  const looks: Look[] = []
  const cuts: number[] = []
  const givenUp = new Set<number>()
  const shot = new WeakSet<BotProcess>()
  let bot = start()

  function start(): Promise<BotProcess> {
    const NOW = new Date(now()).toISOString()
    return startBotProcess(entry, { ...settings, SANDBOX: 'off', NOW }, (line) => {
      const row = /"outbox":(\d+).*"undeliverable"/.exec(line)?.[1]
      if (row) givenUp.add(Number(row))
    })
  }

  return {
    /** The looks at the deadlines that went through. */
    looks: looks as readonly Look[],
    /** How many requests the connector had got at each kill. */
    cuts: cuts as readonly number[],
    /** Outbox rows of which the log says that they could not be delivered. */
    givenUp: givenUp as ReadonlySet<number>,
    /** Where the bot takes activities: resolves once there is one. */
    messages: async () => (await bot).messages,

    /** Sets the bot's clock, and has it look at the deadlines if wanted; again where it is killed meanwhile. */
    async order(to: number, look: boolean): Promise<void> {
      for (;;) {
        const running = await bot
        Object.assign(clock, { at: to, since: Date.now() })
        try {
          await running.ask({ at: new Date(to).toISOString(), look } satisfies Order)
          if (look) looks.push({ from: to, to: now() })
          return
        } catch (gone) {
          if (!shot.has(running)) throw gone // it fell by itself
          await pause(5)
        }
      }
    },

    /** SIGKILL, and a new start on the same database. */
    async kill(): Promise<void> {
      const running = await bot
      shot.add(running)
      await running.kill()
      await pause(20) // what it had still sent arrives
      cuts.push(receipts())
      bot = start()
    },

    stop: async () => (await bot).stop(),

    /** Ends whatever runs; also where it never did, which its caller was told. */
    end: () =>
      bot.then(
        (running) => running.kill(),
        () => {},
      ),
  }
}
export type Driver = ReturnType<typeof createDriver>
