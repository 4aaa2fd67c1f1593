import { expect, it } from 'vitest'
import type { Conversation } from '../../src/records/store.ts'
import { createLocate } from '../../src/teams/locate.ts'

const place = { id: 'a:1', type: 'personal', tenant: 't1', serviceUrl: 'https://one/', bot: '28:b' } as const
const person = { account: '29:1', object: null, name: 'Odile' }
const known: Conversation = { place, person, memory: {}, version: 3 }
const locate = createLocate(
  {
    conversation: async (id) => (id === 'a:1' ? known : undefined),
    serviceUrl: async (tenant) => (tenant === 't2' ? 'https://two/' : undefined),
  },
  { tenants: ['t1', 't2'], bot: '28:b' },
)

it('finds a conversation where it last wrote from', async () => {
  expect(await locate('a:1')).toEqual({ place, person })
})

it('finds a channel that never wrote through its tenant', async () => {
  expect(await locate('19:x@thread.tacv2')).toEqual({
    place: {
      id: '19:x@thread.tacv2',
      type: 'channel',
      tenant: 't2',
      serviceUrl: 'https://two/',
      bot: '28:b',
    },
    person: null,
  })
})

it('finds nothing while nobody of the tenant was heard from', async () => {
  const nobody = { conversation: async () => undefined, serviceUrl: async () => undefined }
  expect(await createLocate(nobody, { tenants: [null], bot: '28:b' })('19:x')).toBeUndefined()
})
