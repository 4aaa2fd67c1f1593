/** At most `count` messages within `ms`. */
export interface Window {
  count: number
  ms: number
}

/**
 * What Teams lets a bot send to one conversation.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const teamsWindows: readonly Window[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
]

/** Conversations whose recent sends are remembered; beyond it the one that is silent longest is forgotten. */
const remembered = 5_000

export interface RateWindows {
  /** Milliseconds to wait before the next send to the conversation; 0 for none. */
  wait(conversation: string, now: number): number
  /** To be called when a send is over: counted from its end, none can arrive closer to the next than allowed. */
  record(conversation: string, now: number): void
}

/** Counts sends by conversation in memory, so that the bot never causes a 429. `now` is a monotonic clock in ms. */
export function createRateWindows(windows: readonly Window[]): RateWindows {
  const longest = Math.max(0, ...windows.map(({ ms }) => ms))
  const sends = new Map<string, number[]>()
  return {
    wait(conversation, now) {
      const times = sends.get(conversation) ?? []
      const waits = windows.map(({ count, ms }) => {
        const last = times[times.length - count]
        return last === undefined ? 0 : last + ms - now
      })
      return Math.max(0, ...waits)
    },
    record(conversation, now) {
      const times = sends.get(conversation) ?? []
      const kept =
        times[0] !== undefined && times[0] < now - longest ? times.filter((t) => t > now - longest) : times
      kept.push(now)
      sends.delete(conversation) // set again at the end: the map is in the order of the last send
      sends.set(conversation, kept)
      if (sends.size > remembered) {
        const [oldest] = sends.keys()
        if (oldest !== undefined) sends.delete(oldest)
      }
    },
  }
}
