import type { Convention, Office } from '../../domain/convention.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Request } from '../../domain/request.ts'
import { isWorkingTime } from '../../domain/working-time.ts'
import { digestOf } from '../../notifications/digest.ts'
import type { Store } from '../../records/store.ts'
import { facetsOf } from '../facets.ts'
import { outboxDraft } from '../outbox-draft.ts'
import { allRequests } from './all-requests.ts'

/**
 * Once each working day, what waits in each office, in its channel. An office with nothing waiting is left alone.
 * @param sent the digests of which it is known that they went out: nobody has to ask the records again and again
 * @returns the channels that now have something to send
 */
export async function sendDigests(
  store: Store,
  convention: Convention,
  now: Date,
  sent = new Set<string>(),
): Promise<string[]> {
  const woken: string[] = []
  for (const office of convention.offices) {
    const { channel } = office
    const once = `digest ${office.id} ${parisDate(now)}`
    if (!channel || sent.has(once) || !isWorkingTime(now, office.opening)) continue
    const waiting = await waitingIn(store, office)
    if (waiting.length === 0) continue
    const result = await store.commit({
      inbox: null,
      conversation: null,
      once,
      requests: [],
      events: [],
      outbox: [outboxDraft(channel, digestOf(waiting.map((request) => lineOf(request, now))))],
    })
    sent.add(once)
    if (result === 'committed') woken.push(channel)
  }
  return woken
}

/** What the office leads and nobody has, or that waits for the artisan. */
async function waitingIn(store: Store, { id }: Office): Promise<Request[]> {
  const waiting = await allRequests(store, { states: ['submitted', 'awaiting-details'], offices: [id] })
  return waiting.filter(({ lead }) => lead === id)
}

function lineOf(request: Request, now: Date) {
  const { question, waitingSince } = request.handoff
  const since = question?.at ?? waitingSince ?? request.submittedAt ?? request.createdAt
  const days = Math.floor((now.getTime() - Date.parse(since)) / 86_400_000)
  const { title, firm } = facetsOf(request)
  return {
    reference: request.reference ?? '',
    title,
    firm,
    days,
    asked: request.state === 'awaiting-details',
  }
}
