import type { Activity } from './activity.ts'
import { accountOf, type Cast, type Person, personalChatOf } from './people.ts'

/** What somebody, or the bot, wrote in a room. */
export interface Message {
  id: string
  /** ISO instant. */
  at: string
  from: { id: string; name: string }
  activity: Activity
  /** In a channel, the id of the post that this belongs to (its own for a post); null in a personal chat. */
  thread: string | null
  edited: boolean
  /** The bot did not take it: it can be sent again. */
  undelivered: boolean
}

/** A personal chat or a channel. The threads of a channel share its room. */
export interface Room {
  id: string
  kind: 'personal' | 'channel'
  name: string
  members: Person[]
  /** False once the bot was removed: the connector then refuses what it sends. */
  installed: boolean
  messages: Message[]
}

export type Change =
  | { kind: 'posted' | 'changed' | 'removed'; room: string; message: Message }
  | { kind: 'typing'; room: string; from: string }

const kept = 400

/** The conversation id without its thread: `19:…@thread.tacv2;messageid=1` is a thread of `19:…@thread.tacv2`. */
export function splitThread(conversation: string): { room: string; thread: string | null } {
  const [room = '', thread] = conversation.split(';messageid=')
  return { room, thread: thread ?? null }
}

/** All rooms of a cast, in memory; each keeps its newest 400 messages. Whoever watches is told of each change. */
export function createConversations(cast: Cast) {
  const everybody = [...cast.artisans, ...cast.advisors]
  const personal = everybody.map(
    (person): Room => ({
      id: personalChatOf(cast, person),
      kind: 'personal',
      name: person.name,
      members: [person],
      installed: true,
      messages: [],
    }),
  )
  const channels = cast.channels.map(
    (channel): Room => ({
      id: channel.id,
      kind: 'channel',
      name: channel.name,
      members: cast.advisors.filter((advisor) => advisor.office === channel.office),
      installed: true,
      messages: [],
    }),
  )
  const rooms = new Map([...personal, ...channels].map((room) => [room.id, room]))
  const people = new Map(
    everybody.flatMap((person) => [
      [person.object, person],
      [accountOf(cast, person), person],
    ]),
  )
  const watchers = new Set<(change: Change) => void>()
  const tell = (change: Change) => {
    for (const watcher of watchers) watcher(change)
  }

  return {
    rooms: () => [...rooms.values()],
    /** The room of a conversation id, with or without a thread. */
    room: (conversation: string) => rooms.get(splitThread(conversation).room),
    /** A person by account or Entra object id. */
    person: (id: string) => people.get(id),
    post(room: Room, message: Message) {
      room.messages.push(message)
      if (room.messages.length > kept) room.messages.shift()
      tell({ kind: 'posted', room: room.id, message })
    },
    change(room: Room, message: Message, to: Partial<Message>) {
      Object.assign(message, to)
      tell({ kind: 'changed', room: room.id, message })
    },
    remove(room: Room, message: Message) {
      room.messages = room.messages.filter((other) => other !== message)
      tell({ kind: 'removed', room: room.id, message })
    },
    typing: (room: Room, from: string) => tell({ kind: 'typing', room: room.id, from }),
    /** Returns how to stop watching. */
    watch(watcher: (change: Change) => void): () => void {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }
}
export type Conversations = ReturnType<typeof createConversations>
