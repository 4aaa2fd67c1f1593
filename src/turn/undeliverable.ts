import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { firstWords } from '../domain/delivery.ts'
import { roomOf } from '../domain/incoming.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'
import { openStates, type Request, type RequestEvent } from '../domain/request.ts'
import { artisanUnreachable } from '../notifications/artisan-unreachable.ts'
import { artisanMissedIt, broughtInstead, staffMissedIt } from '../notifications/undelivered.ts'
import type { Conversation, OutboxItem, Store } from '../records/store.ts'
import { contactOf } from './contact.ts'
import { tellDeadChannel } from './dead-channel.ts'
import { readMemory } from './memory.ts'
import { outboxDraft } from './outbox-draft.ts'
import { channelsOf } from './request-card-data.ts'
import { nextPlace } from './reroute.ts'

export interface UndeliverableParts {
  store: Store
  convention: Convention
  now: Date
}

type Item = Pick<OutboxItem, 'id' | 'to' | 'message' | 'request' | 'sender'>

/**
 * A message that was given up: somebody is told, once, whatever crashes in between. What an advisor wrote and the
 * artisan did not get comes back to the advisor with the phone number; what was meant for staff goes to the next of
 * them who can be reached, and where there is none the artisan who wrote it is told whom to call.
 * @param why as the sender noted it
 * @returns the conversations that now have something to send
 */
export async function tellUndeliverable(
  parts: UndeliverableParts,
  item: Item,
  why: string,
): Promise<string[]> {
  const { store, convention } = parts
  const office = convention.offices.find(({ channel }) => channel === roomOf(item.to))
  const woken = office ? await tellDeadChannel(parts, office) : []
  const conversation = await store.conversation(item.to)
  const request = item.request === null ? undefined : await store.request(item.request)
  const { person } = conversation ?? {}
  if (conversation && person && !staffOf(convention, person.object))
    return request && item.sender !== null && item.sender !== item.to
      ? tellSender(parts, request, item, why)
      : tellOffice(parts, conversation, request)
  return [...woken, ...(request ? await bringElsewhere(parts, request, item, why) : [])]
}

const eventOf = (
  { now }: UndeliverableParts,
  request: Request,
  detail: RequestEvent['detail'],
): RequestEvent => ({
  request: request.id,
  what: 'undelivered',
  by: 'system',
  at: now.toISOString(),
  cause: null,
  detail,
})

/** Writes down that it was not delivered, and who is told instead. */
async function commitOnce(
  parts: UndeliverableParts,
  request: Request,
  once: string,
  why: string,
  told: { to: string; message: OutgoingDraft; sender?: string | null },
): Promise<string[]> {
  const { to, message, sender = null } = told
  const result = await parts.store.commit({
    inbox: null,
    conversation: null,
    once,
    requests: [],
    events: [eventOf(parts, request, { why })],
    outbox: [{ ...outboxDraft(to, message), request: request.id, sender }],
  })
  return result === 'committed' ? [to] : []
}

/** To the advisor who had it sent, where they wrote from, or else the next place where the request is looked after. */
async function tellSender(
  parts: UndeliverableParts,
  request: Request,
  { id, message, sender }: Item,
  why: string,
): Promise<string[]> {
  const from = sender ?? ''
  const to = (await parts.store.unreachable(from)) ? await nextPlace(parts, request, from) : from
  if (!to) return []
  const notice = artisanMissedIt({
    reference: request.reference ?? '',
    artisan: request.artisan.name,
    contact: contactOf(request) ?? null,
    words: firstWords(message),
    why,
  })
  return commitOnce(parts, request, `undelivered ${id}`, why, { to, message: notice })
}

/**
 * The bot's own word to an artisan who blocked or removed it: the office that has the request is told to call, once
 * until the artisan writes again. What was lost for another reason stands in the ledger.
 */
async function tellOffice(
  parts: UndeliverableParts,
  conversation: Conversation,
  about: Request | undefined,
): Promise<string[]> {
  const { store, convention } = parts
  // The artisan may be writing at this very moment, which changes the conversation.
  for (
    let now: Conversation | undefined = conversation;
    now;
    now = await store.conversation(conversation.place.id)
  ) {
    if (!now.person || !(await store.unreachable(now.place.id))) return []
    const filter = { artisan: now.person, states: [...openStates] }
    const request = about ?? (await store.requests(filter, { limit: 1, offset: 0 })).requests[0]
    const [channel] = request ? channelsOf(convention, request) : []
    if (!request?.reference || !channel) return []
    const { lastAt } = readMemory(now.memory)
    const events = await store.events(request.id)
    if (events.some(({ what, at }) => what === 'undelivered' && at >= (lastAt ?? ''))) return []
    const message = artisanUnreachable({
      reference: request.reference,
      artisan: request.artisan.name,
      contact: contactOf(request) ?? null,
    })
    // The unreachable conversation itself is the row that this is tied to: told once, even by two processes.
    const result = await store.commit({
      inbox: null,
      conversation: { ...now, expected: now.version },
      requests: [],
      events: [eventOf(parts, request, {})],
      outbox: [{ ...outboxDraft(channel, message), request: request.id }],
    })
    if (result === 'committed') return [channel]
  }
  return []
}

/** What was meant for staff goes to the next of them; a card that stands there already is brought up to date later. */
async function bringElsewhere(
  parts: UndeliverableParts,
  request: Request,
  { id, to: failed, message, sender }: Item,
  why: string,
): Promise<string[]> {
  const { store, convention } = parts
  const isCard = message.type === 'card'
  if (isCard && (await store.postedCard(failed, message.key)) !== undefined) return []
  const since = (await store.unreachable(failed))?.since ?? ''
  const once = isCard ? `undelivered ${message.key} ${failed} ${since}` : `undelivered ${id}`
  const to = await nextPlace(parts, request, failed)
  if (to) {
    const words = isCard
      ? `${message.card.summary}. Écrivez « détails ${request.reference} ».`
      : message.text.replace(/^\*\*Pour .*? :\*\* /, '')
    const brought = broughtInstead(await nameOf(parts, failed), words)
    return commitOnce(parts, request, once, why, { to, message: brought, sender })
  }
  const lead = officeById(convention, request.lead)
  const isTheirs = sender === request.artisan.conversation && (!isCard || lead?.channel === roomOf(failed))
  if (!isTheirs || (await store.unreachable(sender))) return []
  const call = [lead?.name, lead?.phone, lead?.hours && `(${lead.hours})`].filter(Boolean).join(' ')
  const notice = staffMissedIt(request.reference ?? '', firstWords(message), call)
  return commitOnce(parts, request, once, why, { to: sender, message: notice })
}

/** Who or what a place of the staff is, in words. */
async function nameOf({ store, convention }: UndeliverableParts, place: string): Promise<string> {
  const { person } = (await store.conversation(place)) ?? {}
  const name = staffOf(convention, person?.object ?? null)?.advisor.name
  const office = convention.offices.find(({ channel }) => channel === roomOf(place))
  return name ?? (office ? `le canal de ${office.name}` : 'le conseiller')
}
