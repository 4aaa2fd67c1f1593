import { officeById, staffOf } from '../domain/convention.ts'
import { roomOf } from '../domain/incoming.ts'
import type { Request } from '../domain/request.ts'
import type { UndeliverableParts } from './undeliverable.ts'

/**
 * Where the staff who look after a request are reached, in the order in which they are tried: whoever has it, the
 * leading office's channel, its coordinators, then the supporting office.
 */
async function placesFor({ store, convention }: UndeliverableParts, request: Request): Promise<string[]> {
  const chat = async (id: string) => (await store.personalConversation(id))?.place.id
  const owner = staffOf(convention, request.advisor)
  const places = [owner && (await chat(owner.advisor.id))]
  for (const office of [officeById(convention, request.lead), officeById(convention, request.support)]) {
    places.push(office?.channel)
    for (const { id, role } of office?.advisors ?? []) if (role === 'coordinator') places.push(await chat(id))
  }
  return [...new Set(places.filter((place) => place !== undefined))]
}

/**
 * The next place after one that did not take a message; undefined where nobody is left. Each step goes further down
 * the list, so that a message never goes round in circles.
 */
export async function nextPlace(
  parts: UndeliverableParts,
  request: Request,
  failed: string,
): Promise<string | undefined> {
  const places = await placesFor(parts, request)
  for (const place of places.slice(places.indexOf(roomOf(failed)) + 1))
    if (place !== roomOf(failed) && !(await parts.store.unreachable(place))) return place
  return undefined
}
