import type { OutboxItem, Store } from '../records/store.ts'
import type { Destination } from './activities.ts'
import type { Connector, Sent } from './connector.ts'
import { deliver } from './deliver.ts'
import { outdated } from './outdated.ts'
import { createRateWindows, teamsWindows, type Window } from './rate-windows.ts'
import type { Seals } from './seals.ts'
import { createSlots } from './slots.ts'
import { longestRestMs, verdictOf } from './verdict.ts'

type Outbox = Pick<
  Store,
  | 'outbox'
  | 'sendingConversations'
  | 'markSent'
  | 'retryAt'
  | 'markDead'
  | 'postedCard'
  | 'setReachable'
  | 'unreachable'
>

export interface SenderParts {
  store: Outbox
  connector: Connector
  /** Puts its seal on every button that goes out. */
  seals: Pick<Seals, 'seal'>
  /** Where a conversation is, by the records; undefined while nobody knows how to reach it. */
  locate: (conversation: string) => Promise<Destination | undefined>
  /** A message that will never arrive: somebody has to be told. May be called twice for one after a crash. */
  onUndeliverable: (item: OutboxItem, why: string) => void | Promise<void>
  onTrouble?: (trouble: unknown) => void
  windows?: readonly Window[]
  random?: () => number
  /** How many times faster than the machine's clock rests and windows go by: a proof plays a month in seconds. */
  pace?: number
}

export interface Sender {
  /**
   * There are new rows for these conversations. `heard` is where a message just came from: that conversation
   * is there and reachable, without asking the records.
   */
  poke(conversations: Iterable<string>, heard?: Destination): void
  /** Takes up what an earlier process left in the outbox. */
  start(): Promise<void>
  /** Starts nothing more and waits for the sends in flight, ten seconds at most. */
  stop(): Promise<void>
}

/** One conversation that has something to send. Its rows go out one after the other: the head blocks the rest. */
interface Lane {
  destination: Destination | undefined
  /** Set while the lane rests: until a row is due, a rate window opens, or the records answer again. */
  timer?: NodeJS.Timeout | undefined
  running: boolean
  poked: boolean
  /** The head that has had its rest, whatever its due time says: clocks jump. */
  rested?: number
  /** The outcome of the head's latest attempt, until the records have it: it is not sent again meanwhile. */
  outcome?: { id: number; sent: Sent } | undefined
}

const inFlight = 4
const batch = 20
const graceMs = 10_000

/**
 * Sends what the outbox holds: in order within a conversation, a few conversations at a time. Times are the
 * machine's, as the records stamp them: a feigned clock must not make anybody wait.
 */
export function createSender(parts: SenderParts): Sender {
  const { store, locate, onUndeliverable, onTrouble } = parts
  const { windows = teamsWindows, random = Math.random, pace = 1 } = parts
  const lanes = new Map<string, Lane>()
  const running = new Set<Promise<void>>()
  const slots = createSlots(inFlight)
  const rates = createRateWindows(windows)
  let stopping = false

  function wake(conversation: string, heard?: Destination): void {
    if (stopping) return
    const lane = lanes.get(conversation) ?? { destination: undefined, running: false, poked: false }
    lanes.set(conversation, lane)
    lane.destination = heard ?? lane.destination
    lane.poked = true
    if (lane.running || lane.timer) return
    lane.running = true
    const work = empty(conversation, lane)
      .catch((trouble) => {
        onTrouble?.(trouble)
        return 1_000
      })
      .then((restMs) => {
        lane.running = false
        running.delete(work)
        if (restMs !== undefined && !stopping) return rest(conversation, lane, restMs)
        lanes.delete(conversation)
        if (lane.poked) wake(conversation, lane.destination)
      })
    running.add(work)
  }

  function rest(conversation: string, lane: Lane, ms: number): void {
    lane.timer = setTimeout(() => {
      lane.timer = undefined
      wake(conversation)
    }, ms / pace)
  }

  /** Sends the lane's rows until none is left (undefined) or it has to rest (for so many milliseconds). */
  async function empty(conversation: string, lane: Lane): Promise<number | undefined> {
    while (lane.poked) {
      lane.poked = false
      let items: OutboxItem[]
      do {
        items = await store.outbox(conversation, batch)
        const stale = outdated(items, Date.now())
        for (const item of stale) await store.markDead(item.id, 'question overtaken by later messages')
        for (const item of items) {
          if (stale.includes(item)) continue
          const restMs = stopping ? 0 : await step(item, lane)
          if (restMs !== undefined) return restMs
        }
      } while (items.length === batch)
    }
    return undefined
  }

  /** Takes one row to its end (undefined), or says how long the lane has to rest before it goes on with it. */
  async function step(item: OutboxItem, lane: Lane): Promise<number | undefined> {
    if (lane.rested !== item.id) {
      const wait = Math.min(Date.parse(item.due) - Date.now(), longestRestMs)
      lane.rested = item.id
      if (wait > 0) return wait
    }
    if (lane.outcome?.id !== item.id) {
      const wait = rates.wait(item.to, performance.now() * pace)
      if (wait > 0) return wait
      const sent = await attempt(item, lane)
      if (!sent) return 0
      lane.outcome = { id: item.id, sent }
    }
    const restMs = await settle(item, lane, lane.outcome.sent)
    lane.outcome = undefined
    return restMs
  }

  /** Undefined when the sender is stopping. */
  async function attempt(item: OutboxItem, lane: Lane): Promise<Sent | undefined> {
    if (!lane.destination) {
      const blocked = await store.unreachable(item.to)
      if (blocked) return { kind: 'unreachable', why: blocked.why }
      lane.destination = await locate(item.to)
    }
    const { destination } = lane
    if (!destination) return { kind: 'retry', afterMs: longestRestMs, why: 'nobody knows where it is' }
    return slots(async () => {
      if (stopping) return undefined
      try {
        return await deliver(parts, item, destination)
      } finally {
        rates.record(item.to, performance.now() * pace)
      }
    })
  }

  /** Writes down what became of an attempt. */
  async function settle(item: OutboxItem, lane: Lane, sent: Sent): Promise<number | undefined> {
    const verdict = verdictOf(sent, item, random())
    switch (verdict.do) {
      case 'mark sent':
        await store.markSent(item.id, verdict.activity)
        return undefined
      case 'try again': {
        const due = new Date(Date.now() + Math.min(verdict.inMs, longestRestMs)).toISOString()
        await store.retryAt(item.id, due, verdict.why, sent.kind === 'ambiguous')
        return verdict.inMs
      }
      case 'give up':
        if (verdict.unreachable) {
          lane.destination = undefined
          await store.setReachable(item.to, false, verdict.why)
        }
        await onUndeliverable(item, verdict.why)
        await store.markDead(item.id, verdict.why)
        return undefined
    }
  }

  return {
    poke(conversations, heard) {
      for (const conversation of conversations)
        wake(conversation, heard?.place.id === conversation ? heard : undefined)
    },
    async start() {
      for (const conversation of await store.sendingConversations()) wake(conversation)
    },
    async stop() {
      stopping = true
      for (const { timer } of lanes.values()) clearTimeout(timer)
      const { promise: enough, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, graceMs)
      await Promise.race([Promise.all(running), enough])
      clearTimeout(timer)
    },
  }
}
