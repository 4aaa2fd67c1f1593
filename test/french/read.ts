import { isAmbiguous, type Reader } from '../../src/french/reading.ts'

/** A Wednesday. */
export const clock = { today: '2026-11-18' }

/** What a reader makes of a text: its value, the choices' labels where it is ambiguous, or nothing. */
export function read<T>(reader: Reader<T>, text: string): unknown {
  const found = reader(text, clock)
  if (!found) return undefined
  return isAmbiguous(found) ? found.choices.map(({ label }) => label) : found.value
}
