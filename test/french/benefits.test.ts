import { expect, test } from 'vitest'
import { readBenefits } from '../../src/french/benefits.ts'
import { clock, read } from './read.ts'

test('each benefit is written in its usual wording', () => {
  expect(read(readBenefits, 'mutuelle, tickets resto et 13e mois')).toEqual([
    'Mutuelle',
    'Tickets restaurant',
    '13e mois',
  ])
  expect(read(readBenefits, "prime de fin d'année + panier")).toEqual(['Primes', 'Panier repas'])
  expect(read(readBenefits, 'nourri logé')).toEqual(['Repas offert', 'Logement'])
})

test('the words reach over what is said together', () => {
  expect(readBenefits('avec mutuelle et panier, cdi', clock)).toMatchObject({ words: 'mutuelle et panier' })
})

test('what is not offered is no benefit', () => {
  expect(read(readBenefits, 'pas de mutuelle')).toBeUndefined()
})
