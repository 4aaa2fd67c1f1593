import type { Convention } from '../domain/convention.ts'
import { outgoingSchema } from '../domain/outgoing.ts'
import { openStates } from '../domain/request.ts'
import { typesetMessage } from '../domain/typography.ts'
import { artisanUnreachable } from '../notifications/artisan-unreachable.ts'
import type { OutboxItem, Store } from '../records/store.ts'
import { contactOf } from './contact.ts'
import { channelsOf } from './request-card-data.ts'

/**
 * A message to an artisan that will not arrive: the office that has their newest open request is told to call.
 * @returns the conversations that now have something to send; none where nobody has such a request
 */
export async function tellUndeliverable(
  { store, convention, now }: { store: Store; convention: Convention; now: Date },
  { to }: OutboxItem,
): Promise<string[]> {
  const conversation = await store.conversation(to)
  if (!conversation?.person) return []
  const { requests } = await store.requests(
    { artisan: conversation.person, states: [...openStates] },
    { limit: 1, offset: 0 },
  )
  const [request] = requests
  const [channel] = request ? channelsOf(convention, request) : []
  if (!request?.reference || !channel) return []
  const message = artisanUnreachable({
    reference: request.reference,
    artisan: request.artisan.name,
    contact: contactOf(request) ?? null,
  })
  // The unreachable conversation itself is the row that this change is tied to: told once, even by two processes.
  const result = await store.commit({
    inbox: null,
    conversation: { ...conversation, expected: conversation.version },
    requests: [],
    events: [
      {
        request: request.id,
        what: 'undelivered',
        by: 'system',
        at: now.toISOString(),
        cause: null,
        detail: {},
      },
    ],
    outbox: [{ to: channel, message: outgoingSchema.parse(typesetMessage(message)) }],
  })
  return result === 'committed' ? [channel] : []
}
