import { expect, test } from 'vitest'
import { readAskedLastTime, readLastTime } from '../../src/french/last-time.ts'
import { read } from './read.ts'

test('a tale of the last apprentice is read where it is told', () => {
  expect(read(readLastTime, 'CAP boulanger. Le dernier est parti au bout de 3 mois.')).toBe(
    'Le dernier est parti au bout de 3 mois',
  )
  expect(read(readLastTime, 'un apprenti pour le dernier trimestre')).toBeUndefined()
})

test.each([
  ['il venait pas le matin', 'il venait pas le matin'],
  ['oui, le dernier se levait pas', 'le dernier se levait pas'],
  ['problème de transport', 'problème de transport'],
])('where it was asked for, « %s » is one', (text, tale) => expect(read(readAskedLastTime, text)).toBe(tale))

test.each(['non merci', 'oui', 'Je valide', 'je veux bien', 'change le diplôme', 'pourquoi il est parti ?'])(
  'and « %s » tells nothing',
  (text) => expect(read(readAskedLastTime, text)).toBeUndefined(),
)
