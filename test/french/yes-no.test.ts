import { describe, expect, test } from 'vitest'
import { isAmbiguous } from '../../src/french/reading.ts'
import { readYesNo } from '../../src/french/yes-no.ts'

function answer(text: string): boolean | undefined {
  const found = readYesNo(text, { today: '2026-11-22' })
  return found && !isAmbiguous(found) ? found.value : undefined
}

describe('a yes', () => {
  test.each([
    'oui',
    'Ouais',
    'ok',
    '👍🏽',
    "c'est ça",
    'oui mais 39 h',
    'boulanger, oui',
    'pas de souci',
    'OUI !!',
  ])('« %s »', (text) => {
    expect(answer(text)).toBe(true)
  })
})

describe('a no', () => {
  test.each([
    'non',
    'nan',
    'non plutôt un CDD',
    "pas d'accord",
    'bien sûr que non',
    'ça ne me va pas',
    "c'est pas ça",
    '👎',
  ])('« %s »', (text) => {
    expect(answer(text)).toBe(false)
  })
})

describe('neither', () => {
  test.each([
    'il a dit oui',
    'non fumeur',
    'Louis',
    'bouillon',
    'oui et non',
    'si il est motivé',
    '39 h',
    '',
  ])('« %s »', (text) => {
    expect(answer(text)).toBeUndefined()
  })
})
