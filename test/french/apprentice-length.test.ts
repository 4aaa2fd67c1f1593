import { expect, test } from 'vitest'
import { readApprenticeMonths, readAskedApprenticeMonths } from '../../src/french/apprentice-length.ts'
import { read } from './read.ts'

test.each([
  ['sur 2 ans', 24],
  ['CAP en 2 ans', 24],
  ['CAP boulanger en un an', 12],
  ['contrat de 24 mois', 24],
  ['un apprenti en septembre, 2 ans', 24],
  ['apprentissage de 18 mois', 18],
])('« %s »', (text, months) => expect(read(readApprenticeMonths, text)).toBe(months))

test.each(['apprenti 15ans et demi', '15 ans de métier', 'dans 2 ans', "CAP et 3 ans d'expérience"])(
  '« %s » is no contract’s length',
  (text) => expect(read(readApprenticeMonths, text)).toBeUndefined(),
)

test('where it was asked for, a bare 2 is years and a bare 24 months', () => {
  expect(read(readAskedApprenticeMonths, '2')).toBe(24)
  expect(read(readAskedApprenticeMonths, '24')).toBe(24)
  expect(read(readAskedApprenticeMonths, 'deux ans')).toBe(24)
})
