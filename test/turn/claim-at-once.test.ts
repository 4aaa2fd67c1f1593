import { expect, it } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import type { Convention } from '../../src/domain/convention.ts'
import type { Card } from '../../src/domain/outgoing.ts'
import { createWorker } from '../../src/turn/worker.ts'
import { talk } from '../talk.ts'
import { handOver } from '../transcripts/play.ts'

const crowd = Array.from({ length: 50 }, (_, index) => ({
  id: `advisor-${index}`,
  name: `Conseillère ${index}`,
  role: 'advisor' as const,
}))

/** The shipped convention with fifty advisors in the leading office. */
function crowded(): Convention {
  const convention = readConvention('convention.json')
  const offices = convention.offices.map((office) =>
    office.partner === 'france-travail' ? { ...office, advisors: crowd } : office,
  )
  return { ...convention, offices }
}

it('of fifty advisors who press « Je prends » at once one gets it, and forty-nine are told by whom', async () => {
  const world = await talk({ convention: crowded() })
  await handOver(world.artisan('Amina'))
  const [request] = await world.requests()
  const data = { do: 'claim', request: request?.id, version: request?.version }

  // The worker as it runs in production: many conversations at once, no order between them.
  const worker = createWorker({
    store: world.store,
    convention: () => world.convention,
    now: () => world.clock.now,
    wake: () => {},
    trouble: ({ error }) => {
      throw error
    },
  })
  const seqs = await Promise.all(
    crowd.map(async ({ id, name }) => {
      const { seq } = await worker.accept({
        id: `press-${id}`,
        place: {
          id: `a:${id}`,
          type: 'personal',
          tenant: null,
          serviceUrl: 'http://127.0.0.1:1/',
          bot: '28:x',
        },
        from: { account: `29:${id}`, object: id, name },
        at: world.clock.now.toISOString(),
        what: { type: 'card', data },
      })
      return seq
    }),
  )
  const cards = (await Promise.all(seqs.map((seq) => worker.settle(seq)))) as { card: Card }[]
  const said = await Promise.all(
    crowd.map(async ({ id }) => JSON.stringify(await world.store.outbox(`a:${id}`, 9))),
  )

  const [claimed] = await world.requests()
  const winner = crowd.find(({ id }) => id === claimed?.advisor)
  const told = `est déjà prise par ${winner?.name} (France Travail Dunkerque)`
  expect(said.filter((text) => text.includes('Vous suivez'))).toHaveLength(1)
  expect(said.filter((text) => text.includes(told))).toHaveLength(49)
  // Whoever pressed, the card that takes the pressed one's place says who has it.
  for (const { card } of cards) expect(card.subtitle).toContain(`prise par ${winner?.name}`)
  const events = await world.store.events(claimed?.id ?? '')
  expect(events.filter(({ what }) => what === 'claimed')).toHaveLength(1)
})
