import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { understand } from '../../turn/understand.ts'
import type { Figure, Measure } from './measure.ts'
import { offerFile, offerSchema } from './offer-case.ts'

const titleFile = 'titles-rome.csv'

/** The time of one message, over whole ads and over messages of one line; each is read as a first message. */
export const time: Measure = {
  id: 'time',
  files: [offerFile, titleFile],
  run: (folder) => [
    ...times(
      'ads',
      2,
      10,
      folder.lines(offerFile, offerSchema).map(({ description }) => description),
    ),
    ...times(
      'one line',
      0.25,
      2,
      folder
        .table(titleFile, z.object({ intitule: z.string() }))
        .map(({ intitule }) => `cherche ${intitule} 39h 2000 net`),
    ),
  ],
}

function times(name: string, median: number, p99: number, texts: string[]): Figure[] {
  // The best of a few rounds: what the machine does besides, and the compiling of the first round, is not counted.
  const rounds = [1, 2, 3, 4, 5, 6, 7, 8].map(() => texts.map(milliseconds))
  const spent = texts.map((_, index) => Math.min(...rounds.map((round) => round[index] ?? 0)))
  spent.sort((a, b) => a - b)
  const at = (share: number) => spent[Math.floor(share * (spent.length - 1))] ?? 0
  return [
    { name: `${name}, median ms`, value: at(0.5), of: spent.length, gate: { max: median }, missed: [] },
    { name: `${name}, p99 ms`, value: at(0.99), of: spent.length, gate: { max: p99 }, missed: [] },
  ]
}

function milliseconds(text: string): number {
  const start = performance.now()
  understand(text, { kind: null, asking: null, clock: { today: '2026-11-22' } })
  return performance.now() - start
}

/** The memory of all that understanding needs, in a process of its own, which reads a message to load everything. */
export const memory: Measure = {
  id: 'memory',
  files: [],
  run: () => [
    { name: 'lexicons, heap MB', value: measured('heapUsed'), of: 1, gate: { max: 60 }, missed: [] },
    { name: 'lexicons, resident MB', value: measured('rss'), of: 1, gate: null, missed: [] },
  ],
}

function measured(what: 'heapUsed' | 'rss'): number {
  const module = new URL('../../turn/understand.ts', import.meta.url).href
  const script = `
    const size = () => { gc(); const { heapUsed, external, rss } = process.memoryUsage(); return { heapUsed: heapUsed + external, rss } }
    await import('zod')
    const before = size()
    const { understand } = await import('${module}')
    understand('un boulanger à Annecy (74), 39 h', { kind: null, asking: null, clock: { today: '2026-11-22' } })
    console.log((size().${what} - before.${what}) / 1e6)`
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return Number(stdout)
}
