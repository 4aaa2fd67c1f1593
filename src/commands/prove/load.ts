import { setTimeout as pause } from 'node:timers/promises'
import { type Activity, activitySchema } from '../../sandbox/activity.ts'
import { type Cast, type Person, personalChatOf } from '../../sandbox/people.ts'
import { written } from '../../sandbox/send.ts'
import { numberOf, sentenceOf } from './numbered.ts'
import { untilTaken } from './until-taken.ts'

/** One message of the load, as its sender knows it. */
export interface Said {
  conversation: string
  id: string
  number: number
  /** The bot answered 200, to the first delivery or to a later one. */
  acknowledged: boolean
}

/** How many of its own messages somebody leaves unanswered before waiting: more than one, so that order counts. */
const ahead = 3
/** Shares of messages that are delivered twice: at the same time, right after, and after the next message. */
const doubled = { together: 0.05, after: 0.05, later: 0.05 }

/**
 * People who each write one numbered message after the other, as fast as they are answered. What the bot did not
 * acknowledge is sent again under its old id, as Teams does, until it does.
 */
export function createLoad({
  cast,
  serviceUrl,
  botUrl,
  random,
}: {
  cast: Cast
  serviceUrl: string
  /** Where the bot takes activities: resolves once there is one. */
  botUrl: () => Promise<string>
  random: () => number
}) {
  const deliver = (activity: Activity) => untilTaken(botUrl, activity)
  const said: Said[] = []
  const heard = new Map<string, number>()
  let stopping = false
  const ended = Promise.all(cast.artisans.map((person) => write(person)))

  async function write(person: Person): Promise<void> {
    const conversation = personalChatOf(cast, person)
    let late: Activity | undefined
    for (let number = 0; !stopping; number++) {
      while (number - (heard.get(conversation) ?? 0) >= ahead && !stopping) await pause(5)
      if (stopping) break
      const activity = activitySchema.parse(
        written({ cast, serviceUrl, person, conversation }, sentenceOf(number), false),
      )
      const message: Said = { conversation, id: String(activity.id), number, acknowledged: false }
      said.push(message)
      const fate = random()
      const twin = fate < doubled.together ? deliver(activity) : undefined
      await deliver(activity)
      message.acknowledged = true
      await twin
      if (late) await deliver(late)
      late = undefined
      if (fate >= doubled.together && fate < doubled.together + doubled.after) await deliver(activity)
      else if (fate > 1 - doubled.later) late = activity
    }
  }

  return {
    said: said as readonly Said[],
    /** To be told of every message of the bot: who is answered writes on. */
    hears(conversation: string, text: string) {
      const answers = numberOf(text) + 1
      heard.set(conversation, Math.max(heard.get(conversation) ?? 0, answers))
    },
    /** Resolves once everything that was said is acknowledged. The bot has to be there. */
    async end(): Promise<void> {
      stopping = true
      await ended
    },
  }
}
