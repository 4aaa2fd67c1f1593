import { roomOf } from '../../domain/incoming.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { fold } from '../../french/fold.ts'
import type { Store } from '../../records/store.ts'
import type { Scene } from '../facts.ts'
import type { Act } from './act-shape.ts'
import { acts } from './acts.ts'
import { readStaffMessage, type StaffWish } from './read.ts'

/** What may stand before an order: « ok, je la prends », « merci de clore ». « le message est passé » orders nothing. */
const courtesy =
  /^(?:[\s,.!]|\b(?:ok|oui|bon|alors|donc|merci de|peux-tu|pouvez-vous|tu peux|c'est|on|je|j'|la|le|les|lui|l'|m')(?![a-z]))*$/
const longestOrder = 40

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
  const colon = text.indexOf(':')
  const order = colon >= 0 && colon <= longestOrder ? text.slice(0, colon) : text
  const named = readStaffMessage(`${order} ${reference}`, { today })
  if (named.wish === 'act') {
    const act: Act = acts[named.act]
    const match = act.said.exec(fold(order))
    if (!match || !courtesy.test(fold(order).slice(0, match.index))) return wish
    const rest = order === text ? order.slice(match.index + match[0].length) : text.slice(colon)
    // Without a colon, what follows is the argument of an order that needs one, and courtesy behind any other.
    const argument = order !== text || act.needs ? rest.replace(/^[\s:,–-]+/, '').trim() : ''
    return { ...named, argument }
  }
  const asks = /\b(?:statut|etat|ou en est|qui|details?|fiche|carte)\b/.test(fold(text))
  return wish.wish === 'unknown' && asks ? named : wish
}
