import type { Kind, Request } from '../../domain/request.ts'
import { known, open, question, questionsLeft, standings } from '../../flow/advance.ts'
import { dialogOf, nameOf } from '../subject.ts'
import { recapCard } from './recap.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** Asks one slot by name, settled or not; says what is noted today when it is. */
export function askSlot(work: Work, slot: string): void {
  const { draft, memory } = work
  if (!draft) return
  const dialog = dialogOf(draft)
  const { text, replies } = question(dialog, slot, draft.given)
  const value = known(dialog, draft.given)[slot]
  const show = dialog.slots[slot]?.show
  if (value !== undefined && value !== null && show) work.lines.push(`Aujourd’hui : ${show(value)}.`)
  work.lines.push(text || `Que dois-je noter pour « ${dialog.slots[slot]?.label.toLowerCase()} » ?`)
  work.replies = replies
  const trail = memory.trail.at(-1) === slot ? memory.trail : [...memory.trail, slot].slice(-40)
  work.memory = { ...memory, asking: slot, trail }
}

/** Another trade was named in mid-draft: for a second offer, or for this one? */
export function askWhichOffer(work: Work, kind: Kind, trade: string): void {
  const current = work.draft ? nameOf(work.draft) : ''
  const noun = kind === 'job-posting' ? 'offre' : 'demande'
  work.lines.push(say.another(noun, trade, current))
  work.replies = [`Nouvelle ${noun}`, 'Changer celle en cours']
}

/** Asks which of several readings was meant. */
function askChoice(work: Work): void {
  const { draft, memory } = work
  if (!draft || !memory.choosing) return
  const { slot, choices, offered } = memory.choosing
  const label = dialogOf(draft).slots[slot]?.label ?? ''
  const labels = choices.map((choice) => choice.label)
  const [only] = labels
  work.lines.push(
    labels.length === 1 && only
      ? offered
        ? say.mayWrite(only)
        : say.isIt(label, only)
      : say.which(label, labels),
  )
  work.replies = labels.length === 1 ? ['Oui', 'Non'] : labels
  work.memory = { ...memory, asking: slot }
}

/** Whether a slot exists today and is asked of this draft at all. */
export function applies({ draft }: Work, slot: string): boolean {
  return draft !== undefined && standings(dialogOf(draft), draft.given).some(({ name }) => name === slot)
}

/** Whether only « Je valide » is missing. */
export function isComplete({ draft, memory }: Work): boolean {
  return draft !== undefined && !memory.choosing && open(dialogOf(draft), draft.given).length === 0
}

/**
 * Puts the question that stands open once more, after a digression or words that were not understood: the one
 * that was asked, which is not always the next that is unanswered.
 */
export function askAgain(work: Work): void {
  const { asking, choosing, confirming } = work.memory
  if (confirming?.what === 'another') return askWhichOffer(work, confirming.kind, confirming.trade)
  if (asking !== null && !choosing && applies(work, asking)) askSlot(work, asking)
  else askNext(work, 'kept')
}

/** Whether everything that comes before the recap is settled. */
function isReady(request: Request): boolean {
  const dialog = dialogOf(request)
  return open(dialog, request.given).every((slot) => dialog.slots[slot]?.withRecap)
}

/**
 * What comes next in the draft, derived from the answers: a choice that is open, else the next question, else
 * the recap with what is asked under it, else « Je valide ».
 * @param recap `anew` posts the recap under the last message even if one stands further up; `kept` leaves it be.
 *   Else it is posted when the draft has just become complete, and updated in place from then on.
 */
export function askNext(work: Work, recap: 'anew' | 'kept' | 'due' = 'due'): void {
  const { draft, memory } = work
  if (!draft) return
  if (memory.choosing) return askChoice(work)
  const dialog = dialogOf(draft)
  const opened = open(dialog, draft.given)
  const next = opened[0]
  if (next && !dialog.slots[next]?.withRecap) {
    const count = questionsLeft(dialog, draft.given)
    // What was left open of a question with several parts is no further question.
    const followsUp = memory.trail.some(
      (slot) => slot === next || dialog.slots[slot]?.alongside?.includes(next),
    )
    if (!followsUp && count <= 2) work.lines.push(say.left(count))
    return askSlot(work, next)
  }
  const { focus } = work.facts
  const shown = focus?.id === draft.id && isReady(focus)
  const fresh = recap === 'anew' || !shown
  if (recap !== 'kept') work.cards.push(recapCard(draft, fresh ? 'fresh' : 'live'))
  if (recap !== 'kept' && fresh) work.lines.push(say.readAgain)
  if (next) return askSlot(work, next)
  work.lines.push(say.validate)
  work.replies = ['Je valide', 'Modifier']
  work.memory = { ...memory, asking: null }
}
