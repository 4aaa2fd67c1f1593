import type { Convention } from '../../domain/convention.ts'
import type { Store } from '../../records/store.ts'
import { generated } from './generated.ts'

/** Requests of one transaction: enough that its end costs nothing, few enough that the events fit one statement. */
const batch = 500
/** Transactions at a time, as of a bot that has several turns in hand: PostgreSQL answers one while the next is sent. */
const atATime = 4
const mostReferences = 1_000

/**
 * Fills empty records with generated requests, by the same commit that ends a turn: so the rows are those that the bot
 * writes, column by column, and none of it has to be kept in step here.
 *
 * @returns references all over them, a thousand at most
 */
export async function fill(
  store: Store,
  count: number,
  now: Date,
  convention: Pick<Convention, 'offices'>,
): Promise<string[]> {
  const batches = inBatches(generated(count, now, convention))
  const references: string[] = []
  const every = Math.ceil(count / mostReferences)
  let number = 0
  const work = async () => {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      const some = next.value
      for (const { request } of some)
        if (number++ % every === 0 && request.reference) references.push(request.reference)
      const result = await store.commit({
        inbox: null,
        conversation: null,
        requests: some.map(({ request }) => ({ request, expected: null })),
        events: some.flatMap(({ events }) => events),
        outbox: [],
      })
      if (result !== 'committed') throw new Error(`Generated requests were not taken: ${result}.`)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return references
}

function* inBatches<T>(all: Iterable<T>): Generator<T[]> {
  let some: T[] = []
  for (const one of all)
    if (some.push(one) === batch) {
      yield some
      some = []
    }
  if (some.length > 0) yield some
}
