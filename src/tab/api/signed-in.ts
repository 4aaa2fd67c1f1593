import type { HttpBindings } from '@hono/node-server'
import type { Desk } from '../../turn/desk/seen.ts'

/** What every route of the API has at hand: who signed in, by Entra object id, and their desk. */
export interface SignedIn {
  Bindings: Partial<HttpBindings>
  Variables: { object: string; desk: Desk }
}

/** What a route needs where people do something. */
export interface ActingParts {
  /** Their desk as it is now; undefined where they are not staff any more. */
  deskFor: (object: string) => Promise<Desk | undefined>
  /** Whether they have not done too much in this minute. */
  mayAct: (object: string) => boolean
  /** There is something to send in these conversations. */
  wake: (conversations: string[]) => void
}
