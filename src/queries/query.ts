import { z } from 'zod'
import { projects } from '../domain/answers/business-project.ts'
import { contractSchema } from '../domain/answers/values.ts'
import { dimensionSchema, momentSchema } from '../domain/figure.ts'
import { meansSchema, motiveSchema } from '../domain/motive.ts'
import { kindSchema, stateSchema } from '../domain/request.ts'

/** From one day on, up to (not including) another: `YYYY-MM-DD`, Paris. `words` say it in a sentence. */
export const periodSchema = z.object({
  from: z.iso.date().optional(),
  before: z.iso.date().optional(),
  words: z.string(),
})
export type AskedPeriod = z.infer<typeof periodSchema>

/** How long ago it was handed over: strictly more, unless `atLeast`. Months are those of the calendar. */
const ageSchema = z.object({
  count: z.number().int().positive().max(1_000),
  unit: z.enum(['hours', 'days', 'months', 'working-hours', 'working-days']),
  atLeast: z.boolean().optional(),
})
export type AskedAge = z.infer<typeof ageSchema>

/** Which requests: all given conditions hold together, and of the values of one any. */
export const filterSchema = z
  .object({
    kinds: z.array(kindSchema).min(1),
    projects: z.array(z.enum(projects)).min(1),
    contracts: z.array(contractSchema).min(1),
    /** As it was called, with the labels of the list of trades that are meant. */
    trades: z.array(z.object({ name: z.string(), labels: z.array(z.string()).min(1) })).min(1),
    communes: z.array(z.string()).min(1),
    /** Ids of the offices that lead, or support. */
    leads: z.array(z.string()).min(1),
    supports: z.array(z.string()).min(1),
    /** Entra object ids of who has them. */
    advisors: z.array(z.string()).min(1),
    /** Those of whoever asks. */
    mine: z.boolean(),
    states: z.array(stateSchema).min(1),
    motives: z.array(motiveSchema).min(1),
    means: z.array(meansSchema).min(1),
    olderThan: ageSchema,
    youngerThan: ageSchema,
    firm: z.string(),
    period: periodSchema,
    /** Which moment the period is about; absent for the submission. */
    on: momentSchema,
  })
  .partial()
export type Filter = z.infer<typeof filterSchema>

const measures = ['count', 'list', 'share', 'age', 'delay-to-claim', 'delay-to-end'] as const

/**
 * What a question of the staff asks for, closed and typed: the only thing that is ever run. A model may translate a
 * question into it; nothing else comes from a model.
 */
export const querySchema = z.object({
  measure: z.enum(measures),
  filter: filterSchema,
  /** Of a share: what is counted among those of the filter. */
  part: filterSchema.optional(),
  by: dimensionSchema.optional(),
  /** The period that the filter's is compared with. */
  against: periodSchema.optional(),
  order: z.enum(['newest', 'oldest', 'most', 'least']).optional(),
  /** So many lines and no more. */
  top: z.number().int().min(1).max(50).optional(),
})
export type Query = z.infer<typeof querySchema>
