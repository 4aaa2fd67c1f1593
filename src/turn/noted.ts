import { findReferences } from '../domain/reference.ts'
import { isOpen, openStates, type Request } from '../domain/request.ts'
import { readEmail } from '../french/email.ts'
import { readPhone } from '../french/phone.ts'
import type { Store } from '../records/store.ts'
import type { Scene } from './facts.ts'
import { requestNamed } from './named.ts'
import { answersOf } from './subject.ts'

/** A request that staff took down on the phone, and that may be this artisan's. */
export interface Noted {
  request: Request
  /** Whether they gave a phone number or an e-mail that is noted in it: without that, nothing of it is shown. */
  proven: boolean
}

/** The phone number and the e-mail in a message. */
export function contactsIn(text: string): string[] {
  const clock = { today: '' }
  return [readPhone(text, clock), readEmail(text, clock)].flatMap((found) =>
    found && 'value' in found ? [found.value] : [],
  )
}

function contactsOf(request: Request): string[] {
  const { phone, email } = answersOf(request)
  return [phone, email].filter((one) => typeof one === 'string')
}

/**
 * The request that waits for this artisan to confirm it: the one that they quote, else the one that they were asked
 * about, else one that notes a phone number or an e-mail which they write, or gave in a request of their own.
 * @param mine their own requests, as far as the turn has read them
 */
export async function notedFor(
  store: Store,
  { incoming, memory }: Scene,
  mine: readonly Request[],
): Promise<Noted | undefined> {
  if (incoming.what.type !== 'message') return undefined
  const { text } = incoming.what
  const contacts = [...contactsIn(text), ...mine.filter(isTheirs).flatMap(contactsOf)]
  const proven = (request: Request) => contactsOf(request).some((one) => contacts.includes(one))
  const waits = (request: Request | undefined): request is Request =>
    request !== undefined &&
    request.handoff.onBehalfOf !== null &&
    isOpen(request) &&
    request.artisan.account !== incoming.from.account

  const quoted = findReferences(text)[0]?.value
  if (quoted) {
    const request = await requestNamed(store, quoted)
    return waits(request) ? { request, proven: proven(request) } : undefined
  }
  const { confirming } = memory
  if (confirming?.what === 'mine' || confirming?.what === 'prove') {
    const request = await store.request(confirming.request)
    return waits(request) ? { request, proven: confirming.what === 'mine' || proven(request) } : undefined
  }
  if (contacts.length === 0) return undefined
  const filter = { unconfirmed: contacts, states: [...openStates] }
  const { requests } = await store.requests(filter, { limit: 10, offset: 0 })
  // Each is offered once; who said nothing to it may still quote it.
  const request = requests.find((one) => waits(one) && !(one.id in memory.offered))
  return request && { request, proven: true }
}

const isTheirs = ({ handoff }: Request) => handoff.onBehalfOf === null
