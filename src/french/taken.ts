/**
 * Stands where words already belong to an answer, one for each character, so that no index moves. A private-use
 * character: no keyboard types it and no reader reads it.
 */
export const taken = '\ue000'

/** The text with the words from `at` on taken out of reach. */
export function takeOut(text: string, at: number, length: number): string {
  return text.slice(0, at) + taken.repeat(length) + text.slice(at + length)
}
