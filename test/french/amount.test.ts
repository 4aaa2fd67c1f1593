import { expect, test } from 'vitest'
import { readAmount } from '../../src/french/amount.ts'
import { read } from './read.ts'

test.each([
  ['20 Euros', 20, 20],
  ['1 850,50 €', 1850.5, 1850.5],
  ['EUR 1000 sur 3 ans', 1000, 1000],
  ['2000e', 2000, 2000],
  ['quarante-cinq euros', 45, 45],
  ['trois millions d’euros', 3_000_000, 3_000_000],
  ['cinq euros trente', 5.3, 5.3],
  ['20€43', 20.43, 20.43],
  ['un demi-million d’euros', 500_000, 500_000],
  ['une quinzaine d’euros', 15, 15],
  ['entre 10 et 20 euros', 10, 20],
  ['10 € - 20 €', 10, 20],
])('« %s »', (text, min, max) => expect(read(readAmount, text)).toEqual({ min, max }))

test.each(['2000$', 'dix dollars', '39 heures', 'zone euro'])('« %s » holds no euros', (text) =>
  expect(read(readAmount, text)).toBeUndefined(),
)
