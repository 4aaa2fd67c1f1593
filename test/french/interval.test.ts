import { expect, test } from 'vitest'
import { readDate } from '../../src/french/interval.ts'
import { read } from './read.ts'

/** The tests' clock is Wednesday 2026-11-18. */
test.each([
  ['hier', '2026-11-17'],
  ['avant-hier', '2026-11-16'],
  ['demain', '2026-11-19'],
  ['mercredi', '2026-11-25'],
  ['jeudi suivant', '2026-11-26'],
  ['lundi en huit', '2026-11-30'],
  ['mardi dernier', '2026-11-17'],
  ['dimanche de la semaine dernière', '2026-11-15'],
  ['mardi 10 mai', '2027-05-10'],
  ['lundi 30', '2026-11-30'],
  ['lundi à 14h30', '2026-11-23'],
  ['deux jours plus tard', '2026-11-20'],
  ['3 jours après samedi', '2026-11-24'],
  ['2 semaines et 6 jours après demain', '2026-12-09'],
  ['deux jours avant hier', '2026-11-15'],
  ['il y a trois mois', '2026-08-18'],
  ['dans 15 jours', '2026-12-03'],
  ['17 02', '2027-02-17'],
  ['20 2 14', '2014-02-20'],
  ['31 octobre 74', '1974-10-31'],
  ['le 8 mai 1945', '1945-05-08'],
  ['02/oct', '2027-10-02'],
  ['le 3ème jour d’octobre', '2027-10-03'],
  ['le dernier jour de février 2028', '2028-02-29'],
  ['31/10/1974', '1974-10-31'],
  ['2027/02/15', '2027-02-15'],
  ['le 5 du mois dernier', '2026-10-05'],
  ['le dernier jour du mois', '2026-11-30'],
  ['Noël', '2026-12-25'],
  ['lundi de Pâques', '2027-03-29'],
  ['le 14 juillet', '2027-07-14'],
  ['fête du travail', '2027-05-01'],
])('« %s » is a day', (text, from) => expect(read(readDate, text)).toMatchObject({ from }))

test.each([
  ['la semaine prochaine', '2026-11-23', '2026-11-30'],
  ['la semaine dernière', '2026-11-09', '2026-11-16'],
  ['ce week-end', '2026-11-21', '2026-11-23'],
  ['mars', '2027-03-01', '2027-04-01'],
  ['juillet 98', '1998-07-01', '1998-08-01'],
  ['le mois dernier', '2026-10-01', '2026-11-01'],
  ['mars dernier', '2026-03-01', '2026-04-01'],
  ['la première semaine de janvier 2015', '2014-12-29', '2015-01-05'],
  ['la semaine du 6 octobre', '2027-10-04', '2027-10-11'],
  ['fin de semaine prochaine', '2026-11-27', '2026-11-30'],
  ['2015-3', '2015-03-01', '2015-04-01'],
  ['du 1er au dix juillet', '2027-07-01', '2027-07-11'],
  ['entre le 10 juin et le 1er juillet', '2027-06-10', '2027-07-02'],
  ['samedi 13 au dimanche 15 juillet', '2027-07-13', '2027-07-16'],
  ['entre le 20 et le 25', '2026-11-20', '2026-11-26'],
  ['du 28 décembre 2026 au 3 janvier 2027', '2026-12-28', '2027-01-04'],
  ['29/2-1/3', '2028-02-29', '2028-03-02'],
  ['2020-02-02 au 2020-03-03', '2020-02-02', '2020-03-04'],
  ['4-23 du mois prochain', '2026-12-04', '2026-12-24'],
  ['de mars à mai', '2027-03-01', '2027-06-01'],
  ['juin-août 1992', '1992-06-01', '1992-09-01'],
  ['de novembre à février', '2026-11-01', '2027-03-01'],
  ['cet hiver', '2026-12-21', '2027-03-20'],
])('« %s » is a stretch of days', (text, from, before) =>
  expect(read(readDate, text)).toEqual({ from, before }),
)

test.each(['31 avril', 'entre 20 et 30', '2-4 personnes', '39 h', 'bonne journée', 'le 2015-1-32'])(
  '« %s » is no date',
  (text) => expect(read(readDate, text)).toBeUndefined(),
)
