import { z } from 'zod'
import { kindSchema, kinds, stateSchema } from '../../domain/request.ts'
import { type View, views } from '../../turn/desk/search.ts'
import { type ActName, acts } from '../../turn/staff/acts.ts'

/** What travels between the tab's page and its API. The page imports the types only. */

const viewNames = Object.keys(views) as [View, ...View[]]
const actNames = Object.keys(acts) as [ActName, ...ActName[]]

/** An answer that is no success: a sentence for whoever looks at the page. */
export const refusedSchema = z.object({ message: z.string() })
export type Refused = z.infer<typeof refusedSchema>

export const meSchema = z.object({
  /** What to ask for changes after. */
  version: z.string(),
  name: z.string(),
  office: z.string(),
  role: z.enum(['advisor', 'coordinator']),
  /** What the list can be narrowed to. */
  offices: z.array(z.object({ id: z.string(), name: z.string() })),
  kinds: z.array(z.enum(kinds)),
  trades: z.array(z.string()),
  communes: z.array(z.string()),
  /** Contracts and states in words. */
  contracts: z.record(z.string(), z.string()),
  states: z.record(z.string(), z.string()),
})
export type Me = z.infer<typeof meSchema>

export const wordSchema = z.string().trim().max(80).optional()
export const pageSchema = z.coerce.number().int().min(1).max(10_000).default(1)
export const wantedSchema = z.object({
  view: z.enum(viewNames).default('open'),
  kind: kindSchema.optional(),
  trade: wordSchema,
  commune: wordSchema,
  office: wordSchema,
  text: wordSchema,
  page: pageSchema,
})

export const rowSchema = z.object({
  reference: z.string(),
  kind: kindSchema,
  title: z.string(),
  firm: z.string().nullable(),
  commune: z.string().nullable(),
  state: stateSchema,
  standing: z.string(),
  advisor: z.string().nullable(),
  mine: z.boolean(),
  submittedOn: z.string(),
  tasks: z.number().int(),
})
export type Row = z.infer<typeof rowSchema>

export const listSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  rows: z.array(rowSchema),
})
export type List = z.infer<typeof listSchema>

const doableSchema = z.object({
  act: z.enum(actNames),
  title: z.string(),
  asks: z
    .object({
      label: z.string(),
      example: z.string(),
      send: z.string(),
      among: z.array(z.string()).optional(),
    })
    .optional(),
  argument: z.string().optional(),
})
export type Doable = z.infer<typeof doableSchema>

export const requestSchema = rowSchema.extend({
  version: z.number().int(),
  lead: z.string(),
  support: z.string().nullable(),
  contact: z.string().nullable(),
  delivery: z.string().nullable(),
  lines: z.array(z.object({ label: z.string(), value: z.string(), note: z.string(), missing: z.boolean() })),
  texts: z.array(z.object({ title: z.string(), text: z.string() })),
  history: z.array(
    z.object({
      at: z.string(),
      when: z.string(),
      who: z.string(),
      what: z.string(),
      words: z.string().nullable(),
    }),
  ),
  doable: z.array(doableSchema),
})
export type ShownRequest = z.infer<typeof requestSchema>

export const actSchema = z.object({
  act: z.enum(actNames),
  /** Of the request as the person saw it. */
  version: z.number().int().nonnegative(),
  argument: z.string().trim().max(2_000).default(''),
})
export type ActSent = z.input<typeof actSchema>

/** What became of an act: the sentence that a chat would have answered, and the request as it now stands. */
export const outcomeSchema = z.object({ message: z.string(), request: requestSchema })
export type ActOutcome = z.infer<typeof outcomeSchema>

export const changesSchema = z.object({ version: z.string() })
export type Changes = z.infer<typeof changesSchema>
