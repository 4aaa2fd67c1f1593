import { z } from 'zod'
import type { Request } from '../../domain/request.ts'
import type { Reading } from '../../french/reading.ts'
import { dialogOf } from '../dialog-of.ts'
import { linesOf } from '../lines.ts'
import { understand } from '../understand.ts'
import { takeAnswers } from './answers.ts'
import { askNext } from './ask.ts'
import * as say from './sentences.ts'
import { submit } from './submit.ts'
import { situationOf, type Work } from './work.ts'

const submitSchema = z.object({ do: z.literal('submit'), request: z.string(), version: z.number() })
const editSchema = z
  .object({ do: z.literal('edit'), request: z.string(), version: z.number() })
  .catchall(z.string().max(2000))

/**
 * A button or a form of the artisan's own recap. The card's data are hints: what counts is that the draft they
 * name is the one in focus here, which only its own artisan can reach.
 */
export function pressCard(work: Work, data: unknown): void {
  const pressed = submitSchema.safeParse(data)
  const edited = editSchema.safeParse(data)
  const named = pressed.success ? pressed.data.request : edited.success ? edited.data.request : undefined
  const own = work.facts.mine.find(({ id }) => id === named)
  if (own && own.state !== 'draft' && own.reference) {
    work.lines.push(say.alreadyTransmitted(own.reference))
    return
  }
  if (own?.state !== 'draft') {
    work.lines.push(say.cardUnknown)
    return askNext(work, 'kept')
  }
  focusOn(work, own)
  if (pressed.success) return submit(work, pressed.data.version)
  if (edited.success) edit(work, edited.data)
}

function focusOn(work: Work, draft: Request): void {
  if (work.draft?.id === draft.id) return
  work.facts = { ...work.facts, focus: draft }
  work.draft = draft
  work.memory = {
    ...work.memory,
    request: draft.id,
    asking: null,
    trail: [],
    choosing: null,
    confirming: null,
  }
}

/** Reads each changed input as if it had been written in answer to its question. */
function edit(work: Work, inputs: Record<string, unknown>): void {
  if (!work.draft) return
  const readings: Record<string, Reading<unknown>> = {}
  const declined: string[] = []
  for (const line of linesOf(dialogOf(work.draft), work.draft.given, 'artisan')) {
    const typed = inputs[line.slot]
    const before = line.missing ? '' : line.value
    if (typeof typed !== 'string' || typed.trim() === before) continue
    if (typed.trim() === '') {
      declined.push(line.slot)
      continue
    }
    const situation = situationOf({ ...work, memory: { ...work.memory, asking: line.slot } })
    const { answers, ambiguous, commands } = understand(typed, situation)
    const boolean = commands.find(({ name }) => name === 'yes' || name === 'no')
    const slot = dialogOf(work.draft).slots[line.slot]
    const bare = boolean?.name === 'yes' ? slot?.yes : boolean ? slot?.no : undefined
    const reading =
      answers[line.slot] ??
      (bare === undefined ? undefined : { value: bare, words: typed, at: 0, certainty: 1 })
    if (reading) readings[line.slot] = { ...reading, certainty: 1 }
    else if (ambiguous.some((one) => one.slot === line.slot)) {
      const choices = ambiguous.find((one) => one.slot === line.slot)?.choices ?? []
      work.memory = { ...work.memory, choosing: { slot: line.slot, words: typed, choices } }
    } else work.lines.push(say.notFit(line.label))
  }
  takeAnswers(work, readings, declined, 'card')
  askNext(work)
}
