import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { type Line, play } from './play.ts'

/** What the only request then holds, by slot. */
async function heldAfter(lines: readonly Line[]) {
  const world = await talk()
  await play(world.artisan('Paul'), lines)
  const [request, ...others] = await world.requests()
  expect(others).toEqual([])
  const answers = Object.entries(request?.given ?? {}).map(([slot, { value }]) => [slot, value])
  return { kind: request?.kind, ...Object.fromEntries(answers) }
}

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
        [/un salarié qualifié/, /encadre le travail tous les jours/],
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

describe('what is said early counts', () => {
  it('somebody of forty is asked about and told of the exceptions, whoever is asked for', async () => {
    const held = await heldAfter([
      ['je cherche un apprenti boulanger, elle a 40 ans', [/âge du jeune.*40 ans.*c’est bien cela/]],
      ['oui', [/40 ans/, /jusqu’à 29 ans/, /sportif de haut niveau/]],
    ])
    expect(held).toMatchObject({ candidateAge: 40, candidateFound: true })
  })

  it('the age of whoever works here is none', async () => {
    const held = await heldAfter([['un apprenti coiffeur, ma femme le formera, elle a 45 ans', /coiffeur/]])
    expect(held).not.toHaveProperty('candidateAge')
  })

  it('« majeur » keeps the rules for minors silent', async () => {
    const sundays: Line = ['35h, le dimanche aussi', /dimanche compris/, /Avant 18 ans/]
    const held = await heldAfter([['un apprenti coiffeur, il faut qu’il soit majeur', /majeur/], sundays])
    expect(held).toMatchObject({ ofAge: true, sundays: true })
    await heldAfter([
      ['un apprenti coiffeur mineur', /mineur/],
      ['35h, le dimanche aussi', /Avant 18 ans/],
    ])
  })
})

describe('a firm as its owner names it', () => {
  it('« Chez Luc » is its whole name', async () => {
    expect(
      await heldAfter([['un apprenti cuisinier, Chez Luc à Bergues', [/Chez Luc/, /Bergues/]]]),
    ).toMatchObject({ firmName: 'Chez Luc' })
  })

  it('in two communes is asked in which one', async () => {
    const held = await heldAfter([
      ['un apprenti coiffeur, salon à Bergues et à Dunkerque', /Bergues .* ou Dunkerque \?/],
      ['Dunkerque', /Dunkerque/],
    ])
    expect(held).toMatchObject({ commune: { insee: '59183' } })
  })

  it('that its head gives up is a firm to hand over', async () => {
    expect(await heldAfter([['j’arrête ma boulangerie fin 2027', [/cession/, /boulanger/]]])).toMatchObject({
      project: 'hand-over',
    })
  })
})

describe('« j’ai pas de diplôme »', () => {
  it('in an answer asks nothing', async () => {
    await heldAfter([
      ['un apprenti coiffeur', /diplôme/],
      ['c’est moi, j’ai pas de diplôme et 4 ans de métier', /4 ans de métier/, /R121-3|remplacent le CAP/],
    ])
  })
})

describe('small words that said something else', () => {
  it.each([
    ['je cherche soit un apprenti boulanger soit un ouvrier', /CDI ou CDD/],
    ['c’est mon fils, il a fini sa 3e et il veut bosser avec moi à la boucherie', /son propre enfant/],
    [
      'j’ai 2 apprentis bouchers mais un qui redouble, je peux en prendre un autre',
      /troisième s’il redouble/,
    ],
    ['mon apprenti finit en juillet, il m’en faut un nouveau en plomberie', /plombier/],
  ])('« %s » is a wish for an apprentice', async (said, hears) => {
    expect(await heldAfter([[said, hears]])).toMatchObject({ kind: 'apprenticeship' })
  })

  it.each([
    ['fleuriste, je veux m’installer', 'create'],
    ['ongles à domicile, je voudrais me mettre à mon compte', 'create'],
    ['je pars à la retraite dans 2 ans, je laisse mon garage', 'hand-over'],
  ])('« %s » is a project', async (said, project) => {
    expect(await heldAfter([[said, /J’ai noté/]])).toMatchObject({ project })
  })

  it('« sept » is a month, « il finit à 23 h » no length of a week', async () => {
    const held = await heldAfter([
      ['un apprenti cuisinier', /diplôme/],
      ['cap', /À partir de quand/],
      ['sept', [/septembre 2027/, /en vue/]],
      ['non', /horaires/],
      ['il finit à 23h', /horaires|formerait/],
    ])
    expect(held.start).toMatchObject({ date: '2027-09' })
    expect(held.weeklyHours ?? null).toBeNull()
  })

  it('a question about the apprentice notes nothing', async () => {
    const held = await heldAfter([
      ['un apprenti carrossier, bac pro, dès que possible', /en vue/],
      ['s’il a son permis il peut conduire les voitures des clients ?', /en vue/],
      ['et il peut bosser le samedi ?', /en vue/],
    ])
    expect(held).toMatchObject({ start: { kind: 'asap' } })
    expect(held).not.toHaveProperty('licence')
  })

  it('« moi, BP, 22 ans » tells of the tutor, whatever was asked', async () => {
    const held = await heldAfter([
      ['un apprenti coiffeur, elle aura 15 ans en juin', /15 ans.*c’est bien cela/],
      ['c’est moi, bp 22 ans', /BP/],
    ])
    expect(held).toMatchObject({ tutor: 'moi', tutorDiploma: 'BP' })
    expect(held).not.toHaveProperty('candidateAge')
    expect(held).not.toHaveProperty('targetDiploma')
  })

  it('« j’ai trouvé » in a project has found the firm, and gives nothing up', async () => {
    const held = await heldAfter([
      ['je veux reprendre une pizzeria', /Pour quand/],
      ['j’ai trouvé, elle est à Dunkerque', [/vous avez trouvé/, /Dunkerque/], /abandonne/],
    ])
    expect(held).toMatchObject({ counterpartFound: true })
  })

  it('workers of the firm are no apprentices wanted', async () => {
    const held = await heldAfter([['un apprenti plombier, Plomberie Maes, Bergues, 2 ouvriers', /plombier/]])
    expect(held.openings ?? 1).toBe(1)
  })

  it('what is said beside a trade to be confirmed is no title', async () => {
    const held = await heldAfter([
      ['chui cuistot je veux monter mon food truck', /Cuisinier.*c’est bien cela/],
      ['j’ai tout le matériel', /Cuisinier.*c’est bien cela/, /intitulé/],
      ['oui', /Pour quand/],
    ])
    expect(held).not.toHaveProperty('title')
  })
})
