import { parisDate } from '../../domain/paris-time.ts'
import { findReferences } from '../../domain/reference.ts'
import type { Kind, Request, State } from '../../domain/request.ts'
import { handedOverStates, heldStates, openStates } from '../../domain/request.ts'
import { readCommune } from '../../french/commune.ts'
import { isAmbiguous } from '../../french/reading.ts'
import { findFamily } from '../../french/trade-family.ts'
import { officesOf } from '../../queries/filter.ts'
import type { RequestFilter } from '../../records/store.ts'
import { type Desk, requestSeen } from './seen.ts'

/** What a list can be narrowed to by how the requests stand. */
export const views = {
  open: openStates,
  'to-take': ['submitted'],
  held: heldStates,
  mine: openStates,
  ended: handedOverStates.filter((state) => !(openStates as readonly State[]).includes(state)),
  all: handedOverStates,
} as const satisfies Record<string, readonly State[]>
export type View = keyof typeof views

export interface Wanted {
  view: View
  kind?: Kind | undefined
  /** In words: « bâtiment », « coiffure ». */
  trade?: string | undefined
  commune?: string | undefined
  /** Id of one of the offices that they see. */
  office?: string | undefined
  /** A reference, part of a firm's name, a trade or a commune. */
  text?: string | undefined
}

export interface Found {
  total: number
  requests: Request[]
}

/** The requests that somebody may see and wants to, newest first. */
export async function searchRequests(
  desk: Desk,
  { text = '', ...wanted }: Wanted,
  page: { limit: number; offset: number },
): Promise<Found> {
  const quoted = findReferences(text)[0]
  if (quoted) {
    const request = await requestSeen(desk, quoted.value)
    return request ? { total: 1, requests: [request] } : { total: 0, requests: [] }
  }
  const filter = filterOf(desk, wanted)
  const find = (more: RequestFilter) => desk.store.requests({ ...filter, ...more }, page)
  if (text === '') return find({})
  const byFirm = await find({ firm: text })
  if (byFirm.total > 0) return byFirm
  const named = namedBy(text, desk.now)
  return named ? find(named) : byFirm
}

function filterOf(
  { convention, staff }: Desk,
  { view, kind, trade, commune, office }: Wanted,
): RequestFilter {
  const seen = officesOf(convention, staff)
  return {
    offices: office === undefined ? seen : seen.filter((id) => id === office),
    states: [...views[view]],
    ...(view === 'mine' ? { advisor: staff.advisor.id } : {}),
    ...(kind ? { kind } : {}),
    ...(trade ? { trades: findFamily(trade)?.romes ?? [] } : {}),
    ...(commune ? { commune } : {}),
  }
}

/** A text that is no firm's name: « coiffeur Bergues ». */
function namedBy(text: string, now: Date): RequestFilter | undefined {
  const place = readCommune(text, { today: parisDate(now) })
  const commune = place && !isAmbiguous(place) ? place : undefined
  const trade = findFamily(commune ? text.replace(commune.words, ' ') : text)
  if (!commune && !trade) return undefined
  return {
    ...(commune ? { commune: commune.value.name } : {}),
    ...(trade ? { trades: trade.romes } : {}),
  }
}
