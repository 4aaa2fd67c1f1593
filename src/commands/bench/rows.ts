import type { Convention } from '../../domain/convention.ts'
import { toRow } from '../../records/request-rows.ts'
import type { NewRow } from '../../records/tables.ts'
import { generated } from './generated.ts'

/** Rows of some requests and of what happened to them. */
export interface Rows {
  requests: NewRow<'requests'>[]
  events: NewRow<'events'>[]
}

const batch = 1_000

/**
 * Generated requests as the bot writes them, made by the records' own function: a million go in within a minute, where
 * as many turns, each on the disk before it is answered, take a quarter of an hour.
 *
 * @param seen told each reference
 */
export function* rowsOf(
  count: number,
  now: Date,
  convention: Pick<Convention, 'offices'>,
  seen: (reference: string) => void,
): Generator<Rows> {
  let rows: Rows = { requests: [], events: [] }
  for (const { request, events } of generated(count, now, convention)) {
    if (request.reference) seen(request.reference)
    rows.requests.push(toRow(request))
    rows.events.push(...events.map((event) => ({ ...event, detail: JSON.stringify(event.detail) })))
    if (rows.requests.length < batch) continue
    yield rows
    rows = { requests: [], events: [] }
  }
  if (rows.requests.length > 0) yield rows
}
