import { describe, expect, it } from 'vitest'
import { asNaf, nafsOf, tradeUnder } from '../../../src/domain/trades/naf.ts'

describe('an activity code', () => {
  it('says the trade where there is one alone', () => {
    expect(tradeUnder('1071C')?.titles[0]).toBe('boulanger')
    expect(tradeUnder('4399C')?.rome).toBe('F1703')
  })

  it('says none where there are several, or none', () => {
    expect(tradeUnder('4520A')).toBeUndefined()
    expect(tradeUnder('6202A')).toBeUndefined()
    expect(tradeUnder(null)).toBeUndefined()
  })

  it('is found by any trade that is practised under it', () => {
    expect(nafsOf(['I1606'])).toEqual(['4520A'])
    expect(nafsOf([])).toEqual([])
  })

  it.each([
    ['10.71C', '1071C'],
    ['1071c', '1071C'],
    ['10 71 C', '1071C'],
    ['boulangerie', undefined],
    ['', undefined],
  ])('written « %s » is %s', (written, naf) => {
    expect(asNaf(written)).toBe(naf)
  })
})
