import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startBotProcess } from '../bot-process.ts'
import { createLoops, listenConnector } from './loop.ts'

const file = (relative: string) => new URL(relative, import.meta.url)

/** Turns of one bot: medians over the rounds. */
export interface Figures {
  name: string
  turnsPerSecond: number
  cpuMsPerTurn: number
}

/**
 * A whole durable turn of this bot (taken in, understood, committed to a file with every sync, said) beside
 * botbuilder's echo bot, which stores nothing: each in a process of its own, the same load, the same connector,
 * rounds in turn after a warm-up.
 */
export async function benchTurn({
  rounds,
  seconds,
}: {
  rounds: number
  seconds: number
}): Promise<Figures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'compagnon-bench-'))
  const connector = await listenConnector()
  const settings = {
    NODE_ENV: 'production',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${file('cpu-report.ts')}`,
  }
  const entries = {
    'this bot': [
      fileURLToPath(file('../../main.ts')),
      { DATABASE_URL: `file:${folder}/bench.db`, SANDBOX: 'off' },
    ],
    'echo bot': [fileURLToPath(file('echo-bot.ts')), {}],
  } as const
  const benches = await Promise.all(
    Object.entries(entries).map(async ([name, [entry, own]]) => {
      const bot = await startBotProcess(entry, { ...settings, ...own })
      const loops = createLoops(name, bot.messages, connector)
      return { name, bot, loops, rounds: [] as { turnsPerSecond: number; cpuMsPerTurn: number }[] }
    }),
  )
  try {
    for (const { loops } of benches) await loops.warmUp()
    for (let round = 0; round < rounds; round++) {
      for (const bench of benches) {
        const [cpu, began] = [await bench.bot.cpuMs(), performance.now()]
        const turns = await bench.loops.run(seconds * 1_000)
        const took = performance.now() - began
        await pause(100) // what a bot does after its last reply is part of the turn
        bench.rounds.push({
          turnsPerSecond: (turns / took) * 1_000,
          cpuMsPerTurn: ((await bench.bot.cpuMs()) - cpu) / turns,
        })
      }
    }
    return benches.map(({ name, rounds: all }) => ({
      name,
      turnsPerSecond: median(all.map(({ turnsPerSecond }) => turnsPerSecond)),
      cpuMsPerTurn: median(all.map(({ cpuMsPerTurn }) => cpuMsPerTurn)),
    }))
  } finally {
    for (const { bot, loops } of benches) {
      loops.close()
      await bot.stop()
    }
    connector.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
