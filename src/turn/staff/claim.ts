import { officeById, type Staff, staffOf } from '../../domain/convention.ts'
import { postingTitle } from '../../domain/posting.ts'
import { changes, type Request, type RequestEvent, refusal, type Standing } from '../../domain/request.ts'
import { known } from '../../flow/advance.ts'
import { requestCard } from '../../notifications/request-card.ts'
import { requestClaimed } from '../../notifications/request-claimed.ts'
import { officesOf } from '../../queries/filter.ts'
import { contactOf } from '../contact.ts'
import { dialogOf } from '../dialog-of.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { channelsOf, requestCardData } from '../request-card-data.ts'
import * as say from './sentences.ts'

/** What somebody of the staff is to a request; empty when they may not even see it. */
export function standingsOf(
  { convention, staff }: Pick<StaffFacts, 'convention' | 'staff'>,
  request: Request,
): Standing[] {
  const offices = officesOf(convention, staff)
  const leads = request.lead !== null && offices.includes(request.lead)
  const supports = request.support !== null && offices.includes(request.support)
  return [
    ...(leads ? (['lead'] as const) : []),
    ...(supports ? (['support'] as const) : []),
    ...(leads && staff.advisor.role === 'coordinator' ? (['coordinator'] as const) : []),
    ...(request.advisor === staff.advisor.id ? (['owner'] as const) : []),
  ]
}

/** « Je prends »: of many who press at once, the version of the request lets exactly one through. */
export function claim(facts: StaffFacts, request: Request): Omit<Outcome, 'memory'> {
  const { staff, incoming, now } = facts
  const reference = request.reference ?? ''
  const nothing = { tell: [], requests: [], events: [] }
  const no = refusalWords(facts, request)
  if (no) return { ...nothing, say: [{ type: 'text', text: no }] }
  const at = now.toISOString()
  const claimed: Request = {
    ...request,
    state: changes.claim.to,
    advisor: staff.advisor.id,
    claimedAt: at,
    updatedAt: at,
    version: request.version + 1,
  }
  const event: RequestEvent = {
    request: request.id,
    what: changes.claim.event,
    by: staff.advisor.id,
    at,
    cause: `${incoming.place.id} ${incoming.id}`,
    detail: {},
  }
  const title = postingTitle(known(dialogOf(request), request.given))
  const who = incoming.place.type === 'personal' ? null : staff.advisor.name
  return {
    say: [{ type: 'text', text: say.taken(who, reference, title, request.artisan.name, contactOf(request)) }],
    tell: [
      ...cardsOf(facts, claimed),
      { to: request.artisan.conversation, message: toArtisan(staff, reference) },
    ],
    requests: [{ request: claimed, expected: request.version }],
    events: [event],
  }
}

/** Every copy of the request's card, in the state it now has. */
function cardsOf({ convention, showing }: StaffFacts, request: Request): Outcome['tell'] {
  const message = requestCard(requestCardData(convention, request, 'live'))
  const places = new Set([...channelsOf(convention, request), ...showing])
  return [...places].map((to) => ({ to, message }))
}

function toArtisan({ advisor, office }: Staff, reference: string) {
  return requestClaimed({
    reference,
    what: 'offre',
    advisor: advisor.name,
    office: office.name,
    phone: office.phone ?? null,
    hours: office.hours ?? null,
  })
}

/** Why the claim cannot be, in one sentence that says who has it; undefined when it can. */
function refusalWords(facts: StaffFacts, request: Request): string | undefined {
  const { convention, staff } = facts
  const reference = request.reference ?? ''
  const why = refusal('claim', request, standingsOf(facts, request))
  if (!why) return undefined
  if (request.advisor === staff.advisor.id) return say.alreadyYours(reference)
  const owner = staffOf(convention, request.advisor)
  if (owner) return say.takenBy(reference, `${owner.advisor.name} (${owner.office.name})`, request.claimedAt)
  if (why === 'not-now') return say.closedNow(reference, request.state)
  return say.notYourOffice(reference, officeById(convention, request.lead)?.name ?? 'un autre bureau')
}
