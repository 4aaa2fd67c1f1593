import type { Binding } from '../domain/channels.ts'
import type { Incoming, Person, Place } from '../domain/incoming.ts'
import type { Outgoing } from '../domain/outgoing.ts'
import type { Prospect, ProspectEvent, ProspectState, VisitResult } from '../domain/prospect.ts'
import type { Kind, Request, RequestEvent, State } from '../domain/request.ts'
import type { FigureQuery, Figures } from './figure-query.ts'

/** A message accepted for good: its row was committed before the channel got its 200. */
export interface InboxItem {
  /** Number of the row: the order of arrival. */
  seq: number
  incoming: Incoming
}

/** A conversation as the bot remembers it. `memory` is a foreign input: the turn parses it. */
export interface Conversation {
  place: Place
  /** Who the personal chat is with; null for channels and groups. */
  person: Person | null
  memory: unknown
  /** 0 for one that was never stored. */
  version: number
}

export interface OutboxDraft {
  /** Conversation id that it goes to. */
  to: string
  message: Outgoing
  /** The request that it tells somebody about; absent for what is only an answer. */
  request?: string | null
  /** The conversation of whoever had it sent: they are told when it cannot arrive. Absent for the bot's own word. */
  sender?: string | null
}

/** What became of one message about a request: who got it, when, or why not. */
export interface Delivery {
  to: string
  sender: string | null
  message: Outgoing
  createdAt: string
  sentAt: string | null
  /** When the channel said that it was read, else when somebody first wrote or pressed something there since. */
  readAt: string | null
  deadAt: string | null
  why: string | null
}

/** All that one turn changes. It is committed whole or not at all. */
export interface TurnCommit {
  /** The inbox row that caused it; null for the clock's own work. */
  inbox: number | null
  /** Stored for an invoke, so that a resend gets the same answer. */
  response?: unknown
  /** What is kept of the message in its place, where its words must not be. */
  instead?: Incoming
  /** The bot was removed from the conversation: it is unreachable from now on. Any other message makes it reachable. */
  left?: boolean
  /** Null for the clock's own work: it is tied to no conversation, but to the requests that it changes. */
  conversation: { place: Place; person: Person | null; memory: unknown; expected: number } | null
  /** Names what is done once only, whatever crashes in between: where it was done before, nothing is written. */
  once?: string
  /** A coordinator bound the channel they wrote in to an office: whatever was bound to either before is not any more. */
  binding?: Binding
  /** `expected: null` creates the request; else the version that was read (compare-and-set). */
  requests: { request: Request; expected: number | null }[]
  events: RequestEvent[]
  /** Firms of the prospecting plan. `expected: null` adds one; else the version that was read (compare-and-set). */
  prospects?: { prospect: Prospect; expected: number | null }[]
  visits?: ProspectEvent[]
  outbox: OutboxDraft[]
}

/**
 * `conflict`: somebody else changed a row that this turn had read; nothing was written, run the turn again.
 * `done`: the inbox row was already handled; nothing was written.
 */
export type CommitResult = 'committed' | 'conflict' | 'done'

export interface OutboxItem {
  id: number
  to: string
  message: Outgoing
  request: string | null
  sender: string | null
  attempts: number
  /** Attempts of which nobody knows whether they arrived. */
  doubts: number
  /** ISO instant before which it must not be tried. */
  due: string
  createdAt: string
}

/** What a staff query may filter on. All given conditions hold together. */
export interface RequestFilter {
  kind?: Kind
  states?: State[]
  /** ROME codes. */
  trades?: string[]
  commune?: string
  contract?: string
  /** Offices of which one leads or supports. */
  offices?: string[]
  advisor?: string
  artisan?: Pick<Person, 'account' | 'object'>
  /** Phone numbers and e-mail addresses, of which one is noted in a request that staff took down and nobody confirmed. */
  unconfirmed?: string[]
  /** Part of a firm's name, folded (no accents, lower case). */
  firm?: string
  submittedFrom?: string
  submittedBefore?: string
}

/** Which firms of the prospecting plan. All given conditions hold together. */
export interface ProspectFilter {
  states?: ProspectState[]
  /** Activity codes. */
  nafs?: string[]
  sirets?: string[]
  /** INSEE codes of communes. */
  insee?: string[]
  /** Entra object id of who visits them. */
  advisor?: string
  /** Visited last at this instant or later. */
  seenFrom?: string
  /** To be called back on this day or before, and nobody was reminded of it yet. */
  callBackBy?: string
}

/** What a firm is found by when somebody names it. */
export type ProspectName = Pick<Prospect, 'siret' | 'name' | 'legalName' | 'naf' | 'state'> & {
  insee: string
}

/** How many firms stand there with that result, and how many of them were ever seen. */
export interface ProspectCount {
  state: ProspectState
  result: VisitResult | null
  count: number
  seen: number
}

/**
 * The records: inbox, conversations, requests with their history, outbox. One contract, held by SQLite and
 * PostgreSQL alike (`test/records/contract.ts`). Everything read is parsed through the domain's schemas.
 */
export interface Store {
  /** Writes the message down and commits. `duplicate`: this (conversation, activity id) is already there. */
  receive(incoming: Incoming): Promise<{ result: 'new' | 'duplicate'; seq: number }>
  /** The stored response of a handled invoke, for its resend; undefined while it is not done. */
  response(seq: number): Promise<{ response: unknown } | undefined>
  /** The oldest message of a conversation that is not handled yet. */
  nextIncoming(conversation: string): Promise<InboxItem | undefined>
  /** Conversations with messages that are not handled yet, oldest first: what to do after a restart. */
  waitingConversations(): Promise<string[]>
  /** Sets aside a message whose turn failed for good, so that it does not block what follows it. */
  giveUp(seq: number, why: string, outbox: OutboxDraft[]): Promise<void>

  conversation(id: string): Promise<Conversation | undefined>
  /** The personal conversation with somebody, by Entra object id. */
  personalConversation(object: string): Promise<Conversation | undefined>
  /** The newest service URL seen in a tenant: how to reach a channel that has not written yet. */
  serviceUrl(tenant: string | null): Promise<string | undefined>

  /** The channels that coordinators bound to their offices. */
  bindings(): Promise<Binding[]>

  request(id: string): Promise<Request | undefined>
  requestByReference(reference: string): Promise<Request | undefined>
  /** Newest first. `limit` + `offset` page through; `total` counts all that match. Drafts only if asked for. */
  requests(
    filter: RequestFilter,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; requests: Request[] }>
  events(request: string): Promise<RequestEvent[]>
  /** Counts what was handed over. The first call reads all of it, the others what has changed since. */
  figures(query: FigureQuery): Promise<Figures>
  /**
   * What artisans who have nothing open handed over last, if that was in this span of time; leaving out those for
   * whom the occasion « unless » and the request's id has come before.
   */
  lastDeposits(span: { from: string; before: string; unless: string }, limit: number): Promise<Request[]>

  prospect(siret: string): Promise<Prospect | undefined>
  /** By commune, then by name. `limit` + `offset` page through; `total` counts all that match. */
  prospects(
    filter: ProspectFilter,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; prospects: Prospect[] }>
  /** Every firm of the plan by what it may be called. */
  prospectNames(): Promise<ProspectName[]>
  prospectEvents(siret: string): Promise<ProspectEvent[]>
  /** By state and result of the last visit. */
  prospectCounts(filter: ProspectFilter): Promise<ProspectCount[]>

  commit(turn: TurnCommit): Promise<CommitResult>

  /** Conversations with messages to send, oldest first. */
  sendingConversations(): Promise<string[]>
  /** The messages of one conversation that are still to be sent, in order; the head blocks the rest. */
  outbox(conversation: string, limit: number): Promise<OutboxItem[]>
  /** `activity` is the id that the channel gave; remembered with the card's key so that it can be updated. */
  markSent(id: number, activity: string | null): Promise<void>
  /** `doubtful`: the attempt before may have arrived. */
  retryAt(id: number, due: string, why: string, doubtful: boolean): Promise<void>
  /** Given up: `why` is kept, and the next message of the conversation goes out. */
  markDead(id: number, why: string): Promise<void>
  /** The live activity of a card in a conversation, if one was posted. */
  postedCard(conversation: string, key: string): Promise<string | undefined>
  /** The key of the card that stands live under an activity: what a thread in a channel is about. */
  cardAt(conversation: string, activity: string): Promise<string | undefined>
  /** Conversations in which a card with this key was posted: every copy shows the new state. */
  showing(key: string): Promise<string[]>
  /** Every message about a request, in the order in which they were decided. */
  deliveries(request: string): Promise<Delivery[]>
  /** What is about requests and was sent there, up to this activity of the channel's, has been read. */
  markRead(conversation: string, upTo: string): Promise<void>
  /** Marks a conversation unreachable (403 classes) or reachable again (anything arrived from it). */
  setReachable(conversation: string, reachable: boolean, why: string): Promise<void>
  /** Why the bot cannot write there, and since when; undefined while it can. */
  unreachable(conversation: string): Promise<{ why: string; since: string } | undefined>

  /** The value under a name: the one that is kept, or else `first`, which is kept from now on, whoever asks. */
  setting(name: string, first: string): Promise<string>

  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** Figures for /healthz and /metrics. */
  backlog(): Promise<{ inbox: number; outbox: number; dead: number; oldestOutbox: string | null }>
  close(): Promise<void>
}
