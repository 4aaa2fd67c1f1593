import { z } from 'zod'

/** An id that is stored and compared: no control characters, no half surrogates, no novel. */
const id = z
  .string()
  .min(1)
  .max(500)
  .refine((value) => value.isWellFormed() && !/\p{Cc}/u.test(value))

/** Absent, null or of another shape than expected: Teams is loose here, and nothing depends on it. */
const loose = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined)

const account = z.object({ id, name: loose(z.string()), aadObjectId: loose(id) })
const member = z.object({ id })

/** A file that Teams keeps for its sender says in `content` where it can be downloaded for a while. */
const attachment = z.object({
  contentType: loose(z.string()),
  name: loose(z.string()),
  content: loose(z.object({ downloadUrl: loose(z.string()) })),
})

/**
 * An activity of the Bot Framework as far as the bot looks at it; everything else is dropped.
 * Strict about who, where and which; loose about the rest, which differs between clients and years.
 */
export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id.optional().nullable(),
  name: loose(z.string()),
  action: loose(z.string()),
  channelId: loose(z.string()),
  serviceUrl: z.string().min(1).max(500),
  /** Other modes make the answer travel in the HTTP response, past the outbox. */
  deliveryMode: z.literal(['normal', '']).optional().nullable(),
  conversation: z.object({
    id,
    conversationType: loose(z.string()),
    tenantId: loose(id),
    isGroup: loose(z.boolean()),
  }),
  from: account,
  recipient: loose(account),
  text: loose(z.string()),
  value: z.unknown().optional(),
  channelData: loose(z.object({ tenant: loose(z.object({ id })) })),
  entities: loose(z.array(z.unknown())),
  attachments: loose(z.array(loose(attachment))),
  membersAdded: loose(z.array(member)),
  membersRemoved: loose(z.array(member)),
})
export type ActivityIn = z.output<typeof activitySchema>

/** The mention of somebody in a text, among the entities of an activity. */
export const mentionSchema = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string(),
})

/** In the form in which `cleanText` leaves what is written: phones send letters and their accents apart. */
const written = z
  .string()
  .max(8_000)
  .transform((value) => value.toWellFormed().normalize('NFC'))
const scalar = z.union([written, z.number(), z.boolean(), z.null()])
/** What a card sends back: our own data and the values of inputs, never deep. Deeper is not ours. */
export const cardDataSchema = z.record(
  z.string().max(200),
  z.union([scalar, z.array(scalar).max(100), z.record(z.string().max(200), scalar)]),
)

/** The value of the event `application/vnd.microsoft.readReceipt`. */
export const readReceiptSchema = z.object({ lastReadMessageId: id })

/** The value of the invoke `adaptiveCard/action` (Action.Execute). */
export const executeSchema = z.object({
  action: z
    .object({ verb: z.string().min(1).max(200).optional(), data: cardDataSchema.optional() })
    .refine(({ verb, data }) => verb !== undefined || data !== undefined),
})
