import { expect, test } from 'vitest'
import { readStart } from '../../src/french/date.ts'
import { read } from './read.ts'

const date = (date: string, flexible = false) => ({ kind: 'date', date, flexible })
const month = (date: string, flexible = false) => ({ kind: 'month', date, flexible })
const asap = { kind: 'asap', date: null, flexible: true }

test.each([
  ['1er septembre', date('2027-09-01')],
  ['le premier mars', date('2027-03-01')],
  ['le trois mars 2028', date('2028-03-03')],
  ['lundi 4 janvier', date('2027-01-04')],
  ['01/09', date('2027-09-01')],
  ['01/09/27', date('2027-09-01')],
  ['2027-03-04', date('2027-03-04')],
  ['29 février', date('2028-02-29')],
  ['demain', date('2026-11-19')],
  ['lundi', date('2026-11-23')],
  ['lundi en huit', date('2026-11-30')],
  ['mercredi', date('2026-11-25')],
  ['mardi en quinze', date('2026-12-08')],
  ['mercredi en huit', date('2026-11-25')],
  ['vendredi de la semaine prochaine', date('2026-11-27')],
  ['du 1er au dix juillet', date('2027-07-01')],
  ['le 20 02 2027', date('2027-02-20')],
  ['début du mois d’avril', date('2027-04-01', true)],
  ['la semaine prochaine', date('2026-11-23', true)],
  ['le 15', date('2026-12-15')],
  ['le 3 du mois prochain', date('2026-12-03')],
  ['dans 15 jours', date('2026-12-03')],
  ['sous quinzaine', date('2026-12-03', true)],
  ["d'ici 2 mois", date('2027-01-18', true)],
  ['fin du mois', date('2026-11-30', true)],
  ['début janvier', date('2027-01-01', true)],
  ['mi-octobre', date('2027-10-15', true)],
  ['fin mai', date('2027-05-31', true)],
  ['vers le 10 mai', date('2027-05-10', true)],
  ['mi octobre ou debut novembre je suis pas a 1 semaine pres', date('2027-10-15', true)],
  ['du 1er juin au 31 août', date('2027-06-01')],
  ['dès janvier', month('2027-01')],
  ['novembre', month('2026-11')],
  ['pas avant mars', month('2027-03')],
  ['septembre prochain', month('2027-09')],
  ['le mois prochain', month('2026-12')],
  ['la rentrée', month('2027-09', true)],
  ['après les fêtes', month('2027-01', true)],
  ['début 2027', month('2027-01', true)],
  ['cet été', month('2027-06', true)],
  ['dès que possible', asap],
  ['tout de suite', asap],
  ['immédiatement', asap],
])('« %s »', (text, start) => expect(read(readStart, text)).toEqual(start))

test.each([
  'mon ouvrier part fin mai',
  "jusqu'au 31 août",
  'depuis mars 2019',
  'dimanche dernier',
  'un samedi sur deux',
  'travail le samedi',
  'boulanger cdi 39h 2100 brut, repos le lundi',
  'du mardi au samedi 4h-11h30',
  '7j/7',
  '24/24',
  '31 avril',
  'le 5 rue des lilas',
  'mais non',
])('« %s » is no start', (text) => expect(read(readStart, text)).toBeUndefined())
