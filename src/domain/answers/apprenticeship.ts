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

/** How the young person is tied to the firm's head: it changes the age at which one may begin, and the papers. */
const familyLinks = ['own-child', 'family', 'none'] as const

/** The same in words. */
export const familyLinkWords = {
  'own-child': 'son propre enfant',
  family: 'de la famille',
  none: 'aucun lien de famille',
} as const satisfies Record<(typeof familyLinks)[number], string>

/**
 * Every answer that an apprenticeship interest may hold, by slot. Slots that a job posting has too keep its names,
 * so that one can become the other without losing an answer.
 */
export const apprenticeshipSlots = {
  trade: tradeSchema,
  /** Always the same; kept so that a request is found and exported by its contract, whatever its kind. */
  contract: z.literal('apprentissage'),
  title: z.string().trim().min(2).max(150),
  /** The diploma aimed at; null where the artisan leaves the choice to the advisor. A posting's `diploma` is required of candidates: another thing. */
  targetDiploma: z.string().trim().min(2).max(120),
  /** Apprentices wanted. */
  openings: z.number().int().min(1).max(10),
  start: startSchema,
  /** Length of the contract in months: 6 to 36, 48 with a recognised disability (L6222-7-1, L6222-12). */
  contractMonths: z.number().positive().max(48),
  weeklyHours: z.number().positive().max(60),
  schedule: line,
  /** When the apprentice's day would begin at the earliest, `HH:MM`, Paris time. */
  earliestHour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  sundays: z.boolean(),
  /** Who would be the « maître d'apprentissage », in the artisan's words: « moi », « mon ouvrier ». */
  tutor: line,
  /** What the tutor holds: a diploma as said; `Aucun` where they have none. */
  tutorDiploma: line,
  /** Years in the trade. */
  tutorYears: z.number().min(0).max(60),
  /** Apprentices whom this tutor has already. */
  apprenticesNow: z.number().int().min(0).max(20),
  /** Machines that the apprentice would work with and that a minor may not use without a declaration. */
  machines: z.array(line).max(12),
  /** Whether somebody is already found, how old they are (years), and how they are related to the employer. */
  candidateFound: z.boolean(),
  candidateAge: z.number().min(13).max(60),
  /** Whether whoever is found or wished for is 18 or more, where no age was told: much of the law depends on it. */
  ofAge: z.boolean(),
  candidateLink: z.enum(familyLinks),
  /** What went wrong last time, in the artisan's words. */
  lastTime: line,
  /** Whether the orientation centre may propose young people. */
  matching: z.boolean(),
  /** Employees of the whole firm. */
  headcount: z.number().int().min(0).max(100_000),
  /** « un apprenti ou un CDI »: the other contract that would do as well, with what it is offered for. */
  alternative: contractSchema.exclude(['apprentissage']),
  pay: paySchema,
  experience: experienceSchema,
  licence: z.array(z.string().min(1).max(10)).max(6),
  tasks: z.array(line).max(12),
  profile: z.string().trim().min(2).max(800),
  benefits: z.array(line).max(12),
  firmName: z.string().trim().min(1).max(120),
  siret: z.string().regex(/^\d{14}$/),
  commune: communeSchema,
  phone: z.string().regex(/^\+\d{8,15}$/),
  email: z.email().max(120),
}
export const apprenticeshipSchema = z.object(apprenticeshipSlots).partial()
export type Apprenticeship = z.infer<typeof apprenticeshipSchema>
export type ApprenticeshipSlot = keyof typeof apprenticeshipSlots
