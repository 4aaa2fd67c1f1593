import type { Generated, Insertable, Selectable } from 'kysely'

/**
 * The tables as Kysely sees them; `migrations/` creates them. Instants are ISO 8601 texts in UTC, structured
 * values are JSON texts, numbers of rows are integers: the one form that SQLite and PostgreSQL share.
 */
export interface Tables {
  inbox: InboxTable
  conversations: ConversationsTable
  unreachable: UnreachableTable
  requests: RequestsTable
  events: EventsTable
  outbox: OutboxTable
  posted_cards: PostedCardsTable
  occasions: OccasionsTable
  settings: SettingsTable
  channels: ChannelsTable
  prospects: ProspectsTable
  prospect_events: ProspectEventsTable
}

interface SettingsTable {
  name: string
  value: string
}

interface ChannelsTable {
  office: string
  conversation: string
  bound_by: string
  bound_at: string
}

interface OccasionsTable {
  name: string
  at: string
}

interface InboxTable {
  seq: Generated<number>
  conversation: string
  activity: string
  incoming: string
  /** Null while the message waits for its turn. */
  done_at: string | null
  response: string | null
  /** Why the turn was given up, where it was. */
  gave_up: string | null
}

interface ConversationsTable {
  id: string
  type: string
  tenant: string | null
  service_url: string
  bot: string
  person_account: string | null
  person_object: string | null
  person_name: string | null
  memory: string
  version: number
  /** Number of the inbox row handled last: which of two conversations is the newer one, without a clock. */
  last_inbox: number
}

interface UnreachableTable {
  conversation: string
  why: string
  /** Since when; null where an older release wrote it. */
  since: string | null
}

/**
 * What follows `given` is copied out of it at each write, for staff to filter on, and never read back. `firm`
 * and `commune` are folded.
 */
interface RequestsTable {
  id: string
  reference: string | null
  kind: string
  state: string
  version: number
  artisan_account: string
  artisan_object: string | null
  artisan_name: string
  artisan_conversation: string
  lead: string | null
  support: string | null
  advisor: string | null
  outcome: string | null
  created_at: string
  submitted_at: string | null
  claimed_at: string | null
  updated_at: string
  given: string
  /** Question, proposal, reminders and clocks, as JSON. */
  handoff: string
  rome: string | null
  contract: string | null
  commune: string | null
  firm: string | null
  /** The trade's label: several share a ROME code. */
  trade: string | null
  /** What a business project is about. */
  project: string | null
  /** Since it was handed over; a release does not undo it. */
  first_claimed_at: string | null
  ended_at: string | null
  /** Filled while the artisan has not confirmed what staff took down for them. */
  unconfirmed_phone: string | null
  unconfirmed_email: string | null
}

interface EventsTable {
  seq: Generated<number>
  request: string
  what: string
  by: string
  at: string
  cause: string | null
  detail: string
}

interface OutboxTable {
  id: Generated<number>
  conversation: string
  message: string
  /** Which card this is, where it is one: under this key its activity id is remembered once sent. */
  card_key: string | null
  attempts: Generated<number>
  /** Attempts of which nobody knows whether they arrived. */
  doubts: Generated<number>
  due: string
  created_at: string
  sent_at: string | null
  activity: string | null
  dead_at: string | null
  /** What stood in the way of the last attempt. */
  why: string | null
  request: string | null
  sender: string | null
  read_at: string | null
}

interface ProspectsTable {
  siret: string
  name: string
  legal_name: string | null
  naf: string | null
  insee: string
  commune: string
  postcode: string | null
  phone: string | null
  state: string
  visitor: string | null
  office: string | null
  since: string | null
  result: string | null
  seen_at: string | null
  call_back_on: string | null
  reminded_at: string | null
  request: string | null
  version: number
  imported_at: string
  updated_at: string
}

interface ProspectEventsTable {
  seq: Generated<number>
  prospect: string
  what: string
  by: string
  at: string
  cause: string | null
  words: string
  result: string | null
  call_back_on: string | null
}

interface PostedCardsTable {
  conversation: string
  key: string
  activity: string
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>
