import { expect, test } from 'vitest'
import { fold } from '../../src/french/fold.ts'
import { inDigits } from '../../src/french/number.ts'
import { readNumber } from '../../src/french/numeral.ts'
import { read } from './read.ts'

test.each([
  ['mille huit cents', 1800],
  ['quatre-vingt-douze', 92],
  ['quatre vingt dix neuf', 99],
  ['soixante et onze', 71],
  ['vingt et un mille trois cent quatre-vingts', 21380],
  ['deux mille vingt sept', 2027],
  ['onze cents', 1100],
  ['septante-deux', 72],
  ['deux millions', 2_000_000],
  ['une dizaine de salariés', 10],
  ['1 850,50 €', 1850.5],
  ['2.100 brut', 2100],
  ['12.31', 12.31],
  ['9,2321312', 9.2321312],
  ['-1 200 000', -1_200_000],
  ['moins cinq', -5],
  ['zéro virgule zéro trois', 0.03],
  ['2 virgule 02 cm', 2.02],
  ['deux cent virgule trois', 200.3],
  ['10 mille', 10_000],
  ['cinq milles', 5000],
  ['4 mille 3 cents et 21', 4321],
  ['2 douzaines', 24],
  ['1,2M', 1_200_000],
  ['2millions', 2_000_000],
  ['100k', 100_000],
  ['vingt-et-un mille onze', 21_011],
  ['un milliard', 1_000_000_000],
  ['zéro', 0],
  ['un', 1],
  ['moins un', -1],
])('« %s » is %d', (text, value) => expect(read(readNumber, text)).toBe(value))

test('numbers that stand side by side stay apart', () => {
  expect(inDigits('deux trois vingt-deux')).toBe('0002 00003 0000000022')
})

test('an article is no number, and « 3 sept » is no seven', () => {
  expect(inDigits('un boulanger, le 3 sept')).toBe('un boulanger, le 3 sept')
  expect(inDigits('un an')).toBe('01 an')
})

test('digits stand where the words stood', () => {
  const text = fold('payé mille huit cents euros')
  expect(inDigits(text)).toHaveLength(text.length)
  expect(inDigits(text)).toContain('1800 euros')
})
