import { benchTurn } from './bench/turn.ts'
import { Refusal, runCommand } from './command-line.ts'

const help = `npm run bench -- turn [--rounds <number>] [--seconds <number>]

Measures a whole durable turn of this bot beside botbuilder's echo bot, under the same load: turns per second, and
processor time of the bot's own process per turn. Medians over the rounds, which go back and forth between the two.

  --rounds <number>    default 5
  --seconds <number>   of one round of one bot; default 4`

const [what, ...rest] = process.argv.slice(2)

function positive(name: string, given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given))
    throw new Refusal(`--${name} takes a whole number from 1 to 9999, not "${given}".`)
  return Number(given)
}

await runCommand(
  help,
  { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '4' } },
  async (options) => {
    if (what !== 'turn') throw new Refusal('Say what to measure: npm run bench -- turn. See --help.')
    const figures = await benchTurn({
      rounds: positive('rounds', options.rounds),
      seconds: positive('seconds', options.seconds),
    })
    const [own, echo] = figures
    for (const { name, turnsPerSecond, cpuMsPerTurn } of figures)
      process.stdout.write(
        `${name}  ${turnsPerSecond.toFixed(0).padStart(6)} turns/s  ${cpuMsPerTurn.toFixed(3)} ms CPU/turn\n`,
      )
    if (own && echo)
      process.stdout.write(
        `ratio     ${(own.cpuMsPerTurn / echo.cpuMsPerTurn).toFixed(2)} × the echo bot's CPU\n`,
      )
  },
  what === 'turn' ? rest : process.argv.slice(2),
)
