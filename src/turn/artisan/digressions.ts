import type { CommandName } from '../../domain/command.ts'
import { fold } from '../../french/fold.ts'
import { nameOf, nounOf } from '../subject.ts'
import { summary } from './answers.ts'
import { applies, askAgain, askNext, askSlot, isComplete } from './ask.ts'
import { openOffer, tellOffice, tellStatus } from './requests.ts'
import { resume } from './resume.ts'
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
  work.lines.push(say.backTo(nounOf(work.draft)))
  askAgain(work)
}

/** The question before the one that stands open; an answer on the way there is kept. */
function back(work: Work): void {
  const { trail, asking } = work.memory
  if (!work.draft) return askNext(work)
  const before = trail.at(-1) === asking ? trail.slice(0, -1) : trail
  const at = before.findLastIndex((slot) => applies(work, slot))
  const previous = before[at]
  if (previous === undefined) {
    work.lines.push(say.nothingBefore)
    return askAgain(work)
  }
  work.memory = { ...work.memory, trail: before.slice(0, at + 1), choosing: null }
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
    newDraft(work, 'job-posting')
    return askNext(work)
  }
  work.memory = { ...work.memory, confirming: { what: 'restart' } }
  work.lines.push(say.confirmRestart(nameOf(work.draft)))
  work.replies = ['Oui, recommencer', 'Non, continuer']
}

function validate(work: Work): void {
  if (work.draft) return submit(work)
  const sent = work.facts.mine.find(({ state }) => state === 'submitted')
  work.lines.push(sent?.reference ? say.alreadyTransmitted(sent.reference) : say.invitation)
}

function found(work: Work): void {
  const request = openOffer(work)
  if (request) {
    const told = tellOffice(work, request)
    work.lines.push(told ? say.foundTold(request.reference) : say.foundUntold(offices(work)))
  } else if (work.draft) {
    work.lines.push(say.foundDraft)
    cancel(work)
  } else work.lines.push(say.nothingSent)
}

function human(work: Work): void {
  const request = openOffer(work)
  work.lines.push(say.human(offices(work)))
  if (request && tellOffice(work, request)) work.lines.push(say.humanTold)
  goBackTo(work)
}

const despair =
  /mour|tuer|pendre|suicid|en finir|en l'air|crever|bout du rouleau|peux plus|dors plus|pleure|arrive plus|craque|desesper|coule|bilan|a bout|plus (?:la force|le courage|gout|envie)|boutique|cle sous|lacher|plaquer|flinguer/
const mortal = /mour|tuer|pendre|suicid|en finir|en l'air|crever/

/** Anger and distress get a person, and no question in the same breath: the draft can wait. */
function comfort(work: Work): void {
  const said = work.understanding.commands
    .filter(({ name }) => name === 'distress')
    .map(({ words }) => fold(words))
    .join(' ')
  if (mortal.test(said)) work.lines.push(say.listening)
  work.lines.push(despair.test(said) ? say.distress(offices(work)) : say.insulted(offices(work)))
  const request = openOffer(work)
  if (request && tellOffice(work, request)) work.lines.push(say.humanTold)
  if (work.draft) work.lines.push(say.keptForLater)
  work.replies = ['Parler à quelqu’un', ...(work.draft ? ['Reprendre'] : [])]
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
  ['distress', comfort],
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
      const noted = work.draft && summary(work.draft)
      if (noted) work.lines.push(say.whereWeAre(noted))
      if (work.draft) askAgain(work)
      else if (work.facts.mine.length === 0) work.lines.push(say.invitation)
    },
  ],
  ['help', answered(() => say.help)],
  ['back', back],
  ['repeat', (work) => (isComplete(work) ? askNext(work, 'anew') : askAgain(work))],
  ['resume', resume],
]
