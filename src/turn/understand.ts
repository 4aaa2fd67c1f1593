import type { Start } from '../domain/answers/values.ts'
import type { Command, CommandName } from '../domain/command.ts'
import { findReferences, kindOfReference } from '../domain/reference.ts'
import type { Kind } from '../domain/request.ts'
import { readCommands } from '../french/command.ts'
import { readMonthsToEnd } from '../french/contract-end.ts'
import { readOpeningsBefore } from '../french/openings.ts'
import { clausesAboutOthers } from '../french/others.ts'
import { readPayRefusal } from '../french/pay.ts'
import { type Ambiguous, type Clock, isAmbiguous, type Reading } from '../french/reading.ts'
import { readRefusal } from '../french/refusal.ts'
import { readScheduleHours } from '../french/schedule.ts'
import { taken, takeOut } from '../french/taken.ts'
import { type FreeSlot, freeText, isFree } from './free-text.ts'
import { besideTheWish, lawfulPart, overlaps, unlawfulIn } from './out-of-reach.ts'
import { stepsFor } from './steps.ts'

/** What the moment adds to the words: the dialog in progress and the question that was asked. */
export interface Situation {
  kind: Kind | null
  /** The slot being asked; null where nothing was asked. */
  asking: string | null
  /** Slots asked in the same breath. */
  alongside?: string[]
  clock: Clock
}

/** What a message says: what is wanted, what is answered, what must be asked back, what is left open. */
export interface Understanding {
  commands: Command[]
  /** By slot, in the value shapes of `src/domain/answers/job-posting.ts`. */
  answers: Record<string, Reading<unknown>>
  ambiguous: { slot: string; words: string; choices: { label: string; value: unknown }[] }[]
  /** Slots that the person will not or cannot say. */
  declined: string[]
  /** Slots whose answer a language model found in the person's words; absent where none was asked. */
  proposed?: readonly string[]
}

/** A longer message is read up to here: no answer stands further down, and nobody waits longer for one. */
const longest = 8_000
/** Messages about a request as it stands: « où en est mon offre de boulanger » gives no trade. */
const aboutStored = new Set<CommandName>(['status', 'found', 'data', 'resume', 'robot'])
/** In a longer text such words are about something else: « statut : agent de maîtrise ». */
const short = 200
const leavesOpen = new Set<CommandName>(['dont-know', 'skip'])
/** Said beside an answer without being one: « bonjour, je cherche un informaticien ». */
const besideAnswers = new Set<CommandName>(['greet', 'thanks', 'start'])
/** The same, with what agrees or corrects: « oui, accueil et caisse ». */
const besideOwnWords = new Set<CommandName>([...besideAnswers, 'yes', 'no', 'submit'])
const saysTheJob = new Set(['trade', 'contract', 'openings'])
/** « un apprenti » counts people, « un CDI » does not. */
const person = /^app?renti(?!ss)/i
/** Asked in one breath with others: what the other readers leave is the answer. */
const besidesOthers = new Set<FreeSlot>(['firmName', 'tasks'])

/**
 * Reads one message: pure, without a model, never failing; what every turn calls. The most specific readers go
 * first and the same words never fill two slots. Two values are computed, not said: the hours a week of a schedule,
 * where they are not known yet (it quotes the times and is less certain), and the length of a contract with an end.
 */
export function understand(text: string, situation: Situation): Understanding {
  const heard = text.slice(0, longest)
  // « mon père a créé la boulangerie » begins nothing here.
  const others = clausesAboutOthers(heard)
  const commands = readCommands(heard).filter(
    (one) => one.name !== 'start' || !others.some((span) => overlaps(span, one)),
  )
  const found: Understanding = { commands, answers: {}, ambiguous: [], declined: [] }
  if (heard.length < short && commands.some(({ name }) => aboutStored.has(name))) return found
  const { asking, alongside = [] } = situation
  const asked = asking === null ? [] : [asking, ...alongside]
  const rest = takeAnswers(heard, situation, asked, found)
  const settled = (slot: string) => slot in found.answers || found.ambiguous.some((one) => one.slot === slot)

  if (asking !== null && !asked.some(settled) && leftOpen(commands, rest)) found.declined.push(asking)
  else {
    const free = asked.find((slot): slot is FreeSlot => isFree(slot) && !settled(slot))
    const alone =
      Object.keys(found.answers).every((slot) => slot === 'openings' && free === 'trade') &&
      found.ambiguous.length === 0 &&
      commands.every(({ name }) => besideAnswers.has(name))
    const said =
      free && (alone || (besidesOthers.has(free) && commands.every(({ name }) => besideOwnWords.has(name))))
        ? freeText(free, heard, rest, commands)
        : undefined
    // Beside something else, doubtful words are what was said around it.
    if (said && (alone || said.reading.certainty > 0.5)) found.answers[said.slot] = said.reading
  }
  for (const [slot, one] of Object.entries(found.answers).filter(([slot]) => isFree(slot))) {
    const value = lawfulPart(one.value)
    if (value === undefined) delete found.answers[slot]
    else found.answers[slot] = { ...one, value }
  }
  if (!settled('pay') && !found.declined.includes('pay') && readPayRefusal(heard)) found.declined.push('pay')
  return found
}

function leftOpen(commands: readonly Command[], rest: string): boolean {
  return commands.some(({ name }) => leavesOpen.has(name)) || readRefusal(rest) !== undefined
}

/** The kind that a message begins, where none is in progress: its readers read it. */
function begun(commands: readonly Command[]): Kind {
  return commands.find(({ name }) => name === 'start')?.kind ?? 'job-posting'
}

/** Lets each reader take its words in turn. Returns what is left, with the taken words out of reach. */
function takeAnswers(text: string, situation: Situation, asked: string[], found: Understanding): string {
  const { clock, asking } = situation
  const kind = situation.kind ?? begun(found.commands)
  let rest = besideTheWish(text).reduce((rest, [from, to]) => takeOut(rest, from, to - from), text)
  // « OFF-23K7M2 » is no pay of 23 k€.
  for (const { value, words, at } of findReferences(text))
    if (kindOfReference(value)) rest = takeOut(rest, at, words.length)
  const unlawful = unlawfulIn(text)
  // « change offre confiée » names the line to change, and answers nothing.
  const namesItself = (slot: string, { at, words }: { at: number; words: string }) =>
    found.commands.some(
      (one) =>
        one.name === 'change' &&
        one.slot === slot &&
        at >= one.at &&
        at + words.length <= one.at + one.words.length &&
        !/\d/.test(words),
    )
  /** « un apprenti en boucherie »: the person is what makes a job of the activity. */
  const withPeople = (rest: string) => {
    const { contract } = found.answers
    if (!contract || !person.test(contract.words)) return rest
    return rest.slice(0, contract.at) + contract.words + rest.slice(contract.at + contract.words.length)
  }
  const settle = (slot: string, one: Reading<unknown> | Ambiguous<unknown> | undefined) => {
    if (!one || slot in found.answers || one.words.includes(taken) || namesItself(slot, one)) return
    // What no ad may ask says at most which job or contract it is about: « une vendeuse jeune ».
    if (!saysTheJob.has(slot) && unlawful.some((span) => overlaps(span, one))) return
    const words = text.slice(one.at, one.at + one.words.length)
    if (isAmbiguous(one)) found.ambiguous.push({ slot, words, choices: one.choices })
    else found.answers[slot] = { ...one, words }
    rest = takeOut(rest, one.at, words.length)
  }
  // « je cherche un coiffeur » speaks of a trade whatever was asked.
  const begins = found.commands.some(({ name }) => name === 'start')
  for (const { slot, read, readAsked, notWhenAsked } of stepsFor(kind, asked)) {
    if (asking !== null && !begins && notWhenAsked?.includes(asking)) continue
    // « je reviens demain » says when the person comes back.
    if (slot === 'start' && found.commands.some(({ name }) => name === 'later')) continue
    const one = (asked.includes(slot) && readAsked ? readAsked : read)(
      slot === 'trade' ? withPeople(rest) : rest,
      clock,
    )
    settle(slot, one)
    if (one && (slot === 'trade' || (slot === 'contract' && person.test(one.words))))
      settle('openings', readOpeningsBefore(rest, one.at))
  }
  const hoursOpen = asked.includes('weeklyHours') || (situation.kind === null && asking === null)
  if (hoursOpen && !('weeklyHours' in found.answers)) deriveHours(found, clock)
  if (!('contractMonths' in found.answers)) deriveMonths(text, found, clock)
  return rest
}

/** A start and an end say how long the contract is: « du 1er juin au 31 août ». */
function deriveMonths(text: string, { answers, ambiguous }: Understanding, clock: Clock): void {
  const { start, contract } = answers
  if (!start || contract?.value === 'CDI' || ambiguous.some(({ slot }) => slot === 'contractMonths')) return
  const months = readMonthsToEnd(text, start as Reading<Start>, clock)
  if (months) answers.contractMonths = months
}

function deriveHours(found: Understanding, clock: Clock): void {
  const { schedule } = found.answers
  const hours = schedule && readScheduleHours(schedule.words, clock)
  if (hours && !isAmbiguous(hours) && !found.ambiguous.some(({ slot }) => slot === 'weeklyHours'))
    found.answers.weeklyHours = { ...hours, at: schedule.at + hours.at }
}
