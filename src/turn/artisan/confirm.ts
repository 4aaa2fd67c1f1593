import { fold } from '../../french/fold.ts'
import { understand } from '../understand.ts'
import { takeAnswers } from './answers.ts'
import { askNext } from './ask.ts'
import * as say from './sentences.ts'
import { change, newDraft, note, situationOf, type Work } from './work.ts'

/**
 * The answer to a question that only yes or no settles. Anything else drops the question, and the message is
 * handled as any other.
 * @returns whether the message was the answer
 */
export function confirm(work: Work, text: string): boolean {
  const { confirming } = work.memory
  if (!confirming) return false
  work.memory = { ...work.memory, confirming: null }
  const said = (name: string) => work.understanding.commands.some((command) => command.name === name)
  if (confirming.what === 'another') return another(work, confirming.text, fold(text))
  if (said('no') || said('resume')) {
    work.lines.push(say.goOn)
    askNext(work)
    return true
  }
  const again = said(confirming.what === 'discard' ? 'cancel' : 'restart')
  if (!said('yes') && !again) return false
  if (confirming.what === 'discard') discard(work)
  else restart(work)
  return true
}

function discard(work: Work): void {
  if (!work.draft) return
  const ended = change(work, { state: 'withdrawn', outcome: 'abandoned by the artisan before submission' })
  note(work, ended, 'withdrawn', {})
  work.memory = { ...work.memory, request: null, asking: null, trail: [], choosing: null }
  work.lines.push(say.discarded)
}

function restart(work: Work): void {
  if (!work.draft) return
  note(work, change(work, { given: {} }), 'answered', { restarted: true })
  work.memory = { ...work.memory, asking: null, trail: [], choosing: null }
  work.lines.push(say.restarted)
  askNext(work)
}

function another(work: Work, opening: string, answer: string): boolean {
  const fresh = /\bnouvelle\b|\boui\b|\bautre\b/.test(answer)
  if (!fresh && !/\bchang|\bremplac|\bnon\b|\bcelle/.test(answer)) return false
  if (fresh) newDraft(work)
  const { answers, declined } = understand(opening, situationOf(work))
  takeAnswers(work, answers, declined)
  askNext(work)
  return true
}
