import { cardOf } from './activity.ts'
import type { Change, Conversations, Message } from './conversations.ts'
import { accountOf, type Cast, personalChatOf } from './people.ts'

/** A message as the page gets it. `card` is an Adaptive Card, `replies` the quick replies. */
export interface ShownMessage {
  id: string
  at: string
  from: { id: string; name: string }
  bot: boolean
  thread: string | null
  edited: boolean
  undelivered: boolean
  text: string
  card: unknown
  replies: { title: string; value: string }[]
}

export interface ShownPerson {
  object: string
  name: string
  account: string
  /** The id of their own chat with the bot. */
  chat: string
  /** Null for an artisan. */
  office: string | null
}

/** Everything the page shows, sent when it connects. */
export interface ShownWorld {
  bot: { id: string; name: string }
  people: ShownPerson[]
  channels: { id: string; name: string; office: string }[]
  messages: Record<string, ShownMessage[]>
}

/** What happened since. */
export type ShownChange =
  | { kind: 'posted' | 'changed' | 'removed'; room: string; message: ShownMessage }
  | { kind: 'typing'; room: string }

function fileNames({ attachments }: Message['activity']): string[] {
  return (attachments ?? []).flatMap(({ name }) => (typeof name === 'string' ? [`📎 ${name}`] : []))
}

function shownMessage(cast: Cast, message: Message): ShownMessage {
  const { id, at, from, thread, edited, undelivered, activity } = message
  const actions = activity.suggestedActions?.actions ?? []
  return {
    id,
    at,
    from,
    bot: from.id === cast.bot.id,
    thread,
    edited,
    undelivered,
    text: [...fileNames(activity), (activity.text ?? '').replace(/<at>(.*?)<\/at>/g, '@$1').trim()]
      .filter(Boolean)
      .join('\n\n'),
    card: cardOf(activity) ?? null,
    replies: actions.map(({ title, value }) => ({ title, value: String(value) })),
  }
}

export function shownWorld(cast: Cast, conversations: Conversations): ShownWorld {
  const shown = (person: Cast['artisans'][number], office: string | null): ShownPerson => ({
    object: person.object,
    name: person.name,
    account: accountOf(cast, person),
    chat: personalChatOf(cast, person),
    office,
  })
  return {
    bot: cast.bot,
    people: [
      ...cast.artisans.map((artisan) => shown(artisan, null)),
      ...cast.advisors.map((advisor) => shown(advisor, advisor.office)),
    ],
    channels: cast.channels,
    messages: Object.fromEntries(
      conversations
        .rooms()
        .map((room) => [room.id, room.messages.map((message) => shownMessage(cast, message))]),
    ),
  }
}

export function shownChange(cast: Cast, change: Change): ShownChange {
  if (change.kind === 'typing') return { kind: 'typing', room: change.room }
  return { kind: change.kind, room: change.room, message: shownMessage(cast, change.message) }
}
