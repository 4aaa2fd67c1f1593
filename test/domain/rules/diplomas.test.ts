import { expect, test } from 'vitest'
import { levelOfDiploma } from '../../../src/domain/rules/diplomas.ts'
import { trades } from '../../../src/domain/trades/index.ts'

test.each([
  ['CAP boulanger', 3],
  ['CAPA jardinier paysagiste', 3],
  ['CTM boucherie', 3],
  ['CS employé traiteur', 3],
  ['BEP', 3],
  ['BP coiffure', 4],
  ['Bac pro photographie', 4],
  ['Bac', 4],
  ['BTM pâtissier', 4],
  ['BMA horlogerie', 4],
  ['BM boulanger', 5],
  ['BTMS ébéniste', 5],
  ['BTS', 5],
  ['bac +2', 5],
  ['Brevet de maîtrise', 5],
  ['Brevet professionnel', 4],
  ['Licence professionnelle', 6],
  ['BUT', 6],
  ['Bac+3', 6],
  ['Master', 7],
  ['Bac + 5', 7],
  ['Aucun', null],
  ['je ne sais pas', null],
])('« %s » is of level %s', (title, level) => {
  expect(levelOfDiploma(title)).toBe(level)
})

test('every diploma of a trade has a level, and they stand from the lowest to the highest', () => {
  for (const { label, diplomas = [] } of trades) {
    const levels = diplomas.map((title) => levelOfDiploma(title) ?? 0)
    expect([label, ...levels]).toEqual([label, ...levels.toSorted((a, b) => a - b)])
    expect(levels).not.toContain(0)
  }
})
