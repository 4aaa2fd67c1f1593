import { expect, test } from 'vitest'
import { chrono } from '../../../src/commands/eval/utterances/chrono.ts'
import { duckling } from '../../../src/commands/eval/utterances/duckling.ts'
import { ovos } from '../../../src/commands/eval/utterances/ovos.ts'
import { recognizers } from '../../../src/commands/eval/utterances/recognizers.ts'
import { rustling } from '../../../src/commands/eval/utterances/rustling.ts'

const ref = '2026-11-18T09:00:00'
const day = (from: string, before: string) => ({ days: [{ from, before }] })

test('a day is wanted in one form, whatever the source writes', () => {
  const text = 'le 3 mai 2027'
  const wanted = { text, today: '2026-11-18', kind: 'days', want: day('2027-05-03', '2027-05-04') }
  expect(
    duckling.expected({ dim: 'Time', entree: text, ref, attendu: 'datetime (2027, 5, 3, 0, 0, 0) Day' }),
  ).toEqual(wanted)
  expect(rustling.expected({ entree: text, ref, attendu: 'check_moment!(c, [2027, 5, 3])' })).toEqual(wanted)
  expect(
    ovos.expected({ fonction: 'extract_datetime', entree: text, ref, attendu: '2027-05-03 00:00:00' }),
  ).toEqual(wanted)
  const champs = { year: 2027, month: 5, day: 3 }
  expect(chrono.expected({ entree: text, ref, attendu: { debut: null, champs, fin: null } })).toEqual(wanted)
  const valeur = { values: [{ timex: '2027-05-03', value: '2027-05-03' }] }
  expect(
    recognizers.expected({
      suite: 'DateTimeModel',
      entree: text,
      ref,
      attendu: [{ type: 'datetimeV2.date', valeur }],
    }),
  ).toEqual(wanted)
})

test('a stretch of times ends where its text says', () => {
  const attendu = 'datetimeInterval ((2026, 11, 19, 8, 0, 0), (2026, 11, 19, 13, 0, 0)) Hour'
  expect(duckling.expected({ dim: 'Time', entree: 'demain de 8h à 12h', ref, attendu })).toMatchObject({
    kind: 'from one time to another',
    want: { ranges: [{ from: 480, to: 720 }] },
  })
})

test('a row without a clock stands between the two dates that it gives', () => {
  const valeur = {
    values: [
      { timex: 'XXXX-05-03', value: '2026-05-03' },
      { timex: 'XXXX-05-03', value: '2027-05-03' },
    ],
  }
  const row = {
    suite: 'DateTimeModel',
    entree: 'le 3 mai',
    ref: null,
    attendu: [{ type: 'datetimeV2.date', valeur }],
  }
  expect(recognizers.expected(row)).toMatchObject({ kind: 'days', today: '2026-05-04' })
})

test.each([
  ['dans deux heures', 'datetime (2026, 11, 18, 11, 0, 0) Minute', 'moments counted from now'],
  [
    'en soirée',
    'datetimeInterval ((2026, 11, 18, 18, 0, 0), (2026, 11, 19, 0, 0, 0)) Hour',
    'parts of the day',
  ],
  ['après 16h', 'datetimeOpenInterval After (2026, 11, 18, 16, 0, 0) Hour', 'open ends'],
  ['le 4 5 2027', 'datetime (2027, 6, 7, 0, 0, 0) Day', 'against its own digits'],
])('« %s » is of a kind that is not claimed', (entree, attendu, kind) => {
  expect(duckling.expected({ dim: 'Time', entree, ref, attendu })).toMatchObject({ kind, want: {} })
})

test('other currencies, ordinals and measures are not claimed', () => {
  expect(
    rustling.expected({ entree: '7 yens', ref, attendu: 'check_finance(7.0, Some("JPY"), Precision::Exact)' })
      .kind,
  ).toBe('other currencies')
  expect(duckling.expected({ dim: 'Ordinal', entree: '4e', ref, attendu: 'OrdinalData 4' }).kind).toBe(
    'ordinals',
  )
  expect(duckling.expected({ dim: 'Volume', entree: '2 litres', ref, attendu: 'simple Litre 2' }).kind).toBe(
    'percentages and measures',
  )
})
