import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import { type Activity, activitySchema } from './activity.ts'
import type { Conversations } from './conversations.ts'
import { createDelivery, createSchema, type Outcome, refused } from './delivery.ts'
import { type Fault, type Faults, fault } from './faults.ts'
import type { Cast } from './people.ts'
import type { Receipt, Receipts } from './receipts.ts'
import { createRoster } from './roster.ts'

type Request = Context<{ Bindings: Partial<HttpBindings> }>

/** Teams refuses messages above about 100 KB of UTF-16. Source: Teams documentation, "Format your bot messages". */
const mostBytes = 100 * 1024

/**
 * The connector REST API as Teams answers it, `/v3/…`: what the bot sends arrives in the conversations,
 * every write leaves a receipt, and planned faults happen here.
 */
export function createConnector(options: {
  cast: Cast
  conversations: Conversations
  faults: Faults
  receipts: Receipts
  serviceUrl: string
}) {
  const { conversations, faults, receipts } = options
  const delivery = createDelivery(options)
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>()

  /** One write: the fault that is planned for it, or else what `run` does; and its receipt. */
  async function take(
    c: Request,
    asked: Pick<Receipt, 'method' | 'conversation' | 'id' | 'activity'>,
    run: () => Outcome,
  ): Promise<Response> {
    const at = Date.now()
    const tooBig = (await c.req.text()).length * 2 > mostBytes
    const planned = faults.pick(conversations.room(asked.conversation)?.id ?? asked.conversation, at)
    if (planned?.kind === 'slow') await new Promise((over) => setTimeout(over, planned.ms))
    const lost = planned?.kind === 'slow' ? undefined : planned
    const outcome = lost && !lost.delivered ? undefined : tooBig ? refused(fault.tooBig) : run()
    receipts.add({
      ...asked,
      at,
      id: outcome?.id ?? asked.id,
      status: lost ? (lost.kind === 'answer' ? lost.status : null) : (outcome?.status ?? null),
      delivered: outcome !== undefined && outcome.status < 300,
    })
    return lost ? fail(c, lost) : answer(c, outcome ?? refused(fault.failed))
  }

  app.post('/v3/conversations', async (c) => {
    const asked = createSchema.safeParse(await json(c)).data
    const conversation = (asked && delivery.roomAsked(asked)?.id) ?? ''
    return take(c, { method: 'create', conversation, id: null, activity: asked?.activity ?? null }, () =>
      asked ? delivery.create(asked) : refused(fault.badSyntax),
    )
  })
  app.post('/v3/conversations/:conversation/activities', async (c) => {
    const { conversation } = c.req.param()
    const activity = await activityIn(c)
    return take(c, { method: 'send', conversation, id: null, activity }, () =>
      activity ? delivery.send(conversation, activity) : refused(fault.badSyntax),
    )
  })
  app.post('/v3/conversations/:conversation/activities/:id', async (c) => {
    const { conversation, id } = c.req.param()
    const activity = await activityIn(c)
    return take(c, { method: 'reply', conversation, id: null, activity }, () =>
      activity ? delivery.send(conversation, { replyToId: id, ...activity }) : refused(fault.badSyntax),
    )
  })
  app.put('/v3/conversations/:conversation/activities/:id', async (c) => {
    const { conversation, id } = c.req.param()
    const activity = await activityIn(c)
    return take(c, { method: 'update', conversation, id, activity }, () =>
      activity ? delivery.update(conversation, id, activity) : refused(fault.badSyntax),
    )
  })
  app.delete('/v3/conversations/:conversation/activities/:id', (c) => {
    const { conversation, id } = c.req.param()
    return take(c, { method: 'delete', conversation, id, activity: null }, () =>
      delivery.remove(conversation, id),
    )
  })
  return app.route('/', createRoster(options.cast, conversations))
}

async function json(c: Request): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch {
    return undefined
  }
}

async function activityIn(c: Request): Promise<Activity | null> {
  return activitySchema.safeParse(await json(c)).data ?? null
}

function answer(c: Request, { status, body }: Outcome): Response {
  return body === undefined ? c.body(null, status) : c.json(body, status)
}

function fail(c: Request, planned: Exclude<Fault, { kind: 'slow' }>): Response | Promise<Response> {
  if (planned.kind === 'answer') {
    if (planned.retryAfter !== undefined) c.header('Retry-After', String(planned.retryAfter))
    return answer(c, refused(planned))
  }
  const socket = c.env.incoming?.socket
  if (!socket)
    throw new Error('A connection can be cut or left hanging only where there is one: listen on a port.')
  if (planned.kind === 'cut') {
    socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
  return new Promise((gone) => socket.once('close', () => gone(RESPONSE_ALREADY_SENT)))
}
