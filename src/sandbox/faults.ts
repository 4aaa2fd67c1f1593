import { createRates } from './rates.ts'

/** A request answered with a failure. `delivered`: people see the message all the same, only the answer is lost. */
export interface Refusal {
  kind: 'answer'
  status: 400 | 403 | 404 | 412 | 413 | 429 | 500 | 502 | 503 | 504
  code: string
  message: string
  /** Seconds, as in the header of this name. */
  retryAfter?: number | undefined
  delivered: boolean
}

/** How one request of the bot goes wrong. */
export type Fault =
  | Refusal
  | { kind: 'cut'; delivered: boolean }
  | { kind: 'hang'; delivered: boolean }
  | { kind: 'slow'; ms: number }

const refuse = (status: Refusal['status'], code: string, message: string, delivered = false): Refusal => ({
  kind: 'answer',
  status,
  code,
  message,
  delivered,
})

/** The connector's failures with the codes of Teams' documentation, "Status codes from bot conversational APIs". */
export const fault = {
  /** 429; `retryAfter` in seconds, left out where the service does not say. */
  throttled: (retryAfter?: number): Refusal => ({
    ...refuse(429, 'Throttled', 'Too many requests'),
    retryAfter,
  }),
  badSyntax: refuse(400, 'BadSyntax', 'The body is not what this operation takes.'),
  badArgument: refuse(400, 'BadArgument', 'The request names no tenant, or no one to talk to.'),
  precondition: refuse(412, 'PreconditionFailed', 'Precondition failed, please try again.'),
  failed: refuse(500, 'ServiceError', 'Internal server error'),
  failedAfterDelivery: refuse(500, 'ServiceError', 'Internal server error', true),
  badGateway: refuse(502, 'ServiceError', 'Service dependency issue'),
  unavailable: refuse(503, 'ServiceUnavailable', 'Service is unavailable'),
  gatewayTimeout: refuse(504, 'GatewayTimeout', 'Gateway timeout'),
  blocked: refuse(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.'),
  notInRoster: refuse(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  disabled: refuse(403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot'),
  writesBlocked: refuse(403, 'MessageWritesBlocked', 'Message writes are blocked.'),
  forbidden: refuse(403, 'ForbiddenOperationException', 'The app is not installed for this person.'),
  notPermitted: refuse(403, 'NotEnoughPermissions', 'The bot may change its own messages only.'),
  conversationGone: refuse(404, 'ConversationNotFound', 'Conversation not found.'),
  activityGone: refuse(404, 'ActivityNotFoundInConversation', 'Conversation not found.'),
  tooBig: refuse(413, 'MessageSizeTooBig', 'Message size too large.'),
  cut: { kind: 'cut', delivered: false },
  cutAfterDelivery: { kind: 'cut', delivered: true },
  hang: { kind: 'hang', delivered: false },
  hangAfterDelivery: { kind: 'hang', delivered: true },
  slow: (ms: number): Fault => ({ kind: 'slow', ms }),
} as const satisfies Record<string, Fault | ((figure: number) => Fault)>

/** A repeatable source of chance in [0, 1): mulberry32. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Which request of the bot fails, and how. Rooms are named by conversation id; threads count as their channel. */
export function createFaults() {
  const once = new Map<string, Fault[]>()
  const lasting = new Map<string, Fault>()
  const rates = createRates()
  let random: (() => Fault | undefined) | undefined
  let enforced = false

  return {
    /** The next requests to this room fail like this, one each, in this order. */
    next(room: string, ...planned: Fault[]) {
      once.set(room, [...(once.get(room) ?? []), ...planned])
    },
    /** Every request to this room fails like this, until `lift`. */
    always: (room: string, planned: Fault) => void lasting.set(room, planned),
    lift: (room: string) => void lasting.delete(room),
    /** A share (0 to 1) of all requests fails with one of these, the same ones for the same seed. */
    sometimes(share: number, planned: Fault[], seed: number) {
      const roll = chance(seed)
      random = () => (roll() < share ? planned[Math.floor(roll() * planned.length)] : undefined)
    },
    /** From now on Teams' limits per conversation hold. */
    enforceRates() {
      enforced = true
    },
    /** Nothing fails any more. */
    clear() {
      once.clear()
      lasting.clear()
      random = undefined
      enforced = false
    },
    /** What becomes of a request to this room that arrives now (ms); undefined: nothing special. */
    pick(room: string, now: number): Fault | undefined {
      const wait = enforced ? rates.take(room, now) : 0
      if (wait > 0) return fault.throttled(Math.ceil(wait / 1000))
      return once.get(room)?.shift() ?? lasting.get(room) ?? random?.()
    },
  }
}
export type Faults = ReturnType<typeof createFaults>
