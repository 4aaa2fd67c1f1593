import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findReferences, kindOfReference, newReference } from '../../src/domain/reference.ts'
import { kinds } from '../../src/domain/request.ts'

describe('a reference', () => {
  test('is found again in any spelling, whatever the dice gave', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999 })),
        (kind, dice) => {
          const reference = newReference(kind, () => dice.next().value as number)
          expect(reference).toMatch(/^(OFF|APP|PRO)-[2-9A-HJ-KM-NP-Z]{6}$/)
          expect(reference.slice(4).replace(/\D/g, '').length).toBeGreaterThanOrEqual(2)
          expect(kindOfReference(reference)).toBe(kind)
          const spoken = reference.toLowerCase().replace('-', ' ')
          expect(findReferences(`statut ${spoken} svp`)).toEqual([{ value: reference, words: spoken, at: 7 }])
        },
      ),
    )
  })

  test('is found without its prefix', () => {
    expect(findReferences('prendre K7M2PR')).toEqual([{ value: 'K7M2PR', words: 'K7M2PR', at: 8 }])
  })

  test.each(['je cherche un boulanger', '591400 euros', 'demande de congés', 'RAPPEL', 'off pro app'])(
    'is not seen in « %s »',
    (text) => {
      expect(findReferences(text)).toEqual([])
    },
  )
})
