import { type OutgoingDraft, outgoingSchema } from '../domain/outgoing.ts'
import { typesetMessage } from '../domain/typography.ts'
import type { OutboxDraft } from '../records/store.ts'

/**
 * A message as it is kept and sent: typeset, with every default filled in.
 * @param about the request that it tells somebody about, and on whose behalf, by conversation id
 */
export function outboxDraft(
  to: string,
  message: OutgoingDraft,
  about: Pick<OutboxDraft, 'request' | 'sender'> = {},
): OutboxDraft {
  return { to, message: outgoingSchema.parse(typesetMessage(message)), ...about }
}
