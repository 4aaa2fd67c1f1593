import type { HttpBindings } from '@hono/node-server'
import type { Desk } from '../../turn/desk/seen.ts'

/** What every route of the API has at hand: who signed in, by Entra object id, and their desk. */
export interface SignedIn {
  Bindings: Partial<HttpBindings>
  Variables: { object: string; desk: Desk }
}
