import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { dialogs } from '../../dialogs/index.ts'
import type { Kind } from '../../src/domain/request.ts'
import { trades } from '../../src/domain/trades/index.ts'
import { question } from '../../src/flow/advance.ts'
import { understand } from '../../src/turn/understand.ts'

const clock = { today: '2026-11-23' }
const date = (day: string, flexible = false) => ({ kind: 'date', date: day, flexible })
const month = (day: string, flexible = false) => ({ kind: 'month', date: day, flexible })
const pay = (min: number, max: number, unit: string, basis: string) => ({ min, max, unit, basis })
const lines = (...all: string[]) => all

/** Answers as the recap may show them, by slot; the values of a closed list, and yes and no, are all of them. */
const samples: Record<string, unknown[]> = {
  title: ['Vendeur en boulangerie bio', 'Polisseur'],
  trade: trades.map(({ rome, label }) => ({ rome, label })),
  openings: [1, 2, 5],
  targetDiploma: [
    'CAP boulanger',
    'BP coiffure',
    'Bac pro boulanger-pâtissier',
    'CAP métiers de la coiffure',
  ],
  diploma: ['CAP boulanger', 'BP coiffure', 'BTS'],
  start: [
    date('2027-01-04'),
    date('2027-09-01', true),
    month('2027-09'),
    month('2027-04', true),
    { kind: 'asap', date: null, flexible: true },
  ],
  contractMonths: [6, 12, 24, 36],
  candidateAge: [15, 15.5, 17, 29, 34],
  weeklyHours: [24, 35, 37.5, 39],
  schedule: ['du mardi au samedi, 4 h – 11 h 30', 'de nuit', 'du lundi au vendredi'],
  earliestHour: ['04:00', '05:30', '06:00', '13:00'],
  tutor: ['moi', 'mon ouvrier', 'ma femme', 'un salarié'],
  tutorDiploma: ['CAP', 'BP coiffure', 'Aucun'],
  tutorYears: [1, 2, 15],
  apprenticesNow: [0, 1, 2],
  machines: [[], ['pétrin'], ['pétrin', 'laminoir'], ['les machines du métier']],
  pay: [
    pay(2100, 2100, 'month', 'gross'),
    pay(2000, 2300, 'month', 'gross'),
    pay(13, 13, 'hour', 'gross'),
    pay(1700, 1700, 'month', 'net'),
  ],
  experience: [
    { level: 'none', months: null },
    { level: 'required', months: 24 },
    { level: 'desired', months: null },
    { level: 'required', months: null },
  ],
  lastTime: ['il est parti au bout de 2 mois'],
  contractReason: ['Remplacement d’un salarié', 'je n’arrive plus à suivre les commandes'],
  tasks: [lines('pétrir', 'façonner', 'cuire'), lines('accueil')],
  profile: ['motivé et ponctuel'],
  licence: [['B'], ['B', 'C']],
  benefits: [lines('Mutuelle', 'Logement')],
  firmName: ['Boulangerie Au Bon Grain', 'Chez Luc', 'SARL Dupont'],
  headcount: [0, 1, 4, 11],
  commune: [
    { name: 'Dunkerque', postcode: null, insee: '59183' },
    { name: 'Bergues', postcode: '59380', insee: '59067' },
  ],
  siret: ['73282932000074'],
  email: ['contact@boulangerie.fr'],
  phone: ['+33612345678'],
  horizon: [
    { kind: 'month', date: '2027-05' },
    { kind: 'year', date: '2028' },
    { kind: 'asap', date: null },
    { kind: 'undecided', date: null },
  ],
  diplomaHeld: ['CAP boulanger', 'BP', 'Aucun'],
  tradeYears: [1, 3, 20],
  reason: ['je pars à la retraite'],
}

function valuesOf(slot: string, schema: z.ZodType): unknown[] {
  const { def } = schema as unknown as {
    def: { type: string; entries?: Record<string, string>; values?: unknown[] }
  }
  if (def.type === 'boolean') return [true, false]
  if (def.entries) return Object.values(def.entries)
  if (def.values) return [...def.values]
  return samples[slot] ?? []
}

const slots = Object.entries(dialogs).flatMap(([kind, dialog]) =>
  Object.entries(dialog.slots).map(([slot, words]) => ({
    kind: kind as Kind,
    slot,
    words,
    schema: dialog.schemas[slot],
  })),
)

/** What a slot makes of words that are written where it is asked, or into its line of the recap. */
function readsAs(kind: Kind, slot: string, said: string): unknown {
  const { answers, commands, declined } = understand(said, { kind, asking: slot, known: ['trade'], clock })
  const target = slot === 'trade' && answers.title ? 'title' : slot
  const { yes, no } = dialogs[kind].slots[slot] ?? {}
  const one = answers[target]
  if (one) return one.value
  if (commands.some(({ name }) => name === 'yes')) return yes
  if (commands.some(({ name }) => name === 'no')) return no
  return declined.includes(slot) ? null : undefined
}

describe('what the recap shows of an answer is read as that answer', () => {
  it.each(slots)('$kind, $slot', ({ kind, slot, words, schema }) => {
    const values = valuesOf(slot, schema)
    expect(values).not.toEqual([])
    for (const value of values) {
      expect(schema.parse(value)).toEqual(value)
      const shown = words.show(value as never)
      expect(readsAs(kind, slot, shown), shown).toEqual(value)
    }
  })
})

describe('every button of a question is read as an answer to it', () => {
  it.each(slots.filter(({ words }) => words.choices))('$kind, $slot', ({ kind, slot, words }) => {
    const trade = {
      value: { rome: 'D1102', label: 'Boulanger / Boulangère' },
      by: 'artisan',
      words: '',
      at: 0,
    }
    for (const reply of question(dialogs[kind], slot, { trade }).replies) {
      const asked = { kind, asking: slot, alongside: [...(words.alongside ?? [])], clock }
      const { answers, ambiguous } = understand(reply, asked)
      const read = readsAs(kind, slot, reply) ?? Object.values(answers)[0] ?? ambiguous[0]
      if (reply === words.pass) expect(readsAs(kind, slot, reply), reply).toBeNull()
      else expect(read, reply).toBeDefined()
    }
  })
})
