import type { CommandName } from '../../domain/command.ts'
import { dialogOf } from '../dialog-of.ts'
import { summary } from './answers.ts'
import { askNext, askSlot } from './ask.ts'
import { nameOf } from './recap.ts'
import { draftsOf, tellOffice, tellStatus } from './requests.ts'
import * as say from './sentences.ts'
import { submit } from './submit.ts'
import { newDraft, type Work } from './work.ts'

/** Who can be called: every office, with its phone where the convention has one. */
export function offices(work: Work): string[] {
  return work.facts.convention.offices.map(say.reachOffice)
}

/** Goes back to what was being asked, if something was. */
export function goBackTo(work: Work): void {
  if (!work.draft) return
  work.lines.push(say.backTo)
  askNext(work, 'kept')
}

/** Offers the draft in focus, or the newest one, to be taken up again. */
export function offerDraft(work: Work): boolean {
  const draft = work.draft ?? draftsOf(work)[0]
  if (!draft) return false
  work.lines.push(say.resume(nameOf(draft)))
  work.replies = ['Reprendre', 'Nouvelle offre', 'Abandonner le brouillon']
  work.memory = { ...work.memory, asking: null, choosing: null, confirming: null }
  return true
}

function back(work: Work): void {
  const previous = work.memory.trail.slice(0, -1).at(-1)
  if (!work.draft || !previous || !(previous in dialogOf(work.draft).slots)) return askNext(work)
  work.memory = { ...work.memory, trail: work.memory.trail.slice(0, -1), choosing: null }
  askSlot(work, previous)
}

function cancel(work: Work): void {
  if (!work.draft) {
    work.lines.push(say.nothingToDiscard)
    return
  }
  work.memory = { ...work.memory, confirming: { what: 'discard' } }
  work.lines.push(say.confirmDiscard(nameOf(work.draft)))
  work.replies = ['Oui, abandonner', 'Non, continuer']
}

function restart(work: Work): void {
  if (!work.draft) {
    newDraft(work)
    return askNext(work)
  }
  work.memory = { ...work.memory, confirming: { what: 'restart' } }
  work.lines.push(say.confirmRestart(nameOf(work.draft)))
  work.replies = ['Oui, recommencer', 'Non, continuer']
}

function resume(work: Work): void {
  const drafts = draftsOf(work)
  if (!work.draft && drafts.length === 0) {
    work.lines.push(say.nothingToResume, say.invitation)
    return
  }
  const { trade } = work.understanding.answers
  const named = drafts.find(
    ({ given }) => JSON.stringify(given.trade?.value) === JSON.stringify(trade?.value),
  )
  const chosen = trade ? named : work.draft
  if (!chosen && drafts.length > 1) {
    work.lines.push('Laquelle ?')
    work.replies = drafts
      .slice(0, 5)
      .map((draft) => nameOf(draft).replace(/^votre offre \((.*)\)$/, 'Reprendre $1'))
    return
  }
  const draft = chosen ?? drafts[0]
  if (!draft) return
  work.facts = { ...work.facts, focus: draft }
  work.draft = draft
  work.memory = { ...work.memory, request: draft.id, choosing: null }
  const noted = summary(draft)
  if (noted) work.lines.push(say.whereWeWere(noted))
  askNext(work, 'anew')
}

function validate(work: Work): void {
  if (work.draft) return submit(work)
  const sent = work.facts.mine.find(({ state }) => state === 'submitted')
  work.lines.push(sent?.reference ? say.alreadyTransmitted(sent.reference) : say.invitation)
}

function found(work: Work): void {
  const told = tellOffice(work)
  if (told?.reference) work.lines.push(say.foundTold(told.reference))
  else if (work.draft) {
    work.lines.push(say.foundDraft)
    cancel(work)
  } else work.lines.push(say.nothingSent)
}

function human(work: Work): void {
  work.lines.push(say.human(offices(work)))
  if (tellOffice(work)) work.lines.push(say.humanTold)
  goBackTo(work)
}

const answered = (line: (work: Work) => string) => (work: Work) => {
  work.lines.push(line(work))
  goBackTo(work)
}

/**
 * What a command does when the message says nothing else. In the order in which they take precedence when
 * several are said at once.
 */
export const digressions: readonly [CommandName, (work: Work) => void][] = [
  ['distress', answered((work) => say.distress(offices(work)))],
  ['human', human],
  ['data', answered(() => say.data)],
  ['robot', answered(() => say.robot)],
  ['cancel', cancel],
  ['restart', restart],
  [
    'later',
    (work) => {
      work.lines.push(work.draft ? say.keptDraft : say.welcome)
    },
  ],
  ['found', found],
  ['submit', validate],
  [
    'status',
    (work) => {
      tellStatus(work)
      if (work.draft) goBackTo(work)
      else if (work.facts.mine.length === 0) work.lines.push(say.invitation)
    },
  ],
  ['help', answered(() => say.help)],
  ['back', back],
  ['repeat', (work) => askNext(work, 'anew')],
  ['resume', resume],
]
