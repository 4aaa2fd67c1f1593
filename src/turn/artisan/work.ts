import type { Given } from '../../domain/given.ts'
import type { OutgoingDraft } from '../../domain/outgoing.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { type Kind, noHandoff, type Request, type RequestEvent } from '../../domain/request.ts'
import { wasAway } from '../away.ts'
import type { ArtisanFacts } from '../facts.ts'
import { isFree } from '../free-text.ts'
import type { Memory } from '../memory.ts'
import type { Outcome } from '../outcome.ts'
import { answersOf, dialogOf } from '../subject.ts'
import type { Situation, Understanding } from '../understand.ts'

/**
 * A turn's decision while it is being made: a copy to write on, that nobody else sees. Handlers add to it in
 * the order of `turn.ts`; `outcome` turns it into data.
 */
export interface Work {
  facts: ArtisanFacts
  understanding: Understanding
  memory: Memory
  /** The draft as it now stands; undefined when there is none in focus. */
  draft: Request | undefined
  /** Sentences of the one message that goes back, in order. */
  lines: string[]
  replies: string[]
  /** Cards that go before the message. */
  cards: OutgoingDraft[]
  tell: Outcome['tell']
  events: RequestEvent[]
  /** The words of the message are not kept: they tell of a quarrel. */
  forget: boolean
  /** Other requests that changed, with the version that was read. */
  others: Outcome['requests']
}

export function begin(facts: ArtisanFacts, understanding: Understanding): Work {
  return {
    facts,
    understanding,
    memory: { ...facts.memory, told: [], meant: [], about: null, misses: 0, lastAt: facts.now.toISOString() },
    draft: facts.focus,
    lines: [],
    replies: [],
    cards: [],
    tell: [],
    events: [],
    forget: false,
    others: [],
  }
}

/** Where a draft begins, and where it is left. */
export const nothingAsked = {
  asking: null,
  trail: [],
  choosing: null,
  confirming: null,
  rules: [],
} satisfies Partial<Memory>

/** The question that was just answered where nothing was begun: what follows may begin a request of its kind. */
export function aboutOf(scene: { memory: Memory; now: Date }): Memory['about'] {
  return wasAway(scene) ? null : scene.memory.about
}

const longestAsked = 500

/** Keeps a question that was answered where nothing was begun. */
export function rememberAsked(work: Work, kind: Kind, text: string): void {
  work.memory = { ...work.memory, about: { kind, text: text.slice(0, longestAsked) } }
}

/** What a reader of the next message needs to know of the moment. */
export function situationOf({
  draft,
  memory,
  facts,
}: Pick<Work, 'draft' | 'memory'> & { facts: { now: Date } }): Situation {
  const { asking } = memory
  const about = aboutOf({ memory, now: facts.now })
  const alongside = draft && asking ? askedWith(draft, memory, asking) : undefined
  return {
    kind: draft?.kind ?? null,
    asking: draft ? asking : null,
    ...(alongside ? { alongside } : {}),
    ...(about && !draft ? { about: about.kind } : {}),
    known: draft ? Object.keys(answersOf(draft)).filter((slot) => draft.given[slot]?.value !== null) : [],
    clock: { today: parisDate(facts.now) },
  }
}

/**
 * What was asked in the same breath; and what was passed of the question before, because « 6 mois » may come a
 * message later than « remplacement ». Own words are left out there: any text would do for them.
 */
function askedWith(draft: Request, { trail }: Memory, asking: string): string[] {
  const { slots } = dialogOf(draft)
  const before = trail.at(-1) === asking ? trail.at(-2) : undefined
  const late = (before ? slots[before]?.alongside : undefined) ?? []
  return [
    ...(slots[asking]?.alongside ?? []),
    ...late.filter((slot) => !isFree(slot) && draft.given[slot]?.value === null),
  ]
}

/** Writes an event into the history of a request, caused by the message at hand. */
export function note(
  work: Work,
  request: Request,
  what: RequestEvent['what'],
  detail: RequestEvent['detail'],
): void {
  const { incoming, now } = work.facts
  work.events.push({
    request: request.id,
    what,
    by: incoming.from.object ?? incoming.from.account,
    at: now.toISOString(),
    cause: `${incoming.place.id} ${incoming.id}`,
    detail,
  })
}

/** Replaces the draft by a changed copy. */
export function change(work: Work, changes: Partial<Request>): Request {
  const { focus, now } = work.facts
  if (!work.draft) throw new Error('there is no draft to change')
  // One turn is one change of the stored row, however many handlers write on it.
  const version = focus?.id === work.draft.id ? focus.version + 1 : 0
  work.draft = { ...work.draft, ...changes, version, updatedAt: now.toISOString() }
  return work.draft
}

/** Puts a stored draft of the artisan's in focus. */
export function focusOn(work: Work, draft: Request): void {
  if (work.draft?.id === draft.id) return
  work.facts = { ...work.facts, focus: draft }
  work.draft = draft
  work.memory = { ...work.memory, request: draft.id, ...nothingAsked }
}

/**
 * Makes the draft one of another kind. Answers are stored by name: those that both kinds know go on counting, the
 * others wait, so that it can be turned back without losing one.
 */
export function convert(work: Work, kind: Kind): void {
  const { draft } = work
  if (!draft || draft.kind === kind) return
  note(work, change(work, { kind }), 'answered', { kind })
  work.memory = { ...work.memory, asking: null, trail: [], choosing: null }
}

/** A fresh draft in focus, with what is already known of the firm from the artisan's latest request. */
export function newDraft(work: Work, kind: Kind): Request {
  const { incoming, now, mine, newId, onBehalf, prefill } = work.facts
  const at = now.toISOString()
  const draft: Request = {
    id: newId(),
    reference: null,
    kind,
    state: 'draft',
    version: 0,
    artisan: {
      account: incoming.from.account,
      object: incoming.from.object,
      name: incoming.from.name,
      conversation: incoming.place.id,
    },
    lead: null,
    support: null,
    advisor: null,
    // What staff took down before was for another firm.
    given: onBehalf ? (prefill ?? {}) : firmOf(mine[0]),
    handoff: {
      ...noHandoff,
      onBehalfOf: onBehalf ? { by: onBehalf.advisor.id, name: onBehalf.advisor.name } : null,
    },
    outcome: null,
    createdAt: at,
    submittedAt: null,
    claimedAt: null,
    updatedAt: at,
  }
  work.draft = draft
  work.memory = { ...work.memory, request: draft.id, ...nothingAsked }
  note(work, draft, 'created', {})
  return draft
}

const firmSlots = ['firmName', 'siret', 'commune', 'phone', 'email']

function firmOf(request: Request | undefined): Record<string, Given & { by: 'earlier' }> {
  const kept = firmSlots.flatMap((slot) => {
    const given = request?.given[slot]
    return given && given.value !== null
      ? [[slot, { ...given, by: 'earlier' as const, words: '', at: 0 }]]
      : []
  })
  return Object.fromEntries(kept)
}

/** The decision as data: one message with its quick replies, cards before it, and the changed rows. */
export function outcome(work: Work): Outcome {
  const { draft, facts, lines, replies, cards } = work
  const changed = draft !== undefined && draft !== facts.focus
  const expected = facts.focus && draft?.id === facts.focus.id ? facts.focus.version : null
  return {
    memory: work.memory,
    say: [
      ...cards,
      ...(lines.length > 0
        ? [{ type: 'text' as const, text: lines.join(' '), replies: replies.slice(0, 6) }]
        : []),
    ],
    tell: work.tell,
    requests: [...(changed ? [{ request: draft, expected }] : []), ...work.others],
    events: work.events,
    forget: work.forget,
  }
}
