import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { opcosOf } from '../../../src/domain/rules/opco.ts'
import { tradeByRome, tradeOf, trades, tradesOfFamily } from '../../../src/domain/trades/index.ts'

test('every trade has a label of its own and a ROME code', () => {
  const labels = trades.map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
  for (const { rome, parent } of trades)
    expect(`${rome} ${parent ?? rome}`).toMatch(/^[A-Z]\d{4} [A-Z]\d{4}$/)
})

test('a label says both genders, and what they share once', () => {
  expect(tradeByRome('F1612')?.label).toBe('Tailleur / Tailleuse de pierre')
  expect(tradeByRome('D1209')?.label).toBe('Fleuriste')
})

test('there are at least the trades that the table of the convention asks for', () => {
  expect(trades.length).toBeGreaterThanOrEqual(120)
  expect(tradesOfFamily('bâtiment').map(({ rome }) => rome)).toContain('F1703')
})

test('adding a trade touches one file: all that is said of one stands in its entry', () => {
  const elsewhere = globSync(['src/**/*.ts', 'dialogs/**/*.ts']).filter(
    (file) => !file.includes('domain/trades/'),
  )
  expect(elsewhere.length).toBeGreaterThan(100)
  const naming = elsewhere.filter((file) => /['"`][A-Z]\d{4}['"`]/.test(readFileSync(file, 'utf8')))
  expect(naming).toEqual([])
})

test('two trades of one code are told apart by their label', () => {
  const [first, second] = trades.filter(({ rome }) => rome === 'D1106')
  expect(tradeOf({ rome: 'D1106', label: first?.label ?? '' })).toBe(first)
  expect(tradeOf({ rome: 'D1106', label: second?.label ?? '' })).toBe(second)
  expect(tradeOf({ rome: 'D1106', label: 'of an older list' })).toBe(first)
  expect(tradeOf({ rome: 'Z9999', label: '' })).toBeUndefined()
})

test.each([
  ['D1102', ['Opco EP'], true],
  ['F1703', ['Constructys'], true],
  ['I1604', ['Opco Mobilités'], true],
  ['H2206', ['Constructys', 'Opco 2i'], false],
  ['F1620', ['Constructys', 'Opco EP'], false],
  ['D1118', ['Opco EP'], false],
  ['D1206', [], false],
  ['F1621', [], false],
])('the OPCO of %s is %j, certain: %s', (rome, names, certain) => {
  expect(opcosOf(tradeByRome(rome))).toMatchObject({ names, certain })
})
