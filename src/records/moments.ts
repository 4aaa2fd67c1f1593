/** Moments are kept in whole seconds since 2020, which fit 32 bits for 68 years; what has not happened is `never`. */
const origin = Date.UTC(2020, 0, 1) / 1000
export const never = -(2 ** 31)
export const seconds = (ms: number | null) => (ms === null ? never : Math.floor(ms / 1000) - origin)
/** The ms of a kept moment. */
export const instant = (kept: number) => (kept + origin) * 1000

const blockSize = 4096

/** One moment of every request, by its place. */
export interface Moments {
  times: Int32Array
  set: (at: number, time: number) => void
  /** Whether it lies from one instant on and before another; those that never came do not. ISO instants. */
  between: (
    from: string | undefined,
    before: string | undefined,
    size: number,
    into: Int32Array,
  ) => Int32Array
}

/**
 * Requests come in nearly in the order of time, so that a block of neighbours spans days of the years there are: of a
 * question about a period, most blocks need no look.
 */
export function createMoments(capacity: number): Moments {
  let times = new Int32Array(capacity)
  /** The first and the last moment of each block, however wide later changes make it. */
  let first = new Int32Array(0)
  let last = new Int32Array(0)

  return {
    get times() {
      return times
    },

    set(at, time) {
      if (at >= times.length) times = grown(times, times.length * 2)
      times[at] = time
      if (time === never) return
      const block = Math.floor(at / blockSize)
      if (block >= first.length) {
        const blocks = Math.max(16, first.length * 2)
        first = grown(first, blocks, 2 ** 31 - 1)
        last = grown(last, blocks, never)
      }
      first[block] = Math.min(first[block] as number, time)
      last[block] = Math.max(last[block] as number, time)
    },

    between(from, before, size, into) {
      const begin = from === undefined ? never + 1 : seconds(Date.parse(from))
      const end = before === undefined ? 2 ** 31 - 1 : seconds(Date.parse(before))
      let count = 0
      for (let block = 0; block * blockSize < size; block++) {
        if ((last[block] as number) < begin || (first[block] as number) >= end) continue
        const stop = Math.min(size, (block + 1) * blockSize)
        for (let at = block * blockSize; at < stop; at++) {
          const time = times[at] as number
          if (time >= begin && time < end) into[count++] = at
        }
      }
      return into.subarray(0, count)
    },
  }
}

/** A longer array that begins with what was there; the rest is `rest`. */
export function grown(old: Int32Array, length: number, rest = 0): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(rest, old.length)
  longer.set(old)
  return longer
}
