import { cardOf } from './activity.ts'
import type { Conversations, Message } from './conversations.ts'
import type { Cast } from './people.ts'

/** What a message of the bot shows, in one line: its text, or its card as JSON. */
function shown(message: Message): string {
  return message.activity.text || JSON.stringify(cardOf(message.activity) ?? message.activity)
}

/** A part of what is shown, or any test on the message. */
export type Match = string | RegExp | ((message: Message) => boolean)

function fits(message: Message, match: Match): boolean {
  if (typeof match === 'function') return match(message)
  return typeof match === 'string' ? shown(message).includes(match) : match.test(shown(message))
}

/** How long a test waits for the bot before it is told what came instead, in ms. */
const patience = 10_000

/** Waiting for what the bot does: promises that the connector's next delivery resolves; nothing polls. */
export function createWaiting(cast: Cast, conversations: Conversations) {
  const heard = new WeakSet<Message>()
  conversations.watch((change) => {
    if (change.kind === 'changed') heard.delete(change.message)
  })

  return {
    /**
     * The next message of the bot in a room (new, or a card changed in place) that fits and was not yet returned
     * by this function. Messages before it count as heard. Throws after 10 s with what came instead.
     */
    next(roomId: string, match: Match = () => true): Promise<Message> {
      const room = conversations.room(roomId)
      if (!room) throw new Error(`There is no room ${roomId} in the sandbox.`)
      const unheard = () =>
        room.messages.filter((message) => message.from.id === cast.bot.id && !heard.has(message))
      const take = () => {
        const waiting = unheard()
        const at = waiting.findIndex((message) => fits(message, match))
        for (const message of waiting.slice(0, at + 1)) heard.add(message)
        return waiting[at]
      }
      return new Promise((resolve, reject) => {
        const there = take()
        if (there) return resolve(there)
        const stop = conversations.watch((change) => {
          if (change.kind === 'typing' || change.room !== room.id) return
          const message = take()
          if (message) end(() => resolve(message))
        })
        const timer = setTimeout(() => {
          const came = unheard().map((message) => `  ${shown(message).slice(0, 200)}`)
          const instead = came.length > 0 ? `instead came\n${came.join('\n')}` : 'nothing came'
          end(() => reject(new Error(`Waited for ${String(match)} in ${room.name}: ${instead}`)))
        }, patience)
        const end = (settle: () => void) => {
          stop()
          clearTimeout(timer)
          settle()
        }
      })
    },

    /** Resolves once nothing has happened in a room for `ms` milliseconds. */
    quiet(roomId: string, ms = 200): Promise<void> {
      return new Promise((resolve) => {
        const stop = conversations.watch((change) => {
          if (change.room === conversations.room(roomId)?.id) timer.refresh()
        })
        const timer = setTimeout(() => {
          stop()
          resolve()
        }, ms)
      })
    },
  }
}
