import { expect, test } from 'vitest'
import { readAskedEntrusted, readEntrusted } from '../../src/french/entrusted.ts'
import { read } from './read.ts'

test.each([
  ['offre confiée oui', true],
  ['je veux une offre confiée', true],
  ['oui, confiée', true],
  ['pas confiée', false],
  ['offre non confiée', false],
  ["l'offre ne sera pas confiée", false],
  ['offre confiée : non', false],
])('« %s » says %s', (text, expected) => {
  expect(read(readEntrusted, text)).toBe(expected)
})

test.each(['c’est quoi une offre confiée ?', 'vos missions confiées', 'confiture', 'confiée'])(
  '« %s » says nothing of it',
  (text) => expect(readEntrusted(text, { today: '2026-11-23' })).toBeUndefined(),
)

test('« confiée » alone answers the question', () => {
  expect(read(readAskedEntrusted, 'confiée')).toBe(true)
})
