import { Hono } from 'hono'
import { pressAtDesk } from '../../turn/desk/press.ts'
import { searchRequests } from '../../turn/desk/search.ts'
import { requestSeen } from '../../turn/desk/seen.ts'
import { requestAt, rowAt } from '../../turn/desk/shown.ts'
import { notFound } from '../../turn/staff/sentences.ts'
import { bodyOf, limited } from './body.ts'
import { pagesOf, spanOf } from './paging.ts'
import { Refusal, read, words } from './refusal.ts'
import { actSchema, listSchema, outcomeSchema, requestSchema, wantedSchema } from './shapes.ts'
import type { ActingParts, SignedIn } from './signed-in.ts'

/** The requests that somebody may see, one of them, and what they do to it. */
export function requestRoutes({ deskFor, mayAct, wake }: ActingParts): Hono<SignedIn> {
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

  app.post('/:reference/acts', limited, async (c) => {
    const object = c.get('object')
    const reference = c.req.param('reference')
    const sent = await bodyOf(c, actSchema)
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
