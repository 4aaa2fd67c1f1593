import { expect, test } from 'vitest'
import { readAskedSundays, readSundays, readSundaysInSchedule } from '../../src/french/sundays.ts'
import { read } from './read.ts'

test.each([
  ['ouvert le dimanche', true],
  ['travail dimanche matin', true],
  ['un dimanche sur deux', true],
  ['il viendra aussi le dimanche', true],
  ['on bosse le dimanche matin', true],
  ['pas le dimanche', false],
  ['jamais le dimanche', false],
  ['fermé le dimanche', false],
  ['dimanche repos', false],
  ['on ne travaille pas le dimanche', false],
])('« %s » is %s', (text, works) => expect(read(readSundays, text)).toBe(works))

test.each(['rappelez-moi dimanche', 'dimanche 12 mars', 'dimanche prochain', 'du lundi au samedi'])(
  '« %s » says nothing of Sundays',
  (text) => expect(read(readSundays, text)).toBeUndefined(),
)

test('the days of a schedule say it too', () => {
  expect(read(readSundaysInSchedule, 'du mercredi au dimanche 5h-12h')).toBe(true)
  expect(read(readSundaysInSchedule, 'du mardi au samedi')).toBe(false)
  expect(read(readSundaysInSchedule, 'fermé dimanche et lundi')).toBe(false)
  expect(read(readSundaysInSchedule, 'de nuit')).toBeUndefined()
})

test('where hours were asked for, « un sur deux » is said of Sundays, and a bare yes of nothing', () => {
  expect(read(readAskedSundays, 'un sur deux')).toBe(true)
  expect(read(readAskedSundays, 'oui')).toBeUndefined()
})
