import { staffOf } from '../../domain/convention.ts'
import type { OutgoingDraft } from '../../domain/outgoing.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { capital } from '../../domain/typography.ts'
import { figureAnswer, type Spoken } from '../../queries/answer.ts'
import { asQuestion } from '../../queries/as-question.ts'
import { groupsAnswer } from '../../queries/groups-card.ts'
import { type ListLine, lengthOf, listAnswer } from '../../queries/list.ts'
import { communeNamed } from '../commune-named.ts'
import { facetsOf } from '../facets.ts'
import type { StaffFacts } from '../facts.ts'
import type { Memory } from '../memory.ts'
import type { Asked } from './ask.ts'
import type { Question } from './question.ts'
import * as say from './sentences.ts'

interface Answered {
  say: OutgoingDraft[]
  memory: Partial<Memory>
}

/** What is answered to a question about requests; `asked` is what it found, absent where it is not to be answered. */
export function answerQuestion(facts: StaffFacts, question: Question, asked: Asked | undefined): Answered {
  const { convention } = facts
  if (question.is === 'several')
    return {
      say: [
        text(
          say.whichPlace(question.places),
          question.places.map((place) => `à ${place}`),
        ),
      ],
      memory: { asked: question.query },
    }
  if (question.is === 'unclear' || !asked) {
    const unread = question.is === 'unclear' ? question.unread : []
    const nearest =
      question.is === 'unclear' && question.nearest ? [asQuestion(question.nearest, convention)] : []
    return {
      say: [text(say.unclear(unread, nearest), [...nearest.map(capital), 'Demandes en attente'])],
      memory: {},
    }
  }
  const { unread, notes } = question
  const reserves = say.reserves(unread, notes)
  const { say: said, memory } = show(facts, asked)
  return { say: withReserves(said, reserves), memory: { ...memory, asked: asked.query } }
}

/** What was not understood stands before the answer, in the same message where that is one of words. */
function withReserves(said: OutgoingDraft[], reserves: string): OutgoingDraft[] {
  const [first, ...rest] = said
  if (reserves === '' || !first) return said
  if (first.type === 'card') return [text(reserves), ...said]
  return [{ ...first, text: `${reserves}\n\n${first.text}` }, ...rest]
}

/** « suite » of a list. */
export function answerMore(facts: StaffFacts, asked: Asked | undefined): Answered {
  return asked ? show(facts, asked) : { say: [text(say.noMore)], memory: {} }
}

const text = (words: string, replies: string[] = []): OutgoingDraft => ({
  type: 'text',
  text: words,
  replies: replies.slice(0, 6),
})

function show(facts: StaffFacts, asked: Asked): Answered {
  const { query } = asked
  if (query.measure === 'list') return list(facts, asked)
  const spoken: Spoken = {
    convention: facts.convention,
    today: parisDate(facts.now),
    othersToo: asked.othersToo,
  }
  const { by } = query
  if (by) {
    const card = groupsAnswer({ ...asked, query: { ...query, by } }, spoken, communeNamed, facts.incoming.id)
    return { say: [card], memory: {} }
  }
  const replies =
    query.measure === 'count' && asked.figures.total > 0 && !query.against ? ['Lesquelles ?'] : []
  return { say: [text(figureAnswer(asked, spoken), replies)], memory: {} }
}

function list({ convention, now }: StaffFacts, asked: Asked): Answered {
  const { query, figures, offset, othersToo } = asked
  const lines: ListLine[] = figures.requests.map((request) => ({
    reference: request.reference ?? '',
    ...facetsOf(request),
    state: request.state,
    advisor: staffOf(convention, request.advisor)?.advisor.name ?? null,
    submittedAt: request.submittedAt ?? request.createdAt,
  }))
  const next = offset + lines.length
  const more = next < lengthOf(query, figures.total)
  const page = { query, total: figures.total, offset, lines }
  return {
    say: [text(listAnswer(page, convention, othersToo, now), more ? ['Suite'] : [])],
    memory: { list: more ? { query, offset: next } : null },
  }
}
