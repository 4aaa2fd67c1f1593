import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Incoming } from '../domain/incoming.ts'
import { type ActivityIn, activitySchema, readReceiptSchema } from './activity.ts'
import { readBody } from './body.ts'
import { executeInvoke, incomingOf } from './incoming-of.ts'
import { invokeEnvelope, malformedInvoke } from './invoke-answer.ts'
import type { Seals } from './seals.ts'
import { isLoopbackServiceUrl, isTeamsServiceUrl } from './service-url.ts'
import type { CheckToken, Voucher } from './tokens.ts'

export interface FrontDoor {
  /** `local` takes whatever says it is on this machine; else tokens are checked and tenants listed. */
  mode: 'local' | { checkToken: CheckToken; tenants: () => readonly string[] }
  /** Commits the inbox row. Whatever it throws is answered by 503 and the channel sends again. */
  accept: (incoming: Incoming) => Promise<{ duplicate: boolean; seq: number }>
  /**
   * The answer to a card's invoke, as an `Outgoing`, once its turn is committed. Undefined or later than the
   * deadline: the person is told that it was noted, and the reply follows as a message.
   */
  settle: (seq: number) => Promise<unknown>
  /** Opens what buttons send back, and seals those of the card that takes the pressed one's place. */
  seals: Seals
  /**
   * Somebody has read what stands in their chat, up to an activity. Teams says so where the app was granted
   * `ChatMessageReadReceipt.Read.Chat` and people have read receipts on.
   */
  onRead?: (conversation: string, upTo: string) => Promise<void>
  now?: () => number
  settleWithinMs?: number
  /** What went wrong on our side, for the log; the channel learns nothing of it. */
  onTrouble?: (trouble: unknown) => void
}

/** Messages are a few KB; Teams itself stops well below this. */
const longestBody = 256 * 1024

/** A refusal: its HTTP status is all that is ever said about it. */
class Refusal extends Error {
  readonly status: ContentfulStatusCode
  constructor(status: ContentfulStatusCode) {
    super(`Refused with ${status}`)
    this.status = status
  }
}

/**
 * `POST /api/messages`: what the channel sends. A message is acknowledged once its inbox row is committed, and
 * thought about later; what the bot does not act upon is acknowledged at once; bad input gets a bare 4xx.
 */
export function createFrontDoor(door: FrontDoor): Hono {
  const { mode, accept, settle, seals, onRead, now = Date.now, settleWithinMs = 4_000, onTrouble } = door
  const app = new Hono()

  app.post('/api/messages', async (c) => {
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Refusal(415)
    const voucher = mode === 'local' ? undefined : await mode.checkToken(c.req.header('authorization'))
    if (mode !== 'local' && !voucher) throw new Refusal(401)
    const body = await readBody(c.req.raw, longestBody)
    if (body === undefined) throw new Refusal(413)
    const activity = parseActivity(body)
    const tenant =
      mode === 'local' || !voucher ? admitLocal(activity) : admit(activity, voucher, mode.tenants())

    const incoming = incomingOf(activity, {
      // Where the channel gave no id, the same activity still is the same.
      id: activity.id ?? `hash-${createHash('sha256').update(body).digest('base64url')}`,
      tenant,
      at: new Date(now()).toISOString(),
      seals,
    })
    if (activity.type === 'invoke') return c.json(await invoked(activity, incoming), invokeStatus(activity))
    if (incoming) await accept(incoming)
    const upTo = lastRead(activity)
    if (upTo) await onRead?.(activity.conversation.id, upTo)
    return c.body(null, 200)
  })

  async function invoked(activity: ActivityIn, incoming: Incoming | undefined) {
    if (activity.name !== executeInvoke) return {}
    if (!incoming) return malformedInvoke
    const { seq } = await accept(incoming)
    const stored = await inTime(settle(seq), settleWithinMs)
    return invokeEnvelope(stored, (data) => seals.seal(incoming.place.id, data))
  }

  app.all('/api/messages', (c) => c.body(null, 405))
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.body(null, error.status)
    onTrouble?.(error)
    return c.body(null, 503)
  })
  return app
}

/** Feedback on a message is taken note of; other invokes are features that the bot does not have. */
function invokeStatus({ name }: ActivityIn): 200 | 400 {
  return name === executeInvoke || name === 'message/submitAction' ? 200 : 400
}

function lastRead({ type, name, value }: ActivityIn): string | undefined {
  if (type !== 'event' || name !== 'application/vnd.microsoft.readReceipt') return undefined
  return readReceiptSchema.safeParse(value).data?.lastReadMessageId
}

function parseActivity(body: string): ActivityIn {
  try {
    return activitySchema.parse(JSON.parse(body))
  } catch {
    throw new Refusal(400)
  }
}

function admitLocal({ serviceUrl }: ActivityIn): null {
  if (!isLoopbackServiceUrl(serviceUrl)) throw new Refusal(400)
  return null
}

/** The tenant that the activity comes from, once its token, its address and every tenant it names are right. */
function admit(activity: ActivityIn, voucher: Voucher, tenants: readonly string[]): string {
  const { serviceUrl, conversation, channelData, channelId = '' } = activity
  if (!isTeamsServiceUrl(serviceUrl)) throw new Refusal(400)
  if (voucher.serviceUrl !== serviceUrl) throw new Refusal(403)
  if (channelId !== 'msteams' || !voucher.channels.includes(channelId)) throw new Refusal(403)
  const named = [conversation.tenantId, channelData?.tenant?.id]
    .filter((tenant) => tenant !== undefined)
    .map((tenant) => tenant.toLowerCase())
  const [tenant] = named
  // Ids are copied by hand into the convention, from pages that write them in either case.
  const listed = new Set(tenants.map((one) => one.toLowerCase()))
  if (tenant === undefined || named.some((one) => !listed.has(one))) throw new Refusal(403)
  return tenant
}

/** The promise's value, or undefined if it takes too long or fails: the turn itself goes on and is retried. */
function inTime(promise: Promise<unknown>, milliseconds: number): Promise<unknown> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, milliseconds, undefined)
  return Promise.race([promise.catch(() => undefined), late]).finally(() => clearTimeout(timer))
}
