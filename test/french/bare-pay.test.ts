import { expect, test } from 'vitest'
import { readBarePay } from '../../src/french/bare-pay.ts'

const clock = { today: '2026-11-23' }

test.each(['boulanger cdi 2000', 'maçon CDI 39h, 2 100', 'cdd 35h 1850 dunkerque'])(
  '« %s » names an amount, gross or net',
  (text) => {
    const found = readBarePay(text, clock)
    expect(found).toMatchObject({ choices: [{ value: { basis: 'gross' } }, { value: { basis: 'net' } }] })
    expect(text.slice(found?.at).startsWith(found?.words ?? '?')).toBe(true)
  },
)

test.each([
  'boulanger 2000',
  'cdi 2027',
  'CDI, 1250 rue de la Plage',
  'cdi 59140 Dunkerque',
  'cdd 3 mois',
  'depuis 1985',
])('« %s » names none', (text) => expect(readBarePay(text, clock)).toBeUndefined())
