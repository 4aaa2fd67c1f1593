import { Refusal, runCommand } from './command-line.ts'
import { proveKill } from './prove/kill.ts'

const help = `npm run prove -- kill [--n <kills>] [--seed <number>]

Starts the bot as it runs in service, on a database of its own, and kills it with SIGKILL at random moments under
load, with duplicated messages and a connector that fails one request in five. Compares in the end what was
acknowledged, what is stored and what arrived, and prints the verdict as one line of JSON.

  --n <kills>       how many; default 30, which takes about a minute
  --seed <number>   which random moments; default 1

The exit status is 0 when nothing was lost, doubled or put out of order, else 1.`

const [what, ...rest] = process.argv.slice(2)

function count(name: string, given: string): number {
  if (!/^\d{1,6}$/.test(given))
    throw new Refusal(`--${name} takes a whole number of at most six digits, not "${given}".`)
  return Number(given)
}

await runCommand(
  help,
  { n: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
  async (options) => {
    if (what !== 'kill') throw new Refusal('Say what to prove: npm run prove -- kill. See --help.')
    const verdict = await proveKill({ rounds: count('n', options.n), seed: count('seed', options.seed) })
    process.stdout.write(`${JSON.stringify(verdict)}\n`)
    if (!verdict.ok) process.exitCode = 1
  },
  what === 'kill' ? rest : process.argv.slice(2),
)
