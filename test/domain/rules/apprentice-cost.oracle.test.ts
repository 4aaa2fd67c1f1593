import rules from 'modele-social'
import Engine from 'publicodes'
import { describe, expect, it, test } from 'vitest'
import { apprenticeAid, type Level } from '../../../src/domain/rules/aid.ts'
import { apprenticeCost } from '../../../src/domain/rules/apprentice-cost.ts'
import { minimumWageOn } from '../../../src/domain/rules/minimum-wage.ts'
import { tradeByRome } from '../../../src/domain/trades/index.ts'

/** The State's own model of payroll. It warns of cycles in its rules at each evaluation. */
const silent = { log() {}, warn() {}, error() {} }
const engine = new Engine(rules, { logger: silent })

const today = '2026-12-01'
const ages = [
  [17, 'moins de 18'],
  [18, 'de 18 à 20'],
  [21, 'de 21 à 25'],
  [26, 'plus de 25'],
] as const
const years = [1, 2, 3] as const
const levels = [
  [3, 'niveau 4 ou moins'],
  [5, 'niveau 5'],
  [6, 'niveau 6 ou 7'],
] as const
const headcounts = [4, 30, 300]
const cells = ages.flatMap(([age, band]) =>
  years.flatMap((year) =>
    levels.flatMap(([level, diploma]) =>
      headcounts.map((headcount) => ({ age, band, year, level, diploma, headcount })),
    ),
  ),
)
type Cell = (typeof cells)[number]

interface Oracle {
  pay: number
  aid: number
  share: number
  total: number
}

/** What the model says of a cell, for the pay that we say. A large firm is one with enough apprentices for the aid. */
function ask(cell: Cell, more: Record<string, string> = {}): Oracle {
  const { band, year, diploma, headcount } = cell
  const hired = { 1: '01/12/2026', 2: '01/08/2025', 3: '01/06/2024' }[year]
  engine.setSituation({
    date: '01/12/2026',
    'salarié . contrat': "'apprentissage'",
    'salarié . contrat . apprentissage . âge': `'${band}'`,
    'salarié . contrat . apprentissage . diplôme': `'${diploma}'`,
    "salarié . contrat . date d'embauche": hired,
    'entreprise . salariés . effectif': String(headcount),
    ...(headcount >= 250 && { 'entreprise . salariés . ratio alternants': '5%' }),
    'salarié . contrat . salaire brut': `${Math.round(ours(cell).pay.month)} €/mois`,
    ...more,
  })
  const value = (rule: string) => Number(engine.evaluate(rule).nodeValue ?? 0)
  return {
    pay: value('salarié . contrat . apprentissage . rémunération minimale'),
    aid: value('salarié . coût total employeur . aides . embauche . apprentissage'),
    share: value('salarié . régimes spécifiques . apprentissage . participation employeur'),
    total: value('salarié . coût total employeur'),
  }
}

const ours = ({ age, year, level, headcount }: Cell) => {
  const cost = apprenticeCost({ trade: undefined, age, year, level, headcount, at: today })
  if (!cost) throw new Error('no minimum wage for the day of the test')
  return cost
}

/** Euros a month: the simple formula, rounded to ten, against the whole payroll. */
const tolerance = 10
const near = (mine: number, theirs: number) => expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(tolerance)

describe('every cell of the table against the State’s model', () => {
  test.each(cells)('at $age in year $year, level $level, $headcount employees', (cell) => {
    const theirs = ask(cell)
    const mine = ours(cell)
    expect(Math.round(mine.pay.month)).toBe(theirs.pay)
    if (cell.year === 1) {
      expect(mine.aid.amount).toBe(theirs.aid)
      near(mine.monthly.withAid, theirs.total)
    }
    // Past the first year the model still counts the aid and the share of each year: see below.
    const everyYear = cell.year === 1 ? 0 : theirs.share
    near(mine.monthly.withoutAid, theirs.total + (theirs.aid - everyYear) / 12)
  })
})

describe('where the model is known to be wrong', () => {
  const second = cells.find(({ age, year, level }) => age === 18 && year === 2 && level === 3) as Cell

  it('counts the aid in year two, though it is for the first year only (D6243-2)', () => {
    expect(ask(second).aid).toBe(5000)
    expect(ours(second).aid.amount).toBe(0)
    expect(ours(second).monthly.withAid).toBe(ours(second).monthly.withoutAid)
  })

  it('counts the employer’s share of 750 € in each year, though it is owed once a contract', () => {
    const degree = { ...second, level: 6 as Level, diploma: 'niveau 6 ou 7' } as Cell
    expect(ask(degree).share).toBe(750)
    expect(ours(degree).monthly.withoutAid).toBe(ours(second).monthly.withoutAid)
  })

  it('does not know the grid of hairdressing (IDCC 2596), as it knows building and restaurants', () => {
    const agreements = Object.keys(rules).filter((name) =>
      name.startsWith('salarié . convention collective . '),
    )
    expect(agreements.filter((name) => /BTP|HCR/.test(name))).not.toEqual([])
    expect(agreements.filter((name) => /coiff/i.test(name))).toEqual([])

    const first = cells.find(({ age, level }) => age === 18 && level === 3) as Cell
    const trade = tradeByRome('D1202')
    const cost = apprenticeCost({ trade, age: 18, year: 1, level: 3, headcount: 4, at: today })
    expect(ask(first).pay).toBe(803)
    expect(cost?.pay).toMatchObject({ percent: 45, month: 840.16, certain: false })
  })

  it('does not know that the decree ends with 2026', () => {
    const first = { ...second, year: 1, level: 5, diploma: 'niveau 5' } as Cell
    const hired = { "salarié . contrat . date d'embauche": '01/02/2027', date: '01/02/2027' }
    expect(ask(first, hired).aid).toBe(4500)
    expect(apprenticeAid({ level: 5, headcount: 4, start: '2027-02-01' }).amount).toBeNull()
  })
})

it('knows the same minimum wages', () => {
  for (const [date, theirs] of [
    ['2026-01-01', '01/01/2026'],
    ['2026-05-31', '31/05/2026'],
    ['2026-06-01', '01/06/2026'],
  ] as const) {
    engine.setSituation({ date: theirs })
    expect(engine.evaluate('SMIC . horaire').nodeValue).toBe(minimumWageOn(date)?.hour)
  }
})

it('gives 6 000 € with a recognised disability as well', () => {
  const handicap = { 'salarié . régimes spécifiques . apprentissage . handicap': 'oui' }
  for (const cell of cells.filter(({ age, year }) => age === 18 && year === 1)) {
    const { level, headcount } = cell
    expect(ask(cell, handicap).aid).toBe(
      apprenticeAid({ level, headcount, start: today, disability: true }).amount,
    )
  }
})
