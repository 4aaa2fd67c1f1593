/**
 * Teams' limits for one bot in one conversation, sending or creating.
 * Source: Microsoft Teams documentation, "Optimize your bot with rate limiting", per bot per thread.
 */
const windows = [
  { ms: 1_000, most: 7 },
  { ms: 2_000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1_800 },
] as const

const longest = 3_600_000

/** Sliding windows per conversation. Only what was let through counts. */
export function createRates() {
  const sent = new Map<string, number[]>()
  return {
    /** Takes a place at `now` (ms) and returns 0, or takes none and returns how many ms until there is one. */
    take(conversation: string, now: number): number {
      const times = (sent.get(conversation) ?? []).filter((time) => time > now - longest)
      sent.set(conversation, times)
      const waits = windows.map(({ ms, most }) => (times.at(-most) ?? Number.NEGATIVE_INFINITY) + ms - now)
      const wait = Math.max(0, ...waits)
      if (wait === 0) times.push(now)
      return wait
    },
  }
}
