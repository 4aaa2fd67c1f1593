import { expect, test } from 'vitest'
import { understand } from '../../src/turn/understand.ts'

/** A Wednesday. */
const clock = { today: '2026-11-18' }
const said = (text: string, asking: string | null = null) =>
  understand(text, { kind: 'job-posting', asking, clock }).answers
const values = (text: string, asking: string | null = null) =>
  Object.fromEntries(Object.entries(said(text, asking)).map(([slot, { value }]) => [slot, value]))

test.each([
  ['lundi en huit', '2026-11-30'],
  ['lundi en 8', '2026-11-30'],
  ['mardi en quinze', '2026-12-08'],
])('« %s » is a date also while the hours are asked', (text, date) => {
  expect(values(text, 'weeklyHours')).toEqual({ start: { kind: 'date', date, flexible: false } })
})

test.each([
  ['cdd du 1er juin au 31 août', '2027-06-01', 3],
  ['cdd du 15 juin au 31 août', '2027-06-15', 2.5],
  ["à partir du 1er juin jusqu'au 31 août", '2027-06-01', 3],
  ["1er juin jusqu'à fin septembre", '2027-06-01', 4],
  ['du 2 janvier au 30 juin 2027', '2027-01-02', 6],
  ['saisonnier de juin à août', '2027-06', 3],
  ['de décembre à février', '2026-12', 3],
])('« %s » says the start and how long', (text, date, months) => {
  expect(values(text)).toMatchObject({ start: { date }, contractMonths: months })
})

test('the words of the end are its own', () => {
  const { start, contractMonths } = said('cdd du 1er juin au 31 août')
  expect(start?.words).not.toContain('31')
  expect(contractMonths?.words).toBe('au 31 août')
})

test.each([
  ['cdd de 6 mois du 1er juin au 30 novembre', 6],
  ['cdi à partir du 1er juin', undefined],
  ["cdi dès janvier, jusqu'à 20h le samedi", undefined],
])('« %s » lasts %s months', (text, months) => {
  expect(values(text).contractMonths).toBe(months)
})

test('an end without a start is no length', () => {
  expect(values("jusqu'au 31 août", 'contractMonths')).toEqual({})
})

test('« de jour » is a schedule', () => {
  expect(values('boulanger de jour').schedule).toBe('de jour')
})
