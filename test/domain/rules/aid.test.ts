import { expect, test } from 'vitest'
import { apprenticeAid, type Level } from '../../../src/domain/rules/aid.ts'

const start = '2026-12-01'

test.each([
  [3, 249, 5000],
  [4, 4, 5000],
  [5, 4, 4500],
  [6, 4, 2000],
  [7, 249, 2000],
  [4, 250, 2000],
  [5, 250, 1500],
  [6, 300, 750],
] as [Level, number, number][])(
  'level %s in a firm of %s employees: %s € at most, for sure',
  (level, headcount, amount) => {
    expect(apprenticeAid({ level, headcount, start })).toMatchObject({
      amount,
      certain: true,
      quota: headcount >= 250,
    })
  },
)

test('with a recognised disability it is 6 000 €, whatever the level and the size', () => {
  for (const headcount of [4, 300])
    expect(apprenticeAid({ level: 6, headcount, start, disability: true }).amount).toBe(6000)
})

test('there is none from the second year on', () => {
  expect(apprenticeAid({ level: 4, headcount: 4, start, year: 2 })).toMatchObject({
    amount: 0,
    certain: true,
  })
})

test('for a contract of 2027 the code’s own aid is subject to confirmation, the decree’s is unknown', () => {
  const next = '2027-01-01'
  expect(apprenticeAid({ level: 3, headcount: 4, start: '2026-12-31' }).certain).toBe(true)
  expect(apprenticeAid({ level: 3, headcount: 4, start: next })).toMatchObject({
    amount: 5000,
    certain: false,
  })
  expect(apprenticeAid({ level: 5, headcount: 4, start: next })).toMatchObject({
    amount: null,
    certain: false,
  })
  expect(apprenticeAid({ level: 3, headcount: 250, start: next })).toMatchObject({
    amount: null,
    certain: false,
  })
})
