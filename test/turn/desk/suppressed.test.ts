import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nested, suppressed } from '../../../src/turn/desk/suppressed.ts'

it('hides what is under five, and so much more that it cannot be had by subtraction', () => {
  expect(suppressed([12, 3, 0, 8])).toEqual([12, null, 0, null])
  expect(suppressed([12, 1, 2, 9])).toEqual([12, null, null, null])
  expect(suppressed([12, 4, 3])).toEqual([12, null, null])
  expect(suppressed([5, 0, 7])).toEqual([5, 0, 7])
  expect(suppressed([2])).toEqual([null])
  expect(suppressed([])).toEqual([])
})

it('whatever the counts: no small one is shown, no big one is changed, and what is hidden is no small sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (cells) => {
      const shown = suppressed(cells)
      const hidden = cells.filter((_, index) => shown[index] === null)
      for (const [index, cell] of shown.entries()) {
        if (cell === null) continue
        expect(cell).toBe(cells[index])
        expect(cell === 0 || cell >= 5).toBe(true)
      }
      const positive = cells.filter((cell) => cell > 0)
      // Where there is nothing else to hide, all of it is hidden.
      if (hidden.length > 0 && hidden.length < positive.length) {
        expect(hidden.length).toBeGreaterThan(1)
        expect(hidden.reduce((sum, cell) => sum + cell)).toBeGreaterThanOrEqual(5)
      }
    }),
  )
})

it('whatever somebody sees anyway: what is told less that is no small number either', () => {
  const cell = fc.tuple(fc.nat(12), fc.nat(12))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 10 }), (pairs) => {
      const cells = pairs.map(([theirs, others]) => theirs + others)
      const beyond = pairs.map(([, others]) => others)
      const shown = suppressed(cells, [beyond])
      const hidden = beyond.filter((_, index) => shown[index] === null)
      for (const [index, cell] of shown.entries())
        if (cell !== null) expect(beyond[index] === 0 || (beyond[index] ?? 0) >= 5).toBe(true)
      const all = cells.every((cell, index) => cell === 0 || shown[index] === null)
      const rest = hidden.reduce((sum, one) => sum + one, 0)
      if (!all) expect(rest === 0 || rest >= 5).toBe(true)
    }),
  )
})

it('hides a step that leaves a small rest of the last one shown', () => {
  expect(nested([40, 30, 20])).toEqual([40, 30, 20])
  expect(nested([40, 38, 20])).toEqual([40, null, 20])
  expect(nested([40, 38, 37])).toEqual([40, null, null])
  expect(nested([40, 40, 0])).toEqual([40, 40, 0])
  expect(nested([4, 2, 0])).toEqual([null, null, 0])
  expect(nested([40, 30], [[10, 7]])).toEqual([40, null])
})
