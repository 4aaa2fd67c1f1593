import { describe, expect, it } from 'vitest'
import { tick } from '../../src/turn/clock/clock.ts'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const cma = '00000000-0000-4000-8000-000000000101'
const ft = '00000000-0000-4000-8000-000000000201'

describe('an advisor takes a request down for an artisan on the phone', () => {
  it('in one message and a few answers, and the card says who noted it and that it is to be confirmed', async () => {
    const world = await talk()
    const advisor = world.advisor(cma)
    await play(advisor, [
      [
        'pour la boulangerie Au Bon Grain à Bergues : cherche un boulanger CDI 39h 2100 brut dès janvier, tel 06 12 34 56 78',
        [/boulangerie Au Bon Grain/i, /horaires/],
        /assistant automatique/,
      ],
      ['en journée', /débutant/],
      ['oui', /quotidien/],
      ['passer', /confiée/],
      ['oui', /Je valide/],
    ])
    const lead = world.inChannel('france-travail-dunkerque', ft)
    lead.hears()
    await play(advisor, [['Je valide', [/C’est transmis : OFF-/, /noté au téléphone/]]])
    const [card] = lead.hears().cards
    expect(card?.facts).toContainEqual(
      expect.objectContaining({
        label: 'Noté par',
        value: 'Conseillère apprentissage',
        note: expect.stringContaining('pas encore confirmé'),
      }),
    )
    const [request] = await world.requests()
    expect(request?.given.weeklyHours).toMatchObject({ value: 39, by: 'advisor' })
    expect(request?.handoff.onBehalfOf).toEqual({ by: cma, name: 'Conseillère apprentissage' })
  })

  it('is called, not written to, before the artisan has confirmed it; no word goes to the chat of whoever noted it', async () => {
    const world = await talk({ now: '2026-11-23T09:00:00Z' })
    const noter = world.advisor(cma)
    for (const words of [
      'pour la boulangerie Au Bon Grain à Bergues : cherche un boulanger CDI 39h 2100 brut dès janvier, tel 06 12 34 56 78',
      'en journée',
      'oui',
      'passer',
      'oui',
      'Je valide',
    ])
      await noter.says(words)
    const reference = (await world.requests())[0]?.reference ?? ''
    const advisor = world.advisor(ft)
    const call = /ne m’a pas encore écrit : je ne peux pas le prévenir\. Téléphonez : 06 12 34 56 78/
    await play(advisor, [
      [`prendre ${reference}`, [/Vous suivez/, call], /reçoit un message/],
      [`répondre ${reference} : je passe mardi`, call, /J’envoie/],
      [`demander ${reference} : quel horaire ?`, [/Question notée/, call], /envoyée/],
    ])
    const parts = {
      store: world.store,
      convention: () => world.convention,
      now: () => world.clock.now,
      wake: () => {},
    }
    for (const instant of ['2027-01-18T10:00:00Z', '2027-01-25T10:00:00Z']) {
      world.clock.now = new Date(instant)
      await tick(parts)
      await world.drain()
    }
    expect(advisor.hears().text).toMatch(
      /notée au téléphone, se termine le 23 janvier 2027.*arrivée à son terme/s,
    )
    expect(noter.hears().text).toBe('')
  })

  it('may ask how something stands in between, and goes on', async () => {
    const world = await talk()
    const advisor = world.advisor(cma)
    await play(advisor, [
      ['pour le salon Martine à Dunkerque : une coiffeuse en CDI', /heures/],
      ['offres en attente', /Aucune offre/],
      ['35 h en journée', [/35 h/, /partir de quand/]],
    ])
  })

  it('does not take one firm’s details for another’s', async () => {
    const world = await talk()
    const advisor = world.advisor(cma)
    await play(advisor, [
      ['pour la boulangerie Au Bon Grain à Bergues : un boulanger en CDI, tel 06 12 34 56 78', /heures/],
      ['annuler', /J’abandonne/],
      ['oui', /abandonné/],
      ['pour le salon Martine : une coiffeuse en CDI', /heures/],
    ])
    const draft = (await world.requests()).find(({ state }) => state === 'draft')
    expect(draft?.given.commune).toBeUndefined()
    expect(draft?.given.phone).toBeUndefined()
  })

  it('of another firm in mid-draft begins a draft of its own, and the first one waits as it was', async () => {
    const world = await talk()
    const advisor = world.advisor(cma)
    await play(advisor, [
      ['pour la boulangerie Au Bon Grain à Bergues : un boulanger en CDI, tel 06 12 34 56 78', /heures/],
      [
        'pour le salon Coupe Nette à Dunkerque : une coiffeuse, CDI 35 h',
        [/Je garde votre offre \(Boulanger/, /Coiff/i],
      ],
      ['Reprendre Boulanger / Boulangère', /boulangerie Au Bon Grain, Bergues/],
    ])
    const drafts = await world.requests()
    expect(drafts.map(({ given }) => [given.firmName?.value, given.phone?.value])).toEqual(
      expect.arrayContaining([
        ['boulangerie Au Bon Grain', '+33612345678'],
        ['salon Coupe Nette', undefined],
      ]),
    )
  })

  it('goes on with the same firm where it is named again', async () => {
    const world = await talk()
    await play(world.advisor(cma), [
      ['pour la boulangerie Au Bon Grain à Bergues : un boulanger en CDI', /heures/],
      ['pour la boulangerie Au Bon Grain : 39 h', /39 h/],
    ])
    expect(await world.requests()).toHaveLength(1)
  })

  it('changes nothing of what was noted for another firm before', async () => {
    const world = await talk()
    const advisor = world.advisor(cma)
    for (const words of [
      'pour la boulangerie Au Bon Grain à Bergues : cherche un boulanger CDI 39h 2100 brut dès janvier, en journée, débutant accepté, tel 06 12 34 56 78',
      'passer',
      'oui',
      'Je valide',
    ])
      await advisor.says(words)
    const [before] = await world.requests()
    expect(before?.state).toBe('submitted')
    await play(advisor, [
      ['pour le salon Coupe Nette à Dunkerque : un CDI 35 h, 1 900 € brut', /salon Coupe Nette/, /changé/],
    ])
    expect(await world.store.request(before?.id ?? '')).toEqual(before)
  })
})
