import { z } from 'zod'

/**
 * Where a firm of the shared prospecting plan stands. `assigned`: somebody is to visit it, and nobody else may.
 * `seen`: it was visited once at least. `do-not-contact`: it refused, and only what it is known by is kept.
 */
const prospectStates = ['to-see', 'assigned', 'seen', 'do-not-contact'] as const
export const prospectStateSchema = z.enum(prospectStates)
export type ProspectState = z.infer<typeof prospectStateSchema>

/** What a visit came to. */
export const visitResults = [
  'wants-apprentice',
  'wants-to-recruit',
  'project',
  'nothing-now',
  'call-back',
  'closed',
  'do-not-contact',
] as const
const visitResultSchema = z.enum(visitResults)
export type VisitResult = z.infer<typeof visitResultSchema>

/** One firm of the plan, by its SIRET: what the import brought, who visits it, and what the last visit came to. */
export const prospectSchema = z.object({
  siret: z.string().regex(/^\d{14}$/),
  /** The name on its sign where it has one; else its legal name. */
  name: z.string().min(1),
  /** Its legal name, where that is another. */
  legalName: z.string().nullable().catch(null),
  /** Activity code of INSEE without its dot; its trade is read from it (`trades/naf.ts`). */
  naf: z.string().nullable().catch(null),
  commune: z.object({ name: z.string(), insee: z.string(), postcode: z.string().nullable() }),
  /** E.164. */
  phone: z.string().nullable().catch(null),
  state: prospectStateSchema,
  /** Entra object id and office of the one advisor who visits it, and since when. */
  visitor: z.object({ advisor: z.string(), office: z.string(), since: z.string() }).nullable(),
  /** What the last visit came to; null before one, and where nobody said it. */
  result: visitResultSchema.nullable().catch(null),
  seenAt: z.string().nullable(),
  /** Day (`YYYY-MM-DD`, Paris) on which its visitor wants to be reminded of it, and when that was done. */
  callBackOn: z.string().nullable(),
  remindedAt: z.string().nullable(),
  /** Id of the request that was opened out of a visit. */
  request: z.string().nullable(),
  /** Grows by one at each change; every write is a compare-and-set on it. */
  version: z.number().int().nonnegative(),
  importedAt: z.string(),
  updatedAt: z.string(),
})
export type Prospect = z.infer<typeof prospectSchema>

/** What can be done with a firm of the plan. `missed` is a visit that met nobody. */
const doings = [
  'assigned',
  'returned',
  'seen',
  'missed',
  'call-back',
  'barred',
  'readmitted',
  'opened',
] as const

/** One line of a firm's history. Append-only, but for the words, which go when the firm refuses to be contacted. */
export const prospectEventSchema = z.object({
  prospect: z.string(),
  what: z.enum(doings),
  /** Entra object id of who did it. */
  by: z.string(),
  at: z.string(),
  /** The message that caused it: conversation and activity id of the inbox. */
  cause: z.string().nullable(),
  /** What was written, as it was written. */
  words: z.string(),
  result: visitResultSchema.nullable(),
  callBackOn: z.string().nullable(),
})
export type ProspectEvent = z.infer<typeof prospectEventSchema>

/** What somebody of an office does with a firm, and when. */
export interface Doing extends Pick<ProspectEvent, 'what' | 'by' | 'at' | 'cause'> {
  office: string
  words?: string
  result?: VisitResult | null
  callBackOn?: string | null
  request?: string
}

const erased = {
  state: 'do-not-contact',
  result: 'do-not-contact',
  visitor: null,
  phone: null,
  callBackOn: null,
} as const satisfies Partial<Prospect>

/** What each doing sets. Who sees a firm first is from then on the one who follows it. */
const sets: Record<Doing['what'], (prospect: Prospect, doing: Doing) => Partial<Prospect>> = {
  assigned: (_, { by, office, at }) => ({ state: 'assigned', visitor: { advisor: by, office, since: at } }),
  returned: ({ seenAt }) => ({ state: seenAt ? 'seen' : 'to-see', visitor: null, callBackOn: null }),
  seen: (prospect, { at, result = null, callBackOn = null, ...doing }) => ({
    seenAt: at,
    ...(result === 'do-not-contact'
      ? erased
      : { state: 'seen', result, callBackOn, visitor: follower(prospect, { at, ...doing }) }),
  }),
  missed: (prospect, { callBackOn, ...doing }) => promised(prospect, doing, callBackOn),
  'call-back': (prospect, { callBackOn, ...doing }) => promised(prospect, doing, callBackOn),
  barred: () => erased,
  readmitted: ({ seenAt }) => ({ state: seenAt ? 'seen' : 'to-see', result: null }),
  opened: (_, { request = null }) => ({ request }),
}

function promised(prospect: Prospect, doing: Doing, callBackOn: string | null = prospect.callBackOn) {
  const state = prospect.state === 'to-see' ? 'assigned' : prospect.state
  return { state, visitor: follower(prospect, doing), callBackOn }
}

const follower = ({ visitor }: Prospect, { by, office, at }: Pick<Doing, 'by' | 'office' | 'at'>) =>
  visitor ?? { advisor: by, office, since: at }

/** The firm after a doing, and its line of history. Whether it may be done is the caller's to check. */
export function afterDoing(prospect: Prospect, doing: Doing): { prospect: Prospect; event: ProspectEvent } {
  const { what, by, at, cause, words = '', result = null, callBackOn = null } = doing
  const changes = sets[what](prospect, doing)
  const reminded = 'callBackOn' in changes && changes.callBackOn !== prospect.callBackOn
  return {
    prospect: {
      ...prospect,
      ...changes,
      ...(reminded ? { remindedAt: null } : {}),
      version: prospect.version + 1,
      updatedAt: at,
    },
    event: { prospect: prospect.siret, what, by, at, cause, words, result, callBackOn },
  }
}

/** What an import brings of a firm. */
export type ImportedFirm = Pick<Prospect, 'siret' | 'name' | 'legalName' | 'naf' | 'commune' | 'phone'>

/** A firm as it joins the plan. */
export function newProspect(firm: ImportedFirm, at: string): Prospect {
  return {
    ...firm,
    state: 'to-see',
    visitor: null,
    result: null,
    seenAt: null,
    callBackOn: null,
    remindedAt: null,
    request: null,
    version: 0,
    importedAt: at,
    updatedAt: at,
  }
}
