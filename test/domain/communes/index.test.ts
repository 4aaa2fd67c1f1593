import { expect, test } from 'vitest'
import { communeLines } from '../../../src/commands/communes.ts'
import lines from '../../../src/domain/communes/communes.json' with { type: 'json' }
import {
  allCommunes,
  communeByInsee,
  communes,
  communesAt,
  placeNames,
} from '../../../src/domain/communes/index.ts'

test('the committed list is what the official source gives', () => {
  expect(lines).toEqual(communeLines())
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
  expect(communesAt('99999')).toEqual([])
})

test('all of France is there, overseas too', () => {
  expect(allCommunes().length).toBeGreaterThan(34_900)
  expect(communesAt('69200').map(({ name }) => name)).toEqual(['Vénissieux'])
  expect(communeByInsee('97209')?.name).toBe('Fort-de-France')
  expect(communes.every(({ insee }) => /^(?:59|62)/.test(insee))).toBe(true)
})
