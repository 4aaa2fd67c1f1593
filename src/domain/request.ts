import { z } from 'zod'
import { givensSchema } from './given.ts'

export const kinds = ['job-posting', 'apprenticeship', 'business-project'] as const
export const kindSchema = z.enum(kinds)
export type Kind = z.infer<typeof kindSchema>

export const states = [
  'draft',
  'submitted',
  'claimed',
  'awaiting-details',
  'active',
  'done',
  'abandoned',
  'withdrawn',
  'expired',
] as const
export const stateSchema = z.enum(states)
export type State = z.infer<typeof stateSchema>

/**
 * A request from its first draft to its end, as it is stored: what was given, whose it is and who has it.
 * The typed answers are never stored beside `given`; they are read from it (`answers.ts`).
 */
export const requestSchema = z.object({
  id: z.string(),
  /** `OFF-K7M2PR`; null until the artisan submits. */
  reference: z.string().nullable(),
  kind: kindSchema,
  state: stateSchema,
  /** Grows by one at each change; every write is a compare-and-set on it. */
  version: z.number().int().nonnegative(),
  artisan: z.object({
    /** Channel account and, where known, Entra object id: whose request this is. */
    account: z.string(),
    object: z.string().nullable(),
    name: z.string(),
    /** The personal conversation in which the artisan is answered. */
    conversation: z.string(),
  }),
  /** Office ids of the convention; null until routed at submission. */
  lead: z.string().nullable(),
  support: z.string().nullable(),
  /** Entra object id of the advisor who has it. */
  advisor: z.string().nullable(),
  given: givensSchema,
  /** Why it ended; null while it is open. */
  outcome: z.string().nullable(),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
  claimedAt: z.string().nullable(),
  updatedAt: z.string(),
})
export type Request = z.infer<typeof requestSchema>

/** One line of a request's history. Append-only. */
export const eventSchema = z.object({
  request: z.string(),
  /** `answered`, `submitted`, `claimed`…: what happened, in the closed list below. */
  what: z.enum([
    'created',
    'answered',
    'submitted',
    'claimed',
    'released',
    'asked',
    'details-given',
    'undelivered',
    'activated',
    'done',
    'abandoned',
    'withdrawn',
    'expired',
  ]),
  /** Who did it: an artisan's or an advisor's account or object id, or `system`. */
  by: z.string(),
  at: z.string(),
  /** The message that caused it: (conversation, activity id) of the inbox; null for the clock. */
  cause: z.string().nullable(),
  /** What changed, for `answered`: slot → value; why, for an end. */
  detail: z.record(z.string(), z.unknown()),
})
export type RequestEvent = z.infer<typeof eventSchema>

/** States in which a request still needs somebody. */
export const openStates = ['submitted', 'claimed', 'awaiting-details', 'active'] as const satisfies State[]

/** Who somebody is to a request: what a right is granted to. One person may be several of these. */
export type Standing = 'artisan' | 'lead' | 'support' | 'owner' | 'coordinator'

/**
 * Who may make which change, and from which state: the one table. A change that is not here cannot be made.
 * `lead` and `support` are advisors of those offices, `owner` the advisor who claimed it.
 */
export const changes = {
  submit: { from: ['draft'], to: 'submitted', by: ['artisan'], event: 'submitted' },
  discard: { from: ['draft'], to: 'withdrawn', by: ['artisan'], event: 'withdrawn' },
  claim: { from: ['submitted'], to: 'claimed', by: ['lead', 'coordinator'], event: 'claimed' },
} as const satisfies Record<
  string,
  { from: readonly State[]; to: State; by: readonly Standing[]; event: RequestEvent['what'] }
>
export type ChangeName = keyof typeof changes

/** Why a change may not be made; undefined when it may. */
export function refusal(
  change: ChangeName,
  request: Request,
  standings: readonly Standing[],
): 'not-yours' | 'not-now' | undefined {
  const { by, from } = changes[change]
  if (!standings.some((standing) => (by as readonly Standing[]).includes(standing))) return 'not-yours'
  if (!(from as readonly State[]).includes(request.state)) return 'not-now'
  return undefined
}
