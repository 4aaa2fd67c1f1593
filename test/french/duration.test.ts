import { expect, test } from 'vitest'
import { readAskedMonths, readContractMonths } from '../../src/french/duration.ts'
import { read } from './read.ts'

test.each([
  ['6 mois', 6],
  ['3 semaines', 0.75],
  ['15 jours', 0.5],
  ['un an', 12],
  ['un an et demi', 18],
  ['dix-huit mois', 18],
])('« %s » is %d months', (text, months) => expect(read(readAskedMonths, text)).toBe(months))

test('a range is asked back', () => {
  expect(read(readAskedMonths, '6 à 8 mois')).toEqual(['6 mois', '8 mois'])
})

test.each(['CDD 6 mois', 'CDD (6 mois renouvelable)', 'Mission intérimaire - 6 Mois', 'pour six mois'])(
  '« %s » is a contract of six months',
  (text) => expect(read(readContractMonths, text)).toBe(6),
)

test.each([
  "2 ans d'expérience en cdd",
  "période d'essai de 2 mois",
  'dans 3 mois',
  'depuis 2 ans',
  '6 mois',
])('« %s » says no contract’s length', (text) => expect(read(readContractMonths, text)).toBeUndefined())

test.each(["jusqu'au 31 août", 'le 3 juin'])('« %s » is no number of months', (text) =>
  expect(read(readAskedMonths, text)).toBeUndefined(),
)

test('a bare number is months where they were asked for', () => {
  expect(read(readAskedMonths, '3')).toBe(3)
  expect(read(readAskedMonths, 'trois')).toBe(3)
  expect(read(readAskedMonths, '39 h')).toBeUndefined()
})
