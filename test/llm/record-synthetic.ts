import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { syntheticModel } from '../../src/commands/eval/model/cassettes.ts'
import { disguise } from '../../src/turn/model/placeholders.ts'
import { complete, startServer } from './server.ts'

/**
 * Records the synthetic cassettes anew, from the answers that they hold now or that a file gives by message: for when
 * a prompt has a new version, or a case was added. `node test/llm/record-synthetic.ts [answers.json]`
 */
const [, , path] = process.argv
const kept = readFileSync('test/corpus/llm/cassettes/understand.jsonl', { encoding: 'utf8', flag: 'a+' })
const answers = new Map<string, unknown>(
  path
    ? Object.entries(JSON.parse(readFileSync(path, 'utf8')))
    : kept
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ input, output }) => [input.text, output]),
)
// Whoever answers has seen no more than a model would, and quotes what it was sent.
for (const [text, answer] of [...answers]) {
  const { hide } = disguise({ people: [], firm: null }, { today: '2026-11-23' })
  const seen = hide(text)
  const quoted = (key: string, value: unknown) =>
    key === 'quote' && typeof value === 'string' ? hide(value) : value
  if (seen !== text) answers.set(seen, JSON.parse(JSON.stringify(answer, quoted)))
}
const server = await startServer(({ input }, response) =>
  complete(response, answers.get(String(input.text)) ?? '?'),
)
const { promise, resolve } = Promise.withResolvers<number>()
spawn(process.execPath, ['src/commands/eval.ts', '--llm', 'record'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    LLM_MODE: 'on',
    OPENAI_API_KEY: 'none',
    OPENAI_MODEL: syntheticModel,
    OPENAI_BASE_URL: server.baseUrl,
  },
}).on('exit', (code) => resolve(code ?? 1))
process.exitCode = await promise
await server.stop()
