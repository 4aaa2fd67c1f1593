import { expect, it } from 'vitest'
import type { Person } from '../../src/domain/incoming.ts'
import type { Connector } from '../../src/teams/connector.ts'
import { createSeals } from '../../src/teams/seals.ts'
import { createSender } from '../../src/teams/sender.ts'
import { createWorker } from '../../src/turn/worker.ts'
import { talk } from '../talk.ts'
import { FakeConnector } from '../teams/fake-connector.ts'
import { handOver } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const each = 100

it('two hundred messages go both ways through a failing connector: in order, none lost, none doubled', async () => {
  const world = await talk()
  const { store } = world
  await handOver(world.artisan('Amina'))
  const reference = (await world.requests())[0]?.reference ?? ''
  await world.advisor(ft).says(`prendre ${reference}`)
  await world.advisor(ft).says(`répondre ${reference} : bonjour`)

  const connector = new FakeConnector()
  const [artisanChat, advisorChat] = ['a:Amina', `a:${ft}`]
  const refused = { kind: 'retry', afterMs: 1, why: '429' } as const
  let attempts = 0
  const failing: Connector = {
    // One attempt in twenty is turned away before it arrives.
    send: async (to, activity) => {
      attempts += 1
      return attempts % 20 === 0 ? refused : connector.send(to, activity)
    },
    update: (to, id, activity) => connector.update(to, id, activity),
    close: () => {},
  }
  const sender = createSender({
    store,
    connector: failing,
    seals: createSeals('key'),
    windows: [],
    onUndeliverable: () => {},
    locate: async (conversation) => store.conversation(conversation),
  })
  const worker = createWorker({
    store,
    convention: () => world.convention,
    now: () => world.clock.now,
    wake: (conversations, heard) => sender.poke(conversations, heard),
    trouble: ({ error }) => {
      throw error
    },
  })
  const write = (from: Person, conversation: string, id: string, text: string) =>
    worker.accept({
      id,
      place: {
        id: conversation,
        type: 'personal',
        tenant: null,
        serviceUrl: 'http://127.0.0.1:1/',
        bot: '28:compagnon',
      },
      from,
      at: world.clock.now.toISOString(),
      what: { type: 'message', text, files: 0 },
    })
  const amina: Person = { account: '29:artisan-Amina', object: 'artisan-Amina', name: 'Amina' }
  const advisor: Person = { account: `29:${ft}`, object: ft, name: ft }
  for (let number = 0; number < each; number++) {
    await write(advisor, advisorChat, `down-${number}`, `répondre ${reference} : mot ${number}.`)
    await write(amina, artisanChat, `up-${number}`, `voilà la suite ${number}.`)
  }
  const numbers = (conversation: string, said: RegExp) =>
    connector
      .texts(conversation)
      .flatMap((text) => said.exec(text)?.[1] ?? [])
      .map(Number)
  const all = Array.from({ length: each }, (_, number) => number)
  await expect.poll(() => numbers(artisanChat, /«\s*mot (\d+)/).length, { timeout: 60_000 }).toBe(each)
  await expect
    .poll(() => numbers(advisorChat, /«\s*voilà la suite (\d+)/).length, { timeout: 60_000 })
    .toBe(each)
  expect(numbers(artisanChat, /«\s*mot (\d+)/)).toEqual(all)
  expect(numbers(advisorChat, /«\s*voilà la suite (\d+)/)).toEqual(all)
  await worker.stop()
  await sender.stop()
}, 150_000)
