import { z } from 'zod'

export const contracts = [
  'CDI',
  'CDD',
  'interim',
  'saisonnier',
  'apprentissage',
  'professionnalisation',
] as const
export const contractSchema = z.enum(contracts)
export type Contract = z.infer<typeof contractSchema>

/** A contract in the middle of a sentence. */
export const contractWords = {
  CDI: 'CDI',
  CDD: 'CDD',
  interim: 'intérim',
  saisonnier: 'contrat saisonnier',
  apprentissage: 'apprentissage',
  professionnalisation: 'contrat de professionnalisation',
} as const satisfies Record<Contract, string>

/** A trade of the list in `src/domain/trades`: ROME 4.0 code and the label with both genders. */
export const tradeSchema = z.object({ rome: z.string().regex(/^[A-Z]\d{4}$/), label: z.string() })
export type TradeAnswer = z.infer<typeof tradeSchema>

const isoDate = z.iso.date()
/**
 * When the work starts. `date` is `YYYY-MM-DD` for a date, `YYYY-MM` for a month, null for as soon as possible.
 */
export const startSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: isoDate, flexible: z.boolean() }),
  z.object({
    kind: z.literal('month'),
    date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    flexible: z.boolean(),
  }),
  z.object({ kind: z.literal('asap'), date: z.null(), flexible: z.boolean() }),
])
export type Start = z.infer<typeof startSchema>

/** Pay as said: euros, per hour, month or year, before (gross) or after (net) the employee's contributions. */
export const paySchema = z
  .object({
    min: z.number().positive(),
    max: z.number().positive(),
    unit: z.enum(['hour', 'month', 'year']),
    basis: z.enum(['gross', 'net']),
  })
  .refine((pay) => pay.min <= pay.max)
export type Pay = z.infer<typeof paySchema>

export const experienceSchema = z.object({
  level: z.enum(['none', 'desired', 'required']),
  months: z.number().int().positive().nullable(),
})
export type Experience = z.infer<typeof experienceSchema>

/** A commune with the postcode that was said or that is its only one; INSEE code where it is known. */
export const communeSchema = z.object({
  name: z.string().min(1).max(80),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  insee: z
    .string()
    .regex(/^(\d{2}|2[AB])\d{3}$/)
    .nullable(),
})
export type Commune = z.infer<typeof communeSchema>
