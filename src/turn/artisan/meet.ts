import { questionsIn } from '../../french/question.ts'
import { applies, askAgain, askSlot, isComplete } from './ask.ts'
import { offices } from './digressions.ts'
import { offerDraft, wasAway } from './resume.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** Nothing was answered and no command stands alone: a greeting, thanks, a question, or words not understood. */
export function meet(work: Work, text: string, newcomer: boolean): void {
  const said = (name: string) => work.understanding.commands.find((command) => command.name === name)
  const change = said('change')
  if (change && work.draft) return changeSlot(work, change.slot)
  if (said('start')?.kind === 'business-project') {
    work.lines.push(say.project(projectOffices(work)))
    return
  }
  if ((said('greet') || wasAway(work.facts)) && offerDraft(work)) return
  if (said('greet') || said('start')) {
    invite(work)
    return
  }
  if (said('thanks')) {
    work.lines.push(say.welcome)
    return askAgain(work)
  }
  if (said('no') && work.draft) {
    work.lines.push(say.whatToChange)
    return isComplete(work) ? undefined : askAgain(work)
  }
  if (asksSomething(text)) work.lines.push(say.askAdvisor(offices(work)))
  else if (said('yes') && isComplete(work)) work.lines.push(say.onlyValidate)
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

/** A question by its form, or by the words of somebody who leaves the question mark out. */
function asksSomething(text: string): boolean {
  return questionsIn(text).length > 0 || /\?|\b(?:quoi|koi|combien|comment)\b/i.test(text)
}

/** What one can do here, with the first steps as buttons. */
export function invite(work: Work): void {
  work.lines.push(say.invitation)
  work.replies = ['Nouvelle offre', 'Où en est mon offre ?', 'Parler à quelqu’un']
}

/** « change le salaire » asks that line again; « modifier » alone asks which one. */
function changeSlot(work: Work, slot: string | undefined): void {
  if (slot && applies(work, slot)) {
    work.memory = { ...work.memory, choosing: null }
    return askSlot(work, slot)
  }
  work.lines.push(say.whatToChange)
}

/** Who receives people with a project: the partner that the convention says leads them. */
function projectOffices(work: Work): string[] {
  const { routing, offices: all } = work.facts.convention
  const lead = routing.find(({ kind }) => kind === 'business-project')?.lead
  const own = all.filter(({ partner }) => partner === lead)
  return (own.length > 0 ? own : all).map(say.reachOffice)
}
