import { type Convention, officeById, staffOf } from '../../domain/convention.ts'
import { showDate } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { type ChangeName, changed, changes, type Request, type RequestEvent } from '../../domain/request.ts'
import { capital } from '../../domain/typography.ts'
import * as notice from '../../notifications/deadlines.ts'
import { facetsOf } from '../facets.ts'
import type { Outcome } from '../outcome.ts'
import { untilWords } from '../restore.ts'
import { nameOf } from '../subject.ts'
import type { Duty } from './duties.ts'

/** A duty done, as data: the request as it then stands, its event, and who is told. */
export type Performed = Pick<Outcome, 'tell' | 'requests' | 'events'>

/** Where somebody of the staff is reached: their own chat if the bot knows it. */
export type ChatOf = (advisor: string) => string | undefined

const changeFor: Record<Duty['what'], ChangeName> = {
  'remind-office': 'remind',
  'tell-support': 'escalate',
  'tell-coordinators': 'escalate',
  'remind-owner': 'remind',
  'lose-lease': 'lose-lease',
  'lose-owner': 'lose-lease',
  'end-relay': 'end-relay',
  'remind-expiry': 'remind',
  expire: 'expire',
}

/** Does what a deadline asks, as data. The reminder is stamped in the same change: it cannot go out twice. */
export function perform(
  duty: Duty,
  request: Request,
  now: Date,
  convention: Convention,
  chatOf: ChatOf,
): Performed {
  const change = changeFor[duty.what]
  const at = now.toISOString()
  const lost = change === 'lose-lease'
  const after = changed(request, change, now, {
    ...(lost ? { advisor: null, claimedAt: null } : {}),
    ...(duty.what === 'expire' ? { outcome: 'expirée' } : {}),
    handoff: {
      reminded: { ...request.handoff.reminded, [duty.key]: at },
      ...(lost ? { heardAt: null, question: null, waitingSince: at } : {}),
      ...(duty.what === 'end-relay' ? { relayedAt: null } : {}),
      ...(duty.what === 'expire' ? { endedFrom: request.state } : {}),
    },
  })
  const event: RequestEvent = {
    request: request.id,
    what: changes[change].event,
    by: 'system',
    at,
    cause: null,
    detail: { duty: duty.what, occasion: duty.key },
  }
  return {
    tell: told(duty, request, after, convention, chatOf),
    requests: [{ request: after, expected: request.version }],
    events: [event],
  }
}

function told(
  { what }: Duty,
  request: Request,
  after: Request,
  convention: Convention,
  chatOf: ChatOf,
): Outcome['tell'] {
  const reference = request.reference ?? ''
  const { title } = facetsOf(request)
  const lead = officeById(convention, request.lead)
  const support = officeById(convention, request.support)
  const owner = staffOf(convention, request.advisor)
  const holder = (owner && chatOf(owner.advisor.id)) ?? lead?.channel
  // Who was noted on the phone and has not confirmed it has no chat to be told in.
  const artisan = request.handoff.onBehalfOf ? undefined : request.artisan.conversation
  const to = (places: (string | undefined)[], message: Outcome['tell'][number]['message']): Outcome['tell'] =>
    [...new Set(places.filter((place) => place !== undefined))].map((place) => ({
      to: place,
      message,
      request: request.id,
    }))
  switch (what) {
    case 'remind-office':
      return to([lead?.channel], notice.stillToTake(reference, title))
    case 'tell-support':
      return to(
        [support?.channel ?? lead?.channel],
        notice.notTakenInTime(reference, title, support?.channel ? (lead?.name ?? null) : null),
      )
    case 'tell-coordinators': {
      const offices = [lead, support].filter((office) => office !== undefined)
      const places = offices.flatMap((office) =>
        office.advisors
          .filter(({ role }) => role === 'coordinator')
          .map(({ id }) => chatOf(id) ?? office.channel),
      )
      return to(
        places.length > 0 ? places : [lead?.channel],
        notice.nobodyTook(
          reference,
          title,
          [lead, support].flatMap((office) => office?.name ?? []),
        ),
      )
    }
    case 'remind-owner':
      return to([holder], notice.ownerIsSilent(reference, title))
    case 'lose-lease':
      return to(
        [lead?.channel, owner && chatOf(owner.advisor.id)],
        notice.leaseIsLost(reference, title, owner?.advisor.name ?? ''),
      )
    case 'lose-owner':
      return to([lead?.channel], notice.ownerHasLeft(reference, title))
    case 'end-relay':
      return []
    case 'expire': {
      const until = untilWords(after)
      return [
        ...to([artisan], notice.hasExpired(reference, capital(nameOf(request)), until)),
        ...to([holder], notice.expiredForStaff(reference, title, until)),
      ]
    }
    case 'remind-expiry':
      return artisan
        ? to([artisan], notice.endsSoon([endOf(request)]))
        : to([holder], notice.endsSoonForStaff(reference, title, endOf(request).on))
  }
}

/** What is said of a request that ends soon: which, and on what day. */
function endOf(request: Request) {
  const { expiresAt } = request.handoff
  const on = expiresAt ? showDate(parisDate(new Date(expiresAt))) : ''
  return { reference: request.reference ?? '', name: capital(nameOf(request)), on }
}

/** The reminders of one artisan's requests that end soon, in one message: each is stamped, none nags. */
export function remindTogether(
  due: readonly { duty: Duty; request: Request }[],
  now: Date,
  convention: Convention,
): Performed {
  const each = due.map(({ duty, request }) => perform(duty, request, now, convention, () => undefined))
  const [first] = due
  const message = notice.endsSoon(due.map(({ request }) => endOf(request)))
  return {
    tell: first ? [{ to: first.request.artisan.conversation, message, request: first.request.id }] : [],
    requests: each.flatMap(({ requests }) => requests),
    events: each.flatMap(({ events }) => events),
  }
}
