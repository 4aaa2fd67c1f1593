import { findReferences } from '../domain/reference.ts'
import type { Reader } from './reading.ts'

/** Reads the first reference of a request: `OFF-K7M2PR`, or `K7M2PR` where the prefix was not said. */
export const readReference: Reader<string> = (text) => {
  const [found] = findReferences(text)
  return found && { ...found, certainty: 1 }
}
