import { describe, expect, it, test } from 'vitest'
import { apprenticeCost, type CostCase } from '../../../src/domain/rules/apprentice-cost.ts'
import { costLines, costWords } from '../../../src/domain/rules/cost-words.ts'
import { tradeByRome } from '../../../src/domain/trades/index.ts'

const usual = { trade: undefined, age: 18, year: 1, level: 3, headcount: 4, at: '2026-12-01' } as const
const cost = (of: Partial<CostCase> = {}) => {
  const found = apprenticeCost({ ...usual, ...of })
  if (!found) throw new Error('no minimum wage for that day')
  return found
}
const words = (of: Partial<CostCase> = {}) => costWords(cost(of)).replaceAll('\u00a0', ' ')
const hairdresser = tradeByRome('D1202')
const mason = tradeByRome('F1703')
const toConfirm = 'à confirmer avec votre conseiller'

it('says pay, aid and what is left, each with its source and its date', () => {
  expect(words()).toBe(
    'Un apprenti de 18 à 20 ans, en 1re année : au moins 43 % du SMIC, soit 803 € brut par mois pour 35 h, SMIC au 1er juin 2026 (art. D6222-26 et D6222-27 du code du travail, au 27 mars 2026). ' +
      'L’aide de l’État est de 5 000 € au plus la première année (art. L6243-1, D6243-1 et D6243-2 du code du travail, au 27 mars 2026). ' +
      'Il vous reste à payer environ 420 € par mois, cotisations comprises et aide déduite (calculateur mon-entreprise de l’Urssaf, au 31 août 2026) : ' +
      'c’est une estimation, votre conseiller fait le calcul exact.',
  )
})

describe('hairdressing', () => {
  it('is never told the law’s grid as its own', () => {
    expect(words({ trade: hairdresser })).toMatch(/en coiffure.*45 % du SMIC, soit 840 €/)
    expect(words({ trade: hairdresser })).not.toContain('43 %')
    expect(words({ trade: hairdresser, diploma: 'BP coiffure', level: 4 })).toContain(
      '67 % du SMIC, soit 1 251 €',
    )
  })

  it('is to be confirmed, figure by figure', () => {
    const lines = costLines(cost({ trade: hairdresser }))
    expect(lines.map(({ certain }) => certain)).toEqual([false, true, false])
  })

  it('asks more by a grid that we do not know for other diplomas', () => {
    expect(words({ trade: hairdresser, diploma: 'Bac pro métiers de la coiffure', level: 4 })).toMatch(
      /43 % du SMIC.*Votre branche prévoit sans doute plus/,
    )
  })
})

it('building is told the law’s grid, and that the branch asks more, never a figure of it', () => {
  expect(words({ trade: mason })).toMatch(
    /43 % du SMIC.*Votre branche prévoit sans doute plus \(conventions du bâtiment, d’après un dépliant de 2014, .* ; à confirmer avec votre conseiller\)/,
  )
  expect(cost({ trade: mason }).certain).toBe(false)
  expect(words({ trade: mason, age: 26 })).not.toContain('Votre branche prévoit')
})

test.each([
  [20, false],
  [21, true],
  [26, true],
])('at %s the branch’s own minimum may count: %s', (age, counts) => {
  expect(words({ age }).includes('si le minimum de votre branche est plus haut')).toBe(counts)
})

it('from 26 on it is the whole minimum wage', () => {
  expect(words({ age: 26 })).toMatch(/de 26 ans ou plus, en 1re année : au moins le SMIC .*1 867 €/)
})

it('there is no aid in the second year, and nothing is taken off', () => {
  expect(words({ year: 2 })).toContain('L’aide de l’État ne vaut que pour la première année (')
  expect(words({ year: 2 })).toContain('environ 990 € par mois, cotisations comprises (')
})

describe('next year', () => {
  it('the aid of the code is subject to confirmation, so both amounts are said', () => {
    expect(words({ at: '2027-09-01' })).toContain('SMIC connu au 1er juin 2026')
    expect(words({ at: '2027-09-01' })).toContain('sous réserve pour 2027')
    expect(words({ at: '2027-09-01' })).toContain(
      'environ 420 € par mois si l’aide est maintenue, 840 € sinon',
    )
    expect(words({ at: '2027-09-01' }).split(toConfirm)).toHaveLength(3)
  })

  it('the aid of the decree is unknown, and none is taken off', () => {
    expect(words({ at: '2027-09-01', level: 5 })).toContain('n’est pas encore connue')
    expect(words({ at: '2027-09-01', level: 5 })).toContain('environ 840 € par mois, cotisations comprises')
  })
})

it('large firms hear of the quota', () => {
  expect(words({ headcount: 249 })).not.toContain('alternants')
  expect(words({ headcount: 250 })).toContain(
    '2 000 € au plus la première année, si l’entreprise emploie assez',
  )
})

it('above bac + 2 the employer’s share for the training centre is counted, once', () => {
  expect(words({ level: 5 })).not.toContain('750 €')
  expect(words({ level: 6 })).toContain('750 € pour le CFA')
  expect(words({ level: 6, year: 2 })).not.toContain('750 €')
})

it('before the first minimum wage that is known there is no cost', () => {
  expect(apprenticeCost({ ...usual, at: '2025-12-31' })).toBeUndefined()
})
