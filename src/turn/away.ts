import type { Memory } from './memory.ts'

/** After this long without a word, what was going on is offered rather than gone on with. */
const longAgo = 12 * 60 * 60 * 1000

export function wasAway({ memory: { lastAt }, now }: { memory: Memory; now: Date }): boolean {
  return lastAt !== null && now.getTime() - Date.parse(lastAt) > longAgo
}
