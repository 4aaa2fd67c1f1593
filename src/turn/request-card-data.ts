import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { draftPosting, postingTitle } from '../domain/posting.ts'
import type { Request } from '../domain/request.ts'
import { known } from '../flow/advance.ts'
import { type RequestCardData, requestCard } from '../notifications/request-card.ts'
import { dialogOf } from './dialog-of.ts'
import { linesOf, textsOf } from './lines.ts'
import type { Outcome } from './outcome.ts'

/** What staff see of a submitted request, in words. */
export function requestCardData(
  convention: Convention,
  request: Request,
  show: 'fresh' | 'live',
): RequestCardData {
  const dialog = dialogOf(request)
  const answers = known(dialog, request.given)
  const taker = request.handoff.onBehalfOf
  const contact = taker
    ? {
        slot: 'artisan',
        label: 'Noté par',
        value: taker.name,
        note: 'au téléphone ; l’artisan n’a pas encore confirmé',
        missing: false,
      }
    : { slot: 'artisan', label: 'Artisan', value: request.artisan.name, note: '', missing: false }
  return {
    id: request.id,
    reference: request.reference ?? '',
    title: postingTitle(answers),
    state: request.state,
    submittedAt: request.submittedAt ?? request.createdAt,
    lead: officeById(convention, request.lead)?.name ?? '',
    support: officeById(convention, request.support)?.name ?? null,
    advisor: staffOf(convention, request.advisor)?.advisor.name ?? null,
    claimedAt: request.claimedAt,
    lines: [contact, ...linesOf(dialog, request.given, 'staff')],
    texts: textsOf(draftPosting(answers)),
    show,
  }
}

/** The channels of the leading and the supporting office, in this order. */
export function channelsOf(convention: Convention, request: Request): string[] {
  const channels = [request.lead, request.support].map((id) => officeById(convention, id)?.channel)
  return [...new Set(channels.filter((channel) => channel !== undefined))]
}

/** Whether the request's card shows anything else than before. */
function looksDifferent(before: Request, after: Request): boolean {
  return (['state', 'advisor', 'lead', 'support', 'given'] as const).some(
    (part) => before[part] !== after[part],
  )
}

/**
 * The request's card as it now is, for the channels of its offices; none where it would show nothing new.
 * @param also other conversations that show a copy
 */
export function liveCards(
  convention: Convention,
  before: Request,
  after: Request,
  also: readonly string[] = [],
): Outcome['tell'] {
  if (!looksDifferent(before, after)) return []
  const message = requestCard(requestCardData(convention, after, 'live'))
  return [...new Set([...channelsOf(convention, after), ...also])].map((to) => ({ to, message }))
}
