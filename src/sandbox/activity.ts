import { z } from 'zod'

const suggestedSchema = z.looseObject({
  actions: z
    .array(z.looseObject({ type: z.string(), title: z.string(), value: z.unknown().optional() }))
    .default([]),
})

/**
 * A Bot Framework activity, as far as the sandbox looks into it; the rest is kept as it came.
 * Source of the field names: the Bot Framework protocol, "Activity".
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  text: z.string().nullish(),
  replyToId: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
  suggestedActions: suggestedSchema.nullish(),
})
export type Activity = z.infer<typeof activitySchema>

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** The first Adaptive Card of an activity. */
export function cardOf(activity: Activity): unknown {
  return activity.attachments?.find((attachment) => attachment.contentType === adaptiveCard)?.content
}

let last = 0

/** A new activity id as Teams gives them: the instant in ms, as a string, never the same twice. */
export function newActivityId(): string {
  last = Math.max(last + 1, Date.now())
  return String(last)
}
