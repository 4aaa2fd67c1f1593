import type { z } from 'zod'
import { understandPrompt } from '../../../prompts/understand.ts'
import type { Ask } from '../../llm/answer.ts'
import type { Proposals } from './evidence.ts'
import type { Disguise } from './placeholders.ts'

/** A longer message is sent up to here. */
export const longestSent = 4_000

/** Asks what a message says, with whoever it names in disguise; undefined where there is no answer. */
export async function proposalsFor(
  ask: Ask,
  { text, ...rest }: z.infer<typeof understandPrompt.input>,
  { hide, restore }: Disguise,
): Promise<Proposals | undefined> {
  const input = { ...rest, text: hide(text.slice(0, longestSent)) }
  const answer = await ask(understandPrompt, input)
  if (!answer.ok) return undefined
  const { commands, slots } = answer.value
  return {
    commands: commands.map((one) => ({ ...one, quote: restore(one.quote) })),
    slots: slots.map((one) => ({ ...one, quote: restore(one.quote), value: restore(one.value) })),
  }
}
