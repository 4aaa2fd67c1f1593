import { isAmbiguous, type Reader } from '../../french/reading.ts'

/** What a reader makes of a text on a day: undefined where it finds nothing, or asks back. */
export function valueRead<T>(reader: Reader<T>, text: string, today = '2026-11-22'): T | undefined {
  const found = reader(text, { today })
  return found && !isAmbiguous(found) ? found.value : undefined
}
