import { isRestorable } from '../../domain/bin.ts'
import { officeById, staffOf } from '../../domain/convention.ts'
import { showDate } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { artisanMessage } from '../../notifications/artisan-message.ts'
import { stateWords } from '../../notifications/request-card.ts'
import { contactOf } from '../contact.ts'
import type { ArtisanFacts } from '../facts.ts'
import { channelsOf } from '../request-card-data.ts'
import { untilWords } from '../restore.ts'
import { nameOf } from '../subject.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

const most = 5

/** The artisan's newest request that was handed over and is not ended. */
export function openOffer(work: Work): (Request & { reference: string }) | undefined {
  const request = work.facts.mine.find(isOpen)
  return request?.reference ? { ...request, reference: request.reference } : undefined
}

/** The artisan's drafts, newest first. */
export function draftsOf(work: Work): Request[] {
  return work.facts.mine.filter(({ state }) => state === 'draft')
}

/** One request in a sentence: where it stands, who has it, how to reach them. */
export function standing(
  { convention, now }: Pick<ArtisanFacts, 'convention' | 'now'>,
  request: Request,
): string {
  const name = nameOf(request).replace(/^v/, 'V')
  if (!isOpen(request)) {
    const until = isRestorable(request, now)
      ? ` Vous pouvez la rouvrir ${untilWords(request)} : « rouvrir ${request.reference} ».`
      : ''
    return `${name}, **${request.reference}**, est ${stateWords[request.state]}.${until}`
  }
  const staff = staffOf(convention, request.advisor)
  if (staff) {
    const since = request.claimedAt ? ` depuis le ${showDate(parisDate(new Date(request.claimedAt)))}` : ''
    const reach = staff.office.phone ? `, ${staff.office.phone}` : ''
    return `${name}, **${request.reference}**, est suivie par ${staff.advisor.name} (${staff.office.name}${reach})${since}.`
  }
  const office = officeById(convention, request.lead)
  const since = request.submittedAt ? ` le ${showDate(parisDate(new Date(request.submittedAt)))}` : ''
  return `${name}, **${request.reference}**, a été transmise${since}${office ? ` (${office.name})` : ''} ; personne ne l’a encore prise.`
}

/** « où en est mon annonce ? »: the artisan's own requests, and nobody else's. */
export function tellStatus(work: Work): void {
  const sent = work.facts.mine.filter(({ state, reference }) => state !== 'draft' && reference !== null)
  if (sent.length === 0) work.lines.push(say.nothingSent)
  for (const request of sent.slice(0, most)) work.lines.push(standing(work.facts, request))
}

/**
 * Brings what the artisan wrote to the office that leads their request.
 * @returns whether there is a channel to bring it to
 */
export function tellOffice(work: Work, request: Request & { reference: string }, words?: string): boolean {
  const { what } = work.facts.incoming
  const written = words ?? (what.type === 'message' ? what.text : '')
  const [channel] = channelsOf(work.facts.convention, request)
  if (!channel || written === '') return false
  const message = artisanMessage({
    reference: request.reference,
    artisan: request.artisan.name,
    reach: contactOf(request) ?? 'sans numéro',
    words: written,
  })
  work.tell.push({ to: channel, message, request: request.id })
  return true
}
