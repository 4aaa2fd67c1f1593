import type { Binding } from '../domain/channels.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'
import type { Prospect, ProspectEvent } from '../domain/prospect.ts'
import type { Request, RequestEvent } from '../domain/request.ts'
import type { Memory } from './memory.ts'

/** What a turn decided, as data: nothing has happened yet. */
export interface Outcome {
  memory: Memory
  /** To the conversation that wrote. */
  say: OutgoingDraft[]
  /** To others, by conversation id; `request` is the id of the request that it is about, null for none. */
  tell: { to: string; message: OutgoingDraft; request: string | null }[]
  requests: { request: Request; expected: number | null }[]
  events: RequestEvent[]
  /** Firms of the prospecting plan that changed or joined it, and what was done with them. */
  prospects?: { prospect: Prospect; expected: number | null }[]
  visits?: ProspectEvent[]
  /** Takes the place of the card that was pressed, where the channel waits for it. */
  instead?: OutgoingDraft
  /** A request of which somebody pressed an old card: all of them are shown anew, though nothing changed. */
  outdated?: Request
  /** The channel that wrote is an office's from now on. */
  binding?: Binding
  /** The words of the message are not to be kept. */
  forget?: boolean
}
