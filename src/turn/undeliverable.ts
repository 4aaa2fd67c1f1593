import type { Convention } from '../domain/convention.ts'
import { openStates } from '../domain/request.ts'
import { artisanUnreachable } from '../notifications/artisan-unreachable.ts'
import type { OutboxItem, Store, TurnCommit } from '../records/store.ts'
import { contactOf } from './contact.ts'
import { readMemory } from './memory.ts'
import { outboxDraft } from './outbox-draft.ts'
import { channelsOf } from './request-card-data.ts'

/**
 * A message to an artisan who blocked or removed the bot: the office that has their newest open request is told to
 * call, once until the artisan writes again. A message that was lost for another reason is the operator's to see.
 * @returns the conversations that now have something to send; none where there is nobody to tell
 */
export async function tellUndeliverable(
  { store, convention, now }: { store: Store; convention: Convention; now: Date },
  { to }: Pick<OutboxItem, 'to'>,
): Promise<string[]> {
  // The artisan may be writing at this very moment, which changes the conversation.
  for (;;) {
    const turn = await decide({ store, convention, now }, to)
    if (!turn) return []
    if ((await store.commit(turn)) === 'committed') return turn.outbox.map((message) => message.to)
  }
}

async function decide(
  { store, convention, now }: { store: Store; convention: Convention; now: Date },
  to: string,
): Promise<TurnCommit | undefined> {
  if ((await store.unreachable(to)) === undefined) return undefined
  const conversation = await store.conversation(to)
  if (!conversation?.person) return undefined
  const { requests } = await store.requests(
    { artisan: conversation.person, states: [...openStates] },
    { limit: 1, offset: 0 },
  )
  const [request] = requests
  const [channel] = request ? channelsOf(convention, request) : []
  if (!request?.reference || !channel) return undefined
  const { lastAt } = readMemory(conversation.memory)
  const events = await store.events(request.id)
  if (events.some(({ what, at }) => what === 'undelivered' && at >= (lastAt ?? ''))) return undefined
  const message = artisanUnreachable({
    reference: request.reference,
    artisan: request.artisan.name,
    contact: contactOf(request) ?? null,
  })
  // The unreachable conversation itself is the row that this change is tied to: told once, even by two processes.
  return {
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
    outbox: [outboxDraft(channel, message)],
  }
}
