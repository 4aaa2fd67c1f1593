import type { Receipt } from '../../sandbox/receipts.ts'
import type { Said } from './load.ts'
import { numberOf } from './numbered.ts'
import type { RecordsView } from './records-view.ts'

/** What a proof found. All counts of the second block have to be 0. */
export interface Verdict {
  ok: boolean
  kills: number
  acknowledged: number
  /** Attempts that the connector failed, of all. */
  faults: number
  attempts: number
  /** Replies that people saw more than once, and how many are allowed: an unclear answer or a kill may cost one. */
  seenTwice: number
  seenTwiceAllowed: number
  /** Replies that the bot gave up in the open, after two attempts of unclear outcome: not lost in silence. */
  givenUp: number
  wrong: {
    /** Not acknowledged, though the bot was there to do so. */
    unacknowledged: number
    /** Acknowledged, but no event tells of it, or its turn never ran. */
    lost: number
    /** More than one event, or more than one reply written. */
    twice: number
    /** Acknowledged, and the reply neither arrived nor was given up in the open. */
    replyLost: number
    /** First deliveries to one conversation in another order than the messages, or events so. */
    disordered: number
    /** The stored answer is not the one said last. */
    state: number
    /** Replies seen twice beyond what is allowed. */
    seenTwiceTooOften: number
    /** The database file is damaged. */
    integrity: number
  }
}

const key = (conversation: string, number: number) => `${conversation} ${number}`

function countsOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const ascending = (numbers: number[]) =>
  numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number)

/** Each sender may have this many sends in flight when it is killed: they are sent again. */
const sendsInFlight = 4

/** Compares what the senders know, what the database holds, and what the connector saw. Pure. */
export function verdictOf(
  said: readonly Said[],
  records: RecordsView,
  receipts: readonly Receipt[],
  kills: number,
): Verdict {
  const acknowledged = said.filter((message) => message.acknowledged)
  const attempts = receipts.map(({ conversation, activity, status, delivered }) => ({
    key: key(conversation, numberOf(activity?.text ?? '')),
    conversation,
    number: numberOf(activity?.text ?? ''),
    unclear: status === null || status === 500,
    failed: status === null || status >= 300,
    delivered,
  }))
  const seen = attempts.filter(({ delivered }) => delivered)
  const timesSeen = countsOf(seen.map((attempt) => attempt.key))
  const doubts = countsOf(attempts.filter(({ unclear }) => unclear).map((attempt) => attempt.key))
  const dead = new Set(
    records.replies.filter((reply) => reply.dead).map((reply) => key(reply.conversation, reply.number)),
  )
  const done = new Set(
    records.inbox
      .filter(({ open }) => !open)
      .map(({ conversation, activity }) => `${conversation} ${activity}`),
  )
  const causes = new Map(records.events.map(({ cause, number }) => [cause, number]))
  const written = countsOf(records.replies.map((reply) => key(reply.conversation, reply.number)))

  const conversations = [...new Set(said.map(({ conversation }) => conversation))]
  const last = new Map(acknowledged.map(({ conversation, number }) => [conversation, number]))
  const states = new Map(records.states.map(({ conversation, number }) => [conversation, number]))
  const conversationOf = ({ cause }: { cause: string }) => cause.slice(0, cause.lastIndexOf(' '))

  const replyLost = acknowledged.filter(({ conversation, number }) => {
    const one = key(conversation, number)
    return !timesSeen.has(one) && !(dead.has(one) && (doubts.get(one) ?? 0) >= 2)
  }).length
  const seenTwice = seen.length - timesSeen.size
  const seenTwiceAllowed = attempts.filter(({ unclear }) => unclear).length + sendsInFlight * kills
  const wrong = {
    unacknowledged: said.length - acknowledged.length,
    lost: acknowledged.filter(
      ({ conversation, id, number }) =>
        causes.get(`${conversation} ${id}`) !== number || !done.has(`${conversation} ${id}`),
    ).length,
    twice:
      excess(countsOf(records.events.map((event) => key(conversationOf(event), event.number)))) +
      excess(written),
    replyLost,
    disordered: conversations.filter((conversation) => {
      const firsts = [
        ...new Set(seen.filter((one) => one.conversation === conversation).map(({ number }) => number)),
      ]
      const events = records.events.filter((event) => conversationOf(event) === conversation)
      return !ascending(firsts) || !ascending(events.map(({ number }) => number))
    }).length,
    state: conversations.filter((conversation) => states.get(conversation) !== last.get(conversation)).length,
    seenTwiceTooOften: Math.max(0, seenTwice - seenTwiceAllowed),
    integrity: records.integrity === 'ok' ? 0 : 1,
  }
  return {
    ok: Object.values(wrong).every((count) => count === 0),
    kills,
    acknowledged: acknowledged.length,
    faults: attempts.filter(({ failed }) => failed).length,
    attempts: attempts.length,
    seenTwice,
    seenTwiceAllowed,
    givenUp: dead.size,
    wrong,
  }
}

/** How many there are beyond one each. */
const excess = (counts: Map<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count - 1, 0)
