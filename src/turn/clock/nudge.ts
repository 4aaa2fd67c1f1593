import { type Convention, staffOf } from '../../domain/convention.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Request } from '../../domain/request.ts'
import { isWorkingTime } from '../../domain/working-time.ts'
import { yearlyNudge } from '../../notifications/nudge.ts'
import type { Conversation, Store } from '../../records/store.ts'
import { readMemory } from '../memory.ts'
import { outboxDraft } from '../outbox-draft.ts'
import { nameOf } from '../subject.ts'

const day = 86_400_000
/** Days after the last deposit, and again a year later (La bonne alternance: J+330, once a year, none in August). */
const after = 330
const year = 365
/** Twice at most: after two years without a word there is nobody to nudge. */
const rounds = [0, 1]
/** How late it may come, in days: August, closing days, a bot that was down. Later it does not come at all. */
const window = 60
/** Whoever wrote within so many days needs no nudge. */
const inTouch = 30
const batch = 100

/**
 * Once a year, a word to each artisan who handed something over and has nothing open: in working hours, none in
 * August, stamped in the commit that sends it. Who is not to be nudged is stamped as well, and hears nothing.
 * @returns the conversations that now have something to send
 */
export async function sendNudges(store: Store, convention: Convention, now: Date): Promise<string[]> {
  if (parisDate(now).slice(5, 7) === '08' || !isWorkingTime(now)) return []
  const at = (days: number) => new Date(now.getTime() - days * day).toISOString()
  const woken: string[] = []
  for (const round of rounds) {
    const since = after + round * year
    const unless = `nudge ${round}`
    const due = await store.lastDeposits({ from: at(since + window), before: at(since), unless }, batch)
    for (const request of due) {
      const conversation = await store.conversation(request.artisan.conversation)
      if (!conversation) continue
      const wanted = await isWanted(store, convention, request, conversation, now)
      const to = conversation.place.id
      const message = yearlyNudge(round + 1, nameOf(request))
      const result = await store.commit({
        inbox: null,
        // Tied to the chat: « ne plus me relancer », said at this very moment, comes first or after.
        conversation: { ...conversation, expected: conversation.version },
        once: `${unless} ${request.id}`,
        requests: [],
        events: [],
        outbox: wanted ? [outboxDraft(to, message, { request: request.id })] : [],
      })
      if (result === 'committed' && wanted) woken.push(to)
    }
  }
  return woken
}

/** Not for whoever said so, has written lately or cannot be written to; and not for staff, who noted it for somebody. */
async function isWanted(
  store: Store,
  convention: Convention,
  { handoff }: Request,
  { place, person, memory }: Conversation,
  now: Date,
): Promise<boolean> {
  const { quiet, lastAt } = readMemory(memory)
  const talking = lastAt !== null && now.getTime() - Date.parse(lastAt) < inTouch * day
  if (quiet || talking || handoff.onBehalfOf || staffOf(convention, person?.object ?? null)) return false
  return (await store.unreachable(place.id)) === undefined
}
