import type { Given, Source } from '../../domain/given.ts'
import type { Request } from '../../domain/request.ts'
import { type Change, known, nextAt, record } from '../../flow/advance.ts'
import type { AnyDialog } from '../../flow/dialog.ts'
import type { Reading } from '../../french/reading.ts'
import { answersOf, dialogOf } from '../subject.ts'
import { tellRules } from './rules.ts'
import * as say from './sentences.ts'
import { change, note, type Work } from './work.ts'

/** Below this the bot asks « c'est bien cela ? » before it notes anything. */
export const sure = 0.75

/**
 * Writes what was read into the draft and says it back. What is uncertain is
 * put as a question instead.
 */
export function takeAnswers(
  work: Work,
  readings: Record<string, Reading<unknown>>,
  declined: readonly string[],
  by: Source = work.facts.onBehalf ? 'advisor' : 'artisan',
): Change[] {
  const { draft } = work
  if (!draft) return []
  const dialog = dialogOf(draft)
  const at = nextAt(draft.given)
  const { choosing } = work.memory
  if (choosing && (choosing.slot in readings || declined.includes(choosing.slot)))
    work.memory = { ...work.memory, choosing: null }
  const answers: Record<string, Given> = {}
  for (const [slot, { value, words, certainty }] of Object.entries(readings)) {
    const { show, label = slot } = dialog.slots[slot] ?? {}
    const from = work.understanding.proposed?.includes(slot) && by === 'artisan' ? 'model' : by
    if (certainty >= sure || !show) answers[slot] = { value, by: from, words, at }
    // One question at a time: a second doubt is said, and its line stays as it was.
    else if (work.memory.choosing) work.lines.push(say.notFit(label))
    else work.memory = { ...work.memory, choosing: { slot, words, choices: [{ label: show(value), value }] } }
  }
  if (answers.trade && draft.given.title) answers.title = { value: null, by, words: '', at }
  for (const slot of declined) answers[slot] ??= { value: null, by, words: '', at }
  const asked = record(dialog, draft.given, answers)
  const companions = passedAlong(work, dialog.slots, answers, at, by)
  const { givens, changes } = record(dialog, asked.givens, companions)
  const all = [...asked.changes, ...changes]
  const current = change(work, { given: givens as Record<string, Given> })
  if (all.length > 0) {
    note(work, current, 'answered', Object.fromEntries(all.map(({ slot, after }) => [slot, after])))
  }
  sayBack(work, asked.changes, asked.refused, Object.keys(answers))
  tellRules(work)
  return all
}

/** What was asked in the same breath as the answered question and stayed unanswered counts as passed. */
function passedAlong(
  work: Work,
  slots: Record<string, { alongside?: readonly string[]; ask?: unknown; required?: boolean }>,
  answers: Record<string, Given>,
  at: number,
  by: Source,
): Record<string, Given> {
  const { asking } = work.memory
  const draft = work.draft
  if (!asking || !draft) return {}
  const together = [asking, ...(slots[asking]?.alongside ?? [])]
  if (!together.some((slot) => slot in answers)) return {}
  const unanswered = together.filter(
    (slot) => !(slot in answers) && !(slot in draft.given) && slots[slot]?.ask && !slots[slot]?.required,
  )
  return Object.fromEntries(unanswered.map((slot) => [slot, { value: null, by, words: '', at }]))
}

/** Says what was understood, in the fewest words: it can be corrected at once. */
function sayBack(work: Work, changes: Change[], refused: string[], given: string[]): void {
  if (!work.draft) return
  const { slots } = dialogOf(work.draft)
  const shown = (slot: string, value: unknown) =>
    (slots[slot]?.inSentence ?? slots[slot]?.show)?.(value) ?? ''
  // What goes without saying is said where it replaces something: « 1 apprenti au lieu de 2 apprentis ».
  const inFull = (slot: string, value: unknown) => shown(slot, value) || (slots[slot]?.show(value) ?? '')
  const order = Object.keys(slots)
  const answered = changes
    .filter(
      ({ slot, before, after }) => after !== null && (before === null ? shown : inFull)(slot, after) !== '',
    )
    .sort((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot))
  const fresh = answered.filter(({ before }) => before === null)
  if (fresh.length > 0) work.lines.push(say.noted(fresh.map(({ slot, after }) => shown(slot, after))))
  for (const { slot, before, after } of answered) {
    if (before !== null) work.lines.push(say.replaced(inFull(slot, after), inFull(slot, before)))
  }
  for (const slot of refused) {
    const { required, label = slot } = slots[slot] ?? {}
    work.lines.push(required ? say.cannotPass(label) : say.notFit(label))
  }
  if (answered.length > 0 || refused.length > 0 || work.memory.choosing) return
  if (changes.length > 0) work.lines.push(say.passed)
  else if (given.length > 0) work.lines.push(say.alreadyNoted)
}

/** Everything that is noted, as it reads in a sentence: where somebody left off. */
export function summary(draft: Request): string {
  const dialog = dialogOf(draft)
  const noted = Object.entries(known(dialog, draft.given)).filter(([, value]) => value !== null)
  return noted
    .map(([slot, value]) => inSentence(dialog.slots[slot], value))
    .filter((words) => words !== '')
    .join(', ')
}

type AnySlot = AnyDialog['slots'][string]
const inSentence = (slot: AnySlot | undefined, value: unknown): string =>
  (slot?.inSentence ?? slot?.show)?.(value) ?? ''

/** What a bare yes or no means for the slot being asked; undefined where it means nothing. */
export function yesOrNo(
  work: Work,
  answer: 'yes' | 'no',
  words: string,
): Record<string, Reading<unknown>> | undefined {
  const { asking } = work.memory
  if (!work.draft || !asking) return undefined
  const slot = dialogOf(work.draft).slots[asking]
  const value = answer === 'yes' ? slot?.yes : slot?.no
  return value === undefined ? undefined : { [asking]: { value, words, at: 0, certainty: 1 } }
}

/** The trade or title that the draft is about, in words; undefined while it is not known. */
export function tradeOf(work: Work): { rome: string | null; label: string } | undefined {
  if (!work.draft) return undefined
  const { trade, title } = answersOf(work.draft)
  return trade ?? (title ? { rome: null, label: title } : undefined)
}
