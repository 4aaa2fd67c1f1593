import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changes } from '../../src/domain/request.ts'
import { talk } from '../talk.ts'
import { completeOffer, handOver } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'

it('whatever a card sends, it breaks nothing and changes no request of which the presser has no right', async () => {
  const world = await talk()
  await handOver(world.artisan('Amina'))
  const [free] = await world.requests()
  await world.advisor(ft).says(`prendre ${free?.reference}`)
  await handOver(world.artisan('Bruno'))
  await completeOffer(world.artisan('Chloé'))
  const requests = await world.requests()
  expect(requests.map(({ state }) => state).toSorted()).toEqual(['claimed', 'draft', 'submitted'])

  // A stranger in the channel, another artisan, and staff of an office that only supports.
  const nobodys = [
    world.inChannel('france-travail-dunkerque', 'somebody-else'),
    world.artisan('Dina'),
    world.advisor('00000000-0000-4000-8000-000000000101'),
  ]
  const named = requests.flatMap(({ id, reference }) => [id, reference ?? id])
  // An office's own task is the one thing that the supporting office may tick off.
  const others = Object.keys(changes).filter((change) => change !== 'finish-task')
  const verbs = fc.constantFrom(...others, 'edit', 'constructor', '__proto__', '')
  const version = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom('5', null, -1, 1e300))
  const scalar = fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.boolean(), fc.constant(null))
  const data = fc
    .tuple(
      fc.record(
        {
          do: fc.oneof(verbs, scalar),
          request: fc.oneof(fc.constantFrom(...named), scalar),
          version,
          reference: fc.oneof(fc.constantFrom(...named), scalar),
          by: fc.constantFrom(ft),
        },
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.oneof(verbs, fc.string({ maxLength: 10 })), scalar, { maxKeys: 4 }),
    )
    .map(([known, other]) => ({ ...other, ...known }))

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...nobodys), data, async (presser, sent) => {
      const { text } = await presser.presses(sent)
      expect(text).not.toBe('')
      expect(await world.requests()).toEqual(requests)
    }),
    { numRuns: 150 },
  )
})
