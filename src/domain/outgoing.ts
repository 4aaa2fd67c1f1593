import { z } from 'zod'

const cardInputSchema = z.object({
  id: z.string(),
  label: z.string(),
  value: z.string().default(''),
  placeholder: z.string().default(''),
  multiline: z.boolean().default(false),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
})

/**
 * What a button does. Every action has a typed twin (`typed`): the words that do the same when written,
 * so that nothing depends on a card that a phone may not show.
 */
const cardActionSchema = z.object({
  title: z.string().max(60),
  typed: z.string(),
  /** Sent back when the button is pressed: what to do, to which request, at which version. A hint, never a right. */
  data: z.looseObject({ do: z.string() }),
  /** A form that the button opens in place; what is entered goes along when `send` is pressed in it. */
  form: z.object({ inputs: z.array(cardInputSchema).min(1), send: z.string().max(60) }).optional(),
})

/**
 * A card in the bot's own words: a title, lines of facts with where each comes from, texts, buttons.
 * One neutral shape for all of them, so that there is one renderer, one escaping and one size check.
 */
export const cardSchema = z.object({
  title: z.string(),
  subtitle: z.string().default(''),
  /** `note` says where the value comes from, in small print; `missing` lines stand out. */
  facts: z
    .array(
      z.object({
        label: z.string(),
        value: z.string(),
        note: z.string().default(''),
        missing: z.boolean().default(false),
      }),
    )
    .default([]),
  /** `byModel`: a language model wrote it, which whoever reads it is told. */
  texts: z
    .array(z.object({ title: z.string(), text: z.string(), byModel: z.boolean().default(false) }))
    .default([]),
  /** Six at most, the likeliest first: Teams shows no more. */
  actions: z.array(cardActionSchema).max(6).default([]),
  /** The card in one plain sentence: for notifications, screen readers and clients that show no cards. */
  summary: z.string(),
})
/** A card as it is written; defaults fill the rest. */
export type CardDraft = z.input<typeof cardSchema>
export type Card = z.output<typeof cardSchema>

/** One message of the bot, as the outbox stores it. */
export const outgoingSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    /** Plain sentences; `**bold**` is the only markup, and what a person wrote is escaped by the edge. */
    text: z.string(),
    /** Quick replies: pressing one writes its text. Shown in personal chats only. */
    replies: z.array(z.string()).max(6).default([]),
  }),
  z.object({
    type: z.literal('card'),
    card: cardSchema,
    /**
     * Which card this is (`request:…`, `recap:…`). Where a card with this key was already posted in the
     * conversation, it is updated in place; a card that is gone is posted anew.
     */
    key: z.string(),
    /** `fresh` posts a new copy and makes that the live one; `live` updates what is there. */
    show: z.enum(['fresh', 'live']).default('live'),
  }),
])
export type Outgoing = z.output<typeof outgoingSchema>
export type OutgoingDraft = z.input<typeof outgoingSchema>
