import type { Contract } from '../../domain/answers/values.ts'
import type { Dimension } from '../../domain/figure.ts'
import type { Kind, State } from '../../domain/request.ts'

/** What the page can be counted apart by. */
export const apart = [
  'family',
  'trade',
  'commune',
  'kind',
  'contract',
  'state',
  'partner',
] as const satisfies Dimension[]
export type Apart = (typeof apart)[number]

/** What somebody wants to see in the observatory. */
export interface ObservatoryWish {
  /** Of all partners together, or what the asker's offices lead or support. */
  scope: 'shared' | 'own'
  by: Apart
  kind?: Kind | undefined
  family?: string | undefined
  trade?: string | undefined
  commune?: string | undefined
  contract?: Contract | undefined
  state?: State | undefined
}
