import type { Givens } from '../domain/given.ts'
import { isOpen, type Request, requestSchema } from '../domain/request.ts'
import { parsed, parsedJson } from './parsed.ts'
import type { NewRow, Row } from './tables.ts'

/** A request as its row: all of it, and beside it what staff filter on, taken out of what was given. */
export function toRow(request: Request): NewRow<'requests'> {
  return {
    id: request.id,
    reference: request.reference,
    kind: request.kind,
    state: request.state,
    version: request.version,
    artisan_account: request.artisan.account,
    artisan_object: request.artisan.object,
    artisan_name: request.artisan.name,
    artisan_conversation: request.artisan.conversation,
    lead: request.lead,
    support: request.support,
    advisor: request.advisor,
    outcome: request.outcome,
    created_at: request.createdAt,
    submitted_at: request.submittedAt,
    claimed_at: request.claimedAt,
    first_claimed_at: request.claimedAt,
    ended_at: request.state === 'draft' || isOpen(request) ? null : request.updatedAt,
    updated_at: request.updatedAt,
    given: JSON.stringify(request.given),
    handoff: JSON.stringify(request.handoff),
    ...filterColumns(request.given),
    ...unconfirmed(request),
  }
}

/** @throws when the row does not read as a request; the message names the row, never its content. */
export function toRequest(row: Row<'requests'>): Request {
  const where = `requests ${row.id}`
  const request = {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    state: row.state,
    version: row.version,
    artisan: {
      account: row.artisan_account,
      object: row.artisan_object,
      name: row.artisan_name,
      conversation: row.artisan_conversation,
    },
    lead: row.lead,
    support: row.support,
    advisor: row.advisor,
    given: parsedJson(row.given, where),
    handoff: parsedJson(row.handoff, where),
    outcome: row.outcome,
    createdAt: row.created_at,
    submittedAt: row.submitted_at,
    claimedAt: row.claimed_at,
    updatedAt: row.updated_at,
  }
  return parsed(requestSchema, request, where)
}

/**
 * A text as names are compared: letters and digits only, without accents and case, « œ », « oe » and « e » alike (so
 * that a text folded by the readers of `src/french` finds the same). Cut, because PostgreSQL indexes no value above
 * about 2 700 bytes (a third of a page).
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[œæ]|[oa]e/g, 'e')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

/** An answer may have any shape until a turn has read it: what does not fit its column filters as absent. */
function filterColumns(
  given: Givens,
): Pick<NewRow<'requests'>, 'rome' | 'trade' | 'project' | 'contract' | 'commune' | 'firm'> {
  const commune = text(field(given.commune?.value, 'name'))
  const firm = text(given.firmName?.value)
  return {
    rome: text(field(given.trade?.value, 'rome')),
    trade: text(field(given.trade?.value, 'label')),
    project: text(given.project?.value),
    contract: text(given.contract?.value),
    commune: commune && folded(commune),
    firm: firm && folded(firm),
  }
}

/** The contact details by which the artisan of a request taken down by staff is found. */
function unconfirmed({
  handoff,
  given,
}: Request): Pick<NewRow<'requests'>, 'unconfirmed_phone' | 'unconfirmed_email'> {
  const taken = handoff.onBehalfOf !== null
  return {
    unconfirmed_phone: taken ? text(given.phone?.value) : null,
    unconfirmed_email: taken ? text(given.email?.value) : null,
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, 200) : null
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
