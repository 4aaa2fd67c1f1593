import { expect, test } from 'vitest'
import { readTime, readTimeRange } from '../../src/french/time.ts'
import { read } from './read.ts'

const at = (hours: number, minutes = 0) => hours * 60 + minutes

test.each([
  ['15h', at(15)],
  ['à 15 h 30', at(15, 30)],
  ['8h10m', at(8, 10)],
  ['20 heures jeudi', at(20)],
  ['quinze heures et quinze minutes', at(15, 15)],
  ['15h passé de 15 minutes', at(15, 15)],
  ['sept heures moins dix', at(6, 50)],
  ['4 heures moins le quart du matin', at(3, 45)],
  ['3h48min cet après-midi', at(15, 48)],
  ['8 heures du soir', at(20)],
  ['5:16 pm', at(17, 16)],
  ['à midi', at(12)],
  ['midi dix', at(12, 10)],
  ['minuit et demi', at(0, 30)],
  ['minuit moins 23', at(23, 37)],
  ['12 am', at(0)],
])('« %s » is a time', (text, minutes) => expect(read(readTime, text)).toBe(minutes))

test.each(['39h', 'dans 3 heures', 'pendant 2 h', '8:62', '13.12', 'après-midi', '2 à 3 personnes'])(
  '« %s » is no time',
  (text) => expect(read(readTime, text)).toBeUndefined(),
)

test.each([
  ['de 14h à 16h', at(14), at(16)],
  ['9h30 - 11h00', at(9, 30), at(11)],
  ['18-22h', at(18), at(22)],
  ['entre 7 et 9 heures du matin', at(7), at(9)],
  ['de 5 à 6 pm', at(17), at(18)],
  ['de 9h30 jusqu’à midi', at(9, 30), at(12)],
  ['11h30-1h30', at(11, 30), at(13, 30)],
  ['22h-6h', at(22), at(30)],
])('« %s » goes from a time to another', (text, from, to) =>
  expect(read(readTimeRange, text)).toEqual({ from, to }),
)

test('a day of the month before a time begins no range', () => {
  expect(read(readTimeRange, 'le 3 à 9h')).toBeUndefined()
})
