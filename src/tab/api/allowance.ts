const minute = 60_000

/** Counts what each person does in a minute, so that one open tab gone wild does not slow everybody down. */
export function createAllowance(perMinute: number, now: () => number): (person: string) => boolean {
  let since = now()
  let counts = new Map<string, number>()
  return (person) => {
    if (Math.abs(now() - since) >= minute) {
      since = now()
      counts = new Map()
    }
    const count = (counts.get(person) ?? 0) + 1
    counts.set(person, count)
    return count <= perMinute
  }
}
