import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutgoingDraft } from '../../src/domain/outgoing.ts'
import type { Destination } from '../../src/teams/activities.ts'
import { createSeals } from '../../src/teams/seals.ts'
import { createSender, type SenderParts } from '../../src/teams/sender.ts'
import { FakeConnector } from './fake-connector.ts'
import { FakeOutbox } from './fake-outbox.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const place = (id: string): Destination => ({
  place: { id, type: 'personal', tenant: null, serviceUrl: 'http://127.0.0.1:1', bot: '28:bot' },
  person: null,
})

function setUp(changes: Partial<SenderParts> = {}) {
  const store = new FakeOutbox()
  const connector = new FakeConnector()
  const undelivered: string[] = []
  const troubles: unknown[] = []
  const sender = createSender({
    store,
    connector,
    seals: createSeals('key'),
    locate: async (id) => place(id),
    onUndeliverable: (item, why) => {
      undelivered.push(`${item.id}: ${why}`)
    },
    onTrouble: (trouble) => troubles.push(trouble),
    random: () => 0,
    ...changes,
  })
  return { store, connector, sender, undelivered, troubles }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const retry = (afterMs: number | null = null) => ({ kind: 'retry', afterMs, why: '503' }) as const
const ambiguous = { kind: 'ambiguous', why: '500' } as const
const card = (show: 'fresh' | 'live' = 'live'): OutgoingDraft => ({
  type: 'card',
  key: 'request:1',
  show,
  card: { title: 'Offre', summary: 'offre' },
})

describe('the sender', () => {
  it('sends what is in the outbox in order, and remembers that it did', async () => {
    const { store, connector, sender } = setUp()
    for (const text of ['un', 'deux', 'trois']) store.add('a', text)
    sender.poke(['a'])
    await pass(0)
    expect(connector.texts('a')).toEqual(['un', 'deux', 'trois'])
    expect(store.rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  })

  it('takes up after a restart what was left', async () => {
    const { store, connector, sender } = setUp()
    store.add('a', 'ancien')
    store.add('b', 'aussi')
    await sender.start()
    await pass(0)
    expect([connector.texts('a'), connector.texts('b')]).toEqual([['ancien'], ['aussi']])
  })

  it('sends a row that was added while it was at work on the same conversation', async () => {
    const { store, connector, sender } = setUp()
    connector.slow = 50
    store.add('a', 'un')
    sender.poke(['a'])
    await pass(20)
    store.add('a', 'deux')
    sender.poke(['a'])
    await pass(100)
    expect(connector.texts('a')).toEqual(['un', 'deux'])
  })

  it('sends each of many pokes’ rows once, whenever they come', async () => {
    const { store, connector, sender } = setUp({ windows: [] })
    for (let i = 0; i < 100; i++) {
      store.add('a', `${i}`)
      sender.poke(['a'])
      for (let ticks = i % 12; ticks > 0; ticks--) await null
    }
    await pass(0)
    expect(connector.texts('a')).toEqual(Array.from({ length: 100 }, (_, i) => `${i}`))
  })

  it('holds back a conversation whose head waits for its retry, and no other', async () => {
    const { store, connector, sender } = setUp()
    connector.fault('a', retry())
    store.add('a', 'un')
    store.add('a', 'deux')
    store.add('b', 'ailleurs')
    sender.poke(['a', 'b'])
    await pass(900)
    expect([connector.texts('a'), connector.texts('b')]).toEqual([[], ['ailleurs']])
    await pass(200)
    expect(connector.texts('a')).toEqual(['un', 'deux'])
  })

  it('has four sends in flight at most', async () => {
    const { store, connector, sender } = setUp()
    connector.slow = 100
    const conversations = Array.from({ length: 20 }, (_, i) => `c${i}`)
    for (const conversation of conversations) store.add(conversation, 'x')
    sender.poke(conversations)
    await pass(600)
    expect([connector.mostAtOnce, connector.received.length]).toEqual([4, 20])
  })

  it('waits longer after each failure, a minute at most, and never gives up on a channel that is down', async () => {
    const { store, connector, sender } = setUp()
    connector.fault('a', ...Array.from({ length: 9 }, () => retry()))
    store.add('a', 'patience')
    sender.poke(['a'])
    await pass(10 * 60_000)
    const times = connector.attempts.map(({ at }) => at / 1000)
    expect(times.slice(1).map((at, i) => at - (times[i] ?? 0))).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
    expect(connector.texts('a')).toEqual(['patience'])
  })

  it('never tries before the time that a 429 asks for, poked or not', async () => {
    const { store, connector, sender } = setUp()
    connector.fault('a', retry(90_000))
    store.add('a', 'x')
    sender.poke(['a'])
    for (let s = 0; s < 89; s++) {
      await pass(1_000)
      sender.poke(['a'])
    }
    expect(connector.attempts).toHaveLength(1)
    await pass(1_000)
    expect(connector.texts('a')).toEqual(['x'])
  })

  it('waits a minute at most for a row whose due time a clock has put far away', async () => {
    const { store, connector, sender } = setUp()
    store.add('a', 'x', { due: 3_600_000 })
    await sender.start()
    await pass(59_000)
    expect(connector.received).toHaveLength(0)
    await pass(1_000)
    expect(connector.texts('a')).toEqual(['x'])
  })

  it('goes on after a minute when the clock is set back an hour in mid-retry', async () => {
    const { store, connector, sender } = setUp()
    connector.fault('a', retry())
    store.add('a', 'x')
    sender.poke(['a'])
    await pass(0)
    vi.setSystemTime(Date.now() - 3_600_000)
    await pass(1_000)
    expect(connector.texts('a')).toEqual(['x'])
  })

  it('says a sentence once more when it may have arrived, then leaves it', async () => {
    const { store, connector, sender, undelivered } = setUp()
    connector.fault('a', { ...ambiguous, arrived: true }, { ...ambiguous, arrived: true })
    store.add('a', 'x')
    store.add('a', 'suite')
    sender.poke(['a'])
    await pass(60_000)
    expect(connector.texts('a')).toEqual(['x', 'x', 'suite'])
    expect(undelivered).toEqual(['1: not confirmed: 500'])
    expect(store.rows[0]?.state).toBe('dead')
  })

  it('says it no more often when the process is another one in between', async () => {
    const { store, connector, sender } = setUp()
    connector.fault('a', ambiguous, ambiguous)
    store.add('a', 'x')
    sender.poke(['a'])
    await pass(0)
    await sender.stop()
    const next = setUp({ store, connector })
    await next.sender.start()
    await pass(120_000)
    expect(connector.attempts).toHaveLength(2)
    expect(next.undelivered).toEqual(['1: not confirmed: 500'])
  })

  it('goes on with a card that may have arrived until it is confirmed', async () => {
    const { store, connector, sender, undelivered } = setUp()
    connector.fault('a', ambiguous, ambiguous, ambiguous)
    store.add('a', card())
    sender.poke(['a'])
    await pass(60_000)
    expect([connector.texts('a'), undelivered]).toEqual([['offre'], []])
  })

  it('gives up at once on what the channel refuses, tells of it, and goes on with the next', async () => {
    const { store, connector, sender, undelivered } = setUp()
    connector.fault('a', { kind: 'refused', why: '413 MessageSizeTooBig' })
    store.add('a', 'trop long')
    store.add('a', 'suite')
    sender.poke(['a'])
    await pass(0)
    expect(undelivered).toEqual(['1: 413 MessageSizeTooBig'])
    expect(connector.texts('a')).toEqual(['suite'])
  })

  it('tries a conversation that blocked the bot once, and again when somebody writes from there', async () => {
    const { store, connector, sender, undelivered } = setUp()
    connector.fault('a', { kind: 'unreachable', why: '403 ConversationBlockedByUser' })
    store.add('a', 'un')
    store.add('a', 'deux')
    sender.poke(['a'])
    await pass(0)
    expect([connector.attempts.length, store.blocked.get('a')]).toEqual([1, '403 ConversationBlockedByUser'])
    expect(undelivered).toEqual(['1: 403 ConversationBlockedByUser', '2: 403 ConversationBlockedByUser'])
    store.add('a', 'de retour')
    sender.poke(['a'], place('a'))
    await pass(0)
    expect(connector.texts('a')).toEqual(['de retour'])
  })

  it('takes a channel that is gone for out of reach, but not because one of its threads is gone', async () => {
    const { store, connector, sender, undelivered } = setUp()
    const gone = { kind: 'unreachable', why: '404 ConversationNotFound' } as const
    for (const conversation of ['19:canal;messageid=1', '19:autre']) {
      connector.fault(conversation, gone)
      store.add(conversation, 'bonjour')
    }
    sender.poke(['19:canal;messageid=1', '19:autre'])
    await pass(0)
    expect(undelivered).toHaveLength(2)
    expect([...store.blocked.keys()]).toEqual(['19:autre'])
  })

  it('keeps what is for a place that nobody has written from yet', async () => {
    let known = false
    const { store, connector, sender } = setUp({ locate: async (id) => (known ? place(id) : undefined) })
    store.add('19:canal', 'bienvenue')
    sender.poke(['19:canal'])
    await pass(1_000)
    known = true
    await pass(60_000)
    expect(connector.texts('19:canal')).toEqual(['bienvenue'])
  })

  it('does not send again what it sent when the records fail to take note of it', async () => {
    const { store, connector, sender, troubles } = setUp()
    store.failures = 3
    store.add('a', 'x')
    sender.poke(['a'])
    await pass(10_000)
    expect([connector.texts('a'), store.rows[0]?.state, troubles.length]).toEqual([['x'], 'sent', 3])
  })

  it('lets go of questions from before a long outage, and keeps confirmations and the last question', async () => {
    const { store, connector, sender } = setUp()
    const question = (text: string): OutgoingDraft => ({ type: 'text', text, replies: ['Oui', 'Non'] })
    const age = 11 * 60_000
    store.add('a', question('Combien d’heures ?'), { age })
    store.add('a', question('C’est transmis : OFF-K7M2PR. Autre chose ?'), { age })
    store.add('a', 'Merci.', { age })
    store.add('a', question('Quel métier ?'), { age })
    await sender.start()
    await pass(0)
    expect(connector.texts('a')).toEqual([
      'C’est transmis : OFF-K7M2PR. Autre chose ?',
      'Merci.',
      'Quel métier ?',
    ])
    expect(store.rows[0]?.state).toBe('dead')
  })

  it('starts nothing more when it stops, and waits for what is in flight', async () => {
    const { store, connector, sender } = setUp()
    connector.slow = 500
    store.add('a', 'un')
    store.add('a', 'deux')
    sender.poke(['a'])
    await pass(10)
    const stopped = sender.stop()
    await pass(1_000)
    await stopped
    sender.poke(['a'])
    await pass(1_000)
    expect(store.rows.map(({ state }) => state)).toEqual(['sent', 'waiting'])
  })

  it('leaves what waits for its turn to the next process when it stops', async () => {
    const { store, connector, sender } = setUp()
    connector.slow = 500
    const conversations = ['a', 'b', 'c', 'd', 'e']
    for (const conversation of conversations) store.add(conversation, 'x')
    sender.poke(conversations)
    await pass(10)
    const stopped = sender.stop()
    await pass(2_000)
    await stopped
    expect(store.rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent', 'waiting'])
  })

  it('does not wait for ever for a send that hangs when it stops', async () => {
    const { store, connector, sender } = setUp()
    connector.slow = 3_600_000
    store.add('a', 'un')
    sender.poke(['a'])
    await pass(10)
    const stopped = sender.stop()
    await pass(10_000)
    await expect(stopped).resolves.toBeUndefined()
  })
})

describe('a card with a key', () => {
  it('is posted, then updated in place', async () => {
    const { store, connector, sender } = setUp()
    store.add('a', card())
    store.add('a', card())
    sender.poke(['a'])
    await pass(0)
    expect(connector.received.map(({ updated }) => updated)).toEqual([null, 'm1'])
    expect(store.cards.get('a request:1')).toBe('m1')
  })

  it('is posted anew where it is gone', async () => {
    const { store, connector, sender } = setUp()
    store.cards.set('a request:1', 'old')
    connector.fault('a', { kind: 'gone', why: '404' })
    store.add('a', card())
    sender.poke(['a'])
    await pass(0)
    expect(connector.received.map(({ updated }) => updated)).toEqual([null])
    expect(store.cards.get('a request:1')).toBe('m1')
  })

  it('is posted anew when it is to be fresh, and that copy is the live one', async () => {
    const { store, connector, sender } = setUp()
    store.cards.set('a request:1', 'old')
    store.add('a', card('fresh'))
    store.add('a', card())
    sender.poke(['a'])
    await pass(0)
    expect(connector.received.map(({ updated }) => updated)).toEqual([null, 'm1'])
  })

  it('is updated again and again until that is confirmed', async () => {
    const { store, connector, sender, undelivered } = setUp()
    store.cards.set('a request:1', 'old')
    connector.fault('a', ...Array.from({ length: 10 }, () => ambiguous))
    store.add('a', card())
    sender.poke(['a'])
    await pass(20 * 60_000)
    expect([connector.received.map(({ updated }) => updated), undelivered]).toEqual([['old'], []])
  })
})

describe('the rate windows', () => {
  it.each([
    [7, 1_000],
    [8, 2_000],
    [60, 30_000],
    [1_800, 3_600_000],
  ])('let %i messages through within %i ms, and no more', async (count, ms) => {
    const { store, connector, sender } = setUp()
    for (let i = 0; i < 2_000; i++) store.add('a', `${i}`)
    sender.poke(['a'])
    await pass(2 * 3_600_000)
    const times = connector.attempts.map(({ at }) => at)
    const tightest = Math.min(...times.slice(count).map((at, i) => at - (times[i] ?? 0)))
    expect(times).toHaveLength(2_000)
    expect(tightest).toBeGreaterThanOrEqual(ms)
  })

  it('do not hold up another conversation', async () => {
    const { store, connector, sender } = setUp()
    for (let i = 0; i < 50; i++) store.add('a', `${i}`)
    store.add('b', 'vite')
    sender.poke(['a', 'b'])
    await pass(0)
    expect(connector.texts('b')).toEqual(['vite'])
  })
})
