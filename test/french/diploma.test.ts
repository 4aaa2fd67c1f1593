import { expect, test } from 'vitest'
import { readDiploma } from '../../src/french/diploma.ts'
import { read } from './read.ts'

test.each([
  ['CAP demandé', 'CAP'],
  ['CAP Pâtisserie', 'CAP pâtissier'],
  ['cap patisserie', 'CAP pâtissier'],
  ['cap ou bp jsais pas trop', 'CAP ou BP'],
  ['BP coiffure', 'BP coiffure'],
  ['diplôme CAP/BEP', 'CAP ou BEP'],
  ['bac pro', 'Bac pro'],
  ['sans diplôme', 'Aucun diplôme demandé'],
  ['pas besoin de CAP', 'Aucun diplôme demandé'],
])('« %s »', (text, diploma) => expect(read(readDiploma, text)).toBe(diploma))

test.each(['BP 12 59140 Dunkerque', 'passer le cap', 'cap sur 2027'])('« %s » names no diploma', (text) =>
  expect(read(readDiploma, text)).toBeUndefined(),
)
