import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** What a command refuses to do, in one line that says what is wrong and what to do: printed without a stack. */
export class Refusal extends Error {}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; strict: true; allowPositionals: false }>
>['values']

/**
 * Runs a shell command: reads the arguments, answers `--help`, and turns bad input into one line on stderr.
 * The exit status is 0 when the work is done, 1 when it was refused, 2 when the arguments are not understood.
 * Any other exception is a bug of ours: it ends the process with its stack.
 * @param help the whole text of `--help`; ends without a line break
 * @param options as `parseArgs` of `node:util` takes them; `--help` is added
 * @param work gets the values of the options, then the operands
 * @param args what the shell gave, without the program's name
 * @param operands how many words without an option it may be given
 */
export async function runCommand<O extends ParseArgsOptionsConfig>(
  help: string,
  options: O,
  work: (values: Values<O>, ...operands: string[]) => void | Promise<void>,
  args: string[] = process.argv.slice(2),
  operands = 0,
): Promise<void> {
  // Whoever reads has seen enough, as `head` does: nothing went wrong.
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    const { values, positionals } = read(options, args, operands)
    if (values.help) process.stdout.write(`${help}\n`)
    else await work(values as Values<O>, ...positionals)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    process.stderr.write(`${refusal.message}\n`)
    process.exitCode = refusal instanceof Misuse ? 2 : 1
  }
}

class Misuse extends Refusal {}

function read(options: ParseArgsOptionsConfig, args: string[], operands: number) {
  const all = { ...options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const found = parseArgs({ args, options: all, allowPositionals: operands > 0 })
    const { [operands]: extra } = found.positionals
    if (extra !== undefined) throw new Error(`Unexpected argument '${extra}'`)
    return found
  } catch (cause) {
    // Node's own sentence names the argument; its advice about positionals after the first full stop would not help.
    const [sentence] = (cause as Error).message.split(/\.\s/)
    throw new Misuse(`${sentence}. See --help.`, { cause })
  }
}
