import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFirmName } from '../../src/french/firm-name.ts'

const clock = { today: '2026-11-22' }

describe("a firm's name", () => {
  test.each([
    ['Boulangerie Au Bon Grain 06 12 34 56 78', 'Boulangerie Au Bon Grain'],
    ['boulangerie au bon grain', 'boulangerie au bon grain'],
    ['SARL Dupont', 'SARL Dupont'],
    ["le salon s'appelle Hair du Temps", 'Hair du Temps'],
    ['nom : L’Atelier de Léa, tel 0612345678', 'L’Atelier de Léa'],
    ['je travaille chez Martin et fils à Bergues', 'Martin et fils'],
    ['je suis la Boulangerie Dupuis', 'Boulangerie Dupuis'],
    ['Boulangerie Pâtisserie Vandenbussche recherche un vendeur', 'Boulangerie Pâtisserie Vandenbussche'],
    ['Salon Hair du temps a dunkerque', 'Salon Hair du temps'],
  ])('is read in « %s »', (text, name) => {
    expect(readFirmName(text, clock)).toMatchObject({ value: name, words: name })
  })

  test.each([
    'je cherche un boulanger pour ma boulangerie',
    'je veux reprendre la boulangerie de Rosendaël elle ferme',
    'un apprenti en boulangerie',
    'CAP Boulangerie',
    'Salon de coiffure',
    'je recrute chez moi',
    'il aura sa voiture',
    'le restaurant\nDescription du poste',
    'peinture intérieure',
    '',
  ])('is not seen in « %s »', (text) => {
    expect(readFirmName(text, clock)).toBeUndefined()
  })
})

test('never throws and quotes the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Boulangerie',
      'SARL',
      's’appelle',
      'chez',
      '« Le Fournil »',
      'Nom :',
      'Dupont',
      'à',
      ',',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
      const text = parts.join(' ')
      const found = readFirmName(text, clock)
      if (found) expect(text.slice(found.at, found.at + found.words.length)).toBe(found.words)
    }),
  )
})
