import { expect, test } from 'vitest'
import { tradeByRome, trades, tradesOfFamily } from '../../../src/domain/trades/index.ts'

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
