import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeNames } from '../../src/domain/communes/index.ts'
import { readCommune, readWorkplaceAsAnswer } from '../../src/french/commune.ts'
import { isAmbiguous, type Reader } from '../../src/french/reading.ts'

const clock = { today: '2026-11-22' }

function place<T extends { name: string; postcode: string | null }>(reader: Reader<T>, text: string): string {
  const found = reader(text, clock)
  if (!found) return ''
  if (isAmbiguous(found)) return found.choices.map(({ label }) => label).join(', ')
  return [found.value.name, found.value.postcode].filter(Boolean).join(' ')
}

describe('a commune in a sentence', () => {
  test.each([
    ['slt cherche boulanger cdi 39h 2100 brut dunkerque des janvier', 'Dunkerque'],
    ['DK', 'Dunkerque'],
    ['à Bergues', 'Bergues 59380'],
    ['59140 Dunkerque', 'Dunkerque 59140'],
    ['CHERCHE MACON A BERGUES', 'Bergues 59380'],
    ['gravelines 59820', 'Gravelines 59820'],
    ['59240', 'Dunkerque 59240'],
    ['coudekerque', 'Coudekerque-Branche 59210'],
    ['st pol sur mer', 'Dunkerque 59430'],
    ['grande synthe', 'Grande-Synthe 59760'],
    ['gd fort philippe', 'Grand-Fort-Philippe 59153'],
    ['la boulangerie de rosendael', 'Dunkerque 59240'],
    ['à dunkerke', 'Dunkerque'],
    ['à Don', 'Don 59272'],
    ['12 rue de Calais 59140 Dunkerque', 'Dunkerque 59140'],
    ['69200 Vénissieux', 'Vénissieux 69200'],
    ['Saint-Étienne (42000)', 'Saint-Étienne 42000'],
    ['97110 Pointe-à-Pitre', 'Pointe-à-Pitre 97110'],
    ['notre magasin basé à DIZY (51)', 'Dizy 51530'],
    ['un charpentier sur ESPELETTE', 'Espelette 64250'],
    ['notre centre d’Aubenas', 'Aubenas 07200'],
    ['cherche coiffeuse à bordeaux', 'Bordeaux'],
    ['au Mans', 'Le Mans'],
    ['un serveur à Tours', 'Tours'],
    ['à la Rochelle', 'La Rochelle 17000'],
    ['à Saint-Clair (07)', 'Saint-Clair 07430'],
    ['à 10 km de Valence (26)', 'Valence 26000'],
    ['basé à Pleumeleuc, près de Rennes', 'Pleumeleuc 35137'],
    ['agence de Chalon-sur-Saône, pour un client basé à Gueugnon', 'Gueugnon 71130'],
  ])('« %s » is %s', (text, expected) => {
    expect(place(readCommune, text)).toBe(expected)
  })

  test.each([
    'il faut un don',
    'UN DON',
    'sains et motivés',
    'dans la semaine',
    'Nord-Pas-de-Calais',
    'rue de Dunkerque',
    '25000 annuel',
    'salaire 20000 euros',
    '06 12 34 56 78',
    'Boulangerie Martin',
    '69200',
    'Orange recrute',
    'au Poste',
    'Bonne humeur, Sens du service, Bois et Plan',
    'il est en Bretagne',
    'basé à Mons en Belgique',
    'sur Place',
    'travail à Domicile',
    'Maison Rennes recrute',
    'à force de chercher',
  ])('« %s » names none', (text) => {
    expect(place(readCommune, text)).toBe('')
  })

  test('homonyms are asked back, and each choice reads as itself', () => {
    const found = readCommune('à Cappelle', clock)
    if (!found || !isAmbiguous(found)) throw new Error('expected choices')
    expect(found.choices.map(({ value }) => value.name)).toEqual([
      'Cappelle-la-Grande',
      'Cappelle-Brouck',
      'Cappelle-en-Pévèle',
    ])
    for (const { label, value } of found.choices)
      expect(readWorkplaceAsAnswer(label, clock)).toMatchObject({ value })
  })

  test('homonyms anywhere in France are asked back, with what tells them apart', () => {
    for (const text of ['notre atelier de Saint-Clair', 'je recrute à Saint-Denis']) {
      const found = readCommune(text, clock)
      if (!found || !isAmbiguous(found)) throw new Error('expected choices')
      expect(new Set(found.choices.map(({ label }) => label)).size).toBeGreaterThan(2)
      for (const { label, value } of found.choices)
        expect(readWorkplaceAsAnswer(label, clock), label).toMatchObject({ value })
    }
  })

  test('a postcode that several share is asked back, and each choice reads as itself', () => {
    const found = readCommune('59380', clock)
    if (!found || !isAmbiguous(found)) throw new Error('expected choices')
    for (const { label, value } of found.choices)
      expect(readWorkplaceAsAnswer(label, clock)).toMatchObject({ value })
  })
})

describe('a commune as an answer', () => {
  test.each([
    ['don', 'Don 59272'],
    ['lens', 'Lens 62300'],
    ['steenvorde', 'Steenvoorde 59114'],
    ['st pol', 'Saint-Pol-sur-Mer (59430), Saint-Pol-sur-Ternoise (62130)'],
    ['je sais pas', ''],
    ['ici', ''],
  ])('« %s » is « %s »', (text, expected) => {
    expect(place(readWorkplaceAsAnswer, text)).toBe(expected)
  })

  test('every name of the list reads as its commune, or offers it', () => {
    for (const { name, commune } of placeNames) {
      const found = readWorkplaceAsAnswer(name, clock)
      const values = !found
        ? []
        : isAmbiguous(found)
          ? found.choices.map(({ value }) => value)
          : [found.value]
      expect(
        values.map(({ insee }) => insee),
        name,
      ).toContain(commune.insee)
    }
  })
})

test('never throws and quotes the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...placeNames.map(({ name }) => name)),
    fc.nat().map(String),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.boolean(), (parts, asked) => {
      const text = parts.join(' ')
      const found = (asked ? readWorkplaceAsAnswer : readCommune)(text, clock)
      if (found) expect(text.slice(found.at, found.at + found.words.length)).toBe(found.words)
    }),
  )
})
