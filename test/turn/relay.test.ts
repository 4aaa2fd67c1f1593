import { expect, it } from 'vitest'
import type { Person } from '../../src/domain/incoming.ts'
import { chance } from '../../src/sandbox/faults.ts'
import type { Connector, Sent } from '../../src/teams/connector.ts'
import { createSender } from '../../src/teams/sender.ts'
import { tellUndeliverable } from '../../src/turn/undeliverable.ts'
import { createWorker } from '../../src/turn/worker.ts'
import { talk } from '../talk.ts'
import { FakeConnector } from '../teams/fake-connector.ts'
import { seals } from '../teams/recorded.ts'
import { handOver } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const each = 500

it('a thousand messages go both ways through a connector that fails one time in five: in order, none lost in silence, none doubled but where nobody knew', async () => {
  const world = await talk()
  const { store, convention, clock } = world
  await handOver(world.artisan('Amina'))
  const reference = (await world.requests())[0]?.reference ?? ''
  await world.advisor(ft).says(`prendre ${reference}`)
  await world.advisor(ft).says(`répondre ${reference} : bonjour`)

  const connector = new FakeConnector()
  const [artisanChat, advisorChat] = ['a:Amina', `a:${ft}`]
  const roll = chance(20261123)
  let doubtful = 0
  const failing: Connector = {
    async send(to, activity): Promise<Sent> {
      const fate = roll()
      if (fate < 0.1) return { kind: 'retry', afterMs: 1, why: '429' }
      if (fate < 0.2) doubtful += 1
      // Half of those of which nobody hears have arrived.
      if (fate < 0.15) return { kind: 'ambiguous', why: '500' }
      const sent = await connector.send(to, activity)
      return fate < 0.2 ? { kind: 'ambiguous', why: '500' } : sent
    },
    update: (to, id, activity) => connector.update(to, id, activity),
    close: () => {},
  }
  const sender = createSender({
    store,
    connector: failing,
    seals,
    windows: [],
    pace: 1_000,
    onUndeliverable: async (item, why) =>
      sender.poke(await tellUndeliverable({ store, convention, now: clock.now }, item, why)),
    locate: async (conversation) =>
      (await store.conversation(conversation)) ?? { place: placeOf(conversation, 'channel'), person: null },
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
  const placeOf = (id: string, type: 'personal' | 'channel') =>
    ({ id, type, tenant: null, serviceUrl: 'http://127.0.0.1:1/', bot: '28:compagnon' }) as const
  const write = (from: Person, conversation: string, id: string, text: string) =>
    worker.accept({
      id,
      place: placeOf(conversation, 'personal'),
      from,
      at: clock.now.toISOString(),
      what: { type: 'message', text, files: 0 },
    })
  const amina: Person = { account: '29:artisan-Amina', object: 'artisan-Amina', name: 'Amina' }
  const advisor: Person = { account: `29:${ft}`, object: ft, name: ft }
  for (let number = 0; number < each; number++) {
    await write(advisor, advisorChat, `down-${number}`, `répondre ${reference} : mot ${number}.`)
    await write(amina, artisanChat, `up-${number}`, `voilà la suite ${number}.`)
  }
  await expect.poll(() => worker.load(), { timeout: 60_000 }).toBe(0)
  await expect.poll(async () => (await store.backlog()).outbox, { timeout: 60_000 }).toBe(0)
  await worker.stop()
  await sender.stop()

  const numbers = (texts: readonly string[], said: RegExp) =>
    texts.flatMap((text) => said.exec(text)?.[1] ?? []).map(Number)
  const channels = convention.offices.flatMap(({ channel }) => channel ?? [])
  const elsewhere = channels.flatMap((channel) => connector.texts(channel))
  const ways = [
    {
      got: numbers(connector.texts(artisanChat), /«\s*mot (\d+)/),
      told: connector.texts(advisorChat),
      said: /ne sais pas si.*mot (\d+)/s,
    },
    {
      got: numbers(connector.texts(advisorChat), /«\s*voilà la suite (\d+)/),
      told: elsewhere,
      said: /voilà la suite (\d+)/,
    },
  ]
  let doubled = 0
  let uncertain = 0
  for (const { got, told, said } of ways) {
    const once = [...new Set(got)]
    doubled += got.length - once.length
    expect(once).toEqual(once.toSorted((a, b) => a - b))
    const lost = Array.from({ length: each }, (_, number) => number).filter(
      (number) => !once.includes(number),
    )
    const heard = new Set(numbers(told, said))
    expect(lost.filter((number) => !heard.has(number))).toEqual([])
    uncertain += heard.size
  }
  expect(uncertain).toBeGreaterThan(0)
  expect(doubled).toBeGreaterThan(0)
  expect(doubled).toBeLessThanOrEqual(doubtful)
}, 150_000)
