import type { z } from 'zod'

/**
 * One thing that a language model is asked to do. What a person wrote stands in `input` and nowhere else: whoever
 * sends it puts the whole input into a field that its words cannot close, and the answer counts only as `output` has it.
 */
export interface Prompt<I = unknown, O = unknown> {
  id: string
  /** Goes up with every change of what follows: completions of another version no longer count. */
  version: number
  /** In French, as what it is about. */
  instructions: string
  input: z.ZodType<I>
  /** Strict objects without optional keys: what servers accept as a schema of their answer. */
  output: z.ZodType<O>
  examples: readonly { input: I; output: O }[]
}

/** Gives a prompt its types: an example that does not fit the schemas does not compile. */
export function definePrompt<I, O>(prompt: Prompt<I, O>): Prompt<I, O> {
  return prompt
}
