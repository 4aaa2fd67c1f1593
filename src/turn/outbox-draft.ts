import { type OutgoingDraft, outgoingSchema } from '../domain/outgoing.ts'
import { typesetMessage } from '../domain/typography.ts'
import type { OutboxDraft } from '../records/store.ts'

/** A message as it is kept and sent: typeset, with every default filled in. */
export function outboxDraft(to: string, message: OutgoingDraft): OutboxDraft {
  return { to, message: outgoingSchema.parse(typesetMessage(message)) }
}
