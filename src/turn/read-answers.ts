import { jobPostingSlots } from '../domain/answers/job-posting.ts'
import type { Start } from '../domain/answers/values.ts'
import type { Command } from '../domain/command.ts'
import { findReferences, kindOfReference } from '../domain/reference.ts'
import type { Kind } from '../domain/request.ts'
import { readMonthsToEnd } from '../french/contract-end.ts'
import { deniedIn } from '../french/denied.ts'
import { readOpeningsBefore } from '../french/openings.ts'
import { type Ambiguous, type Clock, isAmbiguous, type Reading } from '../french/reading.ts'
import { taken, takeOut } from '../french/taken.ts'
import { besideTheWish, overlaps, type Span, unlawfulIn } from './out-of-reach.ts'
import { stepsFor } from './steps.ts'

/** What the readers made of a message. */
export interface Found {
  answers: Record<string, Reading<unknown>>
  ambiguous: { slot: string; words: string; choices: { label: string; value: unknown }[] }[]
}

interface Moment {
  kind: Kind
  /** The slot being asked, then those asked in the same breath; empty where nothing was asked. */
  asked: readonly string[]
  commands: readonly Command[]
  /** The slots that have an answer already. */
  known: readonly string[]
  clock: Clock
}

/** « un apprenti » counts people, « un CDI » does not. */
const person = /^app?renti(?!ss)/i
const saysTheJob = new Set(['trade', 'contract', 'openings'])
/** A wish of an age is no candidate's age; what is told of the firm, the tutor or a project stands in no ad. */
const goesIntoAd = (kind: Kind, slot: string) =>
  slot === 'candidateAge' ||
  (kind !== 'business-project' && Object.hasOwn(jobPostingSlots, slot) && !saysTheJob.has(slot))

/**
 * Lets each reader of the kind take its words in turn: the same words never fill two slots, unless a step shares
 * them. @returns what is left of the text, with the taken words out of reach
 */
export function readAnswers(text: string, moment: Moment, found: Found): string {
  const { kind, asked, commands, known, clock } = moment
  // « OFF-23K7M2 » is no pay of 23 k€.
  const quoted = findReferences(text)
    .filter(({ value }) => kindOfReference(value))
    .map(({ at, words }): Span => [at, at + words.length])
  const without = (spans: readonly Span[]) =>
    [...quoted, ...spans].reduce((rest, [from, to]) => takeOut(rest, from, to - from), text)
  /** What the person says of their own wish; and all they say, of others and in questions too. */
  let own = without(besideTheWish(text))
  let whole = without(deniedIn(text))
  const unlawful = unlawfulIn(text)
  // « change offre confiée » names the line to change, and answers nothing.
  const namesItself = (slot: string, { at, words }: { at: number; words: string }) =>
    commands.some(
      (one) =>
        one.name === 'change' &&
        one.slot === slot &&
        at >= one.at &&
        at + words.length <= one.at + one.words.length &&
        !/\d/.test(words),
    )
  let contract: { at: number; words: string } | undefined
  /** « un apprenti en boucherie », « un CDI en boucherie »: the contract is what makes a job of the activity. */
  const withContract = (rest: string) => {
    if (!contract) return rest
    const { at, words } = contract
    return rest.slice(0, at) + words + rest.slice(at + words.length)
  }
  const settle = (
    slot: string,
    one: Reading<unknown> | Ambiguous<unknown> | undefined,
    shared?: boolean,
  ): void => {
    if (!one || slot in found.answers || one.words.includes(taken) || namesItself(slot, one)) return
    // What no ad may ask says at most which job or contract it is about: « une vendeuse jeune ».
    if (goesIntoAd(kind, slot) && unlawful.some((span) => overlaps(span, one))) return
    const words = text.slice(one.at, one.at + one.words.length)
    if (isAmbiguous(one)) found.ambiguous.push({ slot, words, choices: one.choices })
    else found.answers[slot] = { ...one, words }
    if (slot === 'contract') contract = { at: one.at, words }
    if (shared) return
    own = takeOut(own, one.at, words.length)
    whole = takeOut(whole, one.at, words.length)
  }
  const [asking] = asked
  // « je cherche un coiffeur » speaks of a trade whatever was asked.
  const begins = commands.some(({ name }) => name === 'start')
  const steps = stepsFor(kind, asked)
  for (const { slot, read, readAsked, notWhenAsked, ofOthers, shared } of steps) {
    if (asking !== undefined && !begins && notWhenAsked?.includes(asking)) continue
    // « je reviens demain » says when the person comes back.
    if (slot === 'start' && commands.some(({ name }) => name === 'later')) continue
    const rest = ofOthers ? whole : own
    const reader = asked.includes(slot) && readAsked ? readAsked : read
    const one = reader(slot === 'trade' ? withContract(rest) : rest, clock)
    settle(slot, one, shared)
    // « reprendre une boulangerie » counts no people.
    const counts = kind !== 'business-project' && (slot === 'trade' || slot === 'contract')
    if (one && counts && (slot === 'trade' || person.test(one.words)))
      settle('openings', readOpeningsBefore(own, one.at))
  }
  for (const { slot, from } of steps) {
    const source = from && found.answers[from.slot]
    if (!from || !source || slot in found.answers || isOpen(found, slot)) continue
    if (from.hint && known.includes(slot)) continue
    const one = from.read(source.words, clock)
    if (one && !isAmbiguous(one)) found.answers[slot] = { ...one, at: source.at + one.at }
  }
  if (!('contractMonths' in found.answers)) deriveMonths(text, found, clock)
  return own
}

const isOpen = ({ ambiguous }: Found, slot: string) => ambiguous.some((one) => one.slot === slot)

/** A start and an end say how long the contract is: « du 1er juin au 31 août ». */
function deriveMonths(text: string, found: Found, clock: Clock): void {
  const { start, contract } = found.answers
  if (!start || contract?.value === 'CDI' || isOpen(found, 'contractMonths')) return
  const months = readMonthsToEnd(text, start as Reading<Start>, clock)
  if (months) found.answers.contractMonths = months
}
