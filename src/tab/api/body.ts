import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { Refusal, read, words } from './refusal.ts'

/** Nothing that people write in the tab is longer than a message. */
const longest = 16 * 1024

/** Refuses longer bodies before they are read. */
export const limited = bodyLimit({
  maxSize: longest,
  onError: () => {
    throw new Refusal(413, words.unclear)
  },
})

/** What was sent as JSON, through its schema. */
export async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Refusal(415, words.unclear)
  return read(schema, await c.req.json().catch(() => undefined))
}
