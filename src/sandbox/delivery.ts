import { z } from 'zod'
import { type Activity, activitySchema, cardOf, newActivityId } from './activity.ts'
import { type Conversations, type Message, type Room, splitThread } from './conversations.ts'
import { fault, type Refusal } from './faults.ts'
import { type Cast, personalChatOf } from './people.ts'

/** What a request of the bot comes to: the HTTP status, the JSON answered, the id of what was touched. */
export interface Outcome {
  status: Refusal['status'] | 200 | 201 | 202
  body?: unknown
  id?: string
}

export const refused = ({ status, code, message }: Refusal): Outcome => ({
  status,
  body: { error: { code, message } },
})

/** Body of `POST /v3/conversations`: a person's chat, or a new post in a channel. */
export const createSchema = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
  activity: activitySchema.nullish(),
})
export type Creation = z.infer<typeof createSchema>

/** What the connector does to the conversations when nothing goes wrong, with Teams' own answers. */
export function createDelivery({
  cast,
  conversations,
  serviceUrl,
}: {
  cast: Cast
  conversations: Conversations
  serviceUrl: string
}) {
  function post(room: Room, activity: Activity, thread: string | null): Message {
    const id = newActivityId()
    const message: Message = {
      id,
      at: new Date().toISOString(),
      from: cast.bot,
      activity: { ...activity, id },
      thread: room.kind === 'channel' ? (thread ?? id) : null,
      edited: false,
      undelivered: false,
    }
    conversations.post(room, message)
    return message
  }

  /** The room that the bot may write to, or why it may not. */
  function open(conversation: string): Room | Outcome {
    const room = conversations.room(conversation)
    if (!room) return refused(fault.conversationGone)
    return room.installed ? room : refused(fault.notInRoster)
  }

  function threadOf(room: Room, conversation: string, activity: Activity): string | null {
    const repliedTo = room.messages.find((message) => message.id === activity.replyToId)
    return splitThread(conversation).thread ?? repliedTo?.thread ?? null
  }

  /** The bot's own message in a room, or why it may not touch it. */
  function own(conversation: string, id: string): { room: Room; message: Message } | Outcome {
    const room = open(conversation)
    if ('status' in room) return room
    const message = room.messages.find((candidate) => candidate.id === id)
    if (!message) return refused(fault.activityGone)
    return message.from.id === cast.bot.id ? { room, message } : refused(fault.notPermitted)
  }

  /** The room that a creation is about; undefined where the sandbox has no such person or channel. */
  function roomAsked({ channelData, members }: Creation): Room | undefined {
    if (channelData?.channel) return conversations.room(channelData.channel.id)
    const person = conversations.person(members?.[0]?.id ?? '')
    return person && conversations.room(personalChatOf(cast, person))
  }

  return {
    roomAsked,

    create(asked: Creation): Outcome {
      const tenant = asked.tenantId ?? asked.channelData?.tenant?.id
      if (!asked.channelData?.channel && (!tenant || !asked.members?.length))
        return refused(fault.badArgument)
      const room = roomAsked(asked)
      if (!room?.installed) return refused(fault.forbidden)
      if (room.kind === 'channel' && !asked.activity) return refused(fault.badSyntax)
      const message = asked.activity && post(room, asked.activity, null)
      const id = message?.thread ? `${room.id};messageid=${message.thread}` : room.id
      const body = { id, activityId: message?.id, serviceUrl }
      return { status: 201, body, ...(message && { id: message.id }) }
    },

    send(conversation: string, activity: Activity): Outcome {
      const room = open(conversation)
      if ('status' in room) return room
      if (activity.type === 'typing') {
        conversations.typing(room, cast.bot.id)
        return { status: 202 }
      }
      if (!activity.text && !activity.attachments?.length) return refused(fault.badSyntax)
      const thread = threadOf(room, conversation, activity)
      if (activity.text && cardOf(activity)) {
        // Teams makes two messages of a text with a card, and names neither.
        const { attachments, ...text } = activity
        const first = post(room, text, thread)
        post(room, { ...activity, text: undefined, attachments }, first.thread)
        return { status: 201, body: {} }
      }
      const { id } = post(room, activity, thread)
      return { status: 201, body: { id }, id }
    },

    update(conversation: string, id: string, activity: Activity): Outcome {
      const found = own(conversation, id)
      if ('status' in found) return found
      conversations.change(found.room, found.message, { activity: { ...activity, id }, edited: true })
      return { status: 200, body: { id }, id }
    },

    remove(conversation: string, id: string): Outcome {
      const found = own(conversation, id)
      if ('status' in found) return found
      conversations.remove(found.room, found.message)
      return { status: 200, id }
    },
  }
}
