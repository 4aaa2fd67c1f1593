import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { pressAtDesk } from '../../turn/desk/press.ts'
import { searchRequests } from '../../turn/desk/search.ts'
import { type Desk, requestSeen } from '../../turn/desk/seen.ts'
import { requestAt, rowAt } from '../../turn/desk/shown.ts'
import { notFound } from '../../turn/staff/sentences.ts'
import { pagesOf, spanOf } from './paging.ts'
import { Refusal, read, words } from './refusal.ts'
import { actSchema, listSchema, outcomeSchema, requestSchema, wantedSchema } from './shapes.ts'
import type { SignedIn } from './signed-in.ts'

/** Nothing that people write in the tab is longer than a message. */
const longestBody = 16 * 1024

/** The requests that somebody may see, one of them, and what they do to it. */
export function requestRoutes({
  deskFor,
  mayAct,
  wake,
}: {
  deskFor: (object: string) => Promise<Desk | undefined>
  mayAct: (object: string) => boolean
  wake: (conversations: string[]) => void
}): Hono<SignedIn> {
  const app = new Hono<SignedIn>()

  app.get('/', async (c) => {
    const desk = c.get('desk')
    const { page, ...wanted } = read(wantedSchema, c.req.query())
    const found = await searchRequests(desk, wanted, spanOf(page))
    const rows = found.requests.map((request) => rowAt(desk, request))
    return c.json(listSchema.parse({ total: found.total, page, pages: pagesOf(found.total), rows }))
  })

  app.get('/:reference', async (c) => {
    const desk = c.get('desk')
    const request = await requestSeen(desk, c.req.param('reference'))
    if (!request) throw new Refusal(404, notFound(c.req.param('reference').slice(0, 20)))
    return c.json(requestSchema.parse(await requestAt(desk, request)))
  })

  const limit = bodyLimit({
    maxSize: longestBody,
    onError: () => {
      throw new Refusal(413, words.unclear)
    },
  })
  app.post('/:reference/acts', limit, async (c) => {
    const object = c.get('object')
    const reference = c.req.param('reference')
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
      throw new Refusal(415, words.unclear)
    const sent = read(actSchema, await c.req.json().catch(() => undefined))
    if (!mayAct(object)) throw new Refusal(429, words.tooMuch)
    const outcome = await pressAtDesk(() => deskFor(object), { reference, ...sent })
    if (!outcome) throw new Refusal(404, notFound(reference.slice(0, 20)))
    wake(outcome.wake)
    const shown = await requestAt(c.get('desk'), outcome.request)
    const status = { done: 200, stale: 409, 'not-yours': 403, refused: 422 } as const
    const body = outcomeSchema.parse({ message: outcome.text, request: shown })
    return c.json(body, status[outcome.result])
  })
  return app
}
