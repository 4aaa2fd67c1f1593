import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const early = 'Je cherche un boulanger en CDI, 40 h, du mardi au samedi 4h-12h, dès janvier, 2100 brut'

describe('a wish that no ad may carry', () => {
  it('is explained, and what it was for is offered in lawful words that a yes notes', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    const { replies } = await play(artisan, [
      [early, /débutant/],
      [
        'oui, faut qu’il habite pas loin',
        [/L1132-1/, /prise de poste à 4 h, pas de transport en commun à cette heure ». Ça vous va \?$/],
      ],
    ])
    expect(replies).toEqual(['Oui', 'Non'])
    await play(artisan, [['oui', /au quotidien/]])
    const given = (await world.requests())[0]?.given
    expect(given?.profile?.value).toBe('prise de poste à 4\u00a0h, pas de transport en commun à cette heure')
    expect(given?.experience?.value).toEqual({ level: 'none', months: null })
  })

  it('leaves nothing behind where the offered words are refused', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [early, /débutant/],
      ['qqn qui habite à côté obligé', /Ça vous va \?$/],
      ['non', /débutant/],
    ])
    const given = JSON.stringify((await world.requests())[0]?.given)
    expect(given).not.toMatch(/habite|côté|transport/)
  })

  it('adds to what the profile already says', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [early, /débutant/],
      ['débutant accepté', /au quotidien/],
      ['change le profil', /profil/i],
      ['ponctuel et motivé', /au quotidien/],
      ['pas de gros', [/L1132-1/, /tenue soignée ». Ça vous va/]],
      ['oui', /au quotidien/],
    ])
    expect((await world.requests())[0]?.given.profile?.value).toBe('ponctuel et motivé ; tenue soignée')
  })

  it('becomes « débutant accepté » where an age was meant', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [early, /débutant/],
      ['moins de 30 ans', [/L5331-2/, /débutant accepté ». Ça vous va/]],
      ['oui', /au quotidien/],
    ])
    expect((await world.requests())[0]?.given.experience?.value).toEqual({ level: 'none', months: null })
  })

  it('is only hinted at where nothing in the offer shows what it was for', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      ['je cherche un maçon, 35 h, du lundi au vendredi', /contrat/],
      ['CDI, qqn du coin uniquement', [/L1132-1/, /Dites plutôt/, /quand \?$/], /Ça vous va/],
    ])
  })

  it('that may stand is warned about and kept', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [early, /débutant/],
      ['bonne résistance au stress', [/À vérifier avec votre conseiller/, /au quotidien|débutant/]],
    ])
    expect((await world.requests())[0]?.given.profile?.value).toBe('bonne résistance au stress')
  })
})

describe('hours and times that do not agree', () => {
  it('are both told, and one is asked for', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    const { replies } = await play(artisan, [
      ['je cherche un boulanger, CDI 39h', /horaires/],
      ['du mardi au samedi 4h-11h30', [/Ces horaires font 37 h 30 par semaine, et non 39 h/, /\?$/]],
    ])
    expect(replies.slice(0, 2)).toEqual(['37 h 30 par semaine', '39 h par semaine'])
    await play(artisan, [['37h30', /À partir de quand/]])
    expect((await world.requests())[0]?.given.weeklyHours?.value).toBe(37.5)
  })

  it('agree where breaks explain the rest', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      ['je cherche un maçon, CDI 39h', /horaires/],
      ['du lundi au vendredi 8h-17h', /À partir de quand/, /et non/],
    ])
  })
})

describe('somebody who is angry or at the end', () => {
  it.each(['vous servez à rien', 'putain ça marche jamais votre truc', 'ta gueule le robot'])(
    '« %s » gets a person and no question',
    async (said) => {
      const world = await talk()
      const artisan = world.artisan('Amina')
      await artisan.says(early)
      const { text, replies } = await artisan.says(said)
      expect(text).toMatch(/Une personne peut prendre la suite/)
      expect(text).not.toMatch(/\?|3114/)
      expect(replies).toEqual(['Parler à quelqu’un', 'Reprendre'])
    },
  )

  it.each([
    'je n’en peux plus',
    'je suis à bout, mes comptes sont dans le rouge',
    'je suis au bout du rouleau, je dors plus',
  ])('« %s » gets a kind word, a person and no question', async (said) => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await artisan.says(early)
    const { text } = await artisan.says(said)
    expect(text).toMatch(/c’est difficile.*une personne peut vous aider/)
    expect(text).not.toMatch(/\?/)
  })

  it('who speaks of dying is told first who listens at any hour', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await artisan.says(early)
    const { text } = await artisan.says('j’ai envie d’en finir')
    expect(text).toMatch(/^Si vous pensez à en finir, appelez le 3114/)
    expect(text).not.toMatch(/\?/)
    await play(artisan, [['reprendre', /débutant/]])
    expect(JSON.stringify((await world.requests())[0]?.given)).not.toMatch(/en finir/)
  })
})
