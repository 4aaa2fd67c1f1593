import { expect, test } from 'vitest'
import {
  contractReasons,
  readAskedContractReason,
  readContractReason,
} from '../../src/french/contract-reason.ts'
import { read } from './read.ts'

test.each([
  ['remplacement congé maternité', contractReasons.replacement],
  ['pour remplacer mon ouvrier qui part fin mai', contractReasons.replacement],
  ["remplacement d'une salariée en arrêt", contractReasons.replacement],
  ['surcroit de travail', contractReasons.growth],
  ['on a trop de boulot', contractReasons.growth],
  ['saison', contractReasons.season],
  ['je dois remplacer le patron', contractReasons.owner],
])('« %s »', (text, reason) => expect(read(readContractReason, text)).toBe(reason))

test('parts of a machine are replaced without any motive', () => {
  expect(read(readContractReason, 'remplacer des pièces')).toBeUndefined()
})

test('why somebody is away is not kept', () => {
  expect(read(readContractReason, 'remplacement arrêt maladie')).toBe('Remplacement d’un salarié')
})

test('« un remplacement » is a motive where it was asked for', () => {
  expect(read(readAskedContractReason, 'un remplacement')).toBe(contractReasons.replacement)
})
