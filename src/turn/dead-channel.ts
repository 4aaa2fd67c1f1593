import type { Convention, Office } from '../domain/convention.ts'
import { channelIsDead } from '../notifications/undelivered.ts'
import type { Store } from '../records/store.ts'
import { outboxDraft } from './outbox-draft.ts'
import type { UndeliverableParts } from './undeliverable.ts'

/** The offices whose channel takes nothing any more, for those who run the bot: a line each. */
export async function deadChannels(
  { offices }: Convention,
  store: Pick<Store, 'unreachable'>,
): Promise<string[]> {
  const lines = offices.map(async ({ id, channel }) => {
    const dead = channel === undefined ? undefined : await store.unreachable(channel)
    const since = dead?.since ? ` since ${dead.since.slice(0, 16)}Z` : ''
    return dead ? [`the channel of ${id} takes nothing${since} (${dead.why})`] : []
  })
  return (await Promise.all(lines)).flat()
}

/**
 * An office's channel that takes nothing any more: its coordinators are told in their own chats, else another office
 * in its channel, once for each time that it falls silent.
 * @returns the conversations that now have something to send
 */
export async function tellDeadChannel(parts: UndeliverableParts, office: Office): Promise<string[]> {
  const { store } = parts
  const dead = office.channel === undefined ? undefined : await store.unreachable(office.channel)
  if (!dead) return []
  const outbox = (await whoCanHelp(parts, office)).map((to) =>
    outboxDraft(to, channelIsDead(office.name, dead.why)),
  )
  const once = `dead-channel ${office.id} ${dead.since}`
  if (outbox.length === 0) return []
  const result = await store.commit({
    inbox: null,
    conversation: null,
    once,
    requests: [],
    events: [],
    outbox,
  })
  return result === 'committed' ? outbox.map(({ to }) => to) : []
}

async function whoCanHelp({ store, convention }: UndeliverableParts, office: Office): Promise<string[]> {
  const reachable = async (place: string | undefined) =>
    place !== undefined && !(await store.unreachable(place)) ? [place] : []
  const chats: string[] = []
  for (const { id, role } of office.advisors)
    if (role === 'coordinator')
      chats.push(...(await reachable((await store.personalConversation(id))?.place.id)))
  if (chats.length > 0) return chats
  // Of the same partner first.
  const others = convention.offices
    .filter(({ id }) => id !== office.id)
    .toSorted((a, b) => Number(b.partner === office.partner) - Number(a.partner === office.partner))
  for (const { channel } of others) {
    const place = await reachable(channel)
    if (place.length > 0) return place
  }
  return []
}
