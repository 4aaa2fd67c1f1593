import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { heldAfter } from './held-after.ts'
import { play } from './play.ts'

describe('what is wished for is told from what is there', () => {
  it.each([
    ["j'ai déjà un apprenti je veux une coiffeuse", /coiffeur/, /Quel contrat/],
    ['je veux embaucher mon apprenti en CDI, il a fini', /CDI/, /Quel métier/],
    ['je veux un contrat pro vendeuse en boulangerie', /contrat de professionnalisation/, /combien de temps/],
  ])('« %s » is an offer', async (said, noted, asks) => {
    expect(await heldAfter([[said, [noted, asks], /Quel diplôme/]])).toMatchObject({ kind: 'job-posting' })
  })

  it.each([
    "mon apprenti est parti il m'en faut un autre en boulangerie",
    "j'ai deja un apprenti et j'en cherche un deuxieme",
    'je voudrais prendre mon fils en apprentissage boulangerie il a 15 ans',
  ])('« %s » is a wish for an apprentice', async (said) => {
    expect(await heldAfter([[said, /diplôme|métier/]])).toMatchObject({ kind: 'apprenticeship' })
  })
})

describe('what is said of one thing is not taken for another', () => {
  it('a firm’s employees are no apprentices sought, a tutor’s years no experience asked for', async () => {
    const held = await heldAfter([
      [
        'slt aprenti plombier cap 2 ans, 35h, moi 10 ans metier, plomberie à dunkerque, 3 salariés',
        /plombier/,
      ],
    ])
    expect(held).toMatchObject({ tutorYears: 10, headcount: 3, contractMonths: 24 })
    expect(held).not.toHaveProperty('experience')
    expect(held.openings ?? 1).toBe(1)
  })

  it('nor people sought in an offer', async () => {
    const held = await heldAfter([
      ['un boulanger en cdi', /heures/],
      ['Boulangerie Petit, Hazebrouck, 4 salariés', /Boulangerie Petit/, /4 postes/],
    ])
    expect(held.openings).toBe(1)
  })

  it('the diploma of who takes a firm over does not change its trade', async () => {
    const held = await heldAfter([
      ['je veux reprendre la boulangerie de Rosendaël', /Pour quand/],
      ['j’ai un CAP pâtissier', /CAP pâtissier/, /au lieu de/],
    ])
    expect(held).toMatchObject({ trade: { rome: 'D1102' }, diplomaHeld: 'CAP pâtissier' })
  })

  it('a trade said of the other contract is the apprentice’s too', async () => {
    const held = await heldAfter([['je veux un apprenti et un CDI en boucherie', [/boucher/, /CDI/]]])
    expect(held).toMatchObject({ trade: { rome: 'D1101' }, alternative: 'CDI' })
  })
})

describe('« oui » answers what was asked last', () => {
  it('whether to go on with a draft, and not the question of three weeks ago', async () => {
    const world = await talk()
    const artisan = world.artisan('Paul')
    await play(artisan, [['je cherche un apprenti fleuriste, CAP, dès que possible', /en vue/]])
    world.clock.now = new Date(world.clock.now.getTime() + 21 * 86_400_000)
    await play(artisan, [
      ['bonjour', /On reprend/],
      ['oui', [/où nous en étions/, /en vue \?/]],
      ['oui', /Quel âge/],
    ])
  })
})

describe('a question that was answered before anything was begun', () => {
  it.each([
    ['oui je veux bien', /métier/],
    ['pour la boulangerie', [/boulanger/, /diplôme/]],
    ['Prendre un apprenti', /métier/],
  ])('« %s » goes on from it, and asks nothing that it told', async (said, hears) => {
    const held = await heldAfter([
      ['est ce que je peu prendre mon neveu il a 15 ans et demi', /dès 15 ans/],
      [said, [/15 ans et demi/, ...[hears].flat()], /contrat proposez-vous/],
    ])
    const known = {
      kind: 'apprenticeship',
      contract: 'apprentissage',
      candidateAge: 15.5,
      candidateLink: 'family',
    }
    expect(held).toMatchObject(known)
  })

  it('about a firm leaves only what to do with it to be said', async () => {
    const held = await heldAfter([
      ['combien ça vaut mon fonds', /conseiller/],
      ['je veux le vendre, une boulangerie', [/cession/, /Pour quand/]],
    ])
    expect(held).toMatchObject({ project: 'hand-over', trade: { rome: 'D1102' } })
  })

  it('is forgotten the day after, and by whoever says something else', async () => {
    const world = await talk()
    await play(world.artisan('Paul'), [
      ['ça coûte combien un apprenti ?', /SMIC/],
      ['un boulanger en CDI', /heures/],
    ])
    const another = world.artisan('Nadia')
    await play(another, [['ça coûte combien un apprenti ?', /SMIC/]])
    world.clock.now = new Date(world.clock.now.getTime() + 86_400_000)
    await play(another, [['boulanger', /contrat proposez-vous/]])
  })
})

describe('« non » before another answer', () => {
  it('corrects what was noted, and does not answer the question that stands open', async () => {
    const held = await heldAfter([
      ['je cherche 1 apprenti coiffeur pour la rentrée, CAP', /en vue/],
      ['non 2 apprentis', [/2 apprentis au lieu de 1 apprenti/, /en vue/], /personne en vue/],
      ['pas encore', /personne en vue/],
      ['non 1 seul', /1 apprenti au lieu de 2 apprentis/],
    ])
    expect(held).toMatchObject({ openings: 1, candidateFound: false })
  })
})

describe('a business project as it is told', () => {
  it.each([
    ['jarrete lannee prochaine ma boucherie jai personne pr reprendre', 'hand-over', false],
    ['mon fils reprend la boutique', 'hand-over', true],
  ])('« %s »', async (said, project, counterpartFound) => {
    const held = await heldAfter([[said, /cession/]])
    expect(held).toMatchObject({ kind: 'business-project', project, counterpartFound })
  })

  it('whose diploma it is decides what is told', async () => {
    const held = await heldAfter([
      ['je veux créer une boite de plomberie', [/CAP, un BEP ou plus/, /Pour quand/]],
      [
        "j'ai pas le diplome mais mon ouvrier a un BP",
        [/quelqu’un de qualifié/, /encadre le travail tous les jours/],
      ],
      ['vite', [/dès que possible/, /Où en êtes-vous/]],
    ])
    expect(held).toMatchObject({ diplomaHeld: 'Aucun', qualifiedEmployee: true })
  })
})

describe('who would train, in one breath', () => {
  it.each([
    ['moi bp 12 ans', { tutor: 'moi', tutorDiploma: 'BP', tutorYears: 12 }],
    ['moi alors, cap patissier 20 ans', { tutor: 'moi', tutorDiploma: 'CAP pâtissier', tutorYears: 20 }],
    ['mon ouvrier 12 ans', { tutor: 'mon ouvrier', tutorYears: 12 }],
  ])('« %s »', async (said, tutor) => {
    const held = await heldAfter([
      ['un apprenti pâtissier, CAP, dès que possible, pas encore trouvé, 35h', /formerait/],
      [said, /machines/],
    ])
    expect(held).toMatchObject(tutor)
  })

  it('stands in the first line as well, with everything else', async () => {
    const held = await heldAfter([
      ['apprenti maçon CAP en septembre 2 ans, 35h, moi 15 ans de métier, pas de machines', /en vue/],
    ])
    expect(held).toMatchObject({ tutor: 'moi', tutorYears: 15, contractMonths: 24, machines: [] })
  })
})

describe('an apprentice who is wished for in passing', () => {
  it('is one by age: nobody younger than eighteen is taken on otherwise', async () => {
    const held = await heldAfter([
      [
        'je prend un jeune de 15 ans en septembre en patisserie, cest mon neveu',
        [/terminé le collège/, /diplôme/],
      ],
    ])
    expect(held).toMatchObject({ contract: 'apprentissage', candidateAge: 15, candidateFound: true })
    expect(held).toMatchObject({ trade: { rome: 'D1104' }, start: { date: '2027-09' } })
  })

  it('beside another contract keeps the trade that is named far off, and asks which of several', async () => {
    const held = await heldAfter([
      ['il me faudrait un apprenti ou un cdi je sais pas trop, en mécanique', /vous voulez dire Mécanicien/],
      ['auto', /Quel diplôme/],
    ])
    expect(held).toMatchObject({ contract: 'apprentissage', alternative: 'CDI', trade: { rome: 'I1604' } })
  })

  it('whose trade is not said gets none of « les deux »', async () => {
    await heldAfter([
      ['je voudrais un apprenti', /Pour quel métier/],
      ['les deux', /je note « les deux », c’est bien cela/],
      ['non', /Pour quel métier/],
    ])
  })
})

describe('what cannot be noted is said so', () => {
  it('a start that is over', async () => {
    await heldAfter([
      ['apprenti coiffeur à partir du 1er septembre 2026', [/1er septembre 2026 est déjà passé/, /diplôme/]],
      ['CAP', /À partir de quand/],
      ['septembre 2025', [/Septembre 2025 est déjà passé/, /À partir de quand/]],
    ])
  })

  it('a trade that is learnt by no diploma is left to the advisor', async () => {
    const world = await talk()
    const heard = await play(world.artisan('Paul'), [
      ['une apprentie prothésiste ongulaire', /je ne connais pas de diplôme/],
    ])
    expect(heard.replies).toEqual(['Je ne sais pas'])
    await play(world.artisan('Paul'), [['non', /À partir de quand/]])
  })
})
