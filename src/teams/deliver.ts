import type { OutboxItem, Store } from '../records/store.ts'
import { activityOf, type Destination } from './activities.ts'
import type { Connector, Sent } from './connector.ts'
import type { Seals } from './seals.ts'

/**
 * One attempt to put one message before its reader. A card that is live in the conversation is updated in
 * place, and posted anew where it is gone. Throws only when the records do not answer.
 */
export async function deliver(
  {
    store,
    connector,
    seals,
  }: { store: Pick<Store, 'postedCard'>; connector: Connector; seals: Pick<Seals, 'seal'> },
  { to, message }: OutboxItem,
  destination: Destination,
): Promise<Sent> {
  const activity = shown()
  if (!activity) return { kind: 'refused', why: 'could not be rendered' }
  const address = { serviceUrl: destination.place.serviceUrl, conversation: to }
  if (message.type === 'card' && message.show === 'live') {
    const posted = await store.postedCard(to, message.key)
    if (posted !== undefined) {
      const sent = await connector.update(address, posted, activity)
      // An update may be repeated as often as need be: the card ends up the same.
      if (sent.kind === 'ambiguous') return { kind: 'retry', afterMs: null, why: sent.why }
      if (sent.kind !== 'gone') return sent
    }
  }
  return connector.send(address, activity)

  function shown() {
    try {
      return activityOf(message, destination, (data) => seals.seal(to, data))
    } catch {
      return undefined // a message that cannot be shown must not block those behind it
    }
  }
}
