import type { OutboxItem } from '../records/store.ts'

const ageMs = 10 * 60_000
const reference = /\b[A-Z]{3}-[A-Z0-9]{6}\b/

/**
 * After a long outage: the questions (texts with quick replies) of a conversation that are older than ten
 * minutes and have a later message behind them. Nobody wants to answer them one by one. Whatever names a
 * request is a confirmation as well, and is still said.
 */
export function outdated(items: OutboxItem[], now: number): OutboxItem[] {
  const last = items.findLastIndex(({ message }) => message.type === 'text')
  return items.filter(
    ({ message, createdAt }, index) =>
      message.type === 'text' &&
      message.replies.length > 0 &&
      index < last &&
      now - Date.parse(createdAt) > ageMs &&
      !reference.test(message.text),
  )
}
