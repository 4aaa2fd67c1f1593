import type { z } from 'zod'

/**
 * Reads a stored value through today's schema: what an older release or another hand left is a foreign input.
 *
 * @param where table and row, for the message; the value itself is personal data and never told.
 */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: string,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw unreadable(where)
  return result.data
}

/** The value of a stored JSON text. The parser's own message would quote it, so it goes no further. */
export function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(where)
  }
}

function unreadable(where: string): Error {
  return new Error(`The records cannot be read by this release at ${where}.`)
}
