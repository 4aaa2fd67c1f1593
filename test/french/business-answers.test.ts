import { describe, expect, test } from 'vitest'
import { readBusinessTrade } from '../../src/french/business-trade.ts'
import { readAskedCounterpartFound, readCounterpartFound } from '../../src/french/counterpart-found.ts'
import { readQualifiedEmployee } from '../../src/french/qualified-employee.ts'
import { readAskedReason, readReason } from '../../src/french/reason.ts'
import { readAskedSituation, readSituation } from '../../src/french/situation.ts'
import { readAskedStage, readStage } from '../../src/french/stage.ts'
import { clock, read } from './read.ts'

describe('how far a project is', () => {
  test.each([
    ["c'est juste une idée", 'idea'],
    ["j'y pense", 'idea'],
    ["j'ai mon prévisionnel", 'preparing'],
    ['le local est trouvé', 'preparing'],
    ['je monte le dossier', 'preparing'],
    ['la banque est d’accord', 'ready'],
    ['tout est prêt', 'ready'],
    ["j'ai signé le bail", 'under-way'],
    ['compromis signé', 'under-way'],
  ])('« %s » is %s', (text, stage) => expect(read(readStage, text)).toBe(stage))

  test.each([
    'vous avez une idée du prix ?',
    'un local de 40 m2',
    'je cherche un repreneur',
    'ouvrir un salon',
  ])('« %s » does not say', (text) => expect(read(readStage, text)).toBeUndefined())

  test('where it was asked, a word is enough', () => {
    expect(read(readAskedStage, 'C’est une idée')).toBe('idea')
    expect(read(readAskedStage, 'en cours')).toBe('preparing')
  })
})

describe('what somebody lives on', () => {
  test.each([
    ['je suis au chômage', 'job-seeker'],
    ['inscrit à France Travail', 'job-seeker'],
    ['salarié boulanger', 'employed'],
    ['je travaille dans un salon', 'employed'],
    ['je suis à mon compte', 'self-employed'],
    ['je suis en formation', 'student'],
    ['je suis retraité', 'retired'],
  ])('« %s » is %s', (text, situation) => expect(read(readSituation, text)).toBe(situation))

  test.each([
    'me mettre à mon compte',
    'je pars à la retraite',
    "j'ai deux salariés",
    'reprendre un salarié',
    'mon fils est au collège',
  ])('« %s » does not say', (text) => expect(read(readSituation, text)).toBeUndefined())

  test.each([
    ['à mon compte', 'self-employed'],
    ['Demandeur d’emploi', 'job-seeker'],
    ['chômage', 'job-seeker'],
    ['retraité', 'retired'],
  ])('where it was asked for, « %s » is %s', (text, situation) =>
    expect(read(readAskedSituation, text)).toBe(situation),
  )
})

describe('whether the other side is found', () => {
  test.each([
    ["j'ai personne", false],
    ['je cherche un repreneur', false],
    ['pas de repreneur', false],
    ["j'ai un repreneur", true],
    ['mon ouvrier veut reprendre', true],
    ['Je veux reprendre la boulangerie de rosendael', true],
    ['racheter le garage de mon patron', true],
  ])('« %s » is %s', (text, found) => expect(read(readCounterpartFound, text)).toBe(found))

  test.each(['reprendre une boulangerie', 'je vends mon salon', "j'ai trouvé un local", 'ouvrir un salon'])(
    '« %s » does not say',
    (text) => expect(read(readCounterpartFound, text)).toBeUndefined(),
  )

  test('where it was asked, yes and no are answers', () => {
    expect(read(readAskedCounterpartFound, 'oui')).toBe(true)
    expect(read(readAskedCounterpartFound, 'Pas encore')).toBe(false)
    expect(read(readAskedCounterpartFound, 'mon ouvrier')).toBe(true)
  })
})

describe('whether somebody else has the diploma', () => {
  test.each([
    'mon ouvrier a un BP',
    'c’est mon second qui a le diplôme',
    "j'embauche quelqu'un de qualifié",
    'ma femme a son CAP coiffure',
    "j'ai un salarié diplômé",
  ])('« %s »', (text) => expect(read(readQualifiedEmployee, text)).toBe(true))

  test.each(['j’ai un BP', 'mon ouvrier a 12 ans de métier', 'je suis ouvrier diplômé'])(
    '« %s » does not say',
    (text) => expect(read(readQualifiedEmployee, text)).toBeUndefined(),
  )
})

describe('why', () => {
  test('a reason is kept in its words', () => {
    expect(read(readReason, 'je pars à la retraite en juin')).toBe('je pars à la retraite')
    expect(read(readAskedReason, 'envie de bouger')).toBe('envie de bouger')
  })

  test.each(["j'ai un cancer je dois arrêter", 'problème de santé', 'à cause de mon dos'])(
    'of « %s » only a private reason is noted, and no telling word is quoted',
    (text) => {
      const found = readAskedReason(text, clock)
      expect(found).toMatchObject({ value: 'Raison personnelle' })
      expect(found?.words).not.toMatch(/cancer|santé|dos/)
    },
  )

  test.each(['non', 'pourquoi ?', 'je ne veux pas dire', 'oui'])('« %s » tells none', (text) =>
    expect(read(readAskedReason, text)).toBeUndefined(),
  )
})

describe('the trade of a firm', () => {
  test.each([
    ['reprendre la boulangerie de Rosendaël', 'Boulanger / Boulangère'],
    ['ouvrir un salon de coiffure', 'Coiffeur / Coiffeuse'],
    ['je suis coiffeuse et je veux reprendre une boulangerie', 'Boulanger / Boulangère'],
    ["barber shop sans cap c'est jouable ?", 'Coiffeur-barbier / Coiffeuse-barbière'],
    ['je suis maçon, je veux me lancer', 'Maçon / Maçonne'],
  ])('« %s »', (text, label) => expect(read(readBusinessTrade, text)).toMatchObject({ label }))

  test('a bare salon is asked back, and somebody else’s trade is not read', () => {
    expect(readBusinessTrade('ouvrir un salon', clock)).toMatchObject({ certainty: 0.7 })
    expect(read(readBusinessTrade, 'mon beau-frère est boulanger')).toBeUndefined()
  })
})
