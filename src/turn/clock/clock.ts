import type { Convention } from '../../domain/convention.ts'
import { openStates, type Request } from '../../domain/request.ts'
import type { Store } from '../../records/store.ts'
import { outboxDraft } from '../outbox-draft.ts'
import { liveCards } from '../request-card-data.ts'
import { tellTasksDropped } from '../tasks.ts'
import { allRequests } from './all-requests.ts'
import { sendDigests } from './digest.ts'
import { type Duty, dutyOf } from './duties.ts'
import { sendNudges } from './nudge.ts'
import { type Performed, perform, remindTogether } from './perform.ts'
import { tellOfPlan } from './plan.ts'

export interface ClockParts {
  store: Store
  convention: () => Convention | Promise<Convention>
  now: () => Date
  wake: (conversations: string[]) => void
}

const batch = 200

/**
 * Does what deadlines ask of the open requests, once: each duty is stamped in the change that does it, and of
 * two processes that see the same one, the request's version lets one through.
 * @returns how many duties were done
 */
export async function tick({ store, convention: read, now, wake }: ClockParts): Promise<number> {
  const convention = await read()
  let done = 0
  for (const request of await allRequests(store, { states: [...openStates] })) done += await settle(request)
  return done

  /** Every duty of one request that is due now, one after the other. */
  async function settle(seen: Request): Promise<number> {
    let count = 0
    let request: Request | undefined = seen
    while (request) {
      const duty: Duty | undefined = dutyOf(request, now(), convention)
      if (!duty) return count
      const performed = await dischargeOf(duty, request)
      const { requests, events } = performed
      const cards = await liveCards(store, convention, requests)
      const tell = [...cards, ...performed.tell, ...tellTasksDropped(convention, performed)]
      const outbox = tell.map(({ to, message, request }) => outboxDraft(to, message, { request }))
      const result = await store.commit({ inbox: null, conversation: null, requests, events, outbox })
      if (result === 'committed') {
        wake([...new Set(outbox.map(({ to }) => to))])
        count += 1
      }
      request = await store.request(seen.id)
    }
    return count
  }

  /** A reminder goes out together with those of the artisan's other requests that end soon. */
  async function dischargeOf(duty: Duty, request: Request): Promise<Performed> {
    // What was noted for an artisan on the phone is announced to whoever has it.
    if (duty.what !== 'remind-expiry' || request.handoff.onBehalfOf)
      return perform(duty, request, now(), convention, await chats(request))
    const { account, object } = request.artisan
    const own = { artisan: { account, object }, states: [...openStates] }
    const { requests } = await store.requests(own, { limit: batch, offset: 0 })
    const due = requests.flatMap((one) => {
      const other = dutyOf(one, now(), convention)
      return other?.what === duty.what && !one.handoff.onBehalfOf ? [{ duty: other, request: one }] : []
    })
    return remindTogether(due, now(), convention)
  }

  /** The own chats of whoever may have to be told about a request. */
  async function chats({ lead, support, advisor }: Request): Promise<(id: string) => string | undefined> {
    const people = convention.offices
      .filter(({ id }) => id === lead || id === support)
      .flatMap((office) => office.advisors.filter(({ id, role }) => id === advisor || role === 'coordinator'))
    const known = await Promise.all(
      people.map(async ({ id }) => [id, (await store.personalConversation(id))?.place.id] as const),
    )
    const places = new Map(known)
    return (id) => places.get(id)
  }
}

/** How often deadlines are looked at: they count in hours. */
const every = 30_000

/** Looks at the deadlines again and again, one look at a time, until it is stopped. */
export function startClock(parts: ClockParts & { trouble: (error: unknown) => void }): {
  /** Looks now, after the look in progress if there is one. */
  look(): Promise<void>
  stop(): Promise<void>
} {
  const digested = new Set<string>()
  let looking = Promise.resolve()
  let idle = true
  const lookOnce = async () => {
    try {
      await tick(parts)
      parts.wake(await sendDigests(parts.store, await parts.convention(), parts.now(), digested))
      parts.wake(await tellOfPlan(parts.store, await parts.convention(), parts.now()))
      parts.wake(await sendNudges(parts.store, await parts.convention(), parts.now()))
    } catch (error) {
      // The records do not answer: whatever is due is still due at the next look.
      parts.trouble(error)
    }
    idle = true
  }
  const look = () => {
    idle = false
    looking = looking.then(lookOnce)
    return looking
  }
  const timer = setInterval(() => {
    if (idle) void look()
  }, every)
  timer.unref()
  return {
    look,
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
