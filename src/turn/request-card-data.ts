import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { roomOf } from '../domain/incoming.ts'
import type { Request } from '../domain/request.ts'
import { cardElsewhere, type RequestCardData, requestCard } from '../notifications/request-card.ts'
import { officesOf } from '../queries/filter.ts'
import type { Store } from '../records/store.ts'
import { linesOf } from './lines.ts'
import type { Outcome } from './outcome.ts'
import { pendingLines } from './pending-lines.ts'
import { dialogOf, textsOf, titleOf } from './subject.ts'
import { taskLines, tasksLeft } from './tasks.ts'

/** What staff see of a submitted request, in words. */
export function requestCardData(
  convention: Convention,
  request: Request,
  show: 'fresh' | 'live',
): RequestCardData {
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
    title: titleOf(request),
    version: request.version,
    state: request.state,
    proposed: request.advisor !== null && request.handoff.proposal !== null,
    tasksLeft: tasksLeft(request).length > 0,
    submittedAt: request.submittedAt ?? request.createdAt,
    lead: officeById(convention, request.lead)?.name ?? '',
    support: officeById(convention, request.support)?.name ?? null,
    advisor: staffOf(convention, request.advisor)?.advisor.name ?? null,
    claimedAt: request.claimedAt,
    lines: [
      contact,
      ...pendingLines(request),
      ...taskLines(convention, request),
      ...linesOf(dialogOf(request), request.given, 'staff'),
    ],
    texts: textsOf(request),
    show,
  }
}

/** The channels of the leading and the supporting office, in this order. */
export function channelsOf(convention: Convention, request: Request): string[] {
  const channels = [request.lead, request.support].map((id) => officeById(convention, id)?.channel)
  return [...new Set(channels.filter((channel) => channel !== undefined))]
}

/** Whether a turn changed something that the request's cards show. Its first card is posted by the submission. */
const looksNew = ({ request, expected }: Outcome['requests'][number]) =>
  expected !== null && request.state !== 'draft' && request.handoff.shown === request.version

/**
 * The cards of the requests that a turn changed, for the channels of their offices and wherever else a copy stands.
 * Where nobody who reads there has a part in the request any more, the copy says that it went elsewhere, and no more.
 * @param outdated a request whose cards are shown anew as it is
 */
export async function liveCards(
  store: Pick<Store, 'showing' | 'conversation'>,
  convention: Convention,
  changed: Outcome['requests'],
  outdated?: Request,
): Promise<Outcome['tell']> {
  const shown = [...changed.filter(looksNew).map(({ request }) => request), ...(outdated ? [outdated] : [])]
  const cards = shown.map(async (request) => {
    const message = requestCard(requestCardData(convention, request, 'live'))
    const places = [...channelsOf(convention, request), ...(await store.showing(message.key))]
    const tells = [...new Set(places)].map(async (to) => ({
      to,
      message: (await mayRead(store, convention, request, to))
        ? message
        : cardElsewhere(request.id, request.reference ?? ''),
      request: request.id,
    }))
    return Promise.all(tells)
  })
  return (await Promise.all(cards)).flat()
}

/** Whether a request is still of an office that reads in a channel, or of somebody in their own chat. */
async function mayRead(
  store: Pick<Store, 'conversation'>,
  convention: Convention,
  { lead, support }: Request,
  place: string,
): Promise<boolean> {
  const isTheirs = (office: string) => office === lead || office === support
  const reading = convention.offices.filter(({ channel }) => channel === roomOf(place))
  if (reading.length > 0) return reading.some(({ id }) => isTheirs(id))
  const staff = staffOf(convention, (await store.conversation(place))?.person?.object ?? null)
  return staff !== undefined && officesOf(convention, staff).some(isTheirs)
}
