import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { known, nextAt, open, question, questionsLeft, record } from '../../src/flow/advance.ts'
import { defineDialog, type Given } from '../../src/flow/dialog.ts'

const words = (label: string) => ({ label, show: String })
const schemas = { trade: z.string().min(3), years: z.number().int(), town: z.string() }

const intake = defineDialog({
  id: 'intake',
  schemas,
  slots: {
    trade: { ...words('Trade'), ask: 'Which trade?', required: true },
    years: {
      ...words('Years'),
      ask: ({ trade }) => `Years as a ${trade}?`,
      alongside: ['town'],
      pass: 'No idea',
    },
    town: { ...words('Town'), ask: 'Which town?' },
  },
})

const said = (value: unknown, at = 0): Given => ({ value, by: 'artisan', words: String(value), at })

describe('a dialog', () => {
  it('asks for what is not known, in its own order', () => {
    expect(open(intake, {})).toEqual(['trade', 'years', 'town'])
    expect(open(intake, { town: said('Bergues'), trade: said('baker') })).toEqual(['years'])
  })

  it('counts what is asked in one breath as one question', () => {
    expect(questionsLeft(intake, {})).toBe(2)
  })

  it('puts what it knows into the question, and the way out among the replies', () => {
    expect(question(intake, 'years', { trade: said('baker') })).toEqual({
      slot: 'years',
      text: 'Years as a baker?',
      replies: ['No idea'],
    })
  })

  it('takes a pass for an answer, except where the slot is required', () => {
    const passed = record(intake, {}, { years: said(null), trade: said(null) })
    expect(passed.refused).toEqual(['trade'])
    expect(open(intake, passed.givens)).toEqual(['trade', 'town'])
  })

  it('refuses what does not fit, changes nothing, and says which', () => {
    const { givens, changes, refused } = record(
      intake,
      { years: said(3) },
      { years: said('many'), shoe: said(1) },
    )
    expect({ givens, changes, refused }).toEqual({
      givens: { years: said(3) },
      changes: [],
      refused: ['years', 'shoe'],
    })
  })

  it('reports what changed, and keeps quiet about what was already so', () => {
    const { changes } = record(
      intake,
      { years: said(3), town: said('Bergues') },
      { years: said(5), town: said('Bergues') },
    )
    expect(changes).toEqual([{ slot: 'years', before: 3, after: 5 }])
  })

  it('does no harm with a slot called __proto__', () => {
    const answers = JSON.parse('{"__proto__": {"value": 1, "by": "artisan", "words": "1", "at": 0}}')
    expect(record(intake, {}, answers).refused).toEqual(['__proto__'])
  })

  it('numbers each answer after the last', () => {
    expect(nextAt({})).toBe(0)
    expect(nextAt({ trade: said('baker', 4), town: said('Bergues', 2) })).toBe(5)
  })
})

describe('a deploy in mid-dialog', () => {
  it('asks the question that the older release did not have, and keeps every answer', () => {
    const stored = { trade: said('baker'), town: said('Bergues') }
    expect(open(intake, stored)).toEqual(['years'])
    expect(known(intake, stored)).toEqual({ trade: 'baker', town: 'Bergues' })
  })

  it('reads an answer under the name that its slot used to have', () => {
    const renamed = defineDialog({
      id: 'intake',
      schemas: { craft: schemas.trade, years: schemas.years, town: schemas.town },
      slots: {
        craft: { ...words('Craft'), ask: 'Which craft?', formerly: ['trade'] },
        years: { ...words('Years'), ask: 'Years?' },
        town: { ...words('Town'), ask: 'Which town?' },
      },
    })
    expect(known(renamed, { trade: said('baker') })).toEqual({ craft: 'baker' })
    expect(open(renamed, { trade: said('baker') })).toEqual(['years', 'town'])
  })

  it('leaves each answer in its slot when two questions are swapped', () => {
    const swapped = defineDialog({
      id: 'intake',
      schemas,
      slots: { town: intake.slots.town, years: intake.slots.years, trade: intake.slots.trade },
    })
    const stored = { trade: said('baker'), years: said(12) }
    expect(known(swapped, stored)).toEqual({ trade: 'baker', years: 12 })
    expect(open(swapped, stored)).toEqual(['town'])
  })

  it('asks again what today is no longer a good answer, and does not lose the words', () => {
    const stored = { trade: said('ba'), town: said('Bergues') }
    expect(open(intake, stored)).toEqual(['trade', 'years'])
    expect(record(intake, stored, { years: said(1) }).givens.trade).toEqual(said('ba'))
  })
})
