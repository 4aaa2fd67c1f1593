import { expect, test } from 'vitest'
import {
  ageBandOf,
  branchApprenticePay,
  legalApprenticePay,
} from '../../../src/domain/rules/apprentice-pay.ts'
import { branchPayOf } from '../../../src/domain/rules/branch-pay.ts'

const at = '2026-09-01'

test.each([
  [15, 'under-18'],
  [17, 'under-18'],
  [18, '18-20'],
  [20, '18-20'],
  [21, '21-25'],
  [25, '21-25'],
  [26, '26+'],
] as const)('who is %s is paid as %s', (age, band) => {
  expect(ageBandOf(age)).toBe(band)
})

test('a first-year apprentice of 18 gets 43 % of the minimum wage, for sure', () => {
  const pay = legalApprenticePay({ age: 18, year: 1, at })
  expect(pay).toMatchObject({ percent: 43, month: 802.82, certain: true, branchMinimumCounts: false })
  expect(pay?.wage.since).toBe('2026-06-01')
})

test('from 21 on the branch’s own minimum counts where it is higher', () => {
  expect(legalApprenticePay({ age: 20, year: 1, at })?.branchMinimumCounts).toBe(false)
  expect(legalApprenticePay({ age: 21, year: 1, at })?.branchMinimumCounts).toBe(true)
})

test('a one-year diploma of the level already held adds fifteen points, never past the whole wage', () => {
  expect(legalApprenticePay({ age: 19, year: 1, at, sameLevel: true })?.percent).toBe(58)
  expect(legalApprenticePay({ age: 27, year: 1, at, sameLevel: true })?.percent).toBe(100)
})

test('pay next year is not certain, since the minimum wage is not known yet', () => {
  expect(legalApprenticePay({ age: 18, year: 1, at: '2027-01-01' })?.certain).toBe(false)
})

test.each([
  ['CAP métiers de la coiffure', 17, 1, 29],
  ['CAP métiers de la coiffure', 18, 2, 53],
  ['CAP métiers de la coiffure', 21, 3, 80],
  ['BP coiffure', 17, 1, 57],
  ['BP coiffure', 20, 2, 77],
  ['BP coiffure', 25, 1, 80],
  ['BP coiffure', 26, 1, 100],
  ['BP coiffure', 20, 3, undefined],
  ['Bac pro coiffure', 20, 1, undefined],
] as const)('hairdressing: %s at %s in year %s is %s %, to be confirmed', (diploma, age, year, percent) => {
  const pay = branchApprenticePay({ age, year, at }, [2596], diploma)
  expect(pay?.percent).toBe(percent)
  expect(pay?.certain ?? false).toBe(false)
})

test('building trades are known to pay more, but not how much; of the food trades nothing is known', () => {
  expect(branchPayOf([1597])).toMatchObject({ grids: null, certain: false })
  expect(branchApprenticePay({ age: 18, year: 1, at }, [1597], 'CAP maçon')).toBeUndefined()
  expect(branchPayOf([843])).toBeUndefined()
})
