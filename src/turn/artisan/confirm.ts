import type { CommandName } from '../../domain/command.ts'
import { fold } from '../../french/fold.ts'
import type { Memory } from '../memory.ts'
import { understand } from '../understand.ts'
import { takeAnswers } from './answers.ts'
import { askAgain, askNext } from './ask.ts'
import { endOwn } from './end-own.ts'
import { lawful } from './lawful.ts'
import { answerNoted } from './noted-request.ts'
import { resume } from './resume.ts'
import * as say from './sentences.ts'
import { change, newDraft, note, nothingAsked, situationOf, type Work } from './work.ts'

/**
 * The answer to a question that only yes or no settles. Anything else drops the question, and the message is
 * handled as any other.
 * @returns whether the message was the answer
 */
export function confirm(work: Work, text: string): boolean {
  const { confirming } = work.memory
  if (!confirming) return false
  work.memory = { ...work.memory, confirming: null }
  if (confirming.what === 'another') return another(work, confirming, text)
  if (confirming.what === 'resume') return takeUpAgain(work)
  if (confirming.what === 'mine' || confirming.what === 'prove') return answerNoted(work, confirming, text)
  if (confirming.what === 'withdraw' || confirming.what === 'found')
    return endOwn(work, confirming.what, confirming.request, text)
  if (said(work, 'no') || said(work, 'resume')) {
    work.lines.push(say.goOn)
    askAgain(work)
    return true
  }
  const again = said(work, confirming.what === 'discard' ? 'cancel' : 'restart')
  if (!said(work, 'yes') && !again) return false
  if (confirming.what === 'discard') discard(work)
  else restart(work)
  return true
}

type Other = Extract<NonNullable<Memory['confirming']>, { what: 'another' }>

function said(work: Work, name: CommandName): boolean {
  return work.understanding.commands.some((command) => command.name === name)
}

/** « On reprend ? »: what is left to say after a no is what they want instead. */
function takeUpAgain(work: Work): boolean {
  if (Object.keys(work.understanding.answers).length > 0) return false
  if (said(work, 'yes')) {
    resume(work)
    return true
  }
  if (!said(work, 'no')) return false
  work.lines.push(say.whatInstead)
  work.replies = ['Nouvelle offre', 'Abandonner le brouillon', 'Parler à quelqu’un']
  return true
}

function discard(work: Work): void {
  if (!work.draft) return
  const ended = change(work, { state: 'withdrawn', outcome: 'abandoned by the artisan before submission' })
  note(work, ended, 'withdrawn', {})
  work.memory = { ...work.memory, request: null, ...nothingAsked }
  work.lines.push(say.discarded)
}

function restart(work: Work): void {
  if (!work.draft) return
  note(work, change(work, { given: {} }), 'answered', { restarted: true })
  work.memory = { ...work.memory, ...nothingAsked }
  work.lines.push(say.restarted)
  askNext(work)
}

/** Which offer another trade is for. What is said meanwhile waits with it for the answer. */
function another(work: Work, { kind, trade, text: opening }: Other, text: string): boolean {
  const answer = fold(text)
  const fresh = /\bnouvelle\b|\boui\b|\bautre\b/.test(answer)
  const same = /\bchang|\bremplac|\bnon\b|\bcelle/.test(answer)
  const besides = understand(text, { ...situationOf(work), asking: null })
  const more = Object.keys(besides.answers).length + besides.ambiguous.length > 0
  if (!fresh && !same) {
    const confirming = { what: 'another' as const, kind, trade, text: more ? `${opening}\n${text}` : opening }
    work.memory = { ...work.memory, confirming }
    const { answers, ambiguous, declined } = work.understanding
    if (Object.keys(answers).length + ambiguous.length + declined.length === 0) return false
    if (more) work.lines.push(say.heard)
    askAgain(work)
    return true
  }
  if (fresh) newDraft(work, kind)
  else if (work.draft && (kind === 'business-project') !== (work.draft.kind === 'business-project')) {
    // « Continuer l’offre en cours »: what was said of the other matter stays unsaid.
    work.lines.push(say.goOn)
    askNext(work)
    return true
  }
  const { answers, ambiguous, declined } = understand(opening, situationOf(work))
  const [unclear] = [...besides.ambiguous, ...ambiguous]
  if (unclear) work.memory = { ...work.memory, choosing: unclear }
  takeAnswers(work, { ...lawful(opening, answers), ...lawful(text, besides.answers) }, declined)
  askNext(work)
  return true
}
