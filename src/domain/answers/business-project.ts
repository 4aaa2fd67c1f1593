import { z } from 'zod'
import { communeSchema, tradeSchema } from './values.ts'

const line = z.string().trim().min(1).max(300)

/** What somebody wants to do with a craft firm: start one, buy or take one over, sell or hand theirs over. */
export const projects = ['create', 'take-over', 'hand-over'] as const
export type Project = (typeof projects)[number]

const stages = ['idea', 'preparing', 'ready', 'under-way'] as const
export const situations = ['employed', 'job-seeker', 'self-employed', 'student', 'retired', 'other'] as const

/** When it would happen: `YYYY-MM` for a month, `YYYY` for a year; null for as soon as possible or undecided. */
export const horizonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('month'), date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.object({ kind: z.literal('year'), date: z.string().regex(/^\d{4}$/) }),
  z.object({ kind: z.literal('asap'), date: z.null() }),
  z.object({ kind: z.literal('undecided'), date: z.null() }),
])
export type Horizon = z.infer<typeof horizonSchema>

/** Every answer that a business project may hold, by slot. */
export const businessProjectSlots = {
  project: z.enum(projects),
  trade: tradeSchema,
  title: z.string().trim().min(2).max(150),
  /** Where the firm is or would be. */
  commune: communeSchema,
  horizon: horizonSchema,
  stage: z.enum(stages),
  situation: z.enum(situations),
  /** Diploma of the one who runs or would run it; `Aucun` where there is none. */
  diplomaHeld: z.string().trim().min(2).max(120),
  /** Whether somebody else who works there has the diploma that the trade asks for. */
  qualifiedEmployee: z.boolean(),
  /** Years in the trade. */
  tradeYears: z.number().min(0).max(60),
  /** Taking over: a firm was found. Handing over: a buyer was found. */
  counterpartFound: z.boolean(),
  /** Why, in the person's words: retirement, health, another plan. */
  reason: line,
  firmName: z.string().trim().min(1).max(120),
  siret: z.string().regex(/^\d{14}$/),
  headcount: z.number().int().min(0).max(100_000),
  phone: z.string().regex(/^\+\d{8,15}$/),
  email: z.email().max(120),
}
export const businessProjectSchema = z.object(businessProjectSlots).partial()
export type BusinessProject = z.infer<typeof businessProjectSchema>
export type BusinessProjectSlot = keyof typeof businessProjectSlots
