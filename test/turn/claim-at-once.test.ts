import { expect, it } from 'vitest'
import { readConvention } from '../../src/config.ts'
import type { Convention } from '../../src/domain/convention.ts'
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
  const reference = request?.reference ?? ''

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
        what: { type: 'card', data: { do: 'claim', reference } },
      })
      return seq
    }),
  )
  const answers = (await Promise.all(seqs.map((seq) => worker.settle(seq)))) as { text: string }[]

  const [claimed] = await world.requests()
  const winner = crowd.find(({ id }) => id === claimed?.advisor)
  const won = answers.filter(({ text }) => text.includes('Vous suivez'))
  const told = answers.filter(({ text }) =>
    text.includes(`est déjà prise par ${winner?.name} (France Travail Dunkerque)`),
  )
  expect(won).toHaveLength(1)
  expect(told).toHaveLength(49)
  const events = await world.store.events(claimed?.id ?? '')
  expect(events.filter(({ what }) => what === 'claimed')).toHaveLength(1)
})
