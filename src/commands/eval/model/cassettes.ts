import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Prompt } from '../../../../prompts/prompt.ts'
import type { Ask, Asking } from '../../../llm/answer.ts'
import { completionKey } from '../../../llm/messages.ts'

/** One answer of a model, under what it depends on: model, prompt and version, schema, input. */
const cassetteSchema = z.strictObject({
  key: z.string(),
  model: z.string(),
  prompt: z.string(),
  /** Written by hand, as a model might answer: no model of that name has said it. */
  synthetic: z.boolean(),
  input: z.unknown(),
  output: z.unknown(),
})
export type Cassette = z.infer<typeof cassetteSchema>

/** What answers under this name is no model. */
export const syntheticModel = 'synthetic'

export function readCassettes(path: string): Cassette[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => cassetteSchema.parse(JSON.parse(line)))
}

export function writeCassettes(path: string, cassettes: readonly Cassette[]): void {
  writeFileSync(path, cassettes.map((one) => `${JSON.stringify(one)}\n`).join(''))
}

/** Answers out of cassettes; what none holds is told, and has no answer. */
export function replaying(
  model: string,
  cassettes: readonly Cassette[],
  missing: (what: string) => void,
): Ask {
  const outputs = new Map(cassettes.map(({ key, output }) => [key, output]))
  return async (prompt, input) => {
    const output = prompt.output.safeParse(outputs.get(completionKey(model, prompt, input)))
    if (output.success) return { ok: true, value: output.data }
    missing(`${prompt.id}@${prompt.version} ${JSON.stringify(input).slice(-120)}`)
    return { ok: false, why: 'down' }
  }
}

/** Asks a real server, and puts every answer on a cassette; what it does not answer is told. */
export function recording(model: string, ask: Ask, onto: Cassette[], missing: (what: string) => void): Ask {
  return async <I, O>(prompt: Prompt<I, O>, input: I, asking?: Asking<O>) => {
    const answer = await ask(prompt, input, asking)
    if (!answer.ok)
      missing(`${prompt.id}@${prompt.version}, ${answer.why}: ${JSON.stringify(input).slice(-120)}`)
    else
      onto.push({
        key: completionKey(model, prompt, input),
        model,
        prompt: `${prompt.id}@${prompt.version}`,
        synthetic: model === syntheticModel,
        input,
        output: answer.value,
      })
    return answer
  }
}
