import type { Place } from '../../domain/incoming.ts'
import type { Desk } from './seen.ts'

/**
 * Where somebody at a desk would be answered: in their own chat with the bot, or in a place of the same form where they
 * have none. What is decided is then what a chat of theirs decides.
 */
export async function placeOf({
  store,
  staff,
}: Pick<Desk, 'store' | 'staff'>): Promise<{ place: Place; known: boolean }> {
  const chat = await store.personalConversation(staff.advisor.id)
  if (chat) return { place: chat.place, known: true }
  const id = `desk:${staff.advisor.id}`
  return { place: { id, type: 'personal', tenant: null, serviceUrl: '', bot: '' }, known: false }
}
