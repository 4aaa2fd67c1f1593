import { type Convention, officeById, staffOf } from '../../domain/convention.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { afterWorkingHours, isWorkingTime } from '../../domain/working-time.ts'

/**
 * What a passed deadline asks for. `key` names the very occasion (which wait, which lease, which expiry), so
 * that it is done once, whatever crashes in between.
 */
export interface Duty {
  what:
    | 'remind-office'
    | 'tell-support'
    | 'tell-coordinators'
    | 'remind-owner'
    | 'lose-lease'
    | 'lose-owner'
    | 'end-relay'
    | 'remind-expiry'
    | 'expire'
  key: string
}

const day = 86_400_000

/**
 * The first thing that a deadline asks of a request now; undefined when there is nothing. Working hours,
 * public holidays and the leading office's closing days count; nothing is done outside them, not even the end.
 */
export function dutyOf(request: Request, now: Date, convention: Convention): Duty | undefined {
  if (!isOpen(request)) return undefined
  const opening = officeById(convention, request.lead)?.opening
  if (!isWorkingTime(now, opening)) return undefined
  const { expiresAt } = request.handoff
  if (expiresAt && now.getTime() >= Date.parse(expiresAt))
    return { what: 'expire', key: `expire ${expiresAt}` }
  const after = (since: string, hours: number) =>
    now.getTime() >= afterWorkingHours(new Date(since), hours, opening).getTime()
  const due = [
    ...ownerless(request, convention),
    ...waiting(request, convention, after),
    ...leased(request, convention, after),
    ...silent(request, after),
    ...expiring(request, now),
  ]
  return due.find(({ key }) => !(key in request.handoff.reminded))
}

type After = (since: string, hours: number) => boolean

/** Held by somebody who is no staff of the convention any more. */
function ownerless({ advisor, claimedAt }: Request, convention: Convention): Duty[] {
  const has = advisor === null || staffOf(convention, advisor) !== undefined
  return has ? [] : [{ what: 'lose-owner', key: `lose-owner ${claimedAt}` }]
}

/** Not taken: the office itself, then the supporting office, then the coordinators. */
function waiting({ state, submittedAt, handoff }: Request, { deadlines }: Convention, after: After): Duty[] {
  const since = handoff.waitingSince ?? submittedAt
  if (state !== 'submitted' || !since) return []
  const { claimHours } = deadlines
  const steps = [
    { what: 'remind-office', hours: claimHours / 2 },
    { what: 'tell-support', hours: claimHours },
    { what: 'tell-coordinators', hours: claimHours * 2 },
  ] as const
  return steps
    .filter(({ hours }) => after(since, hours))
    .map(({ what }) => ({ what, key: `${what} ${since}` }))
}

/** Taken and silent: a reminder, and some working hours later the claim goes back to the office. */
function leased({ state, handoff }: Request, { deadlines }: Convention, after: After): Duty[] {
  const { heardAt } = handoff
  if (state !== 'claimed' || !heardAt) return []
  const { callHours, claimHours } = deadlines
  const reminder: Duty = { what: 'remind-owner', key: `remind-owner ${heardAt}` }
  const loss: Duty = { what: 'lose-lease', key: `lose-lease ${heardAt}` }
  return [
    ...(after(heardAt, callHours) ? [reminder] : []),
    // Never without the reminder: a bot that was down for a week reminds first.
    ...(reminder.key in handoff.reminded && after(handoff.reminded[reminder.key] ?? heardAt, claimHours)
      ? [loss]
      : []),
  ]
}

/** Five working days of eight hours: an exchange in which nobody wrote for so long is over. */
const relayHours = 40

/** Advisor and artisan have stopped writing to each other: the artisan's plain words are the bot's again. */
function silent({ handoff: { relayedAt } }: Request, after: After): Duty[] {
  return relayedAt && after(relayedAt, relayHours)
    ? [{ what: 'end-relay', key: `end-relay ${relayedAt}` }]
    : []
}

/** Seven days and one day before the end; none in August, when craft firms are closed. */
function expiring({ handoff }: Request, now: Date): Duty[] {
  const { expiresAt } = handoff
  if (!expiresAt || parisDate(now).slice(5, 7) === '08') return []
  const left = Date.parse(expiresAt) - now.getTime()
  const days = left <= day ? 1 : left <= 7 * day ? 7 : undefined
  return days ? [{ what: 'remind-expiry', key: `remind-expiry ${days} ${expiresAt}` }] : []
}
