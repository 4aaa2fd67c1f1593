import type { Incoming, Person, Place } from '../domain/incoming.ts'
import type { InboxItem } from '../records/store.ts'
import { runTurn, type TurnParts } from './run.ts'

export interface WorkerParts extends TurnParts {
  /** There is something to send in these conversations. */
  wake: (conversations: string[], heard: { place: Place; person: Person | null } | undefined) => void
  /** A turn that failed: codes only, never what somebody wrote. */
  trouble: (what: { incident: string; seq: number; error: unknown; lasting: boolean }) => void
  /** A turn that was done: how long it took, in milliseconds. */
  done?: (ms: number) => void
}

/** Turns in progress at once: more would only make accepting wait. */
const atOnce = 4
/** Runs of a failing turn before it is set aside with an apology, and how long to wait before each. */
const pauses = [200, 1_000, 5_000]

/**
 * Takes messages in and works them off: one turn at a time per conversation, a few conversations at once.
 * A message is in the inbox, committed, before `accept` returns.
 */
export function createWorker(parts: WorkerParts) {
  const { store, wake, trouble } = parts
  /** Conversations being worked on; the promise ends when nothing of it is waiting. */
  const busy = new Map<string, Promise<void>>()
  /** Conversations that got a message while being worked on. */
  const again = new Set<string>()
  const free: (() => void)[] = []
  /** Card presses whose channel waits for the answer; a resend waits with the first. */
  const handled = new Map<number, PromiseWithResolvers<void>>()
  let running = 0
  let stopped = false

  async function seat(): Promise<void> {
    if (running >= atOnce) await new Promise<void>((resolve) => free.push(resolve))
    else running += 1
  }
  function leave(): void {
    const next = free.shift()
    if (next) next()
    else running -= 1
  }

  function poke(conversation: string): void {
    if (stopped) return
    if (busy.has(conversation)) {
      again.add(conversation)
      return
    }
    const work = workOff(conversation).finally(() => {
      busy.delete(conversation)
      if (again.delete(conversation)) poke(conversation)
    })
    busy.set(conversation, work)
  }

  async function workOff(conversation: string): Promise<void> {
    await seat()
    try {
      while (!stopped) {
        const item = await store.nextIncoming(conversation)
        if (!item) return
        await handle(item)
      }
    } catch (error) {
      // The records do not answer: nothing is lost, it is all in the inbox. Look again in a while.
      trouble({ incident: incident(), seq: -1, error, lasting: false })
      setTimeout(() => poke(conversation), pauses.at(-1)).unref()
    } finally {
      leave()
    }
  }

  async function handle(item: InboxItem): Promise<void> {
    const began = performance.now()
    for (const pause of [...pauses, undefined]) {
      try {
        wake(await runTurn(parts, item), heardFrom(item))
        release(item.seq)
        parts.done?.(performance.now() - began)
        return
      } catch (error) {
        await store.ping() // a run that failed with its records counts for nothing: the message waits until they answer
        const code = incident()
        trouble({ incident: code, seq: item.seq, error, lasting: pause === undefined })
        if (pause === undefined) return setAside(item, code)
        await new Promise((resolve) => setTimeout(resolve, pause))
        if (stopped) return
      }
    }
  }

  function release(seq: number): void {
    handled.get(seq)?.resolve()
    handled.delete(seq)
  }

  /** The draft stays as it was; the person gets a code to quote, and what follows is not blocked. */
  async function setAside({ seq, incoming }: InboxItem, code: string): Promise<void> {
    const to = incoming.place.id
    const text = `Je n’ai pas réussi à traiter votre dernier message, mais rien de ce que vous aviez dit n’est perdu. Réessayez, ou appelez votre conseiller en citant le code **${code}**.`
    await store.giveUp(seq, code, [{ to, message: { type: 'text', text, replies: [] } }])
    release(seq)
    wake([to], heardFrom({ seq, incoming }))
  }

  return {
    async accept(incoming: Incoming): Promise<{ duplicate: boolean; seq: number }> {
      const { result, seq } = await store.receive(incoming)
      if (result === 'new') poke(incoming.place.id)
      return { duplicate: result === 'duplicate', seq }
    },

    /** What the turn of a message stored as its answer, once it is committed. */
    async settle(seq: number): Promise<unknown> {
      // Before the look into the records, which may take until after the commit.
      const waiting = handled.get(seq) ?? Promise.withResolvers<void>()
      handled.set(seq, waiting)
      const stored = await store.response(seq)
      if (stored) release(seq)
      else await waiting.promise
      return (stored ?? (await store.response(seq)))?.response
    },

    /** Takes up what a stop left undone. */
    async start(): Promise<void> {
      for (const conversation of await store.waitingConversations()) poke(conversation)
    },

    /** Ends after the turns in progress; what waits stays in the inbox. */
    async stop(): Promise<void> {
      stopped = true
      await Promise.all(busy.values())
    },

    /** Turns in progress or waiting for a seat. */
    load: () => busy.size,
  }
}

/** Where a message came from is there to be written to, unless it says that the bot was removed. */
function heardFrom({ incoming: { place, from, what } }: InboxItem) {
  if (what.type === 'left') return undefined
  return { place, person: place.type === 'personal' ? from : null }
}

const incident = () => Math.random().toString(36).slice(2, 8).toUpperCase()
