import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'

const kept = 20

/** The files that people send: kept in memory, the newest few, each at an address that is hard to guess. */
export function createFiles(serviceUrl: string) {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>()
  const app = new Hono()
  app.get('/files/:id', (c) => {
    const content = contents.get(c.req.param('id'))
    return content ? c.body(content) : c.body(null, 404)
  })
  return {
    app,
    /** Keeps a file. @returns the address at which the bot may read it */
    keep(content: string | Uint8Array): string {
      const id = randomUUID()
      contents.set(id, new Uint8Array(Buffer.from(content as string)))
      const [oldest] = contents.keys()
      if (contents.size > kept && oldest) contents.delete(oldest)
      return `${serviceUrl}/files/${id}`
    },
  }
}
