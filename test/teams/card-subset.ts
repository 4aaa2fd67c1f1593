import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

/**
 * The part of the Adaptive Cards schema that Teams shows on desktops and phones alike: elements up to
 * version 1.3, and Action.Execute with its fallback; nothing else. Strict, so that a property that creeps in fails a test.
 */
const spacing = z.enum(['None', 'Small', 'Medium', 'Large'])

const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string().min(1),
  wrap: z.literal(true),
  size: z.enum(['Small', 'Large']).optional(),
  weight: z.literal('Bolder').optional(),
  color: z.literal('Attention').optional(),
  isSubtle: z.boolean().optional(),
  separator: z.boolean().optional(),
  spacing: spacing.optional(),
})

const columnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  spacing: spacing.optional(),
  columns: z
    .array(
      z.strictObject({
        type: z.literal('Column'),
        width: z.number().positive(),
        items: z.array(textBlock).min(1),
      }),
    )
    .length(2),
})

const container = z.strictObject({
  type: z.literal('Container'),
  items: z.array(z.union([textBlock, columnSet])).min(1),
  separator: z.boolean().optional(),
  spacing: spacing.optional(),
})

const named = {
  id: z.string().min(1),
  label: z.string().min(1),
  value: z.string(),
  placeholder: z.string().min(1),
}
const input = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('Input.Text'),
    isMultiline: z.boolean(),
    maxLength: z.number().int(),
    ...named,
  }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    style: z.literal('compact'),
    choices: z.array(z.strictObject({ title: z.string(), value: z.string() })).min(1),
    ...named,
  }),
])

const pressed = {
  title: z.string().min(1).max(60),
  data: z.looseObject({ seal: z.string().min(1) }),
  associatedInputs: z.literal('none').optional(),
}
/** Of version 1.4, which is why it has something to fall back on that does the same. */
const execute = z
  .strictObject({
    type: z.literal('Action.Execute'),
    verb: z.string().min(1),
    ...pressed,
    fallback: z.strictObject({ type: z.literal('Action.Submit'), ...pressed }),
  })
  .refine(({ title, data, fallback }) => isDeepStrictEqual([fallback.title, fallback.data], [title, data]))

const form = z.strictObject({
  type: z.literal('Action.ShowCard'),
  title: z.string().min(1).max(60),
  card: z.strictObject({
    type: z.literal('AdaptiveCard'),
    version: z.literal('1.3'),
    body: z.array(input).min(1),
    actions: z.array(execute).length(1),
  }),
})

export const cardSubsetSchema = z.strictObject({
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.3'),
  fallbackText: z.string().min(1),
  body: z.array(z.union([container, textBlock])).min(1),
  /** Teams shows six at most. */
  actions: z
    .array(z.union([execute, form]))
    .min(1)
    .max(6)
    .optional(),
})
