import { describe, expect, it } from 'vitest'
import { heldAfter } from './held-after.ts'
import type { Line } from './play.ts'

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
    ['jai 61 ans je veux vendre ma menuiserie', 'hand-over'],
  ])('« %s » is a project', async (said, project) => {
    expect(await heldAfter([[said, /J’ai noté/]])).toMatchObject({ project })
  })

  it('« sept prochain » is a month, « il finit à 23 h » no length of a week', async () => {
    const held = await heldAfter([
      ['un apprenti cuisinier', /diplôme/],
      ['cap', /À partir de quand/],
      ['sept prochain', [/septembre 2027/, /en vue/]],
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

describe('a cost that was told', () => {
  it('is told again for another age and another year, and a wish goes on from it', async () => {
    const held = await heldAfter([
      ['combien ca me couterait un apprenti boulanger de 19 ans', /803 €/],
      ['et s’il a 22 ans', [/21 à 25 ans, en 1re année/, /990 €/]],
      ['et en 2e année', [/21 à 25 ans, en 2e année/, /1 139 €/]],
      ['ok j’en prends un', [/boulanger/, /diplôme/]],
    ])
    expect(held).toMatchObject({ kind: 'apprenticeship', trade: { rome: 'D1102' } })
    expect(held).not.toHaveProperty('candidateAge')
  })
})
