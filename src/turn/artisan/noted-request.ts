import { officeById } from '../../domain/convention.ts'
import { showDate } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { findReferences } from '../../domain/reference.ts'
import {
  type ChangeName,
  changed,
  changes,
  type Handoff,
  type Request,
  refusal,
} from '../../domain/request.ts'
import * as notice from '../../notifications/confirmed.ts'
import { facetsOf } from '../facets.ts'
import type { Memory } from '../memory.ts'
import { contactsIn, type Noted } from '../noted.ts'
import { askNext } from './ask.ts'
import * as say from './sentences.ts'
import { note, type Work } from './work.ts'

/** Wrong numbers that one person may give for a request; from then on somebody of the office has to look into it. */
const mostTries = 2

const contactSlots = new Set(['phone', 'email', 'firmName', 'commune'])

/**
 * An artisan quotes the reference that they were given on the phone, or gives nothing but their phone number.
 * @returns whether that is what the message was about
 */
export function claimNoted(work: Work, text: string): boolean {
  const { noted } = work.facts
  if (!noted) return false
  if (findReferences(text).length > 0) {
    prove(work, noted, text)
    return true
  }
  const said = Object.keys(work.understanding.answers)
  const bare = said.length > 0 && said.every((slot) => contactSlots.has(slot))
  return !work.draft && bare && offerNoted(work)
}

/** Asks, where nothing else is asked, whether a request that notes their number is theirs. @returns whether it did */
export function offerNoted(work: Work): boolean {
  const { noted } = work.facts
  // Once: whoever left the question may still quote the reference.
  if (!noted?.proven || work.memory.confirming || noted.request.id in work.memory.offered) return false
  askWhetherTheirs(work, noted.request)
  return true
}

type Asked = Extract<NonNullable<Memory['confirming']>, { what: 'mine' | 'prove' }>

/** The answer to one of the two questions. @returns whether the message was one */
export function answerNoted(work: Work, asked: Asked, text: string): boolean {
  const { noted } = work.facts
  const said = (name: string) => work.understanding.commands.some((command) => command.name === name)
  if (!noted || noted.request.id !== asked.request) return false
  if (asked.what === 'prove') {
    if (said('dont-know')) callOffice(work, noted.request)
    else if (contactsIn(text).length === 0) return false
    else prove(work, noted, text)
    return true
  }
  if (!said('yes') && !said('no')) return false
  if (said('yes')) becomeTheirs(work, noted.request)
  else disown(work, noted.request)
  if (work.draft) askNext(work)
  return true
}

/** A reference is no secret: before anything else is shown, they give a number that is noted in the request. */
function prove(work: Work, { request, proven }: Noted, text: string): void {
  const tries = work.memory.offered[request.id] ?? 0
  const wrong = !proven && contactsIn(text).length > 0
  if (wrong) remember(work, request, tries + 1)
  if (tries + Number(wrong) >= mostTries) return callOffice(work, request)
  if (proven) return askWhetherTheirs(work, request)
  const { title, commune } = facetsOf(request)
  const who = request.handoff.onBehalfOf?.name ?? ''
  const what = [title, commune].filter(Boolean).join(', ')
  work.lines.push(wrong ? say.notWhatIsNoted : say.proveIt(request.reference ?? '', what, who))
  work.replies = ['Je ne sais pas']
  work.memory = { ...work.memory, confirming: { what: 'prove', request: request.id } }
}

function askWhetherTheirs(work: Work, request: Request): void {
  const { title, firm, commune } = facetsOf(request)
  const what = [title, firm, commune].filter(Boolean).join(', ')
  const on = showDate(parisDate(new Date(request.submittedAt ?? request.createdAt)))
  work.lines.push(say.isItYours(request.reference ?? '', what, request.handoff.onBehalfOf?.name ?? '', on))
  work.replies = ['Oui', 'Non']
  remember(work, request, work.memory.offered[request.id] ?? 0)
  work.memory = { ...work.memory, confirming: { what: 'mine', request: request.id } }
}

function remember(work: Work, { id }: Request, tries: number): void {
  work.memory = { ...work.memory, offered: { ...work.memory.offered, [id]: tries } }
}

function callOffice(work: Work, { lead }: Request): void {
  const { convention } = work.facts
  const office = officeById(convention, lead) ?? convention.offices[0]
  if (office) work.lines.push(say.callToConfirm(office))
}

/** From now on it is the artisan's as if they had written it: their chat is where its news go. */
function becomeTheirs(work: Work, request: Request): void {
  const { from, place } = work.facts.incoming
  const artisan = { ...from, conversation: place.id }
  const reference = request.reference ?? ''
  const { question } = request.handoff
  change(work, request, 'confirm', { artisan, handoff: { onBehalfOf: null } }, notice.isConfirmed)
  work.lines.push(say.nowYours(reference))
  if (question) work.lines.push(say.askedMeanwhile(question.text))
}

function disown(work: Work, request: Request): void {
  change(work, request, 'disown', {}, notice.isDisowned)
  work.lines.push(say.notYours)
}

function change(
  work: Work,
  request: Request,
  name: ChangeName & ('confirm' | 'disown'),
  fields: { artisan?: Request['artisan']; handoff?: Partial<Handoff> },
  told: (reference: string, artisan: string) => ReturnType<typeof notice.isConfirmed>,
): void {
  const { now, incoming, chats } = work.facts
  if (refusal(name, request, ['contact'])) return
  const after = changed(request, name, now, fields)
  work.others.push({ request: after, expected: request.version })
  note(work, after, changes[name].event, {})
  // Whose it was until now is whoever took it down, in their own chat.
  const owner = request.advisor === null ? undefined : chats.get(request.advisor)
  const places = new Set([request.artisan.conversation, ...(owner ? [owner] : [])])
  const message = told(request.reference ?? '', incoming.from.name)
  work.tell.push(...[...places].map((to) => ({ to, message, request: request.id })))
}
