import { z } from 'zod'
import { kindSchema } from './request.ts'

/** The closed list of what a person may ask for besides answering: one meaning each. */
export const commandNames = [
  'yes',
  'no',
  'dont-know',
  'skip',
  'back',
  'cancel',
  'restart',
  'help',
  'human',
  'submit',
  'change',
  'repeat',
  'status',
  'resume',
  'later',
  'found',
  'greet',
  'thanks',
  'start',
  'data',
  'robot',
  'distress',
] as const
export const commandNameSchema = z.enum(commandNames)
export type CommandName = z.infer<typeof commandNameSchema>

/** A command with the very words it was read from: `text.slice(at, at + words.length) === words`. */
export const commandSchema = z.object({
  name: commandNameSchema,
  words: z.string(),
  at: z.number().int().nonnegative(),
  /** What `change` is about, when it is said: a slot of one of the kinds. */
  slot: z.string().optional(),
  /** What `start` begins. */
  kind: kindSchema.optional(),
  /** The request that `status`, `resume`… speak of, when it is quoted. */
  reference: z.string().optional(),
})
export type Command = z.infer<typeof commandSchema>
