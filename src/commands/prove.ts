import { Refusal, runCommand } from './command-line.ts'
import { proveKill } from './prove/kill.ts'
import { proveMonth } from './prove/month/month.ts'

const help = `npm run prove -- kill [--n <kills>] [--seed <number>]
npm run prove -- month [--requests <number>] [--n <kills>] [--seed <number>]

Each prints its verdict as one line of JSON. The connector fails one request in five.

kill: starts the bot as it runs in service, on a database of its own, and kills it with SIGKILL at random moments under
load, with duplicated messages. Compares in the end what was acknowledged, what is stored and what arrived.

month: plays a month of four offices with twelve advisors, with absences, public holidays and a bot that is killed, in
compressed time. Compares in the end the histories with the deadlines of the convention and with what people were
told.

  --requests <number>  how many are handed over in the month; default 400
  --n <kills>          how many; default 30 for kill, which takes about a minute, and 10 for month
  --seed <number>      which random moments; default 1

The exit status is 0 when nothing was lost, missing, doubled or out of order, else 1.`

const [what, ...rest] = process.argv.slice(2)

function count(name: string, given: string): number {
  if (!/^\d{1,6}$/.test(given))
    throw new Refusal(`--${name} takes a whole number of at most six digits, not "${given}".`)
  return Number(given)
}

function tell(verdict: { ok: boolean }): void {
  process.stdout.write(`${JSON.stringify(verdict)}\n`)
  if (!verdict.ok) process.exitCode = 1
}

const seed = { type: 'string', default: '1' } as const
const kills = (usual: string) => ({ type: 'string', default: usual }) as const

if (what === 'kill')
  await runCommand(
    help,
    { n: kills('30'), seed },
    async (options) => {
      tell(await proveKill({ rounds: count('n', options.n), seed: count('seed', options.seed) }))
    },
    rest,
  )
else if (what === 'month')
  await runCommand(
    help,
    { requests: { type: 'string', default: '400' }, n: kills('10'), seed },
    async (options) => {
      const requests = count('requests', options.requests)
      if (requests === 0)
        throw new Refusal('--requests takes at least 1: without any there is nothing to prove.')
      tell(await proveMonth({ requests, kills: count('n', options.n), seed: count('seed', options.seed) }))
    },
    rest,
  )
else
  await runCommand(help, {}, () => {
    throw new Refusal('Say what to prove: npm run prove -- kill, or month. See --help.')
  })
