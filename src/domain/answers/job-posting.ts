import { z } from 'zod'
import {
  communeSchema,
  contractSchema,
  experienceSchema,
  paySchema,
  startSchema,
  tradeSchema,
} from './values.ts'

const line = z.string().trim().min(1).max(300)

/** Every answer that a job posting may hold, by slot. A slot that nobody answered is absent or null. */
export const jobPostingSlots = {
  trade: tradeSchema,
  /** The title as said, where it is no trade of the list. */
  title: z.string().trim().min(2).max(150),
  openings: z.number().int().min(1).max(99),
  contract: contractSchema,
  contractMonths: z.number().positive().max(60),
  /** Why a fixed term: one of the motives of article L1242-2 of the labour code, or the person's words. */
  contractReason: line,
  weeklyHours: z.number().positive().max(60),
  schedule: line,
  start: startSchema,
  pay: paySchema,
  experience: experienceSchema,
  diploma: z.string().trim().min(2).max(120),
  licence: z.array(z.string().min(1).max(10)).max(6),
  tasks: z.array(line).max(12),
  profile: z.string().trim().min(2).max(800),
  benefits: z.array(line).max(12),
  firmName: z.string().trim().min(1).max(120),
  siret: z.string().regex(/^\d{14}$/),
  commune: communeSchema,
  phone: z.string().regex(/^\+\d{8,15}$/),
  email: z.email().max(120),
  entrusted: z.boolean(),
}
export const jobPostingSchema = z.object(jobPostingSlots).partial()
export type JobPosting = z.infer<typeof jobPostingSchema>
export type JobPostingSlot = keyof typeof jobPostingSlots
