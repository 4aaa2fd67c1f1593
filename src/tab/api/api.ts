import { type Context, Hono } from 'hono'
import type { Convention } from '../../domain/convention.ts'
import type { Store } from '../../records/store.ts'
import { deskOf } from '../../turn/desk/seen.ts'
import { createAllowance } from './allowance.ts'
import type { Feed } from './feed.ts'
import { figureRoutes } from './figure-routes.ts'
import { meOf } from './me.ts'
import { planRoutes } from './plan-routes.ts'
import { Refusal, refused, words } from './refusal.ts'
import { requestRoutes } from './request-routes.ts'
import { changesSchema, meSchema } from './shapes.ts'
import type { CheckSignOn } from './sign-on.ts'
import type { SignedIn } from './signed-in.ts'

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

const perMinute = { looks: 240, acts: 40 }

/**
 * `/tab/api`: what the tab shows and does. Who asks is who signed in to Teams; what they may see and do is looked up in
 * the convention at each request. Everything that enters and leaves has a schema.
 */
export function createTabApi(parts: TabApiParts): Hono<SignedIn> {
  const { store, convention, feed, now, patienceMs = 25_000 } = parts
  const mayLook = createAllowance(perMinute.looks, () => now().getTime())
  const mayAct = createAllowance(perMinute.acts, () => now().getTime())
  const deskFor = async (object: string) => deskOf(store, await convention(), object, now())
  const app = new Hono<SignedIn>()

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

  const acting = { deskFor, mayAct, wake: parts.wake }
  app.route('/requests', requestRoutes(acting))
  app.route('/', planRoutes(acting))
  app.route('/', figureRoutes())

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

/** The one `Authorization` header; Node keeps the first of several, and none is to be taken for the other. */
function authorizationOf(c: Context<SignedIn>): string | undefined {
  const all = c.env?.incoming?.headersDistinct?.authorization ?? []
  return all.length > 1 ? undefined : c.req.header('authorization')
}
