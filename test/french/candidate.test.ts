import { describe, expect, test } from 'vitest'
import { readAskedCandidateAge, readCandidateAge } from '../../src/french/candidate-age.ts'
import { readAskedCandidateFound, readCandidateFound } from '../../src/french/candidate-found.ts'
import { readAskedCandidateLink, readCandidateLink } from '../../src/french/candidate-link.ts'
import { clock, read } from './read.ts'

describe('how old the young person is', () => {
  test.each([
    ['il a 15 ans et demi', 15.5],
    ['mon neveu il a 15 ans et demi', 15.5],
    ['apprenti 15ans et demi', 15.5],
    ['elle a seize ans', 16],
    ['mon fils, 17 ans', 17],
    ['un jeune de 19 ans qui me plaît', 19],
    ['âgé de 22 ans', 22],
    ['mon fils en apprentissage boulangerie il a 15 ans', 15],
    ['prendre une personne de 40 ans', 40],
  ])('« %s »', (text, age) => expect(read(readCandidateAge, text)).toBe(age))

  test.each([
    'je cherche un jeune de 16 ans',
    'une apprentie de 15 à 17 ans',
    'un apprenti entre 16 et 18 ans',
    'mon ouvrier a 45 ans',
    'la boulangerie a 15 ans',
    'une personne de 20 ans',
    '15 ans de métier',
    "s'il a 15 ans ça passe ?",
    'moins de 30 ans',
    'CAP en 2 ans',
    "l'ancien avait 17 ans",
    'dans 18 ans',
  ])('« %s » is nobody’s age', (text) => expect(read(readCandidateAge, text)).toBeUndefined())

  test('a birthday to come, and a year of birth, are asked back', () => {
    expect(readCandidateAge('elle aura 16 ans en mai', clock)).toMatchObject({ value: 16, certainty: 0.7 })
    expect(read(readCandidateAge, 'né en 2010')).toEqual(['15 ans', '16 ans'])
    expect(readCandidateAge('né le 12/03/2010', clock)).toMatchObject({ words: '2010' })
  })

  test.each([
    ['15', 15],
    ['15 et demi', 15.5],
    ['17 ans', 17],
    ['16 ans', 16],
    ['45', 45],
  ])('where it was asked for, « %s » is %d', (text, age) =>
    expect(read(readAskedCandidateAge, text)).toBe(age),
  )
})

describe('how they are related', () => {
  test.each([
    ['mon fils a 16 ans', 'own-child'],
    ['prendre ma fille en apprentissage', 'own-child'],
    ['est ce que je peu prendre mon neveu', 'family'],
    ["c'est la fille de mon cousin", 'family'],
    ['mon petit-fils, 17 ans', 'family'],
    ["le fils d'un client", 'none'],
    ['aucun lien de parenté', 'none'],
  ])('« %s »', (text, link) => expect(read(readCandidateLink, text)).toBe(link))

  test.each([
    'mon fils fait les comptes',
    'mon fils travaille avec moi',
    'ma fille sera sa tutrice',
    'boulangerie Dupont et fils',
    'mon frère a repris la boucherie',
    'mon fils a son CAP',
  ])('« %s » is no candidate', (text) => expect(read(readCandidateLink, text)).toBeUndefined())

  test('where it was asked for, a young person from a school is tied by nothing', () => {
    expect(read(readAskedCandidateLink, 'un jeune du CFA')).toBe('none')
    expect(read(readAskedCandidateLink, 'Oui, quelqu’un de ma famille')).toBe('family')
    expect(read(readAskedCandidateLink, 'oui')).toBeUndefined()
  })
})

describe('whether somebody is found', () => {
  test.each([
    ["j'ai déjà quelqu'un", true],
    ['jai qqn en vue', true],
    ["j'ai un jeune du CFA qui est intéressé", true],
    ["c'est pour mon fils", true],
    ["j'ai trouvé un stagiaire motivé", true],
    ['pas encore trouvé', false],
    ["j'ai personne en vue", false],
    ["je n'ai personne pour l'instant", false],
  ])('« %s » is %s', (text, found) => expect(read(readCandidateFound, text)).toBe(found))

  test.each([
    'je cherche un apprenti',
    "j'ai quelqu'un pour le former",
    "j'ai personne pour l'encadrer",
    'un jeune motivé',
    'mon fils gère la boutique',
  ])('« %s » does not say', (text) => expect(read(readCandidateFound, text)).toBeUndefined())

  test.each([
    ['oui', true],
    ['Pas encore', false],
    ['un jeune du CFA', true],
    ['non', false],
    ["oui j'ai quelqu'un", true],
  ])('where it was asked, « %s » is %s', (text, found) =>
    expect(read(readAskedCandidateFound, text)).toBe(found),
  )
})
