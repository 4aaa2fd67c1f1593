import { roomOf } from '../../domain/incoming.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { fold } from '../../french/fold.ts'
import type { Store } from '../../records/store.ts'
import type { Scene } from '../facts.ts'
import { orderAlone } from './order.ts'
import { readStaffMessage, type StaffWish } from './read.ts'

/**
 * What a message in the thread of a request's card wants: about that request where it names none.
 * @param wish as it reads by itself
 */
export async function wishInThread(store: Store, scene: Scene, wish: StaffWish): Promise<StaffWish> {
  const { place, what } = scene.incoming
  const channel = roomOf(place.id)
  if (what.type !== 'message' || channel === place.id || 'reference' in wish || wish.wish === 'several')
    return wish
  const root = place.id.slice(channel.length + ';messageid='.length)
  const key = await store.cardAt(channel, root)
  const request = key?.startsWith('request:') ? await store.request(key.slice('request:'.length)) : undefined
  if (!request?.reference) return wish
  return readInThread(what.text, request.reference, wish, parisDate(scene.now))
}

function readInThread(text: string, reference: string, wish: StaffWish, today: string): StaffWish {
  const order = orderAlone(text)
  if (order) return { wish: 'act', reference, ...order }
  const asks = /\b(?:statut|etat|ou en est|qui|details?|fiche|carte)\b/.test(fold(text))
  return wish.wish === 'unknown' && asks ? readStaffMessage(`${text} ${reference}`, { today }) : wish
}
