import { expect, test } from 'vitest'
import { readAimedDiploma } from '../../src/french/aimed-diploma.ts'
import { read } from './read.ts'

test.each([
  ['un apprenti en CAP boulanger', 'CAP boulanger'],
  ['pour passer le BP', 'BP'],
  ['pour un CAP', 'CAP'],
  ['CAP ou BP', 'CAP ou BP'],
])('« %s »', (text, diploma) => expect(read(readAimedDiploma, text)).toBe(diploma))

test.each([
  "cap ou bp jsais pas trop, qu'est ce que vous conseillez",
  "j'ai mon BP",
  'mon neveu a un CAP',
  'sans diplôme',
])('« %s » aims at none', (text) => expect(read(readAimedDiploma, text)).toBeUndefined())
