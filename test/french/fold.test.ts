import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/french/fold.ts'

test('accents, case, typographic apostrophes and no-break spaces disappear', () => {
  expect(fold('Pâtissière À L’ŒUVRE : 2\u202f100\u00a0€')).toBe("patissiere a l'euvre : 2 100 €")
})

test('an index in the folded text is an index in the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  expect(fold('İstanbul').length).toBe(8)
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
})
