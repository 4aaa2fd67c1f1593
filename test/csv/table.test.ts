import { describe, expect, it } from 'vitest'
import { csvOf, linesOf } from '../../src/csv/table.ts'

describe('a table for spreadsheets', () => {
  it.each(['=1+1', '+33328000001', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'does not let the cell « %s » be run as a formula',
    (cell) => {
      expect(csvOf([[cell]])).toMatch(/^\ufeff"?'/)
    },
  )

  it('is read back as it was written', () => {
    const rows = [
      ['a', 'b;c', 'd"e', 'f\ng'],
      ['é', '', '1', "l'an"],
    ]
    const text = csvOf(rows).slice(1).replaceAll('\r\n', '\n')
    expect(linesOf(text, ';').map(({ cells }) => cells)).toEqual(rows)
  })
})
