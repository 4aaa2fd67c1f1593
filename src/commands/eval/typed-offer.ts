import { z } from 'zod'
import type { Commune, Experience, Pay, TradeAnswer } from '../../domain/answers/values.ts'
import { trades } from '../../domain/trades/index.ts'
import { fold } from '../../french/fold.ts'

/** An offer with everything its employer filled in, as the public employment service gives it back. */
export const typedOfferSchema = z.object({
  id: z.string(),
  origine: z.string().nullable(),
  intitule: z.string().nullable(),
  description: z.string(),
  verite: z.object({
    rome: z.string().nullable(),
    typeContrat: z.string().nullable(),
    typeContratLibelle: z.string().nullable(),
    dureeTravailLibelle: z.string().nullable(),
    heuresHebdo: z.number().nullable(),
    salaire: z
      .object({
        libelle: z.string(),
        periode: z.string().nullable(),
        min: z.number().nullable(),
        max: z.number().nullable(),
      })
      .nullable(),
    commune: z.string().nullable(),
    codePostal: z.string().nullable(),
    codeInsee: z.string().nullable(),
    experienceExige: z.string().nullable(),
    experienceLibelle: z.string().nullable(),
    entreprise: z.string().nullable(),
  }),
})
export type TypedOffer = z.infer<typeof typedOfferSchema>

const phone = '06 12 34 56 78'
export const unsaid = 'Je ne sais pas'

/** What the employer answers to the question about a slot: the truth as it is written there. */
export function wordsFor(slot: string, { intitule, verite }: TypedOffer): string {
  const place = `${verite.commune} ${verite.codePostal}`
  const words: Record<string, string | null> = {
    trade: (intitule ?? '').replace(/\s*\(?\b[HF]\/[HF]\b\)?/g, ''),
    contract: verite.typeContratLibelle,
    contractMonths: verite.typeContratLibelle,
    weeklyHours: verite.dureeTravailLibelle,
    schedule: verite.dureeTravailLibelle,
    // The service gives pay before contributions, without a word for it.
    pay: verite.salaire ? `${verite.salaire.libelle} brut` : 'Je préfère ne pas dire',
    experience: verite.experienceLibelle,
    firmName: `${verite.entreprise}, ${place}, ${phone}`,
    commune: place,
    phone,
    entrusted: 'Oui',
  }
  return words[slot] ?? unsaid
}

const contracts: Record<string, string> = { CDI: 'CDI', CDD: 'CDD', MIS: 'interim', SAI: 'saisonnier' }
const units: Record<string, Pay['unit']> = { heure: 'hour', mois: 'month', an: 'year' }
const levels: Record<string, Experience['level']> = { D: 'none', S: 'desired', E: 'required' }
const parentOf = (rome: string) => trades.find((trade) => trade.rome === rome)?.parent ?? rome

/** For each slot that the truth speaks of: whether a stored value is the true one. */
export function fieldsOf({ verite }: TypedOffer): Record<string, (value: unknown) => boolean> {
  const { salaire, heuresHebdo } = verite
  const months = durationIn(verite.typeContratLibelle)
  const practised = durationIn(verite.experienceLibelle)
  return {
    trade: (value) => value !== null && parentOf((value as TradeAnswer).rome) === parentOf(verite.rome ?? ''),
    contract: (value) => value === contracts[verite.typeContrat ?? ''],
    contractMonths: (value) => value === months,
    weeklyHours: (value) => value === heuresHebdo,
    pay: (value) => {
      if (!salaire) return value === null
      const pay = value as Pay | null
      return (
        pay?.min === salaire.min &&
        pay.max === (salaire.max ?? salaire.min) &&
        pay.unit === units[salaire.periode ?? ''] &&
        pay.basis === 'gross'
      )
    },
    experience: (value) => {
      const held = value as Experience | null
      return held !== null && held.level === levels[verite.experienceExige ?? ''] && held.months === practised
    },
    firmName: (value) => fold(String(value)) === fold(String(verite.entreprise)),
    commune: (value) => (value as Commune | null)?.insee === verite.codeInsee,
    phone: (value) => value === '+33612345678',
    entrusted: (value) => value === true,
  }
}

/** « CDD - 3 Mois », « 2 An(s) », in months; null where no length is said. */
function durationIn(label: string | null): number | null {
  const [, count, unit] = /(\d+) (An|Mois|Jour|ans)/i.exec(label ?? '') ?? []
  if (!count || !unit) return null
  const each = { a: 12, m: 1, j: 1 / 30 }[unit.charAt(0).toLowerCase()] ?? 1
  return Math.max(0.25, Math.round(Number(count) * each * 4) / 4)
}
