import { officeById, staffOf } from '../../domain/convention.ts'
import { showDate } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Kind, Request, State } from '../../domain/request.ts'
import { typeset } from '../../domain/typography.ts'
import { stateWords } from '../../notifications/request-card.ts'
import { lastWord } from '../../queries/deliveries.ts'
import { officesOf } from '../../queries/filter.ts'
import { contactOf } from '../contact.ts'
import { facetsOf } from '../facets.ts'
import type { Line } from '../lines.ts'
import { requestCardData } from '../request-card-data.ts'
import { ledgerOf } from '../staff/ledger.ts'
import { tasksLeft } from '../tasks.ts'
import { type Doable, doableAt } from './doable.ts'
import { type HistoryLine, historyOf } from './history.ts'
import { placeOf } from './place.ts'
import type { Desk } from './seen.ts'

/** A request as a line of a list. */
export interface ShownRow {
  reference: string
  kind: Kind
  title: string
  firm: string | null
  commune: string | null
  state: State
  /** The state in words. */
  standing: string
  /** Who has it. */
  advisor: string | null
  mine: boolean
  /** « 22 novembre 2026 », Paris. */
  submittedOn: string
  /** How many things are left to do for the offices of whoever looks. */
  tasks: number
}

/** All that somebody may see of a request, in words. */
export interface ShownRequest extends ShownRow {
  version: number
  lead: string
  support: string | null
  contact: string | null
  /** How the last message of the staff to the artisan fared; null where there was none. */
  delivery: string | null
  lines: Omit<Line, 'slot'>[]
  texts: { title: string; text: string }[]
  history: HistoryLine[]
  doable: Doable[]
}

export function rowAt({ convention, staff }: Desk, request: Request): ShownRow {
  const { title, firm, commune } = facetsOf(request)
  const offices = officesOf(convention, staff)
  return {
    reference: request.reference ?? '',
    kind: request.kind,
    title,
    firm,
    commune,
    state: request.state,
    standing: stateWords[request.state],
    advisor: staffOf(convention, request.advisor)?.advisor.name ?? null,
    mine: request.advisor === staff.advisor.id,
    submittedOn: showDate(parisDate(new Date(request.submittedAt ?? request.createdAt))),
    tasks: tasksLeft(request).filter(({ office }) => offices.includes(office)).length,
  }
}

export async function requestAt(desk: Desk, request: Request): Promise<ShownRequest> {
  const { store, convention } = desk
  const { place } = await placeOf(desk)
  const [events, ledger] = await Promise.all([
    store.events(request.id),
    ledgerOf(store, { convention, incoming: { place } }, request),
  ])
  const { lines, texts } = requestCardData(convention, request, 'live')
  return {
    ...rowAt(desk, request),
    version: request.version,
    lead: officeById(convention, request.lead)?.name ?? '',
    support: officeById(convention, request.support)?.name ?? null,
    contact: contactOf(request) ?? null,
    delivery: lastWord(ledger) ?? null,
    lines: lines.map((line) => ({ ...line, value: typeset(line.value), note: typeset(line.note) })),
    texts: texts.map(({ title, text }) => ({ title, text: typeset(text) })),
    history: historyOf(convention, request, events),
    doable: doableAt(desk, request),
  }
}
