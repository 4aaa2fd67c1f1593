import { z } from 'zod'
import { type Contract, contractSchema } from '../domain/answers/values.ts'
import type { Convention, Staff } from '../domain/convention.ts'
import { parisDate, parisInstant } from '../domain/paris-time.ts'
import { handedOverStates, kindSchema, stateSchema } from '../domain/request.ts'
import type { RequestFilter } from '../records/store.ts'

/** What a question of the staff asks for, closed and typed: the only thing that is ever run. */
export const filterSchema = z.object({
  kind: kindSchema.optional(),
  states: z.array(stateSchema).optional(),
  trade: z.object({ name: z.string(), romes: z.array(z.string()) }).optional(),
  commune: z.string().optional(),
  contract: contractSchema.optional(),
  /** Only what the asker follows. */
  mine: z.boolean().optional(),
  /** Submitted from this day on, and before that one; `YYYY-MM-DD`, Paris. */
  period: z.object({ from: z.string(), before: z.string().optional(), words: z.string() }).optional(),
  /** Submitted more than this many days ago. */
  olderThanDays: z.number().int().positive().optional(),
  firm: z.string().optional(),
})
export type Filter = z.infer<typeof filterSchema>

const stateNames: Record<string, string> = {
  submitted: 'transmise, non prise',
  'claimed,awaiting-details,active': 'prise en charge',
  'submitted,claimed,awaiting-details,active': 'ouverte',
  'done,abandoned,withdrawn,expired': 'terminée',
}

const contractNames: Record<Contract, string> = {
  CDI: 'CDI',
  CDD: 'CDD',
  interim: 'intérim',
  saisonnier: 'saisonnier',
  apprentissage: 'apprentissage',
  professionnalisation: 'contrat pro',
}

/** The filter as it was understood, in words: shown with every answer. */
export function inWords({
  states,
  trade,
  commune,
  contract,
  mine,
  period,
  olderThanDays,
  firm,
}: Filter): string {
  const parts = [
    trade && `métier : ${trade.name}`,
    contract && `contrat : ${contractNames[contract]}`,
    commune && `commune : ${commune}`,
    firm && `entreprise : ${firm}`,
    states && `état : ${stateNames[states.join()] ?? states.join(', ')}`,
    mine && 'suivies par vous',
    period && `transmises ${period.words}`,
    olderThanDays && `depuis plus de ${olderThanDays} jours`,
  ]
  return parts.filter(Boolean).join(' ; ') || 'toutes'
}

/** The offices whose requests somebody may see: their own; for a coordinator, all those of their partner. */
export function officesOf({ offices }: Convention, { advisor, office }: Staff): string[] {
  if (advisor.role !== 'coordinator') return [office.id]
  return offices.filter(({ partner }) => partner === office.partner).map(({ id }) => id)
}

/**
 * The filter as the records take it, with the asker's rights built in.
 * @param offices those of the asker whose requests may be shown where they ask
 */
export function toRecords(filter: Filter, offices: string[], { advisor }: Staff, now: Date): RequestFilter {
  const { kind, states, trade, commune, contract, mine, period, olderThanDays, firm } = filter
  const old = olderThanDays && parisDate(new Date(now.getTime() - olderThanDays * 86_400_000))
  const before = old ?? period?.before
  return {
    offices,
    states: states ?? handedOverStates,
    ...(kind && { kind }),
    ...(trade && { trades: trade.romes }),
    ...(commune && { commune }),
    ...(contract && { contract }),
    ...(mine && { advisor: advisor.id }),
    ...(period && { submittedFrom: parisInstant(period.from).toISOString() }),
    ...(before && { submittedBefore: parisInstant(before).toISOString() }),
    ...(firm && { firm }),
  }
}
