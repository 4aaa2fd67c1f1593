import { z } from 'zod'

/** Where an exchange takes place: a person's own chat with the bot, a team's channel, or a group chat. */
export const placeSchema = z.object({
  id: z.string().min(1),
  type: z.enum(['personal', 'channel', 'group']),
  /** Entra tenant that the channel vouched for; null in local mode. */
  tenant: z.string().nullable(),
  /** Base address of the connector that answers go to; checked by the front door before it gets here. */
  serviceUrl: z.string(),
  /** The bot's own account in this conversation: answers are sent in its name. */
  bot: z.string(),
})
export type Place = z.infer<typeof placeSchema>

/** The channel that a conversation is a thread of (`19:…;messageid=1` of `19:…`), or the conversation itself. */
export function roomOf(conversation: string): string {
  return conversation.split(';messageid=', 1)[0] ?? conversation
}

/** Who wrote, as the channel vouched for it. Nothing in a card or a text ever changes this. */
export const personSchema = z.object({
  /** Account id on the channel (`29:…` in Teams). */
  account: z.string().min(1),
  /** Entra object id: what the convention names staff by. Null where the channel gives none. */
  object: z.string().nullable(),
  name: z.string(),
})
export type Person = z.infer<typeof personSchema>

/** A file that somebody sent, as the channel offers it for download: where it lies, for a while, and no more. */
const offeredFileSchema = z.strictObject({ name: z.string().max(255), url: z.string().max(4_000) })
export type OfferedFile = z.infer<typeof offeredFileSchema>

/**
 * One thing that reached the bot, in the bot's own words: what the inbox stores and a turn works on.
 * The edge makes it out of a Bot Framework activity; nothing behind the edge knows activities.
 */
export const incomingSchema = z.object({
  /** The channel's activity id: one (conversation, id) is handled once. */
  id: z.string().min(1),
  place: placeSchema,
  from: personSchema,
  /** ISO instant at which it was received. */
  at: z.string(),
  what: z.discriminatedUnion('type', [
    /** `files` counts attachments that are no copy of the text. */
    z.object({
      type: z.literal('message'),
      text: z.string(),
      files: z.number().int().nonnegative(),
      /** Those of them that can be downloaded; absent where there is none. A turn reads them, if anybody does. */
      offered: z.array(offeredFileSchema).max(5).optional(),
    }),
    /** A card's button or form. `data` is a foreign input: the turn parses it with the action's schema. */
    z.object({ type: z.literal('card'), data: z.record(z.string(), z.unknown()) }),
    /** The bot became reachable here: installed, or a person opened the chat for the first time. */
    z.object({ type: z.literal('joined') }),
    /** The bot was removed from here. */
    z.object({ type: z.literal('left') }),
  ]),
})
export type Incoming = z.infer<typeof incomingSchema>
