import type { Store } from '../records/store.ts'
import type { Destination } from './activities.ts'

/**
 * Where a conversation is: as it last wrote, or, for a channel of the convention that never did, through the
 * newest address that its tenant was heard from. Undefined until somebody of the tenant has written.
 *
 * @param tenants the tenants that are listed; `[null]` in local mode
 * @param bot the bot's account, `28:` and its app id in Teams
 */
export function createLocate(
  store: Pick<Store, 'conversation' | 'serviceUrl'>,
  { tenants, bot }: { tenants: readonly (string | null)[]; bot: string },
): (conversation: string) => Promise<Destination | undefined> {
  return async (id) => {
    const known = await store.conversation(id)
    if (known) return { place: known.place, person: known.person }
    for (const tenant of tenants) {
      const serviceUrl = await store.serviceUrl(tenant)
      if (serviceUrl === undefined) continue
      return { place: { id, type: 'channel', tenant, serviceUrl, bot }, person: null }
    }
    return undefined
  }
}
