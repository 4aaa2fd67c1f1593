import { isRestorable, restorableUntil } from '../../domain/bin.ts'
import { showDate } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import * as notice from '../../notifications/artisan-after.ts'
import { restored, untilWords } from '../restore.ts'
import { nameOf } from '../subject.ts'
import { askNext } from './ask.ts'
import { changeOwn } from './own-request.ts'
import * as say from './sentences.ts'
import { newDraft, type Work } from './work.ts'

/** « rouvrir OFF-… » : within two weeks it comes back as it was; after that its answers begin a new one. */
export function reopen(work: Work, request: Request): true {
  const { reference } = request
  if (isOpen(request)) {
    work.lines.push(`**${reference}** est déjà ouverte.`)
    return true
  }
  if (isRestorable(request, work.facts.now)) {
    const told = notice.isReopened(reference ?? '', request.artisan.name)
    changeOwn(work, request, 'restore', restored(work.facts.now), {}, told)
    work.lines.push(`**${reference}** est rouverte.`)
    return true
  }
  const ended = showDate(parisDate(new Date(request.updatedAt)))
  const until = restorableUntil(request) ? ` ; on pouvait la rouvrir ${untilWords(request)}` : ''
  work.lines.push(
    `**${reference}** s’est terminée le ${ended}${until}. Pour repartir de vos réponses : « refaire ${reference} ».`,
  )
  work.replies = [`Refaire ${reference}`]
  return true
}

/** What was true of then only, or has to be said anew: when it starts, and whom it is entrusted to. */
const askedAnew = new Set(['start', 'entrusted'])

/** « refaire OFF-… » : a new draft with the answers of an earlier request. */
export function redo(work: Work, earlier: Request): true {
  const before = work.draft
  newDraft(work, earlier.kind)
  if (work.draft) {
    const kept = Object.entries(earlier.given).filter(([slot]) => !askedAnew.has(slot))
    const given = Object.fromEntries(
      kept.map(([slot, one]) => [slot, { ...one, by: 'earlier' as const, words: '' }]),
    )
    work.draft = { ...work.draft, given }
  }
  work.lines.push(`Je reprends vos réponses de **${earlier.reference}**.`)
  if (before) work.lines.push(say.setAside(nameOf(before)))
  askNext(work)
  return true
}
