import { expect, test } from 'vitest'
import { readAskedSchedule, readSchedule, readScheduleHours } from '../../src/french/schedule.ts'
import { clock, read } from './read.ts'

const nb = (text: string) =>
  text.replace(/(\d) (h)(?: (\d))?/g, (_, a, b, c) => `${a}\u00a0${b}${c ? `\u00a0${c}` : ''}`)

test.each([
  ['du mardi au samedi 4h-11h30', 'du mardi au samedi, 4 h – 11 h 30', 37.5],
  ['mardi samedi 4h 11h30. ah non c 37h30', 'du mardi au samedi, 4 h – 11 h 30', 37.5],
  ['6h à 13h sauf lundi', '6 h – 13 h, sauf lundi', 42],
  ['8h-12h 14h-18h du lundi au vendredi', '8 h – 12 h, 14 h – 18 h, du lundi au vendredi', 40],
  ['du mardi au samedi de quatre heures à onze heures trente', 'du mardi au samedi, 4 h – 11 h 30', 37.5],
  ['lun-ven 8h/17h', 'du lundi au vendredi, 8 h – 17 h', 45],
  ['22h-6h du lundi au vendredi', '22 h – 6 h, du lundi au vendredi', 40],
  ['du lundi au vendredi 8h-12h et 14h-18h', 'du lundi au vendredi, 8 h – 12 h, 14 h – 18 h', 40],
  [
    'du lundi au jeudi de 8h à 17h et le vendredi 8h-12h',
    'du lundi au jeudi, 8 h – 17 h, le vendredi, 8 h – 12 h',
    40,
  ],
  ['4h du matin à midi', '4 h – 12 h', undefined],
  ['travail de nuit', 'de nuit', undefined],
  ['1 week-end sur 2', 'un week-end sur deux', undefined],
])('« %s »', (text, schedule, hours) => {
  expect(read(readSchedule, text)).toBe(nb(schedule))
  expect(read(readScheduleHours, text)).toBe(hours)
})

test.each(['39h 2100 brut', 'lundi en huit', 'lundi 4 janvier', 'entre 35h et 39h', '2 à 3 boulangers'])(
  '« %s » is no schedule',
  (text) => expect(read(readSchedule, text)).toBeUndefined(),
)

test('« le matin » says something where the schedule was asked for', () => {
  expect(read(readSchedule, 'le matin')).toBeUndefined()
  expect(read(readAskedSchedule, 'le matin')).toBe('le matin')
})

test('computed hours are less certain than hours that are said', () => {
  expect(readScheduleHours('du mardi au samedi 4h-11h30', clock)).toMatchObject({
    words: '4h-11h30',
    certainty: 0.8,
  })
})
