import { describe, expect, it, test } from 'vitest'
import { projectNotices } from '../../../src/domain/rules/project-notices.ts'
import type { BusinessProjectAnswers } from '../../../src/domain/rules/qualification.ts'
import { trades } from '../../../src/domain/trades/index.ts'

const trade = (title: string) => {
  const found = trades.find(({ titles: [masculine] }) => masculine === title)
  if (!found) throw new Error(`no trade « ${title} »`)
  return { rome: found.rome, label: found.label }
}
const ids = (answers: BusinessProjectAnswers) => projectNotices(answers).map(({ id }) => id)

it('says nothing before the trade and the project are known', () => {
  expect(ids({})).toEqual([])
  expect(ids({ project: 'create' })).toEqual([])
  expect(ids({ trade: trade('boulanger') })).toEqual([])
})

describe('the qualification of a regulated craft', () => {
  const bakery = { project: 'create', trade: trade('boulanger') } as const

  test.each([
    ['nothing is known yet', {}, ['qualification']],
    ['a CAP', { diplomaHeld: 'CAP boulanger' }, []],
    ['a BEP', { diplomaHeld: 'BEP' }, []],
    ['no diploma, the years are not known yet', { diplomaHeld: 'Aucun' }, ['qualification']],
    ['no diploma and two years', { diplomaHeld: 'Aucun', tradeYears: 2 }, ['qualification-missing']],
    ['no diploma and three years', { diplomaHeld: 'Aucun', tradeYears: 3 }, []],
    ['three years, the diploma is not known', { tradeYears: 3 }, []],
  ] as const)('%s', (_, known, rules) => {
    expect(ids({ ...bakery, ...known })).toEqual(rules)
    expect(ids({ ...bakery, ...known, project: 'take-over' })).toEqual(rules)
  })

  it('is not asked of a trade that is free', () => {
    expect(ids({ project: 'create', trade: trade('fleuriste') })).toEqual([])
  })

  it('is the buyer’s where somebody hands over', () => {
    expect(ids({ ...bakery, project: 'hand-over' })).toEqual(['buyer-qualification'])
    expect(ids({ ...bakery, project: 'hand-over', diplomaHeld: 'CAP' })).toEqual(['buyer-qualification'])
  })
})

describe('a hairdressing salon', () => {
  const salon = { project: 'create', trade: trade('coiffeur-barbier') } as const

  test.each([
    ['nothing is known yet', {}, ['qualification-salon']],
    ['a CAP is not enough', { diplomaHeld: 'CAP coiffure', tradeYears: 2 }, ['qualification-salon']],
    ['a BP is', { diplomaHeld: 'BP coiffure' }, []],
    ['a BM is', { diplomaHeld: 'BM coiffeur' }, []],
    ['years alone are disputed', { diplomaHeld: 'Aucun', tradeYears: 3 }, ['qualification-salon-years']],
  ] as const)('%s', (_, known, rules) => {
    expect(ids({ ...salon, ...known })).toEqual(rules)
  })

  it('what is disputed is to be confirmed', () => {
    expect(projectNotices({ ...salon, tradeYears: 2 })[0]?.certain).toBe(true)
    expect(projectNotices({ ...salon, tradeYears: 3 })[0]?.certain).toBe(false)
  })

  it('asks the buyer for the same', () => {
    expect(projectNotices({ ...salon, project: 'hand-over' })[0]?.text).toContain('BP ou un BM')
  })
})

test.each([
  ['create', 'job-seeker', ['job-seeker']],
  ['take-over', 'job-seeker', ['job-seeker']],
  ['hand-over', 'job-seeker', []],
  ['create', 'employed', []],
] as const)('to %s as %s: %j, to be confirmed', (project, situation, rules) => {
  expect(ids({ project, situation })).toEqual(rules)
  expect(projectNotices({ project, situation }).every(({ certain }) => !certain)).toBe(true)
})

test.each([
  ['hand-over', 0, []],
  ['hand-over', 1, ['employees-informed']],
  ['hand-over', 249, ['employees-informed']],
  ['hand-over', 250, []],
  ['take-over', 10, []],
  ['take-over', 11, ['craft-size']],
] as const)('to %s with %s employees: %j', (project, headcount, rules) => {
  expect(ids({ project, headcount })).toEqual(rules)
})

it('how to register is told to who is about to', () => {
  expect(ids({ project: 'create', stage: 'idea' })).toEqual([])
  expect(ids({ project: 'create', stage: 'ready' })).toEqual(['registration'])
  expect(ids({ project: 'hand-over', stage: 'ready' })).toEqual([])
})

it('says the qualification first, and every sentence kindly', () => {
  const all = projectNotices({
    project: 'create',
    trade: trade('maçon'),
    situation: 'job-seeker',
    headcount: 12,
    stage: 'ready',
  })
  expect(all.map(({ id }) => id)).toEqual(['qualification', 'job-seeker', 'craft-size', 'registration'])
  for (const { text, source, asOf } of all) {
    expect(text).not.toMatch(/interdit|impossible|erreur|invalide|champ|'/i)
    expect(text.length).toBeLessThan(280)
    expect(`${source} ${asOf}`).toMatch(/\S \d{4}-\d{2}-\d{2}$/)
  }
})
