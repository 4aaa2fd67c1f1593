import { expect, test } from 'vitest'
import { readApprenticesNow, readAskedApprenticesNow } from '../../src/french/apprentices-now.ts'
import { read } from './read.ts'

test.each([
  ["j'en ai deja deux, je peux en prendre un 3eme ?", 2],
  ["j'ai déjà un apprenti", 1],
  ['on a deux apprentis', 2],
  ['1 en 2e année', 1],
  ['un en 1re année et un en terminale', 2],
  ["c'est mon premier apprenti", 0],
  ["j'en ai un qui finit en juin", 1],
  ["je n'ai jamais eu d'apprenti", 0],
  ['2 apprentis actuellement', 2],
])('« %s »', (text, count) => expect(read(readApprenticesNow, text)).toBe(count))

test.each([
  'je cherche 2 apprentis',
  'deux apprentis pour septembre',
  "j'en ai un en vue",
  "j'en ai eu trois, tous partis",
  "je ne cherche pas d'apprenti",
  "j'ai déjà deux salariés",
  'CAP en 2e année',
  "j'en ai deux heures par jour",
])('« %s » counts none that are here', (text) => expect(read(readApprenticesNow, text)).toBeUndefined())

test.each([
  ['2', 2],
  ['aucun', 0],
  ['un seul', 1],
  ['oui, un', 1],
  ['pas pour le moment', 0],
])('where that was asked, « %s » is %d', (text, count) =>
  expect(read(readAskedApprenticesNow, text)).toBe(count),
)
