import { z } from 'zod'

/** What requests can be counted by. */
const dimensions = [
  'trade',
  'family',
  'kind',
  'project',
  'contract',
  'commune',
  'office',
  'partner',
  'advisor',
  'state',
  'motive',
  'means',
  'week',
  'month',
  'year',
] as const
export const dimensionSchema = z.enum(dimensions)
export type Dimension = z.infer<typeof dimensionSchema>

/** The three moments of a request that a period may be about: handed over, first taken, ended. */
const moments = ['submitted', 'claimed', 'ended'] as const
export const momentSchema = z.enum(moments)
export type Moment = z.infer<typeof momentSchema>
