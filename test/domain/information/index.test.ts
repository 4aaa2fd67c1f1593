import { expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, isCertain, isPast } from '../../../src/domain/information/entry.ts'
import { entries } from '../../../src/domain/information/index.ts'

const day = z.iso.date()
/** What a phone shows without scrolling: three short sentences. */
const longest = 330

const schema = z.strictObject({
  id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/),
  title: z
    .string()
    .max(75)
    .regex(/^[A-ZÀÉÊ].* \?$/u),
  questions: z.array(z.string().min(3)).min(3),
  answer: z.union([
    z.string().min(15).max(longest),
    z.custom<(at: string) => string>((one) => typeof one === 'function'),
  ]),
  source: z.string().min(5),
  asOf: day,
  validUntil: day.nullable(),
  ask: z.enum(['cma', 'france-travail', 'opco', 'either']),
  certain: z.boolean(),
  begins: z.enum(['job-posting', 'apprenticeship', 'business-project']).optional(),
})

const today = '2026-11-23'

it.each(entries.map((entry) => [entry.id, entry] as const))('%s is an entry as it should be', (_, entry) => {
  expect(schema.safeParse(entry).error?.issues ?? []).toEqual([])
  if (entry.validUntil) expect(entry.validUntil > entry.asOf).toBe(true)
})

it.each(entries.map((entry) => [entry.id, answerOf(entry, today)] as const))(
  'the answer to %s is short, plain French with its typography',
  (_, answer) => {
    expect(answer.length).toBeLessThan(longest)
    expect(answer).toMatch(/[.!]$/)
    // But for what the bot says of itself: « sans CAP, c’est jouable ? » asks the contrary of the entry's title.
    if (!answer.startsWith('Oui, je suis un assistant')) expect(answer).not.toMatch(/^(?:Oui|Non)(?!\p{L})/u)
    expect(answer).not.toMatch(/undefined|NaN|null|[Ee]rreur|invalide|champ\b|'|"|\b[Tt]u\b/)
  },
)

it('there are enough of them, each with an id and a title of its own', () => {
  expect(entries.length).toBeGreaterThanOrEqual(60)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length)
})

it('no two entries are asked for by the same words', () => {
  const asked = entries.flatMap(({ title, questions }) =>
    [title, ...questions].map((one) => one.toLowerCase()),
  )
  expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([])
})

it('a figure of a dated table is the table’s of that day', () => {
  const told = (id: string, at: string) => answerOf(entries.find((one) => one.id === id) as never, at)
  expect(told('smic', '2026-11-23').replaceAll('\u00a0', ' ')).toMatch(/12,31 € brut de l’heure.*1 867,02 €/)
  expect(told('smic', '2026-03-01').replaceAll('\u00a0', ' ')).toMatch(/12,02 €/)
  expect(told('cout-apprenti', '2026-11-23').replaceAll('\u00a0', ' ')).toMatch(
    /504 € brut par mois avant 18 ans \(27 % du SMIC\), 803 €/,
  )
})

it('past its validity an entry is not certain any more; today none is', () => {
  const aid = entries.find(({ id }) => id === 'aide-apprenti')
  if (!aid) throw new Error('there is no aide-apprenti')
  expect(aid.validUntil).toBe('2026-12-31')
  expect([isCertain(aid, '2026-12-31'), isPast(aid, '2026-12-31')]).toEqual([true, false])
  expect([isCertain(aid, '2027-01-01'), isPast(aid, '2027-01-01')]).toEqual([false, true])
  expect(entries.filter((entry) => isPast(entry, today))).toEqual([])
})

it('what was not read in a source is nowhere told as certain', () => {
  const uncertain = entries.filter(({ certain }) => !certain).map(({ id }) => id)
  expect(uncertain).toEqual(
    expect.arrayContaining([
      'salaire-apprenti-coiffure',
      'salaire-apprenti-batiment',
      'aide-2027',
      'aides-creation',
      'salaire-dans-offre',
    ]),
  )
})
