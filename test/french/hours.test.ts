import { expect, test } from 'vitest'
import { readAskedHours, readHours } from '../../src/french/hours.ts'
import { clock, read } from './read.ts'

test.each([
  ['39h', 39],
  ['37h30', 37.5],
  ['37,5 heures', 37.5],
  ['36H45 Autre', 36.75],
  ['trente-neuf heures', 39],
  ['35H/semaine', 35],
  ['hebdo : 39', 39],
  ['20h par semaine', 20],
  ['contrat de 20h', 20],
  ['151,67 h', 35],
  ['169h/mois', 39],
  ['39h au lieu de 35h', 39],
  ['39h ah non c 37h30 du coup', 37.5],
])('« %s » is %d hours a week', (text, hours) => expect(read(readHours, text)).toBe(hours))

test.each(['4h-11h30', '24h/24', 'sous 48h', '20h', '2000', '7h par jour'])('« %s » is no week', (text) =>
  expect(read(readHours, text)).toBeUndefined(),
)

test.each(['35h ou 39h', 'entre 35 et 39h', '35/39h'])('« %s » is asked back', (text) =>
  expect(read(readHours, text)).toEqual(['35\u00a0h par semaine', '39\u00a0h par semaine']),
)

test('full time and half time are taken with less certainty', () => {
  expect(readHours('temps plein', clock)).toMatchObject({ value: 35, certainty: 0.8 })
  expect(readHours('à mi-temps', clock)).toMatchObject({ value: 17.5, certainty: 0.8 })
})

test('a bare number is hours where they were asked for', () => {
  expect(read(readHours, '35')).toBeUndefined()
  expect(read(readAskedHours, '35')).toBe(35)
  expect(read(readAskedHours, '20h')).toBe(20)
})
