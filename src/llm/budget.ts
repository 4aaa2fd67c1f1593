/** Counts calls of the day, in UTC. A restart begins anew: it bounds what a loop or an attack can cost. */
export function createBudget(perDay: number, now: () => number) {
  let day = ''
  let left = perDay
  return {
    /** Takes one call out of the day's; false when none is left. */
    take(): boolean {
      const today = new Date(now()).toISOString().slice(0, 10)
      if (today !== day) [day, left] = [today, perDay]
      if (left <= 0) return false
      left -= 1
      return true
    },
  }
}
