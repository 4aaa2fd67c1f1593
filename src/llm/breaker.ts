/** Failures in a row after which a server is left alone, and for how long. */
export interface Rest {
  after: number
  ms: number
}

/** Leaves a server that keeps failing alone for a while; then one call shows whether it is back. */
export function createBreaker({ after, ms }: Rest, now: () => number) {
  let failures = 0
  let until = 0
  return {
    /** Whether the next call is to be left out. */
    resting(): boolean {
      if (failures < after) return false
      if (now() < until) return true
      until = now() + ms // this one tries; whoever comes meanwhile does not
      return false
    },
    worked(): void {
      failures = 0
    },
    failed(): void {
      failures += 1
      if (failures >= after) until = now() + ms
    },
  }
}
