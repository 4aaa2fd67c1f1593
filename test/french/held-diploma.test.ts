import { expect, test } from 'vitest'
import { readAskedHeldDiploma, readHeldDiploma, readOwnDiploma } from '../../src/french/held-diploma.ts'
import { clock, read } from './read.ts'

test.each([
  ["j'ai mon BP", 'BP'],
  ['jai le cap boulanger', 'CAP boulanger'],
  ['CAP en poche', 'CAP'],
  ["j'ai le CAP et le BP coiffure", 'CAP et BP coiffure'],
  ['je suis titulaire d’un brevet de maîtrise', 'BM'],
  ['mon ouvrier a un bac pro', 'Bac pro'],
  ['ma femme a son BP', 'BP'],
  ['un apprenti en CAP, moi j’ai un BP', 'BP'],
  ["j'ai pas le BP mais j'ai le CAP", 'CAP'],
  ["j'ai pas de diplôme", 'Aucun'],
  ["je n'ai aucun diplôme, j'ai appris sur le tas", 'Aucun'],
])('« %s »', (text, diploma) => expect(read(readHeldDiploma, text)).toBe(diploma))

test.each([
  'un apprenti en CAP boulanger',
  'il va passer son BP',
  'mon neveu a déjà un CAP',
  'un jeune sans diplôme',
  'je voudrais passer mon BP',
  'faut il un diplome ?',
  "j'ai un jeune en CAP",
  'BP 12',
])('« %s » says of nobody that they train with one', (text) =>
  expect(read(readHeldDiploma, text)).toBeUndefined(),
)

test('« il a un bac pro » is the tutor’s where the tutor was asked for, and else rather the candidate’s', () => {
  expect(read(readAskedHeldDiploma, 'il a un bac pro')).toBe('Bac pro')
  expect(read(readHeldDiploma, 'il a un bac pro')).toBeUndefined()
})

test('where a message can be about nobody else, a diploma is its author’s', () => {
  expect(read(readOwnDiploma, 'BP coiffure, 10 ans de métier')).toBe('BP coiffure')
  expect(readOwnDiploma('barber shop sans cap', clock)).toMatchObject({ value: 'Aucun', certainty: 0.7 })
})

test.each([
  ['CAP', 'CAP'],
  ['un BP', 'BP'],
  ['BP ou BM', 'BP ou BM'],
  ['aucun', 'Aucun'],
  ['Aucun diplôme', 'Aucun'],
  ['moi, sans diplôme', 'Aucun'],
])('where it was asked for, « %s » is %s', (text, diploma) =>
  expect(read(readAskedHeldDiploma, text)).toBe(diploma),
)
