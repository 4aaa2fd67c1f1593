import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trades } from '../../src/domain/trades/index.ts'
import { isAmbiguous } from '../../src/french/reading.ts'
import { readTrade } from '../../src/french/trade.ts'
import { findFamily } from '../../src/french/trade-family.ts'

const clock = { today: '2026-11-22' }

function labels(text: string): string[] {
  const found = readTrade(text, clock)
  if (!found) return []
  return isAmbiguous(found) ? found.choices.map(({ label }) => label) : [found.value.label]
}

test.each(trades.map(({ label }) => label))('reads its own label « %s »', (label) => {
  expect(labels(label)).toEqual([label])
})

test('reads every title and every synonym of a trade as that trade, or offers it', () => {
  for (const { label, titles, synonyms } of trades) {
    for (const saying of [...titles, ...synonyms, titles[1].toUpperCase()]) {
      expect(labels(saying), saying).toContain(label)
    }
  }
})

describe('however it is spelt', () => {
  test.each([
    ['un boulangé', 'Boulanger / Boulangère'],
    ['une cuafeuse', 'Coiffeur / Coiffeuse'],
    ['mecano auto', 'Mécanicien / Mécanicienne automobile'],
    ['plakiste', 'Plaquiste'],
    ['esteticienne', 'Esthéticien / Esthéticienne'],
    ['bolanger', 'Boulanger / Boulangère'],
    ['un chocolatié', 'Chocolatier / Chocolatière'],
    ['charcutié', 'Charcutier-traiteur / Charcutière-traiteuse'],
    ['electritien', 'Électricien / Électricienne du bâtiment'],
    ['plombié chofagiste', 'Plombier / Plombière'],
    ['carelleur', 'Carreleur / Carreleuse'],
    ['chodronier', 'Chaudronnier / Chaudronnière'],
    ['Mécanicien(ne) agricole', 'Mécanicien / Mécanicienne en matériels agricoles'],
    ['Rech. coif. conf. CDI 35h', 'Coiffeur / Coiffeuse'],
  ])('« %s » is understood', (text, label) => {
    expect(labels(text)).toEqual([label])
  })
})

describe('in a sentence', () => {
  test.each([
    ['je cherche un boulanger pour ma boulangerie Au Bon Grain', 'Boulanger / Boulangère', 'boulanger'],
    [
      'pour ma boulangerie, un vendeur',
      'Vendeur / Vendeuse en boulangerie-pâtisserie',
      'boulangerie, un vendeur',
    ],
    ["j'aimerais un apprenti en boulangerie", 'Boulanger / Boulangère', 'boulangerie'],
    ['je suis boucher, je cherche un plombier', 'Plombier / Plombière', 'plombier'],
  ])('« %s » asks for one trade', (text, label, words) => {
    expect(readTrade(text, clock)).toMatchObject({ value: { label }, words })
  })

  test.each([
    'informaticien',
    'bonjour',
    'serveur informatique',
    'boulangerie Au Bon Grain',
    'je veux reprendre la boulangerie de Rosendaël',
    'chef de cuisine',
    'vendeur en animalerie',
    'formateur en chaudronnerie',
    'technicien régleur',
    'un travail solide, à la bouche',
  ])('« %s » asks for none', (text) => {
    expect(readTrade(text, clock)).toBeUndefined()
  })

  test('a word that several trades share is asked back', () => {
    expect(labels('un menuisier')).toEqual([
      'Menuisier poseur / Menuisière poseuse',
      "Menuisier / Menuisière d'atelier",
    ])
  })

  test('two jobs at once are asked back', () => {
    expect(labels('un boulanger et un pâtissier')).toEqual([
      'Boulanger / Boulangère',
      'Pâtissier / Pâtissière',
    ])
  })
})

test('staff ask for a family, an activity or a trade', () => {
  expect(findFamily("combien d'offres BTP ?")?.romes).toContain('F1703')
  expect(findFamily('offres boulangerie en attente')).toMatchObject({
    name: 'boulangerie',
    romes: ['D1102', 'D1108'],
  })
  expect(findFamily('les coiffeurs')?.romes).toContain('D1202')
  expect(findFamily('bonjour')).toBeUndefined()
})

test('does not mind accents or case', () => {
  for (const { titles, synonyms } of trades) {
    for (const saying of [...titles, ...synonyms]) {
      const bare = saying.normalize('NFD').replace(/\p{M}/gu, '')
      expect(labels(bare), bare).toEqual(labels(saying))
      expect(labels(saying.toUpperCase()), saying).toEqual(labels(saying))
    }
  }
})

test('never throws, quotes the text, and does not mind case', () => {
  const saying = fc.oneof(fc.string(), fc.constantFrom(...trades.flatMap(({ synonyms }) => synonyms)))
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 4 }), (parts) => {
      const text = parts.join(' ')
      const found = readTrade(text, clock)
      if (!found) return
      expect(text.slice(found.at, found.at + found.words.length)).toBe(found.words)
      if (/^[\x20-\x7e]*$/.test(text)) expect(labels(text.toUpperCase())).toEqual(labels(text))
    }),
  )
})
