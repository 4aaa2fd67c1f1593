import type { OutgoingDraft } from '../../domain/outgoing.ts'
import type { ChangeName, Handoff, Request } from '../../domain/request.ts'
import type { StaffFacts } from '../facts.ts'

export interface ActScene {
  facts: StaffFacts
  request: Request
  /** What was written after the reference: a question, a motive, a name. */
  argument: string
}

export type Fields = Partial<Omit<Request, 'handoff' | 'state'>> & { handoff?: Partial<Handoff> }
/** What an act sets, or why it cannot be; `change` where the argument makes another change of it. */
export type Sets = { fields: Fields; change?: ChangeName } | { refused: string; replies?: string[] }

/** One thing that staff can do to a request: the words that order it, what it sets, and who is told what. */
export interface Act {
  change: ChangeName
  /** On the folded message, without the reference and what follows it. */
  said: RegExp
  /** An argument that it cannot do without, asked back in this sentence. */
  needs?: (reference: string) => string
  sets?: (scene: ActScene) => Fields
  /** For acts whose argument decides what they are. */
  decides?: (scene: ActScene) => Sets
  /** To whoever ordered it. */
  answer: (scene: ActScene, after: Request) => string
  /** To the advisor who has the request, or else the leading office, where that is somebody else. */
  owner?: (scene: ActScene, after: Request) => OutgoingDraft
  /** To whoever has it from now on: the advisor, or else the office that has to take it; unless they ordered it. */
  next?: (scene: ActScene, after: Request) => OutgoingDraft
  /** To the artisan, in their own chat. */
  artisan?: (scene: ActScene, after: Request) => string
}
