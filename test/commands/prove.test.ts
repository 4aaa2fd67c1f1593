import { describe, expect, it } from 'vitest'
import type { Said } from '../../src/commands/prove/load.ts'
import { numberOf, sentenceOf } from '../../src/commands/prove/numbered.ts'
import type { RecordsView } from '../../src/commands/prove/records-view.ts'
import { verdictOf } from '../../src/commands/prove/verdict.ts'
import type { Receipt } from '../../src/sandbox/receipts.ts'

const said: Said[] = [0, 1, 2].map((number) => ({
  conversation: 'a:1',
  id: `m${number}`,
  number,
  acknowledged: true,
}))

const receipt = (number: number, changes: Partial<Receipt> = {}): Receipt => ({
  at: 0,
  method: 'send',
  conversation: 'a:1',
  id: null,
  activity: { type: 'message', text: number === 0 ? 'C’est noté.' : `C’est noté : **${2_000 + number} €**.` },
  status: 201,
  delivered: true,
  ...changes,
})
const receipts = [receipt(0), receipt(1), receipt(2)]

const records: RecordsView = {
  inbox: said.map(({ conversation, id }) => ({ conversation, activity: id, open: false })),
  events: said.map(({ conversation, id, number }) => ({ cause: `${conversation} ${id}`, number })),
  states: [{ conversation: 'a:1', number: 2 }],
  replies: said.map(({ conversation, number }) => ({ conversation, number, sent: true, dead: false })),
  integrity: 'ok',
}

/** What is wrong when the views differ by this from a flawless run. */
function wrong(
  { kills = 0, sent = receipts, ...changes }: Partial<RecordsView> & { kills?: number; sent?: Receipt[] },
  heard = said,
) {
  const verdict = verdictOf(heard, { ...records, ...changes }, sent, kills)
  expect(verdict.ok).toBe(Object.values(verdict.wrong).every((count) => count === 0))
  return Object.entries(verdict.wrong).flatMap(([what, count]) => (count > 0 ? [what] : []))
}

describe('the verdict on a bot that was killed', () => {
  it('is good when all views agree', () => {
    expect(wrong({})).toEqual([])
  })

  it('sees an acknowledged message of which no event tells', () => {
    expect(
      wrong({ events: records.events.slice(0, 2), states: [{ conversation: 'a:1', number: 1 }] }),
    ).toEqual(['lost', 'state'])
  })

  it('sees an acknowledged message whose turn never ran', () => {
    const inbox = records.inbox.map((row, at) => ({ ...row, open: at === 2 }))
    expect(wrong({ inbox })).toEqual(['lost'])
  })

  it('sees a message that had two effects, or two replies', () => {
    expect(wrong({ events: [...records.events, { cause: 'a:1 m9', number: 2 }] })).toContain('twice')
    const replies = [...records.replies, { conversation: 'a:1', number: 2, sent: true, dead: false }]
    expect(wrong({ replies })).toEqual(['twice'])
  })

  it('sees a reply that never arrived, and forgives one that was given up after two unclear answers', () => {
    const sent = receipts.slice(0, 2)
    expect(wrong({ sent })).toEqual(['replyLost'])
    const unclear = receipt(2, { status: 500, delivered: false })
    const replies = records.replies.map((row, at) => ({ ...row, dead: at === 2 }))
    expect(wrong({ sent: [...sent, unclear, unclear], replies })).toEqual([])
    expect(wrong({ sent: [...sent, unclear], replies })).toEqual(['replyLost'])
  })

  it('sees replies in another order, by their first arrival', () => {
    expect(wrong({ sent: [receipt(0), receipt(2), receipt(1)] })).toEqual(['disordered'])
    expect(wrong({ sent: [...receipts, receipt(1)], kills: 1 })).toEqual([])
  })

  it('allows a reply seen twice for each unclear answer, and four for each kill', () => {
    const again = Array.from({ length: 5 }, () => receipt(2))
    expect(wrong({ sent: [...receipts, ...again], kills: 1 })).toEqual(['seenTwiceTooOften'])
    const unclear = receipt(2, { status: null })
    expect(wrong({ sent: [...receipts, unclear, ...again.slice(1)], kills: 1 })).toEqual([])
  })

  it('sees a message that the bot never acknowledged, and a damaged file', () => {
    expect(wrong({}, [...said, { conversation: 'a:1', id: 'm3', number: 3, acknowledged: false }])).toEqual([
      'unacknowledged',
    ])
    expect(wrong({ integrity: 'row 7 missing from index' })).toEqual(['integrity'])
  })
})

describe('a numbered message', () => {
  it('is found again in the reply that notes it, whatever was noted before', () => {
    expect(sentenceOf(7)).toBe('2007 € brut')
    expect(numberOf('Je mets **2\u00a0007\u00a0€ brut par mois** au lieu de 2\u202f006\u00a0€.')).toBe(7)
    expect(numberOf('J’ai noté : **boulanger, CDI**. Combien d’heures ?')).toBe(0)
  })
})
