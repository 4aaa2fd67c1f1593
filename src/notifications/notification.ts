import type { z } from 'zod'
import type { OutgoingDraft } from '../domain/outgoing.ts'

/** One thing the bot tells somebody of its own accord: what it needs to know, and how it says it. */
export interface Notification<T> {
  id: string
  schema: z.ZodType<T>
  message: (data: T) => OutgoingDraft
}
