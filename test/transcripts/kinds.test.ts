import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const firm = 'Boulangerie Au Bon Grain, Dunkerque, 4 salariés, 06 12 34 56 78'

describe('an apprenticeship interest', () => {
  it('is taken down in nine questions at most when nothing was said, and handed to the chamber', async () => {
    const world = await talk()
    const artisan = world.artisan('Paul')
    const advisor = world.inChannel('cma-dunkerque', '00000000-0000-4000-8000-000000000101')
    await play(artisan, [
      ['Prendre un apprenti', /Pour quel métier/],
      ['boulanger', /Quel diplôme/],
      ['CAP', /À partir de quand/],
      ['à la rentrée, sur 2 ans', /quelqu’un en vue/],
      ['oui, il a 17 ans', /horaires/],
      ['35h, à partir de 6h, pas le dimanche', /formerait/],
      ["moi, j'ai le CAP et 15 ans de métier", /machines/],
      ['pétrin', /entreprise/],
      [firm, /Je valide/],
      ['Je valide', [/APP-/, /Chambre de métiers de Dunkerque/, /où en est ma demande/]],
    ])
    const [request] = await world.requests()
    expect(request).toMatchObject({ kind: 'apprenticeship', lead: 'cma-dunkerque' })
    const card = advisor.hears().cards.at(-1)
    expect(card?.title).toMatch(/Apprentissage.: Boulanger/)
    expect(card?.texts.find(({ title }) => title === 'À voir ensemble')?.text).toMatch(/D4153-28/)
  })

  it('leaves the choice of the diploma to the advisor', async () => {
    const world = await talk()
    await play(world.artisan('Paul'), [
      ['je cherche un apprenti coiffeur', /Quel diplôme/],
      ['je ne sais pas', /À partir de quand/],
    ])
    expect((await world.requests())[0]?.given.targetDiploma?.value).toBeNull()
  })
})

describe('an offer and an apprenticeship interest become one another', () => {
  it('and back, without losing an answer', async () => {
    const world = await talk()
    const artisan = world.artisan('Paul')
    await play(artisan, [
      ['je cherche un boulanger, CDI 39h, 2100 brut, à Dunkerque', /partir de quand|horaires/],
      ['finalement je voudrais plutôt un apprenti', [/demande d’apprenti/, /Quel diplôme/]],
      ['CAP', /À partir de quand/],
    ])
    const [apprentice] = await world.requests()
    expect(apprentice).toMatchObject({ kind: 'apprenticeship' })
    expect(apprentice?.given.weeklyHours?.value).toBe(39)
    await play(artisan, [['non finalement un CDI', [/offre d’emploi/]]])
    const [offer] = await world.requests()
    expect(offer).toMatchObject({ kind: 'job-posting' })
    expect(offer?.given).toMatchObject({
      contract: { value: 'CDI' },
      pay: { value: { min: 2100 } },
      weeklyHours: { value: 39 },
      targetDiploma: { value: expect.stringContaining('CAP') },
    })
  })

  it('« un apprenti ou un CDI » is one request with two tasks', async () => {
    const world = await talk()
    const artisan = world.artisan('Paul')
    const advisor = world.inChannel('france-travail-dunkerque', '00000000-0000-4000-8000-000000000201')
    await play(artisan, [
      ['je cherche un apprenti ou un CDI, boulanger', [/apprentissage/, /CDI/, /Quel diplôme/]],
      ['CAP', /À partir de quand/],
      ['dès que possible', /en vue/],
      ['non', /horaires/],
      ['35h de jour', /formerait/],
      ['moi', /machines/],
      ['non', /entreprise/],
      [firm, /propose des jeunes/],
      ['oui', /Je valide/],
      ['Je valide', /APP-/],
    ])
    const requests = await world.requests()
    expect(requests).toHaveLength(1)
    expect(requests[0]?.handoff.tasks).toHaveLength(2)
    const card = advisor.hears().cards.at(-1)
    expect(card?.facts.map(({ value }) => value).join('\n')).toMatch(/offre en CDI/)
  })

  it('a second person on unknown terms is asked about, not lost', async () => {
    const world = await talk()
    await play(world.artisan('Paul'), [
      ['je cherche un boulanger et un apprenti', [/autre contrat/, /CDI ou CDD/]],
      ['CDI', /Quel diplôme/],
    ])
    const [request] = await world.requests()
    expect(request).toMatchObject({ kind: 'apprenticeship', given: { alternative: { value: 'CDI' } } })
  })
})

describe('a business project', () => {
  it('of a job seeker who takes over goes to the chamber, and France Travail has a task', async () => {
    const world = await talk()
    const artisan = world.artisan('Nadia')
    await play(artisan, [
      ['Je veux reprendre la boulangerie de Rosendaël, elle ferme', [/reprise/, /CAP, un BEP ou plus/]],
      ["l'année prochaine", /Où en êtes-vous/],
      ["c'est une idée", /diplôme/],
      ['pas de diplôme mais 10 ans de métier', /situation/],
      ['au chômage', [/ACRE/, /à confirmer avec votre conseiller/]],
    ])
    await play(artisan, [
      ['je ne sais pas', /numéro/],
      ['06 12 34 56 78', /Je valide/],
      ['Je valide', /PRO-/],
    ])
    const [request] = await world.requests()
    expect(request).toMatchObject({
      lead: 'cma-dunkerque',
      support: 'france-travail-dunkerque',
      handoff: { tasks: [{ office: 'france-travail-dunkerque' }] },
    })
  })

  it('of a seller asks for a buyer and not for diplomas', async () => {
    const world = await talk()
    const artisan = world.artisan('Luc')
    await play(artisan, [
      ["j'arrête l'année prochaine, j'ai personne", [/cession/, /métier/], /diplôme/],
      ['salon de coiffure', /entreprise/, /diplôme/],
      ['Chez Luc, Bergues, 2 salariés, 06 11 22 33 44', /Je valide/],
      ['Je valide', /PRO-/],
    ])
    expect((await world.requests())[0]).toMatchObject({ lead: 'cma-dunkerque', support: null })
  })

  it('beside an offer in progress is a matter of its own', async () => {
    const world = await talk()
    const artisan = world.artisan('Luc')
    await play(artisan, [
      ['je cherche un coiffeur en CDI', /heures/],
      ['je veux vendre mon salon', [/Une nouvelle demande/, /Coiffeur/]],
      ['nouvelle demande', [/cession/]],
    ])
    const requests = await world.requests()
    expect(requests.map(({ kind }) => kind).sort()).toEqual(['business-project', 'job-posting'])
  })
})

describe('the right door', () => {
  it('a quarrel with an apprentice is for the mediator, and its words are not kept', async () => {
    const world = await talk()
    const artisan = world.artisan('Luc')
    await play(artisan, [
      [
        'mon apprenti ne vient plus, je veux rompre son contrat',
        [/médiateur/, /03 53 01 00 59/, /Je ne garde rien/],
      ],
    ])
    expect(await world.requests()).toEqual([])
    expect(JSON.stringify(await world.store.conversation('a:Luc'))).not.toMatch(/rompre/)
  })

  it.each([
    ['je cherche un emploi de boulanger', /3995/],
    ['je cherche un patron pour mon CAP', /03 53 01 00 59/],
    ['mon salarié m’attaque aux prud’hommes', /03 53 01 00 59/],
  ])('« %s » is shown where to go', async (said, where) => {
    const world = await talk()
    await play(world.artisan('Luc'), [[said, where]])
    expect(await world.requests()).toEqual([])
  })

  it('an offer in progress waits meanwhile', async () => {
    const world = await talk()
    await play(world.artisan('Luc'), [
      ['je cherche un coiffeur en CDI', /heures/],
      ['ça se passe très mal avec mon apprentie', [/médiateur/, /gardé/]],
      ['reprendre', [/coiffeur/, /heures/]],
    ])
  })
})
