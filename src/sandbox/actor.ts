import { type Activity, cardOf } from './activity.ts'
import { actionTitles, type PressedAction, pressedAction } from './card-action.ts'
import { type Conversations, type Message, type Room, splitThread } from './conversations.ts'
import type { createFiles } from './files.ts'
import type { Cast, Channel, Person } from './people.ts'
import { post } from './post.ts'
import { deleted, edited, installed, pressed, reacted, type Scene, sent, typing, written } from './send.ts'
import type { createWaiting, Match } from './waiting.ts'

/**
 * What one person does in one place. Every promise resolves when the bot has taken the activity (HTTP 2xx) and
 * throws `NotTaken` when it has not; what the bot does about it is heard with `hears`.
 */
export function createActor(
  world: {
    cast: Cast
    serviceUrl: string
    botUrl: string
    conversations: Conversations
    waiting: ReturnType<typeof createWaiting>
    files: ReturnType<typeof createFiles>
  },
  person: Person,
  place: string,
) {
  const { cast, serviceUrl, botUrl, conversations, waiting, files } = world
  const room = roomAt(conversations, place)
  const scene: Scene = { cast, serviceUrl, person, conversation: place }
  const within = (message: Message): Scene => ({
    ...scene,
    conversation: message.thread ? `${room.id};messageid=${message.thread}` : room.id,
  })

  async function deliver(message: Message): Promise<Message> {
    try {
      await post(botUrl, message.activity)
      if (message.undelivered) conversations.change(room, message, { undelivered: false })
    } catch (notTaken) {
      conversations.change(room, message, { undelivered: true })
      throw notTaken
    }
    return message
  }

  /** An activity of this person as the message that everybody in the room sees. */
  function posted(activity: Activity): Message {
    const id = String(activity.id)
    const { from, timestamp } = activity as Activity & { from: Message['from']; timestamp: string }
    const thread = room.kind === 'channel' ? (splitThread(place).thread ?? id) : null
    const message: Message = {
      id,
      at: timestamp,
      from,
      activity,
      thread,
      edited: false,
      undelivered: false,
    }
    conversations.post(room, message)
    return message
  }

  return {
    person,
    room,

    /** Writes a message. In a channel the bot gets it only with a mention, as in Teams. */
    async says(text: string, { mention = room.kind === 'channel' } = {}): Promise<Message> {
      const message = posted(written(scene, text, mention))
      return mention || room.kind === 'personal' ? deliver(message) : message
    },

    /** Sends a file, which the bot may then read from the sandbox; with a message if there is one. */
    async attaches(name: string, content: string | Uint8Array, text = ''): Promise<Message> {
      return deliver(posted(sent(scene, text, { name, url: files.keep(content) })))
    },

    /** Sends a message again under its own id: what the bot did not take, or a duplicate. */
    resends: deliver,

    /** Chooses a quick reply of a message: its text is written. */
    picks(message: Message, title: string): Promise<Message> {
      const actions = message.activity.suggestedActions?.actions ?? []
      const chosen = actions.find((action) => action.title === title)
      if (!chosen) {
        throw new Error(
          `There is no reply « ${title} », only: ${actions.map((action) => action.title).join(', ')}`,
        )
      }
      return this.says(String(chosen.value))
    },

    /** Presses a button of a card by its title, with what was entered in its inputs. Returns the bot's answer. */
    presses(message: Message, title: string, filled: Record<string, string> = {}): Promise<unknown> {
      const card = cardOf(message.activity)
      const action = pressedAction(card, title, filled)
      if (!action) throw new Error(`There is no button « ${title} », only: ${actionTitles(card).join(', ')}`)
      return this.submits(message, action)
    },

    /** What a button sends, made by a client; also for data that no card of the bot ever held. */
    submits: (message: Message, action: PressedAction): Promise<unknown> =>
      post(botUrl, pressed(within(message), message.id, action)),

    /** Writes an own message anew. */
    async edits(message: Message, text: string): Promise<void> {
      const activity = edited(within(message), message.id, text)
      conversations.change(room, message, { activity, edited: true })
      await post(botUrl, activity)
    },

    /** Takes an own message back. */
    async deletes(message: Message): Promise<void> {
      conversations.remove(room, message)
      await post(botUrl, deleted(within(message), message.id))
    },

    async reacts(message: Message, reaction = 'like'): Promise<void> {
      await post(botUrl, reacted(within(message), message.id, reaction))
    },

    async types(): Promise<void> {
      await post(botUrl, typing(scene))
    },

    async installs(): Promise<void> {
      room.installed = true
      for (const activity of installed(scene, 'add')) await post(botUrl, activity)
    },

    /** From here on the connector refuses what the bot sends to this room. */
    async uninstalls(): Promise<void> {
      room.installed = false
      for (const activity of installed(scene, 'remove')) await post(botUrl, activity)
    },

    /** The next message of the bot here that fits; see `createWaiting`. */
    hears: (match?: Match): Promise<Message> => waiting.next(room.id, match),

    /** The same person in a channel, or in the thread of one of its messages. */
    inChannel: (channel: Pick<Channel, 'id'>, thread?: Message) =>
      createActor(world, person, thread?.thread ? `${channel.id};messageid=${thread.thread}` : channel.id),
  }
}
export type Actor = ReturnType<typeof createActor>

function roomAt(conversations: Conversations, place: string): Room {
  const room = conversations.room(place)
  if (!room) throw new Error(`There is no room ${place} in the sandbox.`)
  return room
}
