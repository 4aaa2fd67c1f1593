import { expect, test } from 'vitest'
import { readAskedHeadcount, readHeadcount } from '../../src/french/headcount.ts'
import { clock, read } from './read.ts'

test.each([
  ['jai 11 salariés sa change koi', 11],
  ['on est 4', 4],
  ['nous sommes cinq dans la boutique', 5],
  ['on est 4 avec moi', 3],
  ['une équipe de 6', 6],
  ['effectif : 12', 12],
  ['je suis tout seul', 0],
  ['pas de salarié', 0],
  ['boulangerie, 3 salariés', 3],
])('« %s »', (text, count) => expect(read(readHeadcount, text)).toBe(count))

test.each([
  'je cherche 2 salariés',
  'moins de 250 salariés',
  'il me faut 3 personnes',
  'on est 4 jours par semaine',
  'reprendre un salarié',
  'deux apprentis',
  'on est le 4',
  "si j'ai plus de 11 salariés",
])('« %s » counts nobody who is here', (text) => expect(read(readHeadcount, text)).toBeUndefined())

test('a couple is asked back, with labels that read as their values', () => {
  expect(read(readHeadcount, 'moi et ma femme')).toEqual(['Aucun salarié', '1 salarié'])
  for (const { label, value } of [
    { label: 'Aucun salarié', value: 0 },
    { label: '1 salarié', value: 1 },
  ])
    expect(readAskedHeadcount(label, clock)).toMatchObject({ value })
})

test.each([
  ['4', 4],
  ['aucun', 0],
  ['tout seul', 0],
  ['une dizaine', 10],
  ['3 vendeuses et 2 boulangers', 5],
  ['4 moi compris', 3],
  ['un salarié et un apprenti', 1],
])('where it was asked for, « %s » is %d', (text, count) =>
  expect(read(readAskedHeadcount, text)).toBe(count),
)

test.each(['non', 'oui', '59140'])('and « %s » is no count', (text) =>
  expect(read(readAskedHeadcount, text)).toBeUndefined(),
)
