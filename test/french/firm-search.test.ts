import { describe, expect, it } from 'vitest'
import { findFirms } from '../../src/french/firm-search.ts'
import { siretOf } from '../invented-firms.ts'

const [bergues, dunkerque] = ['59067', '59183']
const firms = [
  { name: 'AU BON GRAIN', legalName: 'SARL INVENTÉE', naf: '1071C', insee: bergues },
  { name: 'Au Bon Grain', legalName: null, naf: '1071C', insee: dunkerque },
  { name: 'BOULANGERIE MARTIN', legalName: null, naf: '1071C', insee: dunkerque },
  { name: 'Martin Coiffure', legalName: null, naf: '9602A', insee: dunkerque },
  { name: 'Salon Chez Léa', legalName: null, naf: '9602A', insee: bergues },
  { name: 'Le Fournil de Bergues', legalName: null, naf: '1071C', insee: bergues },
  { name: 'DUPONT ET FILS', legalName: null, naf: '4322A', insee: dunkerque },
  { name: 'DUPONT', legalName: null, naf: '4391B', insee: dunkerque },
].map((firm, index) => ({ ...firm, siret: siretOf(index + 1) }))

const found = (said: string) => findFirms(said, firms).map((firm) => firms.indexOf(firm))

describe('a firm that is named', () => {
  it.each([
    ['Au Bon Grain à Bergues', [0]],
    ['inventée', [0]],
    ['salon Léa', [4]],
    ['salon de léa', [4]],
    ['boulangerie Martin', [2]],
    ['Martin le coiffeur', [3]],
    ['le fournil', [5]],
    ['Dupont', [7]],
    ['plombier Dupont', [6]],
    ['Dupond', [7]],
    ['le fourni', [5]],
    ['Au Bon Grain à Dunkerque veut un apprenti', [1]],
    [siretOf(5), [4]],
    [siretOf(5).replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '), [4]],
  ])('as « %s » is found', (said, which) => {
    expect(found(said)).toEqual(which)
  })

  it('as others are too is several', () => {
    expect(found('Au Bon Grain')).toEqual([0, 1])
    expect(found('Martin')).toEqual([2, 3])
  })

  it('by one word of a long name is found, where no other firm has it', () => {
    const long = {
      ...firms[0],
      name: 'Gras, Maison de la Charcuterie Fine et du Fumage',
      siret: siretOf(50),
      insee: bergues,
    }
    const [one] = findFirms('gras', [...firms, { legalName: null, naf: null, ...long }])
    expect(one?.siret).toBe(siretOf(50))
  })

  it.each(['la monnaie', 'un inconnu', '3 candidats', 'demain', '', siretOf(99)])(
    'that is none of the plan’s, as in « %s », is not found',
    (said) => {
      expect(found(said)).toEqual([])
    },
  )
})
