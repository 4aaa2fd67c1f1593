import { z } from 'zod'
import { isStale } from '../../domain/request.ts'
import { linesOf } from '../lines.ts'
import { dialogOf, nounOf } from '../subject.ts'
import { understand } from '../understand.ts'
import { takeAnswers, yesOrNo } from './answers.ts'
import { askAgain, askNext } from './ask.ts'
import { lawful, type Readings, unlawfulLines } from './lawful.ts'
import { recapCard } from './recap.ts'
import * as say from './sentences.ts'
import { submit } from './submit.ts'
import { focusOn, situationOf, type Work } from './work.ts'

const pressSchema = z
  .object({ do: z.enum(['submit', 'edit']), request: z.string(), version: z.number().optional() })
  .catchall(z.string().max(2000))

/**
 * A button or a form of the artisan's own recap, good for the draft as that recap shows it. The card's data are
 * hints: what counts is that the draft they name is the presser's own.
 */
export function pressCard(work: Work, data: unknown): void {
  const pressed = pressSchema.safeParse(data).data
  const own = work.facts.mine.find(({ id }) => id === pressed?.request)
  if (own && own.state !== 'draft' && own.reference) {
    work.cards.push(recapCard(own, 'live'))
    work.lines.push(say.alreadyTransmitted(own.reference))
    return
  }
  if (!pressed || own?.state !== 'draft') {
    work.lines.push(say.cardUnknown)
    return askAgain(work)
  }
  focusOn(work, own)
  if (isStale(own, pressed.version)) {
    work.lines.push(say.stale(nounOf(own)))
    return askNext(work, 'anew')
  }
  if (pressed.do === 'submit') submit(work)
  else edit(work, pressed)
}

/** Reads each changed input as if it had been written in answer to its question. */
function edit(work: Work, inputs: Record<string, unknown>): void {
  if (!work.draft) return
  const readings: Readings = {}
  const declined: string[] = []
  for (const line of linesOf(dialogOf(work.draft), work.draft.given, 'artisan')) {
    const typed = inputs[line.slot]
    const before = line.missing ? '' : line.value
    if (typeof typed !== 'string' || typed.trim() === before) continue
    if (typed.trim() === '') {
      declined.push(line.slot)
      continue
    }
    const typedIn = readInput(work, line.slot, typed)
    const { reading, choices } = typedIn
    work.lines.push(...typedIn.unlawful)
    if (reading) readings[reading.slot] = reading
    else if (choices) work.memory = { ...work.memory, choosing: { slot: line.slot, words: typed, choices } }
    else if (typedIn.declined) declined.push(line.slot)
    else if (typedIn.unlawful.length === 0) work.lines.push(say.notFit(line.label))
  }
  takeAnswers(work, readings, declined, 'card')
  askNext(work)
}

/** One input, read as the answer to its question; a trade that is in no list becomes the title. */
function readInput(work: Work, slot: string, typed: string) {
  const memory = { ...work.memory, asking: slot }
  const { answers, ambiguous, commands, declined } = understand(typed, situationOf({ ...work, memory }))
  const kept = lawful(typed, answers)
  const target = slot === 'trade' && kept.title ? 'title' : slot
  const said = commands.find(({ name }) => name === 'yes' || name === 'no')
  const bare = said
    ? yesOrNo({ ...work, memory }, said.name === 'yes' ? 'yes' : 'no', typed)?.[slot]
    : undefined
  const found = kept[target] ?? bare
  return {
    reading: found ? { ...found, slot: target } : undefined,
    choices: ambiguous.find((one) => one.slot === slot)?.choices,
    declined: declined.includes(slot),
    unlawful: unlawfulLines(typed),
  }
}
