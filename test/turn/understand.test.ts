import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jobPosting } from '../../dialogs/job-posting.ts'
import { jobPostingSchema } from '../../src/domain/answers/job-posting.ts'
import { type Situation, understand } from '../../src/turn/understand.ts'

interface Slot {
  choices?: unknown
  pass?: string
  alongside?: readonly string[]
}
const clock = { today: '2026-11-18' }
const opening: Situation = { kind: null, asking: null, clock }
const asking = (slot: string, ...alongside: string[]): Situation => ({
  kind: 'job-posting',
  asking: slot,
  alongside,
  clock,
})
const values = (text: string, situation = opening) =>
  Object.fromEntries(
    Object.entries(understand(text, situation).answers).map(([slot, { value }]) => [slot, value]),
  )

test('one breath fills many slots, each with its own words', () => {
  const { answers } = understand('slt cherche boulanger cdi 39h 2100 brut dunkerque des janvier', opening)
  expect(answers).toMatchObject({
    trade: { value: { rome: 'D1102' }, words: 'boulanger' },
    contract: { value: 'CDI', words: 'cdi' },
    weeklyHours: { value: 39, words: '39h' },
    pay: { value: { min: 2100, max: 2100, unit: 'month', basis: 'gross' }, words: '2100 brut' },
    start: { value: { kind: 'month', date: '2027-01', flexible: false }, words: 'janvier' },
  })
})

test('a count before the trade is the number of posts, and the article is one', () => {
  expect(values('deux boulangers en cdd de 6 mois pour surcroit de travail')).toMatchObject({
    openings: 2,
    contract: 'CDD',
    contractMonths: 6,
    contractReason: 'Accroissement temporaire de l’activité',
  })
  expect(values('je cherche un coiffeur')).toMatchObject({ openings: 1 })
})

const hours = asking('weeklyHours', 'schedule')
const reason = asking('contractReason', 'contractMonths')
const experience = asking('experience', 'diploma', 'licence', 'profile')
test.each([
  ['35', hours, { weeklyHours: 35 }],
  ['20h', hours, { weeklyHours: 20 }],
  ['3', asking('contractMonths'), { contractMonths: 3 }],
  ['2', asking('openings'), { openings: 2 }],
  ['2 ans', experience, { experience: { level: 'required', months: 24 } }],
  ['le matin', asking('schedule'), { schedule: 'le matin' }],
  ['remplacement 3 mois', reason, { contractReason: 'Remplacement d’un salarié', contractMonths: 3 }],
  ['saisonnier', reason, { contractReason: 'Emploi saisonnier' }],
  ['saisonnier', asking('contract'), { contract: 'saisonnier' }],
])('« %s » answers the question that was asked', (text, situation, expected) =>
  expect(values(text, situation)).toEqual(expected),
)

test('a bare amount is asked back as gross or net', () => {
  const { answers, ambiguous } = understand('2000', asking('pay'))
  const choices = [{ value: { basis: 'gross' } }, { value: { basis: 'net' } }]
  expect(answers).toEqual({})
  expect(ambiguous).toMatchObject([{ slot: 'pay', words: '2000', choices }])
})

test('numbers of a firm name or a phone are no pay', () => {
  const firm = asking('firmName', 'commune', 'phone', 'email')
  const { answers, ambiguous } = understand('Salon 1900, 06 12 34 56 78', firm)
  expect(ambiguous).toEqual([])
  expect(answers).toMatchObject({ firmName: { value: 'Salon 1900' }, phone: { value: '+33612345678' } })
})

test('the firm’s name is taken where it is said, without the place beside it', () => {
  const { answers } = understand('je cherche un boulanger pour la SARL Dupont à Bergues', opening)
  expect(answers).toMatchObject({
    firmName: { value: 'SARL Dupont' },
    commune: { value: { name: 'Bergues' } },
    trade: { words: 'boulanger' },
  })
})

test('a schedule gives the hours of the week where they are not known yet, and said hours win', () => {
  expect(understand('mardi samedi 4h 11h30', hours).answers).toMatchObject({
    schedule: { words: 'mardi samedi 4h 11h30' },
    weeklyHours: { value: 37.5, words: '4h 11h30', certainty: 0.8 },
  })
  expect(values('35h du mardi au samedi 4h-11h30')).toMatchObject({ weeklyHours: 35 })
  expect(values('du mardi au samedi 4h-11h30', asking('schedule'))).not.toHaveProperty('weeklyHours')
})

test.each(['oui mais 39 h', 'non, 39 h', 'ah non c 39h du coup'])('« %s » corrects the hours', (text) =>
  expect(values(text, experience)).toEqual({ weeklyHours: 39 }),
)

test('« mets 2150 » is an amount', () => {
  expect(understand('oui mais mets 2150', asking('entrusted')).ambiguous).toMatchObject([{ slot: 'pay' }])
})

test.each([
  ['selon profil', asking('pay'), ['pay']],
  ['ça dépend des semaines', asking('schedule'), ['schedule']],
  ['salaire selon expérience, cdi', opening, ['pay']],
])('« %s » leaves it open', (text, situation, declined) =>
  expect(understand(text, situation).declined).toEqual(declined),
)

test.each([
  ['informaticien', asking('trade'), { title: 'informaticien' }],
  ["ma boulangerie c'est Le Pain Doré", asking('firmName'), { firmName: 'Le Pain Doré' }],
  ['je cherche un informaticien', asking('trade'), { title: 'informaticien' }],
  ['pétrin, façonnage et cuisson', asking('tasks'), { tasks: ['pétrin', 'façonnage', 'cuisson'] }],
  ['aider le boulanger', asking('tasks'), { tasks: ['aider le boulanger'] }],
  ["quelqu'un de motivé", experience, { profile: "quelqu'un de motivé" }],
  ['le chantier du port', reason, { contractReason: 'le chantier du port' }],
  ['variable', hours, { schedule: 'variable' }],
])('« %s » is the answer in the person’s own words', (text, situation, expected) =>
  expect(values(text, situation)).toEqual(expected),
)

test('every quick reply of the dialog answers its question, or leaves it open', () => {
  for (const [slot, { choices, pass, alongside = [] }] of Object.entries<Slot>(jobPosting.slots)) {
    // Its « oui » and « non » are commands, which the dialog reads.
    if (slot === 'entrusted') continue
    const replies = [...(Array.isArray(choices) ? choices : []), ...(pass ? [pass] : [])]
    for (const reply of replies) {
      const { answers, ambiguous, declined } = understand(reply, asking(slot, ...alongside))
      const settled = [...Object.keys(answers), ...ambiguous.map((one) => one.slot), ...declined]
      expect([slot, ...alongside], `${slot}: ${reply}`).toEqual(expect.arrayContaining(settled))
      expect(settled, `${slot}: ${reply}`).not.toEqual([])
    }
  }
})

test('« je reviens demain » is no start', () => {
  expect(values('je reviens demain', asking('pay'))).toEqual({})
})

test('a question is no answer', () => {
  expect(values('ca coute combien un apprenti sinon', asking('contract'))).toEqual({})
})

const slots = ['trade', 'pay', 'weeklyHours', 'contractReason', 'experience', 'tasks', 'firmName', 'start']
const anySituation = fc
  .option(fc.constantFrom(...slots), { nil: null })
  .map((slot) => (slot ? asking(slot) : opening))
const scraps =
  '2100 brut|39h|4h-11h30|du mardi au samedi|cdi|ou cdd|6 mois|2 ans|d’expérience|1er|septembre|01/09|lundi|en huit|\ue000|œ|İ|9|h|/|un|deux cents|permis b|mutuelle|missions :|\n- |?|à partir de|au smic|€|k|boulanger|CAP|débutant'
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...scraps.split('|')), { maxLength: 14 }).map((parts) => parts.join(' ')),
)

test('on any text: no failure, every value fits its slot, and its words stand in the text', () => {
  fc.assert(
    fc.property(anyText, anySituation, (text, situation) => {
      const { answers } = understand(text, situation)
      for (const [slot, { value, words, at }] of Object.entries(answers)) {
        expect(text.slice(at, at + words.length)).toBe(words)
        expect(jobPostingSchema.safeParse({ [slot]: value }).error?.message).toBeUndefined()
      }
    }),
    { numRuns: 300 },
  )
})

test('no two slots share words, but for the hours that a schedule adds up to', () => {
  fc.assert(
    fc.property(anyText, anySituation, (text, situation) => {
      const { answers } = understand(text, situation)
      const derived = answers.weeklyHours?.certainty === 0.8 && 'schedule' in answers
      const spans = Object.entries(answers)
        .filter(([slot]) => !(derived && slot === 'weeklyHours'))
        .map(([, { at, words }]) => ({ from: at, to: at + words.length }))
        .sort((a, b) => a.from - b.from)
      for (const [index, { to }] of spans.slice(0, -1).entries())
        expect(spans[index + 1]?.from).toBeGreaterThanOrEqual(to)
    }),
    { numRuns: 300 },
  )
})

test.each([
  'cherche pâtissier CDI 37h30, 13 € brut de l’heure, dès février, débutant accepté, mutuelle et 13e mois',
  'Deux maçons en CDD de trois mois pour surcroît de travail, du lundi au jeudi de 8h à 17h, permis B, CAP exigé',
])('accents and case change no value of « %s »', (text) => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  expect(values(plain.toUpperCase())).toEqual(values(text))
  expect(values(plain.toLowerCase())).toEqual(values(text))
})
