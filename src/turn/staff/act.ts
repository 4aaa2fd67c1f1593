import { officeById, staffOf } from '../../domain/convention.ts'
import {
  type ChangeName,
  changed,
  changes,
  isOpen,
  type Request,
  type RequestEvent,
  refusal,
} from '../../domain/request.ts'
import { contactOf } from '../contact.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import type { Act, ActScene } from './act-shape.ts'
import { type ActName, acts } from './acts.ts'
import * as say from './sentences.ts'
import { standingsOf } from './standing.ts'

type Done = Omit<Outcome, 'memory'>

const only = (text: string, replies: string[] = []): Done => ({
  say: [{ type: 'text', text, replies }],
  tell: [],
  requests: [],
  events: [],
})

/**
 * Does to a request what somebody of the staff ordered, if the one table of rights lets them. Of many who do it
 * at once, the version of the request lets exactly one through.
 */
export function act(facts: StaffFacts, request: Request, name: ActName, argument: string): Done {
  const definition: Act = acts[name]
  const scene: ActScene = { facts, request, argument }
  const reference = request.reference ?? ''
  const no = refusalWords(facts, request, definition.change)
  if (no) return only(no)
  if (definition.needs && argument === '') return only(definition.needs(reference))
  const decided = definition.decides?.(scene) ?? { fields: definition.sets?.(scene) ?? {} }
  if ('refused' in decided) return only(decided.refused, decided.replies)
  const change = decided.change ?? definition.change
  const after = changed(request, change, facts.now, decided.fields)
  const artisan = definition.artisan?.(scene, after)
  // Noted on the phone and not confirmed yet: there is no chat in which the artisan would read it.
  const absent = request.handoff.onBehalfOf !== null
  const call = artisan && absent ? ` ${say.notOnTeams(reference, contactOf(request))}` : ''
  return {
    say: [{ type: 'text', text: definition.answer(scene, after) + call }],
    tell: [
      ...(artisan && !absent
        ? [
            {
              to: request.artisan.conversation,
              message: { type: 'text' as const, text: artisan },
              request: request.id,
            },
          ]
        : []),
      ...tellStaff(scene, after, definition),
    ],
    requests: [{ request: after, expected: request.version }],
    events: [eventOf(facts, after, change, argument)],
  }
}

/**
 * To whoever had the request and whoever has it now, in their own chats or else their office's channel; nobody is told
 * what they just did, or told it twice.
 */
function tellStaff(scene: ActScene, after: Request, { owner, next }: Act): Outcome['tell'] {
  const { facts, request } = scene
  const told = [
    { to: placeOf(facts, after), advisor: after.advisor, message: next?.(scene, after) },
    { to: placeOf(facts, request), advisor: request.advisor, message: owner?.(scene, after) },
  ]
  return told.flatMap(({ to, advisor, message }, index) =>
    message &&
    to &&
    advisor !== facts.staff.advisor.id &&
    to !== facts.incoming.place.id &&
    told.findIndex((one) => one.to === to && one.message) === index
      ? [{ to, message, request: request.id }]
      : [],
  )
}

function placeOf({ convention, chats }: StaffFacts, { advisor, lead }: Request): string | undefined {
  return (advisor && chats.get(advisor)) ?? officeById(convention, lead)?.channel
}

function eventOf(
  { staff, incoming, now }: StaffFacts,
  request: Request,
  change: ChangeName,
  why: string,
): RequestEvent {
  return {
    request: request.id,
    what: changes[change].event,
    by: staff.advisor.id,
    at: now.toISOString(),
    cause: `${incoming.place.id} ${incoming.id}`,
    detail: { ...(why ? { why } : {}), advisor: request.advisor, lead: request.lead },
  }
}

/** Why it cannot be done, in one sentence that says who has the request; undefined when it can. */
export function refusalWords(facts: StaffFacts, request: Request, change: ChangeName): string | undefined {
  const { convention, staff } = facts
  const reference = request.reference ?? ''
  const standings = standingsOf(facts, request)
  const why = refusal(change, request, standings)
  if (!why) return undefined
  if (!isOpen(request)) return say.ended(reference, request.state)
  if (change === 'claim' && request.advisor === staff.advisor.id) return say.alreadyYours(reference)
  const owner = staffOf(convention, request.advisor)
  const isOwner = owner?.advisor.id === staff.advisor.id
  if (owner && !isOwner)
    return say.takenBy(reference, `${owner.advisor.name} (${owner.office.name})`, request.claimedAt)
  if (why === 'not-now') return say.notNow(reference, request.state)
  if (standings.includes('lead')) return say.takeFirst(reference)
  return say.notYourOffice(reference, officeById(convention, request.lead)?.name ?? 'un autre bureau')
}
