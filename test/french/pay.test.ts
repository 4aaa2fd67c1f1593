import { expect, test } from 'vitest'
import { readAskedPay, readPay, readPayRefusal } from '../../src/french/pay.ts'
import { isAmbiguous } from '../../src/french/reading.ts'
import { clock, read } from './read.ts'

const gross = (min: number, max = min, unit = 'month') => ({ min, max, unit, basis: 'gross' })
const net = (min: number, max = min, unit = 'month') => ({ min, max, unit, basis: 'net' })

test.each([
  ['2 100 € brut', gross(2100)],
  ['cdi 39h 2100 brut dunkerque', gross(2100)],
  ['2000 net', net(2000)],
  ['entre 2000 et 2300 brut', gross(2000, 2300)],
  ['de 2000€ à 2300€ net par mois', net(2000, 2300)],
  ['1800/2000 net', net(1800, 2000)],
  ["Rémunération : 12 à 14€ brut de l'heure", gross(12, 14, 'hour')],
  ['taux horaire brut 12,50', gross(12.5, 12.5, 'hour')],
  ['26000€ brut par an', gross(26000, 26000, 'year')],
  ['mille huit cents euros net', net(1800)],
  ['au smic', gross(1867.02)],
  ['payé au SMIC horaire', gross(12.31, 12.31, 'hour')],
  ['prime de 500 € et 2100 brut', gross(2100)],
  ['ah non 2200 net au lieu de 2000 net', net(2200)],
  ['finalement 2200 au lieu de 2100 brut', gross(2200)],
  ['2 200 € brut par mois (soit 1 700 € net)', gross(2200)],
  ['2000 net mais en vrai c 1500', net(2000)],
])('« %s »', (text, pay) => expect(read(readPay, text)).toEqual(pay))

test.each([
  ["13 de l'heure", ["13\u00a0€ brut de l'heure", "13\u00a0€ net de l'heure"]],
  ['2 k', ['2\u202f000\u00a0€ brut par mois', '2\u202f000\u00a0€ net par mois']],
  ['1 850,50 €', ['1\u202f850,50\u00a0€ brut par mois', '1\u202f850,50\u00a0€ net par mois']],
  ['salaire 2000', ['2\u202f000\u00a0€ brut par mois', '2\u202f000\u00a0€ net par mois']],
])('« %s » may be gross or net, and both are offered', (text, labels) =>
  expect(read(readPay, text)).toEqual(labels),
)

test('the months over which it is paid belong to the pay', () => {
  expect(readPay('Mensuel de 2000.0 Euros sur 12.0 mois', clock)?.words).toBe('2000.0 Euros sur 12.0 mois')
})

test('a choice that is written back is read as its value', () => {
  for (const text of ['2000 €', "13,50 de l'heure", '25k', 'salaire entre 1900 et 2100']) {
    const found = readPay(text, clock)
    if (!found || !isAmbiguous(found)) throw new Error(`${text} should be ambiguous`)
    for (const { label, value } of found.choices) expect(read(readPay, label)).toEqual(value)
  }
})

test.each([
  '13e mois, mutuelle',
  'panier repas 10,50€',
  'boulangerie 1900, 59140 dunkerque',
  '06 12 34 56 78',
  '39h',
  'pas 2000 brut',
  'payé au smic + 10%',
  '43 % du smic',
  "chiffre d'affaires de 200 000 €",
])('« %s » is no pay', (text) => expect(read(readPay, text)).toBeUndefined())

test('a bare amount is a pay where the pay was asked for', () => {
  expect(read(readPay, '2000')).toBeUndefined()
  expect(read(readAskedPay, '2000')).toEqual([
    '2\u202f000\u00a0€ brut par mois',
    '2\u202f000\u00a0€ net par mois',
  ])
})

test.each(['salaire selon expérience', 'rémunération à débattre', 'paye à voir'])(
  '« %s » puts it off',
  (text) => expect(readPayRefusal(text)?.words).toBe(text),
)
