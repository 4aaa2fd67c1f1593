import type { z } from 'zod'
import type { Prompt } from '../../prompts/prompt.ts'
import type { translatePrompt } from '../../prompts/translate.ts'
import type { understandPrompt } from '../../prompts/understand.ts'
import type { Answer, Asking } from '../../src/llm/answer.ts'
import type { ModelParts } from '../../src/turn/model/model.ts'

interface Script {
  understand?: (input: {
    text: string
    open: readonly string[]
  }) => Partial<z.infer<typeof understandPrompt.output>>
  polish?: (input: { template: string }) => string
  translate?: (input: { text: string }) => Partial<z.infer<typeof translatePrompt.output>>
}

const nothing = {
  wish: 'cannot',
  kind: null,
  states: null,
  contract: null,
  mine: false,
  trade: null,
  commune: null,
  period: null,
  olderThan: null,
}

/** A model that says what a test has it say, with everything that it was asked. */
export function scripted(
  { understand, polish, translate }: Script,
  mode: ModelParts['mode'] = 'on',
): ModelParts & { asked: { prompt: string; input: unknown }[]; counts: unknown[] } {
  const asked: { prompt: string; input: unknown }[] = []
  const counts: unknown[] = []
  const replies: Record<string, ((input: never) => unknown) | undefined> = {
    understand: understand && ((input: never) => ({ commands: [], slots: [], ...understand(input) })),
    polish: polish && ((input: never) => ({ text: polish(input) })),
    translate: translate && ((input: never) => ({ ...nothing, ...translate(input) })),
  }
  return {
    mode,
    place: 'un serveur d’essai',
    asked,
    counts,
    compared: (one) => counts.push(one),
    async ask<I, O>(prompt: Prompt<I, O>, input: I, { objection }: Asking<O> = {}): Promise<Answer<O>> {
      asked.push({ prompt: prompt.id, input })
      const reply = replies[prompt.id]
      if (!reply) return { ok: false, why: 'down' }
      const value = prompt.output.parse(reply(prompt.input.parse(input) as never))
      return objection?.(value) === undefined ? { ok: true, value } : { ok: false, why: 'wrong' }
    },
  }
}
