import { expect, test } from 'vitest'
import { readAskedTradeYears, readTradeYears } from '../../src/french/trade-years.ts'
import { read } from './read.ts'

test.each([
  ['15 ans de métier', 15],
  ["vingt ans d'expérience", 20],
  ['ça fait 20 ans que je coiffe', 20],
  ['je fais ça depuis 12 ans', 12],
  ['je suis boulanger depuis 2008', 18],
  ['à mon compte depuis 2016', 10],
  ['30 ans de boulange', 30],
  ['mon ouvrier a 15 ans de metier', 15],
])('« %s »', (text, years) => expect(read(readTradeYears, text)).toBe(years))

test.each([
  'la boulangerie existe depuis 1950',
  'je suis au chômage depuis 2 ans',
  'je cherche depuis 3 ans',
  "2 ans d'expérience minimum",
  'il a 15 ans',
  'CAP en 2 ans',
  'salon ouvert depuis 2015',
  "j'habite ici depuis 10 ans",
])('« %s » counts no years in the trade', (text) => expect(read(readTradeYears, text)).toBeUndefined())

test.each([
  ['15', 15],
  ['15 ans', 15],
  ['depuis 2008', 18],
  ["une quinzaine d'années", 15],
  ['moi, 25 ans', 25],
  ['mon ouvrier 12 ans', 12],
])('where they were asked for, « %s » is %d', (text, years) =>
  expect(read(readAskedTradeYears, text)).toBe(years),
)
