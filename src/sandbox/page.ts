import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Conversations } from './conversations.ts'
import { pageFiles } from './page-files.ts'
import type { Cast, Person } from './people.ts'
import { NotTaken } from './post.ts'
import { shownChange, shownWorld } from './shown.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const doneSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('says'),
    text: z.string().trim().min(1).max(40_000),
    mention: z.boolean(),
  }),
  z.object({
    what: z.literal('presses'),
    message: z.string(),
    action: z.object({
      type: z.enum(['Action.Submit', 'Action.Execute']),
      title: z.string(),
      verb: z.string().optional(),
      data: z.record(z.string(), z.unknown()),
    }),
  }),
  z.object({ what: z.literal('resends'), message: z.string() }),
  z.object({
    what: z.literal('attaches'),
    name: z.string().trim().min(1).max(200),
    /** The file's bytes, base64. */
    content: z.base64().max(6_000_000),
    text: z.string().trim().max(40_000),
  }),
])
/** What somebody does on the page: who (Entra object id), where (conversation id), what. */
const deedSchema = z.object({ person: z.string(), place: z.string(), done: doneSchema })
export type Deed = z.infer<typeof deedSchema>

/** The page to talk in: its files, what happens as server-sent events, and what people do on it. */
export function createPage(
  cast: Cast,
  conversations: Conversations,
  actor: (person: Person, place: string) => Actor,
) {
  const app = new Hono().use(trimTrailingSlash())
  const contents = new Map<string, string>()
  for (const { path, type, read } of pageFiles) {
    app.get(path, (c) => {
      const content = contents.get(path) ?? read()
      contents.set(path, content)
      c.header('Content-Type', type)
      c.header('Content-Security-Policy', policy)
      c.header('X-Content-Type-Options', 'nosniff')
      c.header('Referrer-Policy', 'no-referrer')
      c.header('Cache-Control', 'no-cache')
      return c.body(content)
    })
  }

  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      // Watching starts before the world is read, in the same step: nothing falls between the two.
      const stop = conversations.watch((change) => {
        void stream.writeSSE({ event: 'change', data: JSON.stringify(shownChange(cast, change)) })
      })
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      await stream.writeSSE({ event: 'world', data: JSON.stringify(shownWorld(cast, conversations)) })
      await gone
      stop()
    }),
  )

  app.post('/deeds', async (c) => {
    const origin = c.req.header('origin')
    // Another site open in the same browser must not speak in the name of the sandbox's people.
    if (origin && URL.parse(origin)?.host !== c.req.header('host')) return c.body(null, 403)
    const deed = deedSchema.safeParse(await c.req.json().catch(() => undefined)).data
    const person = deed && conversations.person(deed.person)
    const room = deed && conversations.room(deed.place)
    if (!deed || !person || !room) return c.body(null, 400)
    try {
      return c.json({ answer: (await act(actor(person, deed.place), deed.done)) ?? null })
    } catch (failure) {
      if (failure instanceof NotTaken) return c.json({ status: failure.status }, 502)
      throw failure
    }
  })
  return app
}

async function act(somebody: Actor, done: Deed['done']): Promise<unknown> {
  if (done.what === 'says') return void (await somebody.says(done.text, { mention: done.mention }))
  if (done.what === 'attaches')
    return void (await somebody.attaches(done.name, Buffer.from(done.content, 'base64'), done.text))
  const message = somebody.room.messages.find(({ id }) => id === done.message)
  if (!message) return undefined
  if (done.what === 'presses') return somebody.submits(message, done.action)
  return void (await somebody.resends(message))
}
