import { z } from 'zod'

/** A real ad: its text as one message, its structured truth, and which true values stand in the text. */
export const offerSchema = z.object({
  id: z.string(),
  description: z.string(),
  verite: z.object({
    typeContrat: z.string().nullish(),
    natureContrat: z.string().nullish(),
    heuresHebdo: z.number().nullish(),
    salaire: z
      .object({ min: z.number().nullish(), max: z.number().nullish(), periode: z.string().nullish() })
      .nullish(),
    commune: z.string().nullish(),
    codeInsee: z.string().nullish(),
    experienceExige: z.string().nullish(),
    experienceLibelle: z.string().nullish(),
    dateCreation: z.string().nullish(),
  }),
  present: z.object({
    contrat: z.boolean(),
    heures: z.boolean(),
    salaire: z.boolean(),
    commune: z.boolean(),
    experience: z.boolean(),
  }),
})
export type Offer = z.infer<typeof offerSchema>
export const offerFile = 'offers.jsonl'
