import { z } from 'zod'
import { contractSchema } from '../../domain/answers/values.ts'
import { prospectStateSchema } from '../../domain/prospect.ts'
import { kindSchema, stateSchema } from '../../domain/request.ts'
import { apart } from '../../turn/desk/observatory-wish.ts'
import { visitActs } from '../../turn/desk/visit.ts'
import { pageSchema, wordSchema } from './shapes.ts'

/** What travels of the plan and the observatory. The page imports the types only. */

export const planWantedSchema = z.object({
  state: prospectStateSchema.optional(),
  commune: wordSchema,
  family: wordSchema,
  mine: z.stringbool().optional(),
  text: wordSchema,
  page: pageSchema,
})

const tallySchema = z.object({
  id: z.string(),
  name: z.string(),
  total: z.number().int(),
  toSee: z.number().int(),
  assigned: z.number().int(),
  seen: z.number().int(),
})
export type Tally = z.infer<typeof tallySchema>

const firmSchema = z.object({
  siret: z.string(),
  name: z.string(),
  trade: z.string().nullable(),
  commune: z.string(),
  phone: z.string().nullable(),
  state: prospectStateSchema,
  standing: z.string(),
  visitor: z.string().nullable(),
  mine: z.boolean(),
  seenOn: z.string().nullable(),
  result: z.string().nullable(),
  callBackOn: z.string().nullable(),
  doable: z.array(z.enum(visitActs)),
})
export type Firm = z.infer<typeof firmSchema>

export const planSchema = z.object({
  progress: z.string(),
  seen: z.number().int(),
  objective: z.number().int().nullable(),
  communes: z.array(tallySchema),
  families: z.array(tallySchema),
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  firms: z.array(firmSchema),
})
export type Plan = z.infer<typeof planSchema>

export const visitSchema = z.object({ act: z.enum(visitActs) })
export type VisitSent = z.infer<typeof visitSchema>

/** What became of it: the sentence that a chat would have answered, and the firm as it now stands. */
export const visitOutcomeSchema = z.object({ message: z.string(), firm: firmSchema })
export type VisitOutcome = z.infer<typeof visitOutcomeSchema>

export const observatoryWantedSchema = z.object({
  scope: z.enum(['shared', 'own']).default('shared'),
  by: z.enum(apart).default('family'),
  kind: kindSchema.optional(),
  family: wordSchema,
  trade: wordSchema,
  commune: wordSchema,
  contract: contractSchema.optional(),
  state: stateSchema.optional(),
})

const chartIds = ['months', 'groups', 'funnel', 'motives', 'means'] as const
const chartSchema = z.object({
  id: z.enum(chartIds),
  title: z.string(),
  definition: z.string(),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      name: z.string(),
      /** Null is a number that is not shown. */
      cells: z.array(z.number().nullable()),
      change: z.string().nullable(),
    }),
  ),
})
export type Chart = z.infer<typeof chartSchema>

export const observatorySchema = z.object({
  scope: z.string(),
  period: z.string(),
  charts: z.array(chartSchema),
  delays: z.array(z.string()),
})
export type Observatory = z.infer<typeof observatorySchema>

/** Which of its charts is wanted as a table for a spreadsheet. */
export const chartWantedSchema = observatoryWantedSchema.extend({ chart: z.enum(chartIds) })
