import type { Convention, Staff } from '../domain/convention.ts'
import type { Givens } from '../domain/given.ts'
import type { Incoming } from '../domain/incoming.ts'
import type { Kind, Request } from '../domain/request.ts'
import type { Ledger } from '../queries/deliveries.ts'
import type { Memory } from './memory.ts'
import type { Noted } from './noted.ts'
import type { Asked } from './staff/ask.ts'
import type { PlanFacts } from './staff/plan-learn.ts'
import type { StaffWish } from './staff/read.ts'

/** What every decision may look at besides its own facts. */
export interface Scene {
  incoming: Incoming
  now: Date
  convention: Convention
  memory: Memory
  newId: () => string
  newReference: (kind: Kind) => string
  /** Whose language model helps, as people are told; absent where none does. */
  model?: string
}

/** What a turn with an artisan has learnt. */
export interface ArtisanFacts extends Scene {
  /** The draft in focus. */
  focus: Request | undefined
  /** The artisan's own requests, newest first; empty when the turn has no use for them. */
  mine: Request[]
  /** A request that staff noted on the phone, and that may be this artisan's. */
  noted: Noted | undefined
  /** Own chats of the advisors who have one of them, by Entra object id. */
  chats: Map<string, string>
  /** Set where somebody of the staff takes a request down for an artisan: who speaks is not whose it is. */
  onBehalf: Staff | undefined
  /** What a draft that is begun now holds already: the firm, where it comes out of the prospecting plan. */
  prefill?: Givens
  /** The draft that staff were taking down until this message, which is for another firm. */
  setAside: Request | undefined
}

/** What a turn with somebody of the staff has learnt. */
export interface StaffFacts extends Scene {
  staff: Staff
  wish: StaffWish
  /** The request that was quoted, if there is one. Whether the asker may see it is the decision's to check. */
  quoted: Request | undefined
  /** What the question found, with the asker's rights; absent where there was nothing to run. */
  asked: Asked | undefined
  /** Own chats of whoever has the quoted request, by Entra object id. */
  chats: Map<string, string>
  /** Whether the artisan of the quoted request is in the middle of a draft, so that plain words answer that. */
  drafting: boolean
  /** What became of the messages about the quoted request, where the wish is to know how it stands. */
  ledger: Ledger | undefined
  /** What a wish about the prospecting plan is about. */
  plan: PlanFacts | undefined
}
