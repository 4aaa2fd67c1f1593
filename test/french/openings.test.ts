import { expect, test } from 'vitest'
import { readAskedOpenings, readOpenings, readOpeningsBefore } from '../../src/french/openings.ts'
import { read } from './read.ts'

test.each([
  ['2 postes', 2],
  ['une personne', 1],
  ['jembauche un gars', 1],
  ['trois ouvriers', 3],
  ['non 1 seul', 1],
  ['je voudrais embaucher 2 salariés', 2],
])('« %s »', (text, count) => expect(read(readOpenings, text)).toBe(count))

test.each([
  'équipe de 5 personnes',
  "j'ai 11 salariés",
  'nous avons deux apprentis',
  'Le Fournil, 4 salariés',
])('« %s » counts those who are there already', (text) => expect(read(readOpenings, text)).toBeUndefined())

test.each([
  ['deux boulangers', 2, 'deux'],
  ['cherche un boulanger', 1, 'un'],
  ['un/une boulanger', 1, 'un/une'],
  ['une bonne boulanger', 1, 'une'],
])('« %s » says how many before the trade', (text, value, words) =>
  expect(readOpeningsBefore(text, text.indexOf('boulanger'))).toMatchObject({ value, words }),
)

test('« 2 ou 3 boulangers » is asked back, and no count is no answer', () => {
  expect(readOpeningsBefore('2 ou 3 boulangers', 7)).toMatchObject({ choices: [{ value: 2 }, { value: 3 }] })
  expect(readOpeningsBefore('cherche boulanger', 8)).toBeUndefined()
})

test('a bare number counts where it was asked for', () => {
  expect(read(readAskedOpenings, '2')).toBe(2)
  expect(read(readAskedOpenings, 'un seul')).toBe(1)
})
