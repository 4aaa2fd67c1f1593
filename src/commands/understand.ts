import { createInterface } from 'node:readline'
import { z } from 'zod'
import { dialogs } from '../../dialogs/index.ts'
import { parisDate } from '../domain/paris-time.ts'
import { kindSchema } from '../domain/request.ts'
import { type Understanding, understand } from '../turn/understand.ts'
import { runCommand } from './command-line.ts'

const help = `npm run --silent understand < in.jsonl

Reads messages from standard input, one JSON object a line, and writes what each says, one object a line: the very
function that a turn of the bot calls.

  in   {"id":"1","text":"39h, 2000 net","dialog":"job-posting","asking":"pay","now":"2026-11-22T09:00:00Z"}
       dialog: null or absent where none is in progress; asking: the slot being asked; now: the clock's instant
  out  {"id":"1","commands":[],"answers":{"weeklyHours":39,…},"words":{"weeklyHours":"39h",…}}`

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  dialog: kindSchema.nullish(),
  asking: z.string().nullish(),
  now: z.iso.datetime({ offset: true }).nullish(),
})

await runCommand(help, {}, async () => {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') {
      process.stderr.write(`line ${number}: ${parsed}\n`)
      process.exitCode = 1
    } else process.stdout.write(`${JSON.stringify(parsed)}\n`)
  }
})

/** What one line says, or why it cannot be read. */
function parseLine(line: string): object | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'this is no JSON'
  }
  const { success, data, error } = lineSchema.safeParse(json)
  if (!success)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join(', ')
  const { id, text, dialog, asking, now } = data
  const kind = dialog ?? (asking ? 'job-posting' : null)
  const alongside = asking ? dialogs[kind ?? 'job-posting']?.slots[asking]?.alongside : undefined
  const said = understand(text, {
    kind,
    asking: asking ?? null,
    ...(alongside ? { alongside: [...alongside] } : {}),
    clock: { today: parisDate(now ? new Date(now) : new Date()) },
  })
  return { id, ...shown(said) }
}

function shown({ commands, answers }: Understanding) {
  const entries = Object.entries(answers)
  return {
    commands: commands.map(({ name }) => name),
    answers: Object.fromEntries(entries.map(([slot, { value }]) => [slot, value])),
    words: Object.fromEntries(entries.map(([slot, { words }]) => [slot, words])),
  }
}
