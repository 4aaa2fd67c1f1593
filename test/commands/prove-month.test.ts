import { describe, expect, it } from 'vitest'
import { judgeDeadlines, type Look } from '../../src/commands/prove/month/deadlines.ts'
import { judgeDeliveries, judgeTelling } from '../../src/commands/prove/month/deliveries.ts'
import { tell, unexplained } from '../../src/commands/prove/month/history.ts'
import type { Case, HistoryLine, Row } from '../../src/commands/prove/month/records-view.ts'
import { townConvention } from '../../src/commands/prove/month/town.ts'
import { officeHours } from '../../src/commands/prove/month/working-hours.ts'
import { readConvention } from '../../src/convention-file.ts'
import type { Receipt } from '../../src/sandbox/receipts.ts'

const convention = townConvention(readConvention('convention.json'))
const paris = (instant: string) => Date.parse(`2026-${instant}:00+02:00`)

describe('the hours of an office', () => {
  const usual = officeHours(convention, 'cma-dunkerque')

  it('stand still at noon, at night, at the weekend and on public holidays', () => {
    expect(usual.worked(paris('05-11T11:00'), paris('05-11T14:00'))).toBe(120)
    expect(usual.worked(paris('05-11T17:00'), paris('05-12T10:00'))).toBe(120)
    // Friday 8 May is Victory Day.
    expect(usual.worked(paris('05-07T17:00'), paris('05-11T09:30'))).toBe(90)
    expect([usual.open(paris('05-14T10:00')), usual.open(paris('05-15T10:00'))]).toEqual([false, true])
  })

  it('are its own where the convention says so', () => {
    expect(officeHours(convention, 'cma-bergues').open(paris('05-15T10:00'))).toBe(false)
    const tuesdays = officeHours(convention, 'france-travail-bergues')
    expect([tuesdays.open(paris('05-11T10:00')), tuesdays.open(paris('05-16T10:00'))]).toEqual([false, true])
  })
})

const line = (what: string, at: string, more: Partial<HistoryLine> = {}): HistoryLine => ({
  request: 'r1',
  what,
  by: 'system',
  at: paris(at),
  duty: null,
  occasion: null,
  ...more,
})
const submitted = [
  line('created', '05-11T09:00'),
  line('submitted', '05-11T09:00', { lead: 'cma-dunkerque' }),
]
const duty = (name: string, at: string, occasion = name) =>
  line(name === 'lose-lease' ? 'lease-lost' : 'reminded', at, { duty: name, occasion })
/** Looks on the hour from 7 to 20, for three days from Monday 11 May. */
const looks: Look[] = [11, 12, 13].flatMap((day) =>
  Array.from({ length: 13 }, (_, hour) => {
    const from = paris(`05-${day}T${String(hour + 7).padStart(2, '0')}:00`)
    return { from, to: from + 1_000 }
  }),
)

/** What was wrong with a history, by name. */
function missteps(...lines: HistoryLine[]): string[] {
  const stories = new Map([['r1', tell(lines, new Set(['advisor']))]])
  const found = judgeDeadlines(convention, stories, lines, looks)
  return Object.entries(found).flatMap(([what, all]) => (all.length > 0 ? [what] : []))
}

describe('the judge of the deadlines', () => {
  const reminded = duty('remind-office', '05-11T14:00')
  const escalated = duty('tell-support', '05-12T09:00')
  const rest = duty('tell-coordinators', '05-13T09:00')

  it('is content where each came up at the first look after its time, and no other did', () => {
    expect(missteps(...submitted, reminded, escalated, rest)).toEqual([])
    const claimed = line('claimed', '05-11T12:00', { by: 'advisor', advisor: 'advisor' })
    const done = line('activated', '05-11T13:30', { by: 'advisor', advisor: 'advisor' })
    expect(missteps(...submitted, claimed, done)).toEqual([])
  })

  it('sees one that is missing, twice there, too early, too late, at night, or that nothing asked for', () => {
    expect(missteps(...submitted, reminded, rest)).toEqual(['missing'])
    expect(missteps(...submitted, reminded, reminded, escalated, rest)).toEqual(['twice'])
    expect(missteps(...submitted, duty('remind-office', '05-11T11:00'), escalated, rest)).toEqual(['early'])
    expect(missteps(...submitted, duty('remind-office', '05-11T16:00'), escalated, rest)).toEqual(['late'])
    expect(missteps(...submitted, reminded, duty('tell-support', '05-12T08:00'), rest)).toEqual([
      'outsideHours',
    ])
    expect(missteps(...submitted, reminded, duty('remind-owner', '05-11T15:00'), escalated, rest)).toEqual([
      'stray',
    ])
  })

  it('sees a lease that was lost without a reminder', () => {
    const claimed = line('claimed', '05-11T10:00', { by: 'advisor', advisor: 'advisor' })
    expect(missteps(...submitted, claimed, duty('lose-lease', '05-13T11:00'))).toContain('stray')
  })
})

describe('the judge of a history', () => {
  const stored = {
    id: 'r1',
    reference: 'OFF-K7M2PR',
    state: 'submitted',
    advisor: null,
    lead: 'cma-dunkerque',
  }
  const judged = (changes: Partial<Case>, ...lines: HistoryLine[]) =>
    unexplained([{ ...stored, ...changes } as Case], new Map([['r1', tell(lines, new Set())]]))

  it('sees a state, an owner or an office of which it does not tell, and what cannot follow', () => {
    expect(judged({}, ...submitted)).toEqual([])
    expect(judged({ state: 'claimed' }, ...submitted)).toHaveLength(1)
    expect(judged({ advisor: 'advisor' }, ...submitted)).toHaveLength(1)
    expect(judged({ lead: 'cma-bergues' }, ...submitted)).toHaveLength(1)
    const claimed = line('claimed', '05-11T10:00', { advisor: 'advisor' })
    expect(judged({ state: 'claimed', advisor: 'advisor' }, ...submitted, claimed)).toEqual([])
    expect(judged({ state: 'claimed', advisor: 'advisor' }, ...submitted, claimed, claimed)).toHaveLength(1)
  })
})

describe('the judge of what people were told', () => {
  const text = '**OFF-K7M2PR** (Boulanger) attend toujours quelqu’un.'
  const row = (changes: Partial<Row> = {}): Row => ({
    id: 1,
    conversation: '19:channel',
    text,
    card: false,
    request: 'r1',
    sender: null,
    sent: true,
    dead: false,
    why: null,
    ...changes,
  })
  const receipt = (changes: Partial<Receipt> = {}): Receipt => ({
    at: 0,
    method: 'send',
    conversation: '19:channel',
    id: 'm1',
    activity: { type: 'message', text },
    status: 201,
    delivered: true,
    ...changes,
  })
  const wrong = (rows: Row[], receipts: Receipt[], cuts: number[] = [], occasions: string[] = []) => {
    const { seenTwice, ...found } = judgeDeliveries(rows, receipts, cuts, new Set([1]), new Set(occasions))
    return Object.entries(found).flatMap(([what, all]) => (all.length > 0 ? [what] : []))
  }

  it('sees a reminder without a message, and one that was told twice', () => {
    const references = new Map([['r1', 'OFF-K7M2PR']])
    const happened = [duty('remind-office', '05-11T14:00')]
    expect(judgeTelling(references, happened, [row()])).toEqual({ untold: [], toldTwice: [] })
    expect(judgeTelling(references, happened, []).untold).toHaveLength(1)
    expect(judgeTelling(references, happened, [row(), row({ id: 2 })]).toldTwice).toHaveLength(1)
  })

  it('sees what was never said, never shown, or given up in silence', () => {
    expect(wrong([row()], [receipt()])).toEqual([])
    expect(wrong([row({ sent: false })], [])).toEqual(['unsent'])
    expect(wrong([row()], [receipt({ delivered: false })])).toEqual(['neverShown'])
    const dead = { sent: false, dead: true, why: 'not confirmed: 500' }
    expect(wrong([row(dead)], [])).toEqual([])
    expect(wrong([row({ ...dead, why: null })], [])).toEqual(['silent'])
    expect(wrong([row({ ...dead, id: 2 })], [])).toEqual(['silent'])
    expect(wrong([row({ ...dead, sender: 'a:advisor' })], [])).toEqual(['silent'])
    expect(wrong([row({ ...dead, sender: 'a:advisor' })], [], [], ['undelivered 1'])).toEqual([])
  })

  it('allows a message seen twice after an unclear answer or a kill, and no other', () => {
    expect(wrong([row()], [receipt(), receipt()])).toEqual(['shownTwice'])
    expect(wrong([row()], [receipt({ status: 500 }), receipt()])).toEqual([])
    expect(wrong([row()], [receipt(), receipt()], [1])).toEqual([])
    expect(wrong([row()], [receipt(), receipt({ conversation: 'a:other' }), receipt()], [2])).toEqual([])
  })

  it('sees a card that shows something else than what was said of its request last', () => {
    const summary = (state: string) => `OFF-K7M2PR : Boulanger, ${state}`
    const card = (state: string) => row({ text: summary(state), card: true })
    const shown = (state: string, method: Receipt['method'] = 'update') =>
      receipt({ method, activity: { type: 'message', attachments: [], summary: summary(state) } })
    const both = [card('à prendre'), card('prise')]
    expect(wrong(both, [shown('à prendre', 'send'), shown('prise')])).toEqual([])
    expect(wrong(both, [shown('à prendre', 'send'), shown('prise'), shown('à prendre')])).toEqual(['stale'])
  })
})
