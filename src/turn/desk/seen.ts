import { type Convention, type Staff, staffOf } from '../../domain/convention.ts'
import type { Request } from '../../domain/request.ts'
import type { Store } from '../../records/store.ts'
import { requestNamed } from '../named.ts'
import { standingsOf } from '../staff/standing.ts'

/** Somebody of the staff who is looked up anew at each request of theirs: rights are those of the moment. */
export interface Desk {
  store: Store
  convention: Convention
  staff: Staff
  now: Date
}

/** The desk of a person by Entra object id; undefined where the convention does not name them. */
export function deskOf(store: Store, convention: Convention, object: string, now: Date): Desk | undefined {
  const staff = staffOf(convention, object)
  return staff && { store, convention, staff, now }
}

/** The request with this reference, if they may see it. A draft is nobody's but the artisan's. */
export async function requestSeen(desk: Desk, reference: string): Promise<Request | undefined> {
  const request = await requestNamed(desk.store, reference.toUpperCase())
  return request && isSeen(desk, request) ? request : undefined
}

/** Whether a request may be shown at this desk: to the offices that lead or support it, once it was handed over. */
function isSeen(desk: Pick<Desk, 'convention' | 'staff'>, request: Request): boolean {
  return request.state !== 'draft' && request.reference !== null && standingsOf(desk, request).length > 0
}
