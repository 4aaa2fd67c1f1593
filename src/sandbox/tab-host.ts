import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Cast } from './people.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const files = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/host.css', file: 'host.css', type: 'text/css; charset=utf-8' },
  { path: '/host.ts', file: 'host.ts', type: 'text/javascript; charset=utf-8' },
]

const wantedSchema = z.object({ person: z.string() })
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/

/** Who the tab can be opened as. An artisan may try too, and is told that it is not theirs. */
export interface TabViewer {
  object: string
  name: string
  /** Null for an artisan. */
  office: string | null
}

/**
 * A small stand-in for the part of Teams that shows tabs: it tells the tab its theme and locale, and who looks.
 * @param tokenFor signs somebody of the cast in; absent where there is no tab
 */
export function createTabHost(cast: Cast, tokenFor?: (object: string) => Promise<string>): Hono {
  const app = new Hono()
  const people: TabViewer[] = [
    ...cast.advisors,
    ...cast.artisans.map((artisan) => ({ ...artisan, office: null })),
  ].map(({ object, name, office }) => ({ object, name, office }))

  for (const { path, file, type } of files) {
    app.get(path, (c) => {
      const content = readFileSync(new URL(`./tab-host/${file}`, import.meta.url), 'utf8')
      c.header('Content-Type', type)
      c.header('Content-Security-Policy', policy)
      c.header('X-Content-Type-Options', 'nosniff')
      c.header('Referrer-Policy', 'no-referrer')
      c.header('Cache-Control', 'no-cache')
      return c.body(file.endsWith('.ts') ? stripTypeScriptTypes(content) : content)
    })
  }

  app.get('/people', (c) => c.json(people))

  app.post('/token', async (c) => {
    // Neither another site open in the same browser nor a name that was made to lead here is signed in.
    const host = c.req.header('host') ?? ''
    const origin = c.req.header('origin')
    if (!loopback.test(host) || (origin && URL.parse(origin)?.host !== host)) return c.body(null, 403)
    const wanted = wantedSchema.safeParse(await c.req.json().catch(() => undefined)).data
    const person = people.find(({ object }) => object === wanted?.person)
    if (!person || !tokenFor) return c.body(null, 404)
    return c.json({ token: await tokenFor(person.object) })
  })
  return app
}
