import { expect, it } from 'vitest'
import { restorableUntil } from '../../src/domain/bin.ts'
import { changes, states } from '../../src/domain/request.ts'
import { tick } from '../../src/turn/clock/clock.ts'
import { talk } from '../talk.ts'
import { handOver, play } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const ftCoordinator = '00000000-0000-4000-8000-000000000203'

async function claimed() {
  const world = await talk({ now: '2026-11-23T09:00:00Z' })
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const reference = (await world.requests())[0]?.reference ?? ''
  const advisor = world.advisor(ft)
  const channel = world.inChannel('france-travail-dunkerque', ft)
  await advisor.says(`prendre ${reference}`)
  await advisor.says(`appelé ${reference}`)
  for (const each of [artisan, channel]) each.hears()
  const request = () => world.store.requestByReference(reference)
  const at = async (instant: string) => {
    world.clock.now = new Date(instant)
    await tick({
      store: world.store,
      convention: () => world.convention,
      now: () => world.clock.now,
      wake: () => {},
    })
    await world.drain()
  }
  return { world, artisan, advisor, channel, reference, request, at }
}

it('nothing but bringing it back changes a request that has ended: its last change is its end', () => {
  const ends = states.filter((state) => ['done', 'abandoned', 'withdrawn', 'expired'].includes(state))
  for (const [change, { from }] of Object.entries(changes))
    if (change !== 'restore')
      for (const end of ends) expect(from as readonly string[], change).not.toContain(end)
})

it('the last day counts whole, by the clock in Paris', () => {
  expect(restorableUntil({ state: 'withdrawn', updatedAt: '2026-11-23T22:59:00Z' })).toBe('2026-12-07')
  expect(restorableUntil({ state: 'withdrawn', updatedAt: '2026-11-23T23:01:00Z' })).toBe('2026-12-08')
  expect(restorableUntil({ state: 'done', updatedAt: '2026-11-23T22:59:00Z' })).toBeUndefined()
})

it('a request that was withdrawn says to both until when it can be reopened; then it waits in its office again', async () => {
  const { artisan, advisor, channel, reference, request, at } = await claimed()
  await play(artisan, [
    ['retirer mon offre', /Je retire/],
    ['oui', /Vous pouvez la rouvrir jusqu’au 7 décembre 2026 : « rouvrir OFF-/],
  ])
  expect(advisor.hears().text).toMatch(
    /Amina a retiré sa demande, et peut la rouvrir jusqu’au 7 décembre 2026/,
  )
  await at('2026-12-07T22:00:00Z')
  await play(artisan, [[`rouvrir ${reference}`, /est rouverte/]])
  expect(channel.hears().text).toMatch(/est rouverte par Amina : elle est à prendre/)
  expect(await request()).toMatchObject({ state: 'submitted', advisor: null, outcome: null })
  await play(artisan, [[`rouvrir ${reference}`, /est déjà ouverte/]])
  await at('2026-12-09T16:00:00Z')
  expect(channel.hears().text).toMatch(/attend toujours quelqu’un/)
})

it('after two weeks it is too late, also for a coordinator; its answers begin a new one, without what has to be said anew', async () => {
  const { world, artisan, advisor, reference, request, at } = await claimed()
  expect((await advisor.says(`abandonner ${reference} : plus de besoin`)).text).toMatch(
    /Elle peut être rouverte jusqu’au 7 décembre 2026 : « restaurer OFF-/,
  )
  expect(artisan.hears().text).toMatch(/plus de besoin\. Vous pouvez la rouvrir jusqu’au 7 décembre 2026/)
  await at('2026-12-08T08:00:00Z')
  expect((await world.advisor(ftCoordinator).says(`restaurer ${reference}`)).text).toMatch(
    /pouvait être rouverte jusqu’au 7 décembre 2026\. L’artisan peut .*« refaire OFF-/,
  )
  const { replies } = await play(artisan, [
    [
      `restaurer ${reference}`,
      /s’est terminée le 23 novembre 2026 ; on pouvait la rouvrir jusqu’au 7 décembre 2026/,
    ],
  ])
  expect((await request())?.state).toBe('abandoned')
  await play(artisan, [
    [replies[0] ?? '', [/Je reprends vos réponses de OFF-/, /quand|partir|début/i]],
    ['dès que possible', /confiée/],
    ['oui', /Je la transmets/],
    ['Je valide', /C’est transmis : OFF-/],
  ])
  const [again] = await world.requests()
  expect(again?.reference).not.toBe(reference)
  expect(again?.given).toMatchObject({
    pay: { by: 'earlier', value: { min: 2100 } },
    firmName: { value: 'Boulangerie Au Bon Grain' },
    start: { by: 'artisan', value: { kind: 'asap' } },
  })
})

it('one that came to its term is told to the artisan and to whoever has it, with until when', async () => {
  const { artisan, advisor, at } = await claimed()
  await at('2027-01-25T10:00:00Z')
  const heard = artisan.hears()
  expect(heard.text).toMatch(/est arrivée à son terme\. Vous pouvez la rouvrir jusqu’au 8 février 2027/)
  expect(advisor.hears().text).toMatch(
    /est arrivée à son terme\. L’artisan peut la rouvrir jusqu’au 8 février 2027/,
  )
  await play(artisan, [[heard.replies.at(-1) ?? '', /est rouverte/]])
})

it('one that was filled cannot be reopened, but done again; a draft at hand is kept for later', async () => {
  const { world, artisan, reference } = await claimed()
  await play(artisan, [
    ['j’ai trouvé', /Par quel moyen/],
    ['Une école', /est close/],
    [`rouvrir ${reference}`, /s’est terminée le 23 novembre 2026\. Pour repartir/],
    ['je cherche un coiffeur', /coiffeur/i],
    [`refaire ${reference}`, [/Je reprends vos réponses/, /Je garde votre offre \(Coiffeur/]],
  ])
  const drafts = (await world.requests()).filter(({ state }) => state === 'draft')
  expect(drafts).toHaveLength(2)
})

it('words that only look like it reopen nothing and begin nothing again', async () => {
  const { artisan, request } = await claimed()
  await play(artisan, [
    ['retirer mon offre', /Je retire/],
    ['oui', /est retirée/],
    ['je cherche un cuisinier pour mon restaurant', /cuisinier/i, /rouverte/],
    ['annuler', /J’abandonne/],
    ['oui', /abandonné/],
    ['j’ai refait la boutique', /./, /Je reprends vos réponses/],
  ])
  expect((await request())?.state).toBe('withdrawn')
})

it('« non » to « par quel moyen » leaves the request open', async () => {
  const { artisan, request } = await claimed()
  await play(artisan, [
    ['j’ai trouvé', /Par quel moyen/],
    ['non pas encore', /reste ouverte/],
  ])
  expect((await request())?.state).toBe('active')
})
