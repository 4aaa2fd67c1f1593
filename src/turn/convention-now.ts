import { withBindings } from '../domain/channels.ts'
import type { Convention, Office } from '../domain/convention.ts'
import type { Store } from '../records/store.ts'

type Known = Pick<Store, 'bindings' | 'personalConversation' | 'unreachable'>

/**
 * The convention as it holds at this moment: its file, with the channels that coordinators bound laid over it. An
 * office that has no channel at all is given the own chat of one of its people in place of it, coordinators first,
 * else that of a coordinator of the same partner: wherever `channel` is read, its requests reach somebody. It stays
 * without where none of them has written to the bot; `officesOutOfReach` counts these.
 */
export async function conventionNow(file: Convention, store: Known): Promise<Convention> {
  const bound = withBindings(file, await store.bindings())
  if (bound.offices.every(({ channel }) => channel !== undefined)) return bound
  const offices = bound.offices.map(async (office) => {
    const channel = office.channel ?? (await chatFor(bound, office, store))
    return channel === undefined ? office : { ...office, channel }
  })
  return { ...bound, offices: await Promise.all(offices) }
}

async function chatFor({ offices }: Convention, office: Office, store: Known): Promise<string | undefined> {
  const neighbours = offices.filter(({ id, partner }) => partner === office.partner && id !== office.id)
  const coordinators = ({ advisors }: Office) => advisors.filter(({ role }) => role === 'coordinator')
  const people = [...coordinators(office), ...office.advisors, ...neighbours.flatMap(coordinators)]
  for (const { id } of people) {
    const chat = (await store.personalConversation(id))?.place.id
    if (chat !== undefined && (await store.unreachable(chat)) === undefined) return chat
  }
  return undefined
}

/** The offices that nothing can be brought to: neither a channel, nor anybody whose chat is known. */
export function officesOutOfReach({ offices }: Convention): string[] {
  return offices.filter(({ channel }) => channel === undefined).map(({ id }) => id)
}
