import { expect, test } from 'vitest'
import { readAskedEarliestHour, readEarliestHour, readFirstHour } from '../../src/french/earliest-hour.ts'
import { clock, read } from './read.ts'

test.each([
  ['il commence a 3h du mat cest possible un apprenti mineur ?', '03:00'],
  ['on attaque à 4 h', '04:00'],
  ['dès 5h30', '05:30'],
  ['à partir de 6 h', '06:00'],
  ['on embauche à 7h le matin', '07:00'],
  ['l’été on commence à 5h, l’hiver à 6h', '05:00'],
  ['il commence à 4h, ah non à 5h', '05:00'],
  ['il faut être là à cinq heures', '05:00'],
])('« %s »', (text, hour) => expect(read(readEarliestHour, text)).toBe(hour))

test.each([
  'rappelez-moi à partir de 18h',
  'je suis dispo dès 14h',
  'le magasin ouvre à 6h30',
  '35h par semaine',
  'on commence le 4 septembre',
  'il finit à 12h',
])('« %s » begins no day of work', (text) => expect(read(readEarliestHour, text)).toBeUndefined())

test('an hour that one only asks about is asked back', () => {
  expect(readEarliestHour('un mineur peut commencer à 4h ?', clock)).toMatchObject({ certainty: 0.7 })
})

test('the first hour of a schedule is when the day begins', () => {
  expect(read(readFirstHour, 'du mardi au samedi 4h-11h30')).toBe('04:00')
  expect(read(readFirstHour, '14h-19h et 9h-12h')).toBe('09:00')
  expect(read(readFirstHour, 'de nuit')).toBeUndefined()
})

test.each([
  ['4', '04:00'],
  ['4h', '04:00'],
  ['5h30', '05:30'],
  ['vers 6h', '06:00'],
  ['5h du mat, 35h', '05:00'],
])('where hours were asked for, « %s » says it', (text, hour) =>
  expect(read(readAskedEarliestHour, text)).toBe(hour),
)

test.each(['35', '39 h', '20h par semaine', 'de 8h à 16h'])('and « %s » does not', (text) =>
  expect(read(readAskedEarliestHour, text)).toBeUndefined(),
)
