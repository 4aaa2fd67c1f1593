import { type Activity, cardOf } from '../../../sandbox/activity.ts'
import { actionTitles, pressedAction } from '../../../sandbox/card-action.ts'
import { type Person, personalChatOf } from '../../../sandbox/people.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { pressed, type Scene, written } from '../../../sandbox/send.ts'
import { untilTaken } from '../until-taken.ts'

/** Share of messages that are delivered twice, as Teams does when it is not sure. */
const doubled = 0.04

/**
 * How the people of the month speak to the bot: over HTTP, each message until it is acknowledged, and one after the
 * other for each person.
 */
export function createVoices({
  sandbox,
  serviceUrl,
  botUrl,
  random,
}: {
  sandbox: Sandbox
  serviceUrl: string
  botUrl: () => Promise<string>
  random: () => number
}) {
  const { cast, conversations } = sandbox
  const acknowledged: string[] = []
  const speaking = new Map<string, Promise<void>>()

  /** Resolves once the person's earlier messages and this one are taken. */
  function deliver(person: Person, activity: Activity): Promise<void> {
    const before = speaking.get(person.object) ?? Promise.resolve()
    const times = random() < doubled ? 2 : 1
    const done = before.then(async () => {
      await Promise.all(Array.from({ length: times }, () => untilTaken(botUrl, activity)))
      acknowledged.push(`${(activity.conversation as { id: string }).id} ${activity.id}`)
    })
    speaking.set(person.object, done)
    return done
  }

  const scene = (person: Person, conversation: string): Scene => ({ cast, serviceUrl, person, conversation })
  const chat = (person: Person) => personalChatOf(cast, person)

  return {
    /** Conversation and id of each message that the bot has acknowledged. */
    acknowledged: acknowledged as readonly string[],
    chat,

    /** Writes in the own chat, one message after the other. */
    async says(person: Person, ...texts: string[]): Promise<void> {
      await Promise.all(
        texts.map((text) => deliver(person, written(scene(person, chat(person)), text, false))),
      )
    },

    /** Writes to the bot in an office's channel. */
    saysIn: (channel: string, person: Person, text: string): Promise<void> =>
      deliver(person, written(scene(person, channel), text, true)),

    /** Presses a button of a request's newest card in a channel; undefined where there is none. */
    presses(channel: string, person: Person, title: string, reference: string): Promise<void> | undefined {
      const message = conversations.room(channel)?.messages.findLast(({ activity }) => {
        const { summary } = activity as { summary?: string }
        return summary?.startsWith(reference) && actionTitles(cardOf(activity)).includes(title)
      })
      const action = message && pressedAction(cardOf(message.activity), title, {})
      if (!message || !action) return undefined
      const thread = `${channel};messageid=${message.thread}`
      return deliver(person, pressed(scene(person, thread), message.id, action))
    },
  }
}
export type Voices = ReturnType<typeof createVoices>
