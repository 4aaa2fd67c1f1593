import type { OfferedFile } from '../domain/incoming.ts'

/**
 * What came of reading a file that somebody sent. `elsewhere`: it lies where the bot reads nothing; `unreachable`: it
 * is gone, or did not come in time.
 */
export type Fetched = { bytes: Uint8Array } | { problem: 'elsewhere' | 'too-big' | 'unreachable' }

/** Reads a file that was offered; never throws. */
export type FetchFile = (file: OfferedFile) => Promise<Fetched>
