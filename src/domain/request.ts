import { z } from 'zod'
import { givensSchema } from './given.ts'
import { taskSchema } from './task.ts'

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

/** What lies between a submission and its end: what is asked, what is proposed, and which clocks run. */
export const handoffSchema = z.object({
  /** Instant at which it expires unless somebody prolongs it; null before submission. */
  expiresAt: z.string().nullable().catch(null),
  /** Since when it waits for somebody to take it. */
  waitingSince: z.string().nullable().catch(null),
  /** Since when the present owner has been silent: the lease runs from here. */
  heardAt: z.string().nullable().catch(null),
  /** When advisor or artisan last wrote to the other through the bot; null while the relay is closed. */
  relayedAt: z.string().nullable().catch(null),
  /** Reminders that went out, by name, with the instant: each is sent once. */
  reminded: z.record(z.string(), z.string()).catch({}),
  /** The advisor's question that waits for the artisan's answer. */
  question: z
    .object({ text: z.string(), slot: z.string().nullable(), by: z.string(), at: z.string() })
    .nullable()
    .catch(null),
  /** Answers that the artisan changed after submission: the owner accepts or refuses them. */
  proposal: givensSchema.nullable().catch(null),
  /** Who of the staff took it down for an artisan on the phone, who has not confirmed it; null where the artisan wrote. */
  onBehalfOf: z.object({ by: z.string(), name: z.string() }).nullable().catch(null),
  /** What its offices have to do, apart from whoever has it; in the order in which they were made. */
  tasks: z.array(taskSchema).catch([]),
  /** Where it stood before it ended, for as long as it can be brought back. */
  endedFrom: stateSchema.nullable().catch(null),
  /** Its version when what its cards show last changed: their buttons are good from there on. */
  shown: z.number().int().nonnegative().catch(0),
})
export type Handoff = z.infer<typeof handoffSchema>
export const noHandoff: Handoff = handoffSchema.parse({})

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
  handoff: handoffSchema,
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
    'reassigned',
    'activated',
    'proposed',
    'accepted',
    'refused',
    'prolonged',
    'reminded',
    'lease-lost',
    'escalated',
    'restored',
    'relayed',
    'relay-ended',
    'task-done',
    'confirmed',
    'disowned',
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

/** Every state but the draft, which is the artisan's alone until it is handed over. */
export const handedOverStates = states.filter((state) => state !== 'draft')

/** Whether a request still needs somebody. */
export const isOpen = ({ state }: { state: State }): boolean =>
  (openStates as readonly State[]).includes(state)

/** States in which somebody has it. */
export const heldStates = ['claimed', 'awaiting-details', 'active'] as const satisfies State[]
/** Whether somebody has it. */
const isHeld = (state: State): boolean => (heldStates as readonly State[]).includes(state)

/** Ends that can be taken back while the request is in the bin. */
const binStates = ['abandoned', 'withdrawn', 'expired'] as const satisfies State[]

/** Who somebody is to a request: what a right is granted to. One person may be several of these. */
export type Standing = 'artisan' | 'contact' | 'lead' | 'support' | 'owner' | 'coordinator' | 'clock'

interface Rule {
  from: readonly State[]
  /** Null leaves the state as it is. */
  to: State | null
  by: readonly Standing[]
  event: RequestEvent['what']
}

/**
 * Who may make which change, and from which state: the one table. A change that is not here cannot be made.
 * `contact` is whoever gave the phone number or the e-mail noted in a request that staff took down for an artisan,
 * `lead` and `support` are advisors of those offices, `owner` the advisor who has it, `coordinator` one of the
 * leading office's partner, `clock` the bot itself when a deadline has passed. `pass-on` reassigns while the artisan's
 * answer is pending, which then comes to the colleague.
 */
export const changes = {
  submit: { from: ['draft'], to: 'submitted', by: ['artisan'], event: 'submitted' },
  discard: { from: ['draft'], to: 'withdrawn', by: ['artisan'], event: 'withdrawn' },
  claim: { from: ['submitted'], to: 'claimed', by: ['lead', 'coordinator'], event: 'claimed' },
  release: { from: heldStates, to: 'submitted', by: ['owner', 'coordinator'], event: 'released' },
  reassign: { from: openStates, to: 'claimed', by: ['owner', 'coordinator'], event: 'reassigned' },
  'pass-on': { from: ['awaiting-details'], to: null, by: ['owner', 'coordinator'], event: 'reassigned' },
  'hand-over': { from: openStates, to: 'submitted', by: ['owner', 'coordinator'], event: 'reassigned' },
  activate: { from: ['claimed'], to: 'active', by: ['owner'], event: 'activated' },
  ask: { from: ['claimed', 'active'], to: 'awaiting-details', by: ['owner'], event: 'asked' },
  'give-details': { from: ['awaiting-details'], to: 'active', by: ['artisan'], event: 'details-given' },
  propose: { from: openStates, to: null, by: ['artisan'], event: 'proposed' },
  accept: { from: openStates, to: null, by: ['owner'], event: 'accepted' },
  refuse: { from: openStates, to: null, by: ['owner'], event: 'refused' },
  relay: { from: heldStates, to: null, by: ['owner', 'artisan'], event: 'relayed' },
  'end-relay': { from: heldStates, to: null, by: ['owner', 'artisan', 'clock'], event: 'relay-ended' },
  'finish-task': { from: openStates, to: null, by: ['lead', 'support'], event: 'task-done' },
  finish: { from: heldStates, to: 'done', by: ['owner', 'coordinator'], event: 'done' },
  found: { from: openStates, to: 'done', by: ['artisan'], event: 'done' },
  abandon: { from: openStates, to: 'abandoned', by: ['owner', 'coordinator'], event: 'abandoned' },
  withdraw: { from: openStates, to: 'withdrawn', by: ['artisan'], event: 'withdrawn' },
  confirm: { from: openStates, to: null, by: ['contact'], event: 'confirmed' },
  disown: { from: openStates, to: null, by: ['contact'], event: 'disowned' },
  prolong: { from: openStates, to: null, by: ['artisan', 'owner', 'coordinator'], event: 'prolonged' },
  remind: { from: openStates, to: null, by: ['clock'], event: 'reminded' },
  escalate: { from: ['submitted'], to: null, by: ['clock'], event: 'escalated' },
  'lose-lease': { from: heldStates, to: 'submitted', by: ['clock'], event: 'lease-lost' },
  expire: { from: openStates, to: 'expired', by: ['clock'], event: 'expired' },
  restore: { from: binStates, to: 'submitted', by: ['artisan', 'coordinator'], event: 'restored' },
} as const satisfies Record<string, Rule>
export type ChangeName = keyof typeof changes

/** Why a change may not be made; undefined when it may. */
export function refusal(
  change: ChangeName,
  request: Request,
  standings: readonly Standing[],
): 'not-yours' | 'not-now' | undefined {
  const { by, from }: Rule = changes[change]
  if (!standings.some((standing) => by.includes(standing))) return 'not-yours'
  if (!from.includes(request.state)) return 'not-now'
  return undefined
}

/**
 * The request after a change: its state, version and time, and whatever else the change sets. Whether it may be
 * made is for `refusal` to say before.
 */
export function changed(
  request: Request,
  change: ChangeName,
  at: Date,
  fields: Partial<Omit<Request, 'handoff'>> & { handoff?: Partial<Handoff> } = {},
): Request {
  const { to }: Rule = changes[change]
  const version = request.version + 1
  const state = to ?? request.state
  // An advisor and an artisan write to each other for as long as there is an advisor.
  const relay = isHeld(state) ? {} : { relayedAt: null }
  const after: Request = {
    ...request,
    ...fields,
    state,
    handoff: { ...request.handoff, ...fields.handoff, ...relay },
    version,
    updatedAt: at.toISOString(),
  }
  return looksAlike(request, after) ? after : { ...after, handoff: { ...after.handoff, shown: version } }
}

/** Whether the cards of a request show nothing else than before: a reminder that was sent is nothing to see. */
function looksAlike(before: Request, after: Request): boolean {
  return (
    (['state', 'advisor', 'lead', 'support', 'given'] as const).every(
      (part) => before[part] === after[part],
    ) &&
    (['question', 'proposal', 'onBehalfOf', 'tasks'] as const).every(
      (part) => before.handoff[part] === after.handoff[part],
    ) &&
    (before.handoff.relayedAt === null) === (after.handoff.relayedAt === null)
  )
}

/**
 * Whether a button is out of date that was made for an older version of a request: something that its card shows
 * has changed since. Of a draft, whatever changes is shown.
 * @param seen version that the button names; undefined is older than any
 */
export function isStale({ state, version, handoff }: Request, seen: number | undefined): boolean {
  return seen === undefined || seen < (state === 'draft' ? version : handoff.shown)
}
