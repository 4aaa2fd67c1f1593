import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Activity } from './activity.ts'
import { type Actor, createActor } from './actor.ts'
import { createConnector } from './connector.ts'
import { createConversations } from './conversations.ts'
import { createFaults } from './faults.ts'
import { createFiles } from './files.ts'
import { createPage } from './page.ts'
import { type Cast, castSchema, type Person, personalChatOf } from './people.ts'
import { post } from './post.ts'
import { createReceipts } from './receipts.ts'
import { createTabHost } from './tab-host.ts'
import { createWaiting } from './waiting.ts'

export interface SandboxOptions {
  cast: Cast
  /** Where the bot takes activities: `http://127.0.0.1:3978/api/messages`. */
  botUrl: string
  /** Where the bot reaches the connector: `http://127.0.0.1:3978/sandbox/connector`. */
  serviceUrl: string
  /** Signs somebody in to the tab; absent where there is none. */
  tabTokenFor?: ((object: string) => Promise<string>) | undefined
}

/**
 * Teams in one process: people, conversations and the connector, speaking the Bot Framework protocol over HTTP.
 * `app` holds the page, at `/connector` the connector, and at `/tab` a window for the tab; mount it at `/sandbox`.
 */
export function createSandbox(options: SandboxOptions) {
  const cast = castSchema.parse(options.cast)
  const conversations = createConversations(cast)
  const faults = createFaults()
  const receipts = createReceipts()
  const waiting = createWaiting(cast, conversations)
  const files = createFiles(options.serviceUrl)
  const world = { ...options, cast, conversations, waiting, files }
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>()
  app.route('/connector', files.app)
  app.route('/connector', createConnector({ ...world, faults, receipts }))
  app.route('/tab', createTabHost(cast, options.tabTokenFor))
  app.route(
    '/',
    createPage(cast, conversations, (person, place) => createActor(world, person, place)),
  )

  return {
    app,
    cast,
    conversations,
    faults,
    /** Everything the bot asked of the connector's writing half, in order. */
    receipts,
    /** Somebody in their own chat with the bot. */
    as: (person: Person): Actor => createActor(world, person, personalChatOf(cast, person)),
    /** Posts any activity to the bot, as it is: a duplicate, or one that no client would send. */
    deliver: (activity: Activity): Promise<unknown> => post(options.botUrl, activity),
    /** The next message of the bot in a room, by conversation id. */
    next: waiting.next,
    /** Resolves once nothing has happened in a room for a while (200 ms unless said). */
    quiet: waiting.quiet,
  }
}
export type Sandbox = ReturnType<typeof createSandbox>
