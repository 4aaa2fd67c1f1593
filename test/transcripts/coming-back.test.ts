import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const opening = 'je cherche un boulanger en CDI à Bergues'

describe('coming back', () => {
  it('days later a greeting is answered by the draft that was begun', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [[opening, /heures/]])
    world.clock.now = new Date('2026-12-14T07:30:00Z')
    const { replies } = await play(artisan, [
      ['bonjour', /Vous aviez commencé votre offre \(Boulanger.*On reprend/],
    ])
    expect(replies).toContain('Reprendre')
    await play(artisan, [
      ['Reprendre', [/Voici où nous en étions : boulanger.*CDI.*Bergues/, /heures/]],
      ['35 h en journée', /partir de quand/],
    ])
  })

  it('days later an answer is still an answer', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [[opening, /heures/]])
    world.clock.now = new Date('2026-12-14T07:30:00Z')
    await play(artisan, [['39 h du lundi au vendredi', [/39 h/, /partir de quand/]]])
  })

  it('two drafts stand side by side, and either can be taken up', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [opening, /heures/],
      ['je cherche aussi un coiffeur', /nouvelle offre/i],
      ['nouvelle offre', [/coiffeur/, /Quel contrat/]],
      ['annuler', /J’abandonne/],
      ['oui', /abandonné/],
      ['reprendre', [/boulanger/, /heures/]],
    ])
    expect((await world.requests()).map(({ state }) => state).sort()).toEqual(['draft', 'withdrawn'])
  })

  it('another trade in mid-draft may also be a correction', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      [opening, /heures/],
      ['en fait je cherche un pâtissier', /Une nouvelle offre/],
      ['changer l’offre en cours', [/pâtissier.*au lieu de boulanger/, /heures/]],
    ])
    expect(await world.requests()).toHaveLength(1)
  })

  it('a second offer knows the firm from the first, and says so', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un boulanger CDI 39h en journée, 2100 brut, dès que possible', /débutant/],
      ['oui', /quotidien/],
      ['passer', /entreprise/],
      ['Boulangerie Au Bon Grain, Bergues, 06 12 34 56 78', /confiée/],
      ['oui', /Je valide/],
      ['Je valide', /C’est transmis/],
    ])
    const { cards } = await play(artisan, [
      ['je cherche un pâtissier CDI 35h en journée, 2000 brut, dès que possible', /débutant/],
      ['oui', /quotidien/],
      ['passer', /confiée/],
    ])
    expect(cards[0]?.facts).toContainEqual(
      expect.objectContaining({
        label: 'Entreprise',
        value: 'Boulangerie Au Bon Grain',
        note: 'repris de la demande précédente',
      }),
    )
  })
})

describe('a new release of the bot', () => {
  it('goes on with a draft of an older one: a question fewer, one renamed, two swapped', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [[opening, /heures/]])
    const [draft] = await world.requests()
    const conversation = await world.store.conversation('a:Amina')
    if (!draft || !conversation) throw new Error('nothing was stored')
    // As an older release left it: it asked start before hours, had a question that is gone, and no question on tasks.
    const at = 9
    const said = (value: unknown) => ({ value, by: 'artisan' as const, words: 'x', at })
    const given = {
      ...draft.given,
      start: said({ kind: 'asap', date: null, flexible: true }),
      dressCode: said('blouse blanche'),
      pay: said('2100 par mois'),
    }
    await world.store.commit({
      inbox: null,
      conversation: {
        ...conversation,
        expected: conversation.version,
        memory: {
          presented: true,
          request: draft.id,
          asking: 'dressCode',
          trail: ['dressCode', 'gone'],
          mood: 'fine',
        },
      },
      requests: [{ request: { ...draft, given, version: draft.version + 1 }, expected: draft.version }],
      events: [],
      outbox: [],
    })
    await play(artisan, [
      ['39 h', [/39 h/, /horaires|salaire/]],
      ['retour', /heures|horaires|\?/],
      ['39 h en journée', /Quel salaire/],
      ['2 100 brut', /débutant/],
    ])
    const [after] = await world.requests()
    expect(after?.given.weeklyHours?.value).toBe(39)
    expect(after?.given.dressCode?.value).toBe('blouse blanche')
    expect(after?.given.start?.value).toEqual({ kind: 'asap', date: null, flexible: true })
  })

  it('is not stuck on a memory that it cannot read', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [[opening, /heures/]])
    const conversation = await world.store.conversation('a:Amina')
    if (!conversation) throw new Error('nothing was stored')
    await world.store.commit({
      inbox: null,
      conversation: {
        ...conversation,
        expected: conversation.version,
        memory: { request: 12, asking: {}, trail: 'x' },
      },
      requests: [],
      events: [],
      outbox: [],
    })
    await play(artisan, [
      ['bonjour', /Vous aviez commencé/],
      ['reprendre', /heures/],
    ])
  })
})
