import { expect, test } from 'vitest'
import { communeRows } from '../../../src/commands/communes.ts'
import rows from '../../../src/domain/communes/communes.json' with { type: 'json' }
import { communeByInsee, communes, communesAt, placeNames } from '../../../src/domain/communes/index.ts'

test('the committed list is what the official source gives', () => {
  expect(rows).toEqual(communeRows())
})

test('the Dunkerque basin comes first: 17 communes, then 40', () => {
  expect(communes[0]).toMatchObject({ name: 'Dunkerque', insee: '59183' })
  expect(communes[16]?.name).toBe("Saint-Georges-sur-l'Aa")
  expect(communes[17]?.name).toBe('Wormhout')
})

test('every quarter and nickname belongs to a commune of the list, at one of its postcodes', () => {
  for (const { name, commune, postcode } of placeNames) {
    expect(communeByInsee(commune.insee), name).toBe(commune)
    if (postcode) expect(commune.postcodes, name).toContain(postcode)
  }
})

test('a postcode may be shared', () => {
  expect(communesAt('59380').map(({ name }) => name)).toContain('Bergues')
  expect(communesAt('69200')).toEqual([])
})
