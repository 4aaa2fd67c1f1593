import { expect, test } from 'vitest'
import { readAskedHorizon, readHorizon } from '../../src/french/horizon.ts'
import { read } from './read.ts'

const month = (date: string) => ({ kind: 'month', date })
const year = (date: string) => ({ kind: 'year', date })
const asap = { kind: 'asap', date: null }
const undecided = { kind: 'undecided', date: null }

test.each([
  ["l'année prochaine", year('2027')],
  ['dans 2 ans', year('2028')],
  ["d'ici 6 mois", month('2027-05')],
  ['en septembre', month('2027-09')],
  ['fin 2027', month('2027-12')],
  ['en 2028', year('2028')],
  ['je pars en juin 2027', month('2027-06')],
  ['le plus vite possible', asap],
  ["quand j'aurai trouvé", undecided],
])('« %s »', (text, horizon) => expect(read(readHorizon, text)).toEqual(horizon))

test.each([
  'mon bail finit en juin',
  'je suis au chômage depuis mars',
  'rappelez-moi lundi',
  "j'ai ouvert en 2015",
  'mon CDD se termine en mars',
  '10 ans de métier',
  'je passe mon BP en juin',
])('« %s » is no horizon', (text) => expect(read(readHorizon, text)).toBeUndefined())

test.each([
  ['2028', year('2028')],
  ['Dans 6 mois', month('2027-05')],
  ['un jour', undecided],
  ['2 ans', year('2028')],
])('where it was asked for, « %s » is one', (text, horizon) =>
  expect(read(readAskedHorizon, text)).toEqual(horizon),
)
