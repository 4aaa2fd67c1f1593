import { z } from 'zod'

/** Who an answer came from. The recap and the export show it line by line. */
const sourceSchema = z.enum(['artisan', 'card', 'file', 'model', 'advisor', 'earlier'])
export type Source = z.infer<typeof sourceSchema>

/**
 * One answer as it was given: the typed value, whose it is, and the very words it was read from.
 * A `null` value is an answer too: the person was asked and would not or could not say.
 */
const givenSchema = z.object({
  value: z.unknown(),
  by: sourceSchema,
  words: z.string(),
  /** Position in the draft's history; the highest one is the latest answer. */
  at: z.number().int().nonnegative(),
})
export type Given = z.infer<typeof givenSchema>

/** Everything given so far, by the name of the slot. Re-read through today's schemas at each turn. */
export const givensSchema = z.record(z.string(), givenSchema)
export type Givens = z.infer<typeof givensSchema>
