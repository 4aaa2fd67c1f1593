import { describe, expect, it } from 'vitest'
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
})
