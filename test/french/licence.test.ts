import { expect, test } from 'vitest'
import { readLicence } from '../../src/french/licence.ts'
import { read } from './read.ts'

test.each([
  ['permis B', ['B']],
  ['permis b et c', ['B', 'C']],
  ['permis exigé', ['B']],
  ['permis poids lourd', ['C']],
  ['sans permis', []],
  ['permis pas obligatoire', []],
])('« %s »', (text, licence) => expect(read(readLicence, text)).toEqual(licence))

test.each(['permis de construire', 'permis de travail'])('« %s » is no driving licence', (text) =>
  expect(read(readLicence, text)).toBeUndefined(),
)
