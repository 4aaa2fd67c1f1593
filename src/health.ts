import { Hono } from 'hono'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Convention } from './domain/convention.ts'
import type { Store } from './records/store.ts'
import { officesOutOfReach } from './turn/convention-now.ts'
import { deadChannels } from './turn/dead-channel.ts'

/** Seconds after which the database counts as not answering. */
const patienceSeconds = 3

/**
 * The process's own figures, for Prometheus.
 * @param convention as it holds at this moment, with the places where its offices are reached
 */
export function createMetrics(store: Store, convention: () => Promise<Convention>) {
  const registry = new Registry()
  const registers = [registry]
  const turns = new Histogram({
    name: 'compagnon_turn_seconds',
    help: 'From taking a message up to its commit.',
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const trouble = new Counter({
    name: 'compagnon_trouble_total',
    help: 'Turns, sends and arrivals that failed, by what.',
    labelNames: ['what'],
    registers,
  })
  const backlog = new Gauge({
    name: 'compagnon_backlog',
    help: 'Messages waiting to be handled (inbox), to be sent (outbox), or given up (dead).',
    labelNames: ['where'],
    registers,
    async collect() {
      const { inbox, outbox, dead } = await store.backlog()
      this.set({ where: 'inbox' }, inbox)
      this.set({ where: 'outbox' }, outbox)
      this.set({ where: 'dead' }, dead)
    },
  })
  const oldest = new Gauge({
    name: 'compagnon_outbox_oldest_seconds',
    help: 'How long the oldest message that is still to be sent has waited; 0 when none waits.',
    registers,
    async collect() {
      const { oldestOutbox } = await store.backlog()
      this.set(oldestOutbox === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldestOutbox)) / 1_000))
    },
  })
  const outOfReach = new Gauge({
    name: 'compagnon_offices_out_of_reach',
    help: 'Offices without a channel of which nobody has written to the bot: their requests reach nobody.',
    registers,
    async collect() {
      this.set(officesOutOfReach(await convention()).length)
    },
  })
  const modelAsked = new Counter({
    name: 'compagnon_model_questions_total',
    help: 'Questions to the language model, by prompt and by what became of them.',
    labelNames: ['prompt', 'outcome'],
    registers,
  })
  const modelProposed = new Counter({
    name: 'compagnon_model_proposals_total',
    help: 'Answers that the language model proposed: like the rules, unlike them, added, or dropped for want of evidence.',
    labelNames: ['verdict'],
    registers,
  })
  return { registry, turns, trouble, backlog, oldest, outOfReach, modelAsked, modelProposed }
}
export type Metrics = ReturnType<typeof createMetrics>

/** How long after a message that could not be taken the bot says so, unless it takes another one. */
const failingMs = 60_000

/** Remembers whether the last message could be taken: a full disk still reads, so asking it something shows nothing. */
export function createIntake() {
  let failedAt = Number.NEGATIVE_INFINITY
  return {
    failed: () => {
      failedAt = performance.now()
    },
    took: () => {
      failedAt = Number.NEGATIVE_INFINITY
    },
    /** Not for ever, because whoever asks may send no more messages here while the answer is no. */
    failing: () => performance.now() - failedAt < failingMs,
  }
}
export type Intake = ReturnType<typeof createIntake>

/** The offices that hear nothing of what comes in: somebody has to mend their channel. */
async function unheard(store: Store, convention: () => Promise<Convention>): Promise<string[]> {
  try {
    const now = await convention()
    const nowhere = officesOutOfReach(now).map((id) => `${id} has neither a channel nor anybody's chat`)
    return [...nowhere, ...(await deadChannels(now, store))]
  } catch {
    return []
  }
}

async function problems(store: Store, intake: Intake): Promise<string[]> {
  const failing = intake.failing() ? ['the last message could not be taken: the log says why'] : []
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, patienceSeconds * 1_000, new Error('late')).unref()
  })
  try {
    await Promise.race([store.ping(), late])
    return failing
  } catch {
    return ['the database does not answer', ...failing]
  }
}

/**
 * `GET /healthz`: 200 when messages can be taken, else 503 with what is wrong; beside it, what works only in part.
 * `GET /metrics`: Prometheus.
 */
export function createHealth(
  store: Store,
  { registry }: Metrics,
  intake: Intake,
  convention: () => Promise<Convention>,
): Hono {
  const app = new Hono()
  app.get('/healthz', async (c) => {
    const wrong = await problems(store, intake)
    const degraded = wrong.length === 0 ? await unheard(store, convention) : []
    return c.json({ ok: wrong.length === 0, wrong, degraded }, wrong.length === 0 ? 200 : 503)
  })
  app.get('/metrics', async (c) => {
    try {
      return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType })
    } catch {
      return c.text('the database does not answer\n', 503)
    }
  })
  return app
}
