import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { heldAfter } from './held-after.ts'
import { play } from './play.ts'

describe('who speaks of themselves is understood', () => {
  it.each([
    ['je suis pâtissier à bergues je cherche un apprenti', 'D1104'],
    ['mon fils a 17 ans je veux le prendre en apprentissage dans ma boucherie', 'D1101'],
  ])('« %s » has said the trade', async (said, rome) => {
    expect(await heldAfter([[said, /diplôme/, /Pour quel métier/]])).toMatchObject({
      kind: 'apprenticeship',
      trade: { rome },
    })
  })

  it('years in the trade make nobody a young person, and are asked of no candidate', async () => {
    const said = 'faut que je prenne un jeune en plomberie, moi j’ai 15 ans de métier'
    expect(await heldAfter([[said, /plombier/, /centre d’aide à la décision/]])).not.toHaveProperty(
      'experience',
    )
  })

  it.each([
    ['je me mets à mon compte comme plombier', 'create'],
    ['je veux m’installer coiffeur à domicile', 'create'],
    ['je voudrais vendre', 'hand-over'],
    ['céder', 'hand-over'],
    ['créer', 'create'],
  ])('« %s » begins a project', async (said, project) => {
    expect(await heldAfter([[said, /métier|domicile|diplôme|CAP|BP/, /Quel contrat/]])).toMatchObject({
      kind: 'business-project',
      project,
    })
  })

  it.each(['je sais pas quoi faire de mon garage', 'on hésite entre créer et reprendre un garage'])(
    '« %s » is asked what is meant',
    async (said) => {
      const held = await heldAfter([[said, /automobile/, /reprise d’entreprise/]])
      expect(held).toMatchObject({ kind: 'business-project' })
      expect(held).not.toHaveProperty('project')
    },
  )

  it('one’s own brother has the age that is told of him', async () => {
    expect(
      await heldAfter([['je veux reprendre mon frère de 31 ans comme apprenti carreleur', /jusqu’à 29 ans/]]),
    ).toMatchObject({ candidateAge: 31 })
  })

  it('who is the tutor is told, not asked', async () => {
    const said = 'un apprenti en boulangerie, c’est moi le tuteur, 12 ans de métier'
    expect(await heldAfter([[said, /formé par : moi, 12 ans de métier/]])).toMatchObject({ tutorYears: 12 })
  })

  it('why the last one left is told in passing', async () => {
    const held = await heldAfter([
      [
        'j’avais un apprenti l’an dernier il est parti pour les horaires, j’en cherche un autre',
        /45 premiers/,
      ],
    ])
    expect(held.lastTime).toMatch(/il est parti pour les horaires$/)
  })
})

describe('an evening ends', () => {
  const cook = 'apprenti cuisinier, il a 17 ans'
  it.each([
    ['il finit à 22h30', /jusqu’à 23 h 30 en restauration/],
    ['le soir jusqu’à minuit', /pas de travail entre 22 h et 6 h/],
  ])('« %s » is noted, and what it means for a minor told', async (said, told) => {
    await play((await talk()).artisan('Nadia'), [[`${cook}, ${said}`, told]])
  })

  it('at ten nothing is to be said', async () => {
    await play((await talk()).artisan('Nadia'), [
      [`${cook}, il finit à 22h`, /jusqu’à 22 h/, /inspecteur|majeur/],
    ])
  })
})

describe('what was said goes on', () => {
  it('after an answer about a minor « oui j’en veux un » begins', async () => {
    await play((await talk()).artisan('Nadia'), [
      ['il commence à 3h du mat un apprenti boulanger mineur c’est possible ?', /Pas avant 4 h/],
      ['oui j’en veux un', /boulanger/],
    ])
  })

  it('« non merci » is no thanks', async () => {
    await play((await talk()).artisan('Nadia'), [
      ['c’est quoi le smic', /SMIC/],
      ['non merci', /D’accord/, /plaisir/],
    ])
  })

  it('« juste l’apprenti » drops the other contract', async () => {
    const held = await heldAfter([
      ['un CDI ou un apprenti en maçonnerie', /ou bien : CDI/],
      ['finalement juste l’apprenti', /de côté/],
    ])
    expect(held.alternative).toBeNull()
  })
})
