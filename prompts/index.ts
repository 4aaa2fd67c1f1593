import { polishPrompt } from './polish.ts'
import { translatePrompt } from './translate.ts'
import { understandPrompt } from './understand.ts'

/** Everything that a language model is ever asked. */
export const prompts = [understandPrompt, polishPrompt, translatePrompt] as const
