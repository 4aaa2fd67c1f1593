import { randomUUID } from 'node:crypto'
import type { Store, TurnCommit } from '../../records/store.ts'

/** Tells whoever looks on that something has changed since. Which requests they may see is asked anew each time. */
export function createFeed() {
  // A number alone would mean something else after a restart.
  const process = randomUUID()
  let count = 0
  const waiting = new Set<() => void>()
  const version = () => `${process}.${count}`

  return {
    version,
    /** Something has changed. */
    tell(): void {
      count += 1
      for (const wake of waiting) wake()
    },
    /** Resolves once the version is another one, or after a while, or when nobody waits for it any more. */
    async after(seen: string, ms: number, signal: AbortSignal): Promise<string> {
      if (seen !== version() || signal.aborted) return version()
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, ms)
      waiting.add(resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
      await promise
      clearTimeout(timer)
      waiting.delete(resolve)
      return version()
    },
  }
}
export type Feed = ReturnType<typeof createFeed>

/** The same records; whoever follows the feed hears of each commit that changes a request which was handed over. */
export function followed(store: Store, feed: Pick<Feed, 'tell'>): Store {
  // On top of the store, not a copy of it: what the store does meanwhile, it does here.
  return Object.assign(Object.create(store) as Store, {
    async commit(turn: TurnCommit) {
      const result = await store.commit(turn)
      const seen = turn.requests.some(({ request }) => request.state !== 'draft')
      if (result === 'committed' && (seen || turn.prospects?.length)) feed.tell()
      return result
    },
  })
}
