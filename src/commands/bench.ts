import { readConvention } from '../convention-file.ts'
import { postgresDatabases, sqliteDatabases } from './bench/databases.ts'
import { benchQueries, type Timed } from './bench/queries.ts'
import { benchTurn } from './bench/turn.ts'
import { Refusal, runCommand } from './command-line.ts'

const help = `npm run bench -- turn [--rounds <number>] [--seconds <number>]
npm run bench -- queries [--sizes <numbers>]

turn: a whole durable turn of this bot beside botbuilder's echo bot, under the same load: turns per second, and
processor time of the bot's own process per turn. Medians over the rounds, which go back and forth between the two.

  --rounds <number>    default 5
  --seconds <number>   of one round of one bot; default 4

queries: what staff wait for over generated requests of five years, on SQLite and on a PostgreSQL that is started for
it: how a request stands, every question of the corpus, the observatory's page; and how they grow with the requests.

  --sizes <numbers>    of requests, with commas between; default 10000,100000,1000000, which takes about seven minutes

The exit status is 1 when one of the times is longer than it may be.`

const [what, ...rest] = process.argv.slice(2)

function positive(name: string, given: string, digits = 4): number {
  if (!new RegExp(`^[1-9]\\d{0,${digits - 1}}$`).test(given))
    throw new Refusal(`--${name} takes whole numbers from 1 to ${10 ** digits - 1}, not "${given}".`)
  return Number(given)
}

async function turn(options: { rounds: number; seconds: number }): Promise<void> {
  const figures = await benchTurn(options)
  const [own, echo] = figures
  for (const { name, turnsPerSecond, cpuMsPerTurn } of figures)
    process.stdout.write(
      `${name}  ${turnsPerSecond.toFixed(0).padStart(6)} turns/s  ${cpuMsPerTurn.toFixed(3)} ms CPU/turn\n`,
    )
  if (own && echo)
    process.stdout.write(
      `ratio     ${(own.cpuMsPerTurn / echo.cpuMsPerTurn).toFixed(2)} × the echo bot's CPU\n`,
    )
}

async function queries(sizes: number[]): Promise<void> {
  const convention = readConvention('convention.json')
  const postgres = await postgresDatabases()
  for (const databases of [sqliteDatabases(), ...(postgres ? [postgres] : [])]) {
    const times: Timed[][] = []
    for (const size of sizes) times.push(await benchQueries(databases, size, convention))
    await databases.stop()
    process.stdout.write(`${growth(databases.name, sizes, times)}\n\n`)
    if (times.flat().some(({ ms, most }) => most !== null && ms > most)) process.exitCode = 1
  }
  if (!postgres) process.stdout.write('No PostgreSQL could be started: npm ci installs one.\n')
}

/** Milliseconds of each thing, a column a size, with what the slowest was. */
function growth(name: string, sizes: number[], times: Timed[][]): string {
  const shown = (ms: number) => (ms < 10 ? ms.toFixed(1) : ms.toFixed(0))
  const [first = []] = times
  const lines = first.map(({ what, most }, index) => [
    what,
    ...times.map((all) => shown(all[index]?.ms ?? 0)),
    most === null ? '' : `≤ ${most}`,
  ])
  const rows = [[`${name}, ms`, ...sizes.map(String), 'at most'], ...lines]
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  const table = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  const slowest = times.at(-1)?.flatMap(({ which }) => (which ? [`slowest: « ${which} »`] : [])) ?? []
  return [...table, ...slowest].join('\n')
}

await runCommand(
  help,
  {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
  },
  async ({ rounds, seconds, sizes }) => {
    if (what === 'turn')
      await turn({ rounds: positive('rounds', rounds), seconds: positive('seconds', seconds) })
    else if (what === 'queries') await queries(sizes.split(',').map((size) => positive('sizes', size, 7)))
    else throw new Refusal('Say what to measure: npm run bench -- turn, or queries. See --help.')
  },
  what === 'turn' || what === 'queries' ? rest : process.argv.slice(2),
)
