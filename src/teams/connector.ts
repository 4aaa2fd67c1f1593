import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { BotToken } from './credentials.ts'
import { createHttp, type Reply } from './http.ts'

/** Where the channel keeps a conversation. */
export interface Address {
  serviceUrl: string
  conversation: string
}

/** What became of one attempt to send. Only `sent` is success; the others say what to do next. */
export type Sent =
  /** `activity` is the channel's id of the message, null where it gave none. */
  | { kind: 'sent'; activity: string | null }
  /** The channel did not take it: try again, after `afterMs` if it said so. */
  | { kind: 'retry'; afterMs: number | null; why: string }
  /** Nobody knows whether it arrived: trying again may show it twice. */
  | { kind: 'ambiguous'; why: string }
  /** The card to update is no longer there: post it anew. */
  | { kind: 'gone'; why: string }
  /** Blocked, removed or forbidden there: no further try until somebody writes from there. */
  | { kind: 'unreachable'; why: string }
  /** Never again as it is. */
  | { kind: 'refused'; why: string }

/** The channel's REST interface as far as the bot uses it. */
export interface Connector {
  send(to: Address, activity: Partial<Activity>): Promise<Sent>
  update(to: Address, id: string, activity: Partial<Activity>): Promise<Sent>
  close(): void
}

/**
 * A connector that makes one attempt a call: no retries of its own, a deadline on each request, connections
 * kept alive. The requests are plain HTTP and not the SDK's client, which takes three times the CPU and
 * retries posts by itself; token and types are the SDK's.
 */
export function createConnector({
  token,
  mayCall,
  deadlineMs = 10_000,
}: {
  /** Null in local mode: no token at all. */
  token: BotToken | null
  /** Checked at every call, for the bot's token goes along. */
  mayCall: (serviceUrl: string) => boolean
  deadlineMs?: number
}): Connector {
  const http = createHttp(deadlineMs)

  async function call(method: 'POST' | 'PUT', to: Address, id: string, body: string): Promise<Reply | Sent> {
    if (!mayCall(to.serviceUrl)) return { kind: 'refused', why: 'service URL not allowed' }
    const path = `v3/conversations/${encodeURIComponent(to.conversation)}/activities${id}`
    const url = `${to.serviceUrl.replace(/\/$/, '')}/${path}`
    for (let renew = false; ; renew = true) {
      let bearer: string | undefined
      try {
        bearer = await token?.(renew)
      } catch {
        return { kind: 'retry', afterMs: null, why: 'no token' }
      }
      const reply = await http(method, url, body, bearer)
      // A token that was revoked before its time is worth one more try with a new one: 401 did not take the message.
      if (!token || renew || reply.outcome !== 'answered' || reply.status !== 401) return reply
    }
  }

  return {
    async send(to, activity) {
      const reply = await call('POST', to, '', JSON.stringify(activity))
      return 'kind' in reply ? reply : outcomeOf(reply, 'refused')
    },
    async update(to, id, activity) {
      const reply = await call('PUT', to, `/${encodeURIComponent(id)}`, JSON.stringify({ ...activity, id }))
      const sent = 'kind' in reply ? reply : outcomeOf(reply, 'gone')
      return sent.kind === 'sent' ? { kind: 'sent', activity: id } : sent
    },
    close: () => http.close(),
  }
}

const answerSchema = z.object({
  id: z.string().min(1).nullish().catch(null),
  error: z.object({ code: z.string() }).optional().catch(undefined),
})

/**
 * What a status means, by Microsoft's table for bots: 412, 429, 502, 503 and 504 are to be tried again, 500 is
 * not, for it may come after a delivery. `missing` is what 404 means where the conversation is there: a lost card is
 * one to post anew.
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes)
 */
function outcomeOf(reply: Reply, missing: 'gone' | 'refused'): Sent {
  if (reply.outcome === 'not sent') return { kind: 'retry', afterMs: null, why: reply.why }
  if (reply.outcome === 'lost') return { kind: 'ambiguous', why: reply.why }
  const { status, body, retryAfterMs } = reply
  const answer = answerSchema.safeParse(parsed(body)).data
  if (status >= 200 && status < 300) return { kind: 'sent', activity: answer?.id ?? null }
  const code = answer?.error?.code.replace(/\W/g, '').slice(0, 60)
  const why = code ? `${status} ${code}` : `${status}`
  if ([412, 429, 502, 503, 504].includes(status)) return { kind: 'retry', afterMs: retryAfterMs, why }
  if (status >= 500) return { kind: 'ambiguous', why }
  // The address of another cloud than the tenant's is our fault; every other 403 is the other side's wish.
  if (status === 403) return { kind: code === 'InvalidBotApiHost' ? 'refused' : 'unreachable', why }
  if (status === 404) return { kind: code === 'ConversationNotFound' ? 'unreachable' : missing, why }
  return { kind: 'refused', why }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
