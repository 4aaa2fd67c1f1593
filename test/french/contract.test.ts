import { expect, test } from 'vitest'
import { readContract } from '../../src/french/contract.ts'
import { clock, read } from './read.ts'

test.each([
  ['CDI', 'CDI'],
  ['C.D.I.', 'CDI'],
  ['contrat à durée indéterminée', 'CDI'],
  ['CDD de 6 mois', 'CDD'],
  ['en intérim', 'interim'],
  ['Mission intérimaire - 3 Mois', 'interim'],
  ['CDD saisonnier', 'saisonnier'],
  ['pour la saison', 'saisonnier'],
  ['un aprenti boucher', 'apprentissage'],
  ['contrat pro', 'professionnalisation'],
  ['non plutôt un CDD', 'CDD'],
  ['CDI au lieu de CDD', 'CDI'],
  ['CDI, pas de CDD', 'CDI'],
  ['Slash Intérim recrute un charpentier, poste en CDI', 'CDI'],
  ['notre cabinet de recrutement en CDD/CDI cherche un frigoriste. Type de contrat : CDI', 'CDI'],
  ['CDI, minimum 1 an lors de votre apprentissage', 'CDI'],
  ['agence de travail temporaire, spécialiste du recrutement en intérim, CDD, CDI', 'interim'],
  ['+ 10 % IFM et 10 % de congés', 'interim'],
  ['possibilité de longue mission', 'interim'],
])('« %s »', (text, contract) => expect(read(readContract, text)).toBe(contract))

test('what a fixed term may become later is not on offer', () => {
  expect(read(readContract, 'CDD puis CDI')).toBe('CDD')
  expect(read(readContract, 'CDD pouvant déboucher sur un CDI')).toBe('CDD')
})

test.each([
  ['cdd ou cdi', ['CDD', 'CDI']],
  ['CDI/CDD', ['CDI', 'CDD']],
  ['apprenti ou cdi', ['Apprentissage', 'CDI']],
  ['en alternance', ['Contrat de professionnalisation', 'Apprentissage']],
])('« %s » is asked back', (text, labels) => {
  const found = read(readContract, text)
  expect(new Set(found as string[])).toEqual(new Set(labels))
  for (const label of labels) expect(typeof read(readContract, label)).toBe('string')
})

test.each(['pas de cdi', 'former les apprentis', "cadre d'entreprise"])('« %s » names no contract', (text) =>
  expect(read(readContract, text)).toBeUndefined(),
)

test('an ad for another firm is rather a temporary job, and so uncertain that it is asked', () => {
  expect(readContract('Un peintre pour l’un de nos clients. Vos missions : poncer.', clock)).toMatchObject({
    value: 'interim',
    certainty: 0.6,
  })
  expect(read(readContract, 'un peintre pour nos clients, missions : poncer')).toBeUndefined()
  expect(read(readContract, 'CDI, un peintre pour notre client. Missions : poncer')).toBe('CDI')
})
