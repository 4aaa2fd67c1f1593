import { Hono } from 'hono'
import { planCsv } from '../../csv/plan.ts'
import { firmAt, planAt } from '../../turn/desk/plan.ts'
import { visitAtDesk } from '../../turn/desk/visit.ts'
import { bodyOf, limited } from './body.ts'
import { planSchema, planWantedSchema, visitOutcomeSchema, visitSchema } from './figure-shapes.ts'
import { pagesOf, spanOf } from './paging.ts'
import { Refusal, read, words } from './refusal.ts'
import type { ActingParts, SignedIn } from './signed-in.ts'

/** No plan has more firms: an import of more is refused. */
const mostFirms = 100_000

/** The shared plan, who visits a firm, and all of it as a table, which is the coordinators' to take out. */
export function planRoutes({ deskFor, mayAct, wake }: ActingParts): Hono<SignedIn> {
  const app = new Hono<SignedIn>()

  app.get('/plan', async (c) => {
    const { page, ...wanted } = read(planWantedSchema, c.req.query())
    const plan = await planAt(c.get('desk'), wanted, spanOf(page))
    return c.json(planSchema.parse({ ...plan, page, pages: pagesOf(plan.total) }))
  })

  app.get('/plan.csv', async (c) => {
    const { store, convention, staff } = c.get('desk')
    if (staff.advisor.role !== 'coordinator') throw new Refusal(403, words.coordinators)
    const { prospects } = await store.prospects({}, { limit: mostFirms, offset: 0 })
    c.header('Content-Disposition', 'attachment; filename="plan.csv"')
    return c.body(planCsv(prospects, convention), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })

  app.post('/plan/:siret/visits', limited, async (c) => {
    const object = c.get('object')
    const { act } = await bodyOf(c, visitSchema)
    if (!mayAct(object)) throw new Refusal(429, words.tooMuch)
    const outcome = await visitAtDesk(() => deskFor(object), { siret: c.req.param('siret'), act })
    if (!outcome) throw new Refusal(404, words.noFirm)
    wake(outcome.wake)
    const body = { message: outcome.text, firm: firmAt(c.get('desk'), outcome.firm) }
    return c.json(visitOutcomeSchema.parse(body), outcome.done ? 200 : 409)
  })
  return app
}
