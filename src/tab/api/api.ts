import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Convention } from '../../domain/convention.ts'
import { typeset } from '../../domain/typography.ts'
import type { Store } from '../../records/store.ts'
import { pressAtDesk } from '../../turn/desk/press.ts'
import { searchRequests } from '../../turn/desk/search.ts'
import { type Desk, deskOf, requestSeen } from '../../turn/desk/seen.ts'
import { requestAt, rowAt } from '../../turn/desk/shown.ts'
import { notFound } from '../../turn/staff/sentences.ts'
import { createAllowance } from './allowance.ts'
import type { Feed } from './feed.ts'
import { meOf } from './me.ts'
import {
  actSchema,
  changesSchema,
  listSchema,
  meSchema,
  outcomeSchema,
  refusedSchema,
  requestSchema,
  wantedSchema,
} from './shapes.ts'
import type { CheckSignOn } from './sign-on.ts'

export interface TabApiParts {
  store: Store
  /** As it holds at this moment. */
  convention: () => Promise<Convention>
  checkSignOn: CheckSignOn
  feed: Feed
  now: () => Date
  /** There is something to send in these conversations. */
  wake: (conversations: string[]) => void
  /** What went wrong on our side, for the log. */
  trouble: (error: unknown) => void
  /** How long a page is let wait for a change. */
  patienceMs?: number
}

const pageSize = 25
/** Nothing that people write in the tab is longer than a message. */
const longestBody = 16 * 1024
const perMinute = { looks: 240, acts: 40 }

const words = {
  signOn: 'Teams ne vous a pas reconnu. Fermez cet onglet, puis rouvrez-le.',
  notStaff:
    'Cet onglet est celui des conseillers nommés dans la convention. Pour une demande, écrivez à Compagnon dans Teams.',
  unclear: 'Cette page n’est plus à jour. Rechargez-la, puis recommencez.',
  tooMuch: 'Cela fait beaucoup à la fois. Attendez une minute, puis recommencez.',
  nowhere: 'Cette page n’existe pas.',
  trouble: 'Compagnon ne répond pas pour l’instant. Réessayez dans un moment ; rien n’est perdu.',
}

/** A refusal with the sentence that the person reads. */
class Refusal extends Error {
  readonly status: ContentfulStatusCode
  constructor(status: ContentfulStatusCode, sentence: string) {
    super(sentence)
    this.status = status
  }
}

type Env = { Bindings: Partial<HttpBindings>; Variables: { object: string; desk: Desk } }

/**
 * `/tab/api`: what the tab shows and does. Who asks is who signed in to Teams; what they may see and do is looked up in
 * the convention at each request. Everything that enters and leaves has a schema.
 */
export function createTabApi(parts: TabApiParts): Hono<Env> {
  const { store, convention, feed, now, patienceMs = 25_000 } = parts
  const mayLook = createAllowance(perMinute.looks, () => now().getTime())
  const mayAct = createAllowance(perMinute.acts, () => now().getTime())
  const deskFor = async (object: string) => deskOf(store, await convention(), object, now())
  const app = new Hono<Env>()

  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    const object = await parts.checkSignOn(authorizationOf(c))
    if (object === undefined) throw new Refusal(401, words.signOn)
    const desk = await deskFor(object)
    if (!desk) throw new Refusal(403, words.notStaff)
    if (!mayLook(object)) throw new Refusal(429, words.tooMuch)
    c.set('object', object)
    c.set('desk', desk)
    await next()
  })

  app.get('/me', (c) => c.json(meSchema.parse({ version: feed.version(), ...meOf(c.get('desk')) })))

  app.get('/requests', async (c) => {
    const desk = c.get('desk')
    const { page, ...wanted } = read(wantedSchema, c.req.query())
    const found = await searchRequests(desk, wanted, { limit: pageSize, offset: (page - 1) * pageSize })
    const rows = found.requests.map((request) => rowAt(desk, request))
    const pages = Math.max(1, Math.ceil(found.total / pageSize))
    return c.json(listSchema.parse({ total: found.total, page, pages, rows }))
  })

  app.get('/requests/:reference', async (c) => {
    const desk = c.get('desk')
    const request = await requestSeen(desk, c.req.param('reference'))
    if (!request) throw new Refusal(404, notFound(c.req.param('reference').slice(0, 20)))
    return c.json(requestSchema.parse(await requestAt(desk, request)))
  })

  app.post(
    '/requests/:reference/acts',
    bodyLimit({
      maxSize: longestBody,
      onError: () => {
        throw new Refusal(413, words.unclear)
      },
    }),
    async (c) => {
      const object = c.get('object')
      const reference = c.req.param('reference')
      if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
        throw new Refusal(415, words.unclear)
      const { act, version, argument } = read(actSchema, await c.req.json().catch(() => undefined))
      if (!mayAct(object)) throw new Refusal(429, words.tooMuch)
      const pressed = { act, reference, version, argument }
      const outcome = await pressAtDesk(() => deskFor(object), pressed)
      if (!outcome) throw new Refusal(404, notFound(reference.slice(0, 20)))
      parts.wake(outcome.wake)
      const shown = await requestAt(c.get('desk'), outcome.request)
      const status = { done: 200, stale: 409, 'not-yours': 403, refused: 422 } as const
      const body = outcomeSchema.parse({ message: outcome.text, request: shown })
      return c.json(body, status[outcome.result])
    },
  )

  app.get('/changes', async (c) => {
    const since = c.req.query('since') ?? ''
    const version = await feed.after(since, patienceMs, c.req.raw.signal)
    return c.json(changesSchema.parse({ version }))
  })

  app.notFound((c) => refused(c, new Refusal(404, words.nowhere)))
  app.onError((error, c) => {
    if (error instanceof Refusal) return refused(c, error)
    parts.trouble(error)
    return refused(c, new Refusal(503, words.trouble))
  })
  return app
}

function refused(c: Context, { status, message }: Refusal) {
  return c.json(refusedSchema.parse({ message: typeset(message) }), status)
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Refusal(400, words.unclear)
  return parsed.data
}

/** The one `Authorization` header; Node keeps the first of several, and none is to be taken for the other. */
function authorizationOf(c: Context<Env>): string | undefined {
  const all = c.env?.incoming?.headersDistinct?.authorization ?? []
  return all.length > 1 ? undefined : c.req.header('authorization')
}
