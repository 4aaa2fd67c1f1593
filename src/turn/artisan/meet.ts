import { asksSomething } from '../../french/question.ts'
import { wasAway } from '../away.ts'
import { exampleOf } from '../subject.ts'
import { takeAnswers } from './answers.ts'
import { applies, askAgain, askNext, askSlot, isComplete } from './ask.ts'
import { inform, informIfSure } from './information.ts'
import { askedBefore } from './kinds.ts'
import { offerDraft } from './resume.ts'
import * as say from './sentences.ts'
import { aboutOf, newDraft, type Work } from './work.ts'

/** Nothing was answered and no command stands alone: a greeting, thanks, a question, or words not understood. */
export function meet(work: Work, text: string, newcomer: boolean): void {
  const said = (name: string) => work.understanding.commands.find((command) => command.name === name)
  const change = said('change')
  if (change && work.draft) return changeSlot(work, change.slot)
  if ((said('greet') || wasAway(work.facts)) && offerDraft(work)) return
  const asks = asksSomething(text)
  if ((said('greet') || said('start')) && !asks) {
    invite(work)
    return
  }
  if (said('thanks')) {
    work.lines.push(said('no') ? say.allRight : say.welcome)
    return askAgain(work)
  }
  const about = aboutOf(work.facts)
  // « oui » to an answer whose first button begins something.
  if (said('yes') && !asks && !work.draft && about) {
    newDraft(work, about.kind)
    takeAnswers(work, askedBefore(work), [])
    return askNext(work)
  }
  if (said('no') && work.draft) {
    work.lines.push(say.whatToChange(exampleOf(work.draft)))
    return isComplete(work) ? undefined : askAgain(work)
  }
  if (asks) {
    if (inform(work, text)) return
  } else if (said('yes') && isComplete(work)) work.lines.push(say.onlyValidate)
  else if (said('yes') && work.draft) work.lines.push(say.sayMore)
  // « il est travailleur handicapé » asks nothing, and yet there is something to tell of it.
  else if (work.draft && informIfSure(work, text)) return
  else if (!said('yes') && !newcomer) missed(work)
  if (work.draft) return askAgain(work)
  invite(work)
}

/** Not understood; the second time in a row, with the ways out of the question. */
function missed(work: Work): void {
  const misses = work.facts.memory.misses + 1
  work.memory = { ...work.memory, misses }
  work.lines.push(misses > 1 ? say.stillNotUnderstood(work.draft !== undefined) : say.notUnderstood)
}

/** What one can do here, with the first steps as buttons. */
export function invite(work: Work): void {
  work.lines.push(say.invitation)
  work.replies = [
    'Nouvelle offre',
    'Prendre un apprenti',
    'Créer ou céder une entreprise',
    'Où en est ma demande ?',
    'Parler à quelqu’un',
  ]
}

/** « change le salaire » asks that line again; « modifier » alone asks which one. */
function changeSlot(work: Work, slot: string | undefined): void {
  if (slot && applies(work, slot)) {
    work.memory = { ...work.memory, choosing: null }
    return askSlot(work, slot)
  }
  if (work.draft) work.lines.push(say.whatToChange(exampleOf(work.draft)))
}
