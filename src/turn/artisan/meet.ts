import { questionsIn } from '../../french/question.ts'
import { dialogOf } from '../dialog-of.ts'
import { askNext, askSlot } from './ask.ts'
import { offerDraft, offices } from './digressions.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** After this long without a word, a draft is offered rather than gone on with. */
const longAgo = 12 * 60 * 60 * 1000

/** Nothing was answered and no command stands alone: a greeting, thanks, a question, or words not understood. */
export function meet(work: Work, text: string, newcomer: boolean): void {
  const said = (name: string) => work.understanding.commands.find((command) => command.name === name)
  const change = said('change')
  if (change && work.draft) return changeSlot(work, change.slot)
  if (said('start')?.kind === 'business-project') {
    work.lines.push(say.project(projectOffices(work)))
    return
  }
  if ((said('greet') || wasAway(work)) && offerDraft(work)) return
  if (said('greet') || said('start')) {
    invite(work)
    return
  }
  if (said('thanks')) {
    work.lines.push(say.welcome)
    return
  }
  const complete = work.draft !== undefined && work.memory.asking === null
  if (said('no') && complete) {
    work.lines.push(say.whatToChange)
    return
  }
  if (said('yes') && complete) work.lines.push(say.onlyValidate)
  else if (asksSomething(text)) work.lines.push(say.askAdvisor(offices(work)))
  else if (!newcomer) work.lines.push(say.notUnderstood)
  if (work.draft) return askNext(work, 'kept')
  invite(work)
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
  if (work.draft && slot && slot in dialogOf(work.draft).slots) askSlot(work, slot)
  else work.lines.push(say.whatToChange)
}

function wasAway({ facts }: Work): boolean {
  const { lastAt } = facts.memory
  return lastAt !== null && facts.now.getTime() - Date.parse(lastAt) > longAgo
}

/** Who receives people with a project: the partner that the convention says leads them. */
function projectOffices(work: Work): string[] {
  const { routing, offices: all } = work.facts.convention
  const lead = routing.find(({ kind }) => kind === 'business-project')?.lead
  const own = all.filter(({ partner }) => partner === lead)
  return (own.length > 0 ? own : all).map(say.reachOffice)
}
