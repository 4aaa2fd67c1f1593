import { z } from 'zod'
import { staffOf } from '../../domain/convention.ts'
import { isStale, type Request } from '../../domain/request.ts'
import { requestCard, stateWords } from '../../notifications/request-card.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { requestCardData } from '../request-card-data.ts'
import { act, refusalWords } from './act.ts'
import { type ActName, acts } from './acts.ts'
import * as say from './sentences.ts'

/** A button of a request's card. */
export interface Press {
  act: ActName
  /** Id of the request, or its reference on cards of before. */
  request: string
  /** Version that the card was made for; undefined where no seal vouches for one. */
  version: number | undefined
  /** What was entered in the button's form. */
  argument: string
}

const pressSchema = z
  .object({
    do: z.enum(Object.keys(acts) as [ActName, ...ActName[]]),
    request: z.string().optional(),
    reference: z.string().optional(),
    version: z.number().optional(),
  })
  .catchall(z.unknown())

/** Reads what a card sent; undefined when it is no button of a request's card. */
export function readPress(data: Record<string, unknown>): Press | undefined {
  const pressed = pressSchema.safeParse(data).data
  const request = pressed?.request ?? pressed?.reference
  if (!pressed || request === undefined) return undefined
  const entered = data[pressed.do]
  const argument = typeof entered === 'string' ? entered.trim() : ''
  return { act: pressed.do, request, version: pressed.version, argument }
}

/**
 * Does what a button stands for, if the request still is what its card shows; else says what became of it. Either
 * way the card that was pressed gives place to the request's card as it then is.
 */
export function press(facts: StaffFacts, request: Request, pressed: Press): Omit<Outcome, 'memory'> {
  const stale = isStale(request, pressed.version)
  const done = stale ? tooLate(facts, request, pressed) : act(facts, request, pressed.act, pressed.argument)
  const requests = done.requests.map(usedUp)
  const after = requests[0]?.request ?? request
  return { ...done, requests, instead: requestCard(requestCardData(facts.convention, after, 'live')) }
}

/** A button does once what it does, also where nothing else shows it: a message that is sent twice goes out once. */
function usedUp({ request, expected }: Outcome['requests'][number]): Outcome['requests'][number] {
  return { request: { ...request, handoff: { ...request.handoff, shown: request.version } }, expected }
}

function tooLate(facts: StaffFacts, request: Request, pressed: Press): Omit<Outcome, 'memory'> {
  const owner = staffOf(facts.convention, request.advisor)?.advisor
  // Whoever has it, and presses twice, is told how it stands, and not that they may not.
  const theirs = owner?.id === facts.staff.advisor.id && pressed.act !== 'claim'
  const text =
    (theirs ? undefined : refusalWords(facts, request, acts[pressed.act].change)) ??
    say.movedOn(request.reference ?? '', stateWords[request.state], owner?.name)
  return { say: [{ type: 'text', text }], tell: [], requests: [], events: [], outdated: request }
}
