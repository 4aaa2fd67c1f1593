import { Hono } from 'hono'
import { csvOf } from '../../csv/table.ts'
import { observatoryAt } from '../../turn/desk/observatory.ts'
import { chartWantedSchema, observatorySchema, observatoryWantedSchema } from './figure-shapes.ts'
import { Refusal, read, words } from './refusal.ts'
import type { SignedIn } from './signed-in.ts'

/** The figures of the observatory, and each of its tables. */
export function figureRoutes(): Hono<SignedIn> {
  const app = new Hono<SignedIn>()

  app.get('/observatory', async (c) => {
    const wanted = read(observatoryWantedSchema, c.req.query())
    return c.json(observatorySchema.parse(await observatoryAt(c.get('desk'), wanted)))
  })

  app.get('/observatory.csv', async (c) => {
    const { chart, ...wanted } = read(chartWantedSchema, c.req.query())
    const { charts, scope, period } = await observatoryAt(c.get('desk'), wanted)
    const found = charts.find(({ id }) => id === chart)
    if (!found) throw new Refusal(404, words.nowhere)
    const cells = found.rows.map((row) => [row.name, ...row.cells.map((cell) => cell ?? 'non montré')])
    const table = csvOf([found.columns, ...cells, [], [found.definition], [scope], [period]])
    c.header('Content-Disposition', `attachment; filename="observatoire-${chart}.csv"`)
    return c.body(table, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })
  return app
}
