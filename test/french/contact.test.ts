import { describe, expect, test } from 'vitest'
import { checkSiret } from '../../src/domain/siret.ts'
import { readEmail } from '../../src/french/email.ts'
import { readPhone } from '../../src/french/phone.ts'
import { readPostalCode } from '../../src/french/postcode.ts'
import { isAmbiguous, type Reader } from '../../src/french/reading.ts'
import { readSiret } from '../../src/french/siret.ts'

const clock = { today: '2026-11-22' }

function readValue<T>(reader: Reader<T>, text: string): T | undefined {
  const found = reader(text, clock)
  return found && !isAmbiguous(found) ? found.value : undefined
}

describe('a phone number', () => {
  test.each([
    ['appelez au 06.12.34.56.78 merci', '+33612345678'],
    ['06 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['03 28 12 34 56 - 59140 Dunkerque', '+33328123456'],
    ['0470 12 34 56', '+32470123456'],
    ['+32 58 31 23 45', '+3258312345'],
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '+33612345678'],
    ['zéro trois vingt-huit zéro cinq zéro zéro soixante', '+33328050060'],
    ['zéro six un deux trois quatre cinq six sept huit merci', '+33612345678'],
    ['0694 20 12 34', '+594694201234'],
    ['+594 712 45 78 98', '+594712457898'],
    ['594694201234', '+594694201234'],
    ['+377 93 15 28 60', '+37793152860'],
    ['0800 01 23 45', '+33800012345'],
  ])('is read in « %s »', (text, expected) => {
    expect(readValue(readPhone, text)).toBe(expected)
  })

  test.each([
    '39h 2100 brut',
    'du 01/09/2026 au 30/09/2026',
    '06 12 34 56',
    '3995',
    '0891 12 34 56',
    '0810 12 34 56',
    '0551234',
    'tolérance zéro, deux trois fois',
    '44126652500019',
  ])('is not seen in « %s »', (text) => {
    expect(readPhone(text, clock)).toBeUndefined()
  })
})

describe('a SIRET', () => {
  test.each([
    ['siret 732 829 320 00074', '73282932000074'],
    ['73282932000074 tel 06 12 34 56 78', '73282932000074'],
    ['356 000 000 09075', '35600000009075'],
  ])('is read in « %s »', (text, expected) => {
    expect(readValue(readSiret, text)).toBe(expected)
  })

  test('with a wrong digit is not read, and the check says that the key fails', () => {
    expect(readSiret('73282932000075', clock)).toBeUndefined()
    expect(checkSiret('73282932000075')).toEqual({ ok: false, why: 'key', digits: 14 })
  })

  test('that is only the SIREN, or lacks a digit, is told apart', () => {
    expect(checkSiret('732 829 320')).toEqual({ ok: false, why: 'siren', digits: 9 })
    expect(checkSiret('7328293200007')).toEqual({ ok: false, why: 'count', digits: 13 })
  })
})

describe('a postcode', () => {
  test.each(['59140', '20000', '97110', '97500', '98000', '98800', '01000'])('%s is one', (code) => {
    expect(readValue(readPostalCode, `à ${code} Ville`)).toBe(code)
  })

  test.each(['96000', '98025', '44 522', '25000 €', '591400'])('%s is none', (code) => {
    expect(readPostalCode(code, clock)).toBeUndefined()
  })
})

describe('an e-mail address', () => {
  test('is read in lower case, without the space that a keyboard put in', () => {
    expect(readValue(readEmail, 'ecrivez à Contact @Bon-Grain.fr svp')).toBe('contact@bon-grain.fr')
  })

  test('needs a domain', () => {
    expect(readEmail('moi@lui', clock)).toBeUndefined()
  })
})
