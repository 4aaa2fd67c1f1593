import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWording } from '../../src/domain/lawful-wording.ts'
import { wordingRules } from '../../src/domain/wording-rules.ts'

const criteria = (text: string) => checkWording(text).map(({ criterion }) => criterion)

describe('what an ad may not say', () => {
  test.each([
    ['cherche une jeune femme motivée', 'sexe'],
    ['un homme de préférence', 'sexe'],
    ['que des mecs', 'sexe'],
    ['une apprentie de 15 à 17 ans', 'âge'],
    ['moins de 30 ans', 'âge'],
    ["quelqu'un de jeune", 'âge'],
    ["5 ans d'expérience maximum", 'expérience maximale'],
    ['qqn qui habite à côté obligé', 'lieu de résidence'],
    ["faut qu'il habite pas loin", 'lieu de résidence'],
    ['personne du coin', 'lieu de résidence'],
    ['sans voile', 'religion'],
    ['de nationalité française', 'origine'],
    ['langue maternelle anglaise', 'langue maternelle'],
    ['pas de femme enceinte svp', 'famille et grossesse'],
    ['célibataire', 'famille et grossesse'],
    ['une belle vendeuse', 'apparence physique'],
    ['pas de handicapé', 'santé et handicap'],
    ['non syndiqué', 'opinions et syndicat'],
    ["ne pas avoir d'animaux", 'vie privée'],
    ['CDI possible à l’issue du CDD', 'CDD suivi d’un CDI'],
    ['mets 2000 net mais en vrai c 1500', 'salaire annoncé'],
    ['payé au noir', 'travail dissimulé'],
  ])('« %s » (%s)', (text, criterion) => {
    expect(criteria(text)).toEqual([criterion])
  })
})

describe('what only looks like it', () => {
  test.each([
    "50 ans d'expérience dans la maison",
    "plus de 10 ans d'expérience",
    'boulanger H/F',
    'recherche homme ou femme',
    'femme de ménage',
    'une équipe jeune et dynamique',
    'vous avez pas un jeune sous la main pour la coiffure',
    'apprenti de 16 à 29 ans',
    'plus de 18 ans',
    'remplacement congé maternité',
    'il habite à Bergues mon apprenti',
    'cuisine française, français courant',
    'gros œuvre, pas de gros travaux',
    'coiffeuse hommes et femmes',
    'un CDD ou un CDI',
    'faut que jembauche un gars pour la plonge',
  ])('« %s » passes', (text) => {
    expect(criteria(text)).toEqual([])
  })
})

test('a finding quotes the text, says why in one sentence and names the article', () => {
  expect(checkWording('Oui, mais sans VOILE.')).toEqual([
    {
      words: 'sans VOILE',
      at: 10,
      criterion: 'religion',
      article: 'L1132-1',
      why: 'La religion n’a pas sa place dans une offre.',
      instead: null,
      level: 'block',
    },
  ])
})

test('what is offered instead is itself lawful', () => {
  for (const { instead } of wordingRules) expect(criteria(instead ?? '')).toEqual([])
})

test('never throws, and its words are in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' sans voile ', ' moins de 30 ans', 'İ'),
      (text, more) => {
        const whole = `${text}${more}${text}`
        for (const { words, at } of checkWording(whole))
          expect(whole.slice(at, at + words.length)).toBe(words)
      },
    ),
  )
})
