import { expect, test } from 'vitest'
import { minimumWageOn } from '../../../src/domain/rules/minimum-wage.ts'

test.each([
  ['2025-12-31', undefined, undefined],
  ['2026-01-01', 12.02, 1823.03],
  ['2026-05-31', 12.02, 1823.03],
  ['2026-06-01', 12.31, 1867.02],
  ['2026-12-31', 12.31, 1867.02],
])('on %s the minimum wage is %s € an hour and %s € a month', (date, hour, month) => {
  expect(minimumWageOn(date)?.hour).toBe(hour)
  expect(minimumWageOn(date)?.month).toBe(month)
})

test('after the year of the newest figure it is the last known one, and no longer certain', () => {
  expect(minimumWageOn('2026-03-01')?.certain).toBe(true)
  expect(minimumWageOn('2026-12-31')?.certain).toBe(true)
  expect(minimumWageOn('2027-01-01')).toMatchObject({ since: '2026-06-01', hour: 12.31, certain: false })
})
