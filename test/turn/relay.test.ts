import { expect, it } from 'vitest'
import type { Person } from '../../src/domain/incoming.ts'
import { chance } from '../../src/sandbox/faults.ts'
import type { Sent } from '../../src/teams/connector.ts'
import { createSender } from '../../src/teams/sender.ts'
import { tellUndeliverable } from '../../src/turn/undeliverable.ts'
import { createWorker } from '../../src/turn/worker.ts'
import { talk } from '../talk.ts'
import { FakeConnector } from '../teams/fake-connector.ts'
import { seals } from '../teams/recorded.ts'
import { handOver } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const [artisanChat, advisorChat] = ['a:Amina', `a:${ft}`]
const eachWay = 500

/** How one attempt in five goes wrong: turned away, or nobody knows whether it arrived. */
const failures: (Sent & { arrived?: boolean })[] = [
  { kind: 'retry', afterMs: null, why: '502' },
  { kind: 'retry', afterMs: 1_000, why: '429' },
  { kind: 'ambiguous', why: '500' },
  { kind: 'ambiguous', why: 'ECONNRESET', arrived: true },
]

/** A connector that fails one attempt in five, the same ones each time. */
function failing(connector: FakeConnector) {
  const random = chance(7)
  const faults = { count: 0 }
  const roll = (conversation: string) => {
    if (random() >= 0.2) return
    faults.count += 1
    connector.fault(conversation, failures[Math.floor(random() * failures.length)] as Sent)
  }
  return {
    faults,
    send: (...[to, activity]: Parameters<FakeConnector['send']>) => {
      roll(to.conversation)
      return connector.send(to, activity)
    },
    update: (...[to, id, activity]: Parameters<FakeConnector['update']>) => {
      roll(to.conversation)
      return connector.update(to, id, activity)
    },
    close: () => {},
  }
}

it('a thousand messages go both ways through a connector that fails one time in five: in order, none lost in silence, none doubled but where nobody knew', async () => {
  const world = await talk()
  const { store, convention, clock } = world
  await handOver(world.artisan('Amina'))
  const reference = (await world.requests())[0]?.reference ?? ''
  await world.advisor(ft).says(`prendre ${reference}`)
  await world.advisor(ft).says(`répondre ${reference} : bonjour`)

  const connector = new FakeConnector()
  const through = failing(connector)
  const doubted = new Set<string>()
  const place = (id: string, type: 'personal' | 'channel') => ({
    id,
    type,
    tenant: null,
    serviceUrl: 'http://127.0.0.1:1/',
    bot: '28:compagnon',
  })
  const sender = createSender({
    store: {
      ...store,
      async outbox(conversation, limit) {
        const items = await store.outbox(conversation, limit)
        for (const { doubts, message } of items)
          if (doubts > 0 && message.type === 'text') doubted.add(message.text)
        return items
      },
    },
    connector: through,
    seals,
    pace: 1_000,
    onUndeliverable: async (item, why) =>
      sender.poke(await tellUndeliverable({ store, convention, now: clock.now }, item, why)),
    locate: async (conversation) =>
      (await store.conversation(conversation)) ?? { place: place(conversation, 'channel'), person: null },
  })
  const worker = createWorker({
    store,
    convention: () => convention,
    now: () => clock.now,
    wake: (conversations, heard) => sender.poke(conversations, heard),
    trouble: ({ error }) => {
      throw error
    },
  })
  const write = (from: Person, conversation: string, id: string, text: string) =>
    worker.accept({
      id,
      place: place(conversation, 'personal'),
      from,
      at: clock.now.toISOString(),
      what: { type: 'message', text, files: 0 },
    })
  const amina: Person = { account: '29:artisan-Amina', object: 'artisan-Amina', name: 'Amina' }
  const advisor: Person = { account: `29:${ft}`, object: ft, name: ft }
  for (let number = 0; number < eachWay; number++) {
    await write(advisor, advisorChat, `down-${number}`, `répondre ${reference} : mot ${number}.`)
    await write(amina, artisanChat, `up-${number}`, `voilà la suite ${number}.`)
  }
  const waiting = async () => {
    const { inbox, outbox } = await store.backlog()
    return inbox + outbox
  }
  await expect.poll(waiting, { timeout: 60_000, interval: 100 }).toBe(0)
  await worker.stop()
  await sender.stop()

  const all = Array.from({ length: eachWay }, (_, number) => number)
  const ways = [
    { to: artisanChat, word: 'mot', said: /«\s*mot (\d+)\.\s*»/ },
    { to: advisorChat, word: 'suite', said: /écrit\s: «\s*voilà la suite (\d+)\.\s*»/ },
  ]
  const inDoubt = [...doubted]
  for (const { to, word, said } of ways) {
    const numberIn = (text: string) => Number(said.exec(text)?.[1] ?? Number.NaN)
    const arrived = connector.texts(to).map(numberIn).filter(Number.isFinite)
    const firsts = [...new Set(arrived)]
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))

    const doubles = arrived.filter((number, at) => arrived.indexOf(number) < at)
    const doubtful = inDoubt.map(numberIn)
    expect(doubles.length).toBeGreaterThan(0)
    expect(doubles.filter((number) => !doubtful.includes(number))).toEqual([])

    // What never arrived was given up in doubt, and somebody was told so.
    const lost = all.filter((number) => !firsts.includes(number))
    const told = connector.received.flatMap(({ conversation, text }) => (conversation === to ? [] : [text]))
    const words = (number: number) => new RegExp(`${word} ${number}\\.\\s*»`)
    expect(lost.filter((number) => !doubtful.includes(number))).toEqual([])
    expect(lost.filter((number) => !told.some((text) => words(number).test(text)))).toEqual([])
  }
  expect(through.faults.count).toBeGreaterThan(eachWay / 5)
}, 120_000)
