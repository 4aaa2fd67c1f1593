import type { Convention } from '../../../domain/convention.ts'
import type { Receipt } from '../../../sandbox/receipts.ts'
import { judgeDeadlines, type Look } from './deadlines.ts'
import { judgeDeliveries, judgeTelling } from './deliveries.ts'
import { judgeDigests } from './digests.ts'
import { ended, tell, unexplained } from './history.ts'
import type { View } from './records-view.ts'

/** What a month came to. Every list under `wrong` has to be empty. */
export interface MonthVerdict {
  ok: boolean
  requests: number
  kills: number
  /** Messages of people that the bot acknowledged. */
  acknowledged: number
  looks: number
  /** How many requests ended or stand where. */
  states: Record<string, number>
  /** How often each thing happened, of the clock's by duty. */
  events: Record<string, number>
  /** Requests to the connector, and how many of them it failed. */
  attempts: number
  faults: number
  /** Messages shown twice after an attempt that nobody knew the end of, and messages given up in the open. */
  seenTwice: number
  givenUp: number
  wrong: Record<string, string[]>
}

/** What was seen of the month from outside the bot. */
export interface Seen {
  convention: Convention
  /** How many requests were handed over. */
  handedOver: number
  /** Conversation and id of each acknowledged message. */
  acknowledged: readonly string[]
  looks: readonly Look[]
  receipts: readonly Receipt[]
  /** How many receipts there were at each kill. */
  cuts: readonly number[]
  /** Outbox rows of which the log says that they could not be delivered. */
  givenUp: ReadonlySet<number>
}

/** Compares what people did, what the records say, what the calendar asks, and what the connector saw. */
export function verdictOf(seen: Seen, view: View): MonthVerdict {
  const { convention, receipts } = seen
  const cases = view.allCases()
  const history = view.history()
  const outbox = view.outbox()
  const inbox = view.inbox()
  const staff = new Set(convention.offices.flatMap(({ advisors }) => advisors.map(({ id }) => id)))
  const lines = Map.groupBy(history, ({ request }) => request)
  const stories = new Map(cases.map(({ id }) => [id, tell(lines.get(id) ?? [], staff)]))
  const references = new Map(cases.map(({ id, reference }) => [id, reference]))
  const handled = new Set(inbox.flatMap(({ key, done }) => (done ? [key] : [])))
  const occasions = view.occasions()
  const { seenTwice, ...deliveries } = judgeDeliveries(
    outbox,
    receipts,
    seen.cuts,
    seen.givenUp,
    new Set(occasions),
  )

  /** Whether the supporting office has been told of the wait that goes on. */
  function isEscalated(id: string): boolean {
    const wait = stories.get(id)?.spells.findLast(({ what }) => what === 'waiting')
    return lines.get(id)?.some(({ duty, at }) => duty === 'tell-support' && at >= (wait?.since ?? 0)) ?? false
  }

  const wrong: Record<string, string[]> = {
    lost: seen.acknowledged.filter((key) => !handled.has(key)),
    notHandled: inbox.flatMap(({ key, done }) => (done ? [] : [key])),
    notHandedOver: seen.handedOver === cases.length ? [] : [`${cases.length} of ${seen.handedOver}`],
    ownerless: cases
      .filter(({ id, state, advisor }) => !ended(state) && advisor === null && !isEscalated(id))
      .map(({ reference }) => reference),
    unexplained: unexplained(cases, stories),
    ...judgeDeadlines(convention, stories, history, seen.looks),
    ...judgeTelling(references, history, outbox),
    digests: judgeDigests(convention, stories, seen.looks, occasions, outbox),
    ...deliveries,
    damaged: [view.integrity()].filter((said) => said !== 'ok'),
  }
  return {
    ok: Object.values(wrong).every((found) => found.length === 0),
    requests: cases.length,
    kills: seen.cuts.length,
    acknowledged: seen.acknowledged.length,
    looks: seen.looks.length,
    states: tally(cases.map(({ state }) => state)),
    events: tally(history.map(({ what, duty }) => duty ?? what)),
    attempts: receipts.length,
    faults: receipts.filter(({ status }) => status === null || status >= 300).length,
    seenTwice,
    givenUp: outbox.filter(({ dead }) => dead).length,
    wrong,
  }
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
