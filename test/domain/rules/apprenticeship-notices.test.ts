import { describe, expect, it, test } from 'vitest'
import { apprenticeshipNotices } from '../../../src/domain/rules/apprenticeship-notices.ts'
import type { ApprenticeshipAnswers } from '../../../src/domain/rules/situation.ts'
import { trades } from '../../../src/domain/trades/index.ts'

const today = '2026-11-22'
const trade = (title: string) => {
  const found = trades.find(({ titles: [masculine] }) => masculine === title)
  if (!found) throw new Error(`no trade « ${title} »`)
  return { rome: found.rome, label: found.label }
}
const baker = trade('boulanger')
const hairdresser = trade('coiffeur')
const mason = trade('maçon')
const cook = trade('cuisinier')
const on = (date: string) => ({ kind: 'date' as const, date, flexible: false })

const told = (answers: ApprenticeshipAnswers) => apprenticeshipNotices(answers, { today })
const ids = (answers: ApprenticeshipAnswers) => told(answers).map(({ id }) => id)
const text = (answers: ApprenticeshipAnswers, id: string) => told(answers).find((one) => one.id === id)?.text

it('says nothing before anything is known', () => {
  expect(told({})).toEqual([])
  expect(told({ trade: null, candidateAge: null, start: null, machines: null })).toEqual([])
})

it('says nothing of an ordinary apprenticeship but where the contract goes', () => {
  const ordinary = {
    trade: baker,
    targetDiploma: 'CAP boulanger',
    start: on('2026-12-01'),
    contractMonths: 24,
    weeklyHours: 35,
    earliestHour: '06:00',
    sundays: true,
    tutorDiploma: 'CAP',
    tutorYears: 10,
    apprenticesNow: 1,
    machines: [],
    candidateAge: 17,
    headcount: 11,
  }
  expect(ids(ordinary)).toEqual(['filing'])
})

describe('age', () => {
  test.each([
    [14.9, ['age-under-15']],
    [15, ['age-under-16']],
    [15.5, ['age-under-16']],
    [16, []],
    [29, []],
    [30, ['age-30']],
  ])('somebody of %s: %j', (candidateAge, rules) => {
    expect(ids({ candidateAge })).toEqual(rules)
  })

  it('is the age on the first day', () => {
    const ends = { contractMonths: 24 }
    expect(ids({ ...ends, candidateAge: 15.5, start: on('2027-06-01') })).not.toContain('age-under-16')
    expect(ids({ ...ends, candidateAge: 15.4, start: on('2027-06-01') })).toContain('age-under-16')
  })

  it('a nephew of 15 and a half meets the rule of the age alone, an own child a declaration as well', () => {
    expect(ids({ candidateAge: 15.5, candidateLink: 'family' })).toEqual(['age-under-16'])
    expect(ids({ candidateAge: 15.5, candidateLink: 'own-child' })).toEqual(['age-under-16', 'own-child'])
    expect(ids({ candidateAge: 18, candidateLink: 'own-child' })).toEqual([])
  })

  it('the own child’s declaration is to be confirmed, the ages are not', () => {
    expect(told({ candidateLink: 'own-child' })[0]?.certain).toBe(false)
    expect(told({ candidateAge: 15 })[0]).toMatchObject({
      certain: true,
      source: 'art. L6222-1 du code du travail',
    })
  })
})

describe('hours of those under 18', () => {
  test.each([
    [35, 17, []],
    [36, 17, ['minor-hours']],
    [36, undefined, ['minor-hours']],
    [39, 18, []],
  ])('%s h a week at %s: %j', (weeklyHours, candidateAge, rules) => {
    expect(ids({ weeklyHours, candidateAge })).toEqual(rules)
  })

  test.each([
    ['8 h – 12 h, 14 h – 18 h', []],
    ['8 h – 12 h, 14 h – 18 h 30', ['minor-hours']],
    ['7 h – 15 h 30', []],
    ['7 h – 16 h', ['minor-hours']],
    ['lundi 8 h – 12 h, mardi 13 h – 18 h', []],
  ])('a day of %s: %j', (schedule, rules) => {
    expect(ids({ schedule, candidateAge: 17 })).toEqual(rules)
    expect(ids({ schedule, candidateAge: 18 })).toEqual([])
  })

  it('somebody of 17 who is 18 on the first day is of age', () => {
    const from = (date: string) => ids({ weeklyHours: 39, candidateAge: 17, start: on(date) })
    expect(from('2027-11-22')).toContain('minor-hours')
    expect(from('2027-11-23')).not.toContain('minor-hours')
  })

  it('on building sites some hours more may do', () => {
    expect(text({ weeklyHours: 39, trade: mason }, 'minor-hours')).toContain('chantiers')
    expect(text({ weeklyHours: 39, trade: baker }, 'minor-hours')).not.toContain('chantiers')
  })
})

describe('nights of those under 18', () => {
  test.each([
    ['a bakery', baker, '03:59', 17, ['night-before-4']],
    ['a bakery', baker, '04:00', 17, ['night-bakery']],
    ['a bakery', baker, '05:59', 17, ['night-bakery']],
    ['a bakery', baker, '06:00', 17, []],
    ['a bakery', baker, '03:00', undefined, ['night-before-4']],
    ['a bakery', baker, '03:00', 18, []],
    ['a bakery', baker, '04:00', 15, ['age-under-16', 'night-under-16']],
    ['a bakery', baker, '22:00', 17, ['night']],
    ['a pastry shop', trade('pâtissier'), '04:00', 16, ['night-bakery']],
    ['another trade', mason, '05:59', 17, ['night']],
    ['another trade', mason, '06:00', 17, []],
    ['a trade we do not know', null, '04:00', 17, ['night']],
  ])('in %s, from %3$s at %4$s', (_, where, earliestHour, candidateAge, rules) => {
    expect(ids({ trade: where, earliestHour, candidateAge })).toEqual(rules)
  })

  test.each([
    [cook, '14 h – 22 h', 17, []],
    [cook, '14 h – 22 h 30', 17, ['night-hospitality']],
    [cook, '16 h – 23 h 30', 17, ['night-hospitality']],
    [cook, '16 h – 23 h 45', 17, ['night']],
    [cook, '16 h – 0 h 30', 17, ['night']],
    [mason, '14 h – 22 h 30', 17, ['night']],
    [cook, '12 h – 20 h', 15, ['age-under-16']],
    [cook, '12 h – 20 h 30', 15, ['age-under-16', 'night-under-16']],
    [cook, '14 h – 23 h 45', 18, []],
  ])('evenings as the schedule says them: %o, %s at %s', (where, schedule, candidateAge, rules) => {
    expect(ids({ trade: where, schedule, candidateAge })).toEqual(rules)
  })

  it('the morning may stand in the schedule', () => {
    expect(ids({ trade: baker, schedule: 'du mardi au samedi, 4 h – 11 h 30' })).toEqual(['night-bakery'])
  })
})

describe('rest of those under 18', () => {
  test.each([
    ['du mardi au samedi', []],
    ['du lundi au samedi', ['minor-rest']],
    ['6 jours par semaine', ['minor-rest']],
    ['9 h – 12 h, 18 h – 21 h', []],
    ['9 h – 12 h, 18 h – 21 h 30', ['minor-rest']],
  ])('%s', (schedule, rules) => {
    expect(ids({ schedule, candidateAge: 17 })).toEqual(rules)
    expect(ids({ schedule, candidateAge: 18 })).toEqual([])
  })
})

describe('Sundays of those under 18', () => {
  test.each([
    ['a baker may', 'boulanger', []],
    ['a butcher’s shop assistant may', 'vendeur en boucherie-charcuterie', []],
    ['a cook may', 'cuisinier', []],
    ['a florist may', 'fleuriste', []],
    ['a hairdresser may not', 'coiffeur', ['minor-sundays']],
    ['a mechanic may not', 'mécanicien automobile', ['minor-sundays']],
  ])('%s', (_, title, rules) => {
    expect(ids({ trade: trade(title), sundays: true, candidateAge: 17 })).toEqual(rules)
    expect(ids({ trade: trade(title), sundays: false, candidateAge: 17 })).toEqual([])
    expect(ids({ trade: trade(title), sundays: true, candidateAge: 18 })).toEqual([])
  })
})

describe('machines', () => {
  it('ask for a declaration while the apprentice may be under 18', () => {
    expect(ids({ machines: ['pétrin'] })).toEqual(['machines'])
    expect(ids({ machines: ['pétrin'], candidateAge: 17 })).toEqual(['machines'])
    expect(ids({ machines: ['pétrin'], candidateAge: 18 })).toEqual([])
    expect(ids({ machines: [], candidateAge: 17 })).toEqual([])
  })

  it('are named as they were said', () => {
    const machines = ['pétrin', 'laminoir', 'trancheuse à pain']
    expect(text({ machines }, 'machines')).toContain(
      'machines (pétrin, laminoir, trancheuse à pain) se déclare',
    )
  })
})

describe('the tutor', () => {
  test.each([
    ['CAP', 0, ['tutor-competence']],
    ['CAP', 1, []],
    ['Aucun', 1, ['tutor-competence']],
    ['Aucun', 2, []],
    [null, 1, []],
    [null, 0.5, ['tutor-competence']],
  ])('diploma %s and %s years: %j', (tutorDiploma, tutorYears, rules) => {
    expect(ids({ tutorDiploma, tutorYears })).toEqual(rules)
  })

  it('a diploma below the one aimed at counts as none', () => {
    expect(ids({ tutorDiploma: 'CAP', tutorYears: 1, targetDiploma: 'BP boulanger' })).toEqual([
      'tutor-competence',
    ])
    expect(ids({ tutorDiploma: 'BP', tutorYears: 1, targetDiploma: 'BP boulanger' })).toEqual([])
    expect(ids({ tutorDiploma: 'CAP', tutorYears: 2, targetDiploma: 'BP boulanger' })).toEqual([])
  })

  test.each([
    [1, undefined, []],
    [2, undefined, ['tutor-ceiling']],
    [3, undefined, ['tutor-ceiling']],
    [0, 2, []],
    [1, 2, ['tutor-ceiling']],
  ])('with %s apprentices already and %s wanted: %j', (apprenticesNow, openings, rules) => {
    expect(ids({ apprenticesNow, openings })).toEqual(rules)
  })
})

describe('the contract', () => {
  test.each([
    [5, ['length-short']],
    [6, []],
    [36, []],
    [37, ['length-long']],
  ])('of %s months: %j', (contractMonths, rules) => {
    expect(ids({ contractMonths })).toEqual(rules)
  })

  test.each([
    ['2026-06-01', false],
    ['2026-12-01', false],
    ['2026-12-02', true],
    ['2027-01-04', true],
    ['2027-05-31', true],
    ['2027-06-01', false],
    ['2027-09-01', false],
  ])('beginning on %s, far from the training centre’s September: %s', (date, far) => {
    expect(ids({ start: on(date) }).includes('cfa-start')).toBe(far)
  })

  it('is sent within five workable days, once the start is known', () => {
    expect(ids({ start: { kind: 'asap', date: null, flexible: false } })).toEqual([])
    // Tuesday 1 December 2026: Wednesday to Saturday are four, Monday 7 is the fifth.
    expect(text({ start: on('2026-12-01'), trade: baker }, 'filing')).toMatch(
      /OPCO \(Opco EP\).*7.décembre.2026\.$/,
    )
    // Friday 30 April 2027: neither Saturday 1 May nor Sunday nor Thursday 6 and Saturday 8 May count all.
    expect(text({ start: on('2027-04-30') }, 'filing')).toMatch(/au plus tard le 10.mai.2027\.$/)
    const month = { start: { kind: 'month' as const, date: '2027-09', flexible: false } }
    expect(text(month, 'filing')).toMatch(/dans les 5 jours ouvrables après le début\.$/)
  })

  it('the OPCO is to be confirmed where the trade’s firms have several', () => {
    const filing = (where: string) =>
      told({ start: on('2026-12-01'), trade: trade(where) }).find(({ id }) => id === 'filing')
    expect(filing('boulanger')?.certain).toBe(true)
    expect(filing("menuisier d'atelier")).toMatchObject({ certain: false })
    expect(filing("menuisier d'atelier")?.text).toContain('(Constructys ou Opco 2i)')
    expect(filing('glacier')).toMatchObject({ certain: false })
    expect(filing('vannier')?.text).toContain('votre OPCO dans')
  })

  it('how it may end is told to who had one end badly', () => {
    expect(ids({ lastTime: 'il est parti au bout de 2 mois' })).toEqual(['ending'])
  })
})

describe('the aid', () => {
  it('is told where the firm is large', () => {
    expect(ids({ headcount: 249 })).toEqual([])
    expect(ids({ headcount: 250 })).toEqual(['aid-large-firm'])
    expect(text({ headcount: 250 }, 'aid-large-firm')).toMatch(/2.000.€ au plus/)
  })

  it('is told where the diploma is above the bac', () => {
    expect(ids({ targetDiploma: 'BP boulanger' })).toEqual([])
    expect(text({ targetDiploma: 'BM boulanger' }, 'aid-level')).toMatch(/4.500.€ au plus/)
  })

  it('is not certain for contracts that begin in 2027', () => {
    const later = (date: string) => told({ start: on(date) }).filter(({ id }) => id.startsWith('aid'))
    expect(later('2026-12-31')).toEqual([])
    expect(later('2027-01-01')).toMatchObject([{ id: 'aid-later', certain: false }])
  })
})

it('says what makes the contract impossible before what the work must respect, papers last', () => {
  const everything = {
    trade: baker,
    candidateAge: 15,
    weeklyHours: 39,
    earliestHour: '03:00',
    machines: ['pétrin'],
    apprenticesNow: 2,
    start: on('2026-12-01'),
    headcount: 300,
  }
  expect(ids(everything)).toEqual([
    'age-under-16',
    'night-under-16',
    'minor-hours',
    'machines',
    'tutor-ceiling',
    'aid-large-firm',
    'filing',
  ])
})

it('every sentence is short, in plain words, with its source and its date', () => {
  const all = [
    ...told({
      trade: hairdresser,
      sundays: true,
      weeklyHours: 39,
      earliestHour: '03:00',
      schedule: '7 h – 20 h',
      machines: ['tondeuse'],
    }),
    ...told({
      candidateAge: 31,
      tutorYears: 0,
      apprenticesNow: 3,
      contractMonths: 40,
      start: on('2027-01-04'),
      lastTime: 'parti',
    }),
    ...told({ candidateAge: 14, candidateLink: 'own-child', contractMonths: 3 }),
    ...told({ trade: baker, earliestHour: '04:00' }),
    ...told({ trade: cook, schedule: '14 h – 23 h' }),
  ]
  expect(all.length).toBeGreaterThan(15)
  for (const { text: words, source, asOf } of all) {
    expect(words.length).toBeLessThan(280)
    expect(words).not.toMatch(/erreur|invalide|champ|article|art\.|'/i)
    expect(source).not.toBe('')
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
