import type { z } from 'zod'
import type { ProposableSlot, understandPrompt } from '../../../prompts/understand.ts'
import type { Command, CommandName } from '../../domain/command.ts'
import { readCommands } from '../../french/command.ts'
import { fold } from '../../french/fold.ts'
import { inDigits } from '../../french/number.ts'
import { asksSomething } from '../../french/question.ts'
import type { Reading } from '../../french/reading.ts'
import { isFree } from '../free-text.ts'
import { besideTheWish, overlaps, type Span, unlawfulIn } from '../out-of-reach.ts'
import { type Situation, type Understanding, understand } from '../understand.ts'

/** What a model says that a message says. */
export type Proposals = z.infer<typeof understandPrompt.output>

/** What became of the proposals. `agreed` and `differing` are about what the rules had read too. */
export interface Weighed {
  /** By slot, each with the person's own words. */
  answers: Record<string, Reading<unknown>>
  commands: Command[]
  agreed: number
  differing: number
  dropped: number
}

/** Below this the bot asks back, as it does for a value that the words do not surely say. */
const sure = 0.75
const unsure = 0.6
/** Slots whose values are a closed list: where other words say one of them, it may be asked back. */
const closedLists = new Set<ProposableSlot>([
  'trade',
  'contract',
  'experience',
  'start',
  'horizon',
  'stage',
  'situation',
])
/** In a clause that begins so, words may say the opposite of what they say alone, or something of another time. */
const turnedBefore =
  /(?<![a-z])(?:pas|ni|sans|aucune?|jamais|plus (?:de |d'|du )|sauf|hors|plutot qu[e']|au lieu d[eu']|evit\w*|refus\w*|si|exemple|avant|ancien\w*|autrefois|l'an dernier|l'annee derniere|a l'epoque|combien|pourquoi|comment)(?![a-z])[^.;:!?\n]*$/
const turnedAfter =
  /^[^.;:!?\n]{0,60}(?<![a-z])(?:pas|non|jamais|impossible|trop|hors de question|avant|autrefois|dernier|derniere)(?![a-z])|^[^.!?\n]{0,60}\?/

/**
 * Weighs what a model proposes against the person's own words. A value counts only where its quote stands in the
 * message word for word; where the readers that read people read the very same value in the quote, and in the whole
 * clause around it; and where nothing turns it: no negation, no question, nobody else's affair, nothing unlawful.
 * What the rules read stands, and what the draft knows already is not touched. If the message was an answer that the
 * rules could not read, two things are asked back: a value that only the quote says, and one of a closed list that is
 * said in other words. All else is dropped: the dialog asks for it.
 * @param open slots that the draft does not know yet
 */
export function weigh(
  text: string,
  proposals: Proposals,
  situation: Situation,
  rules: Understanding,
  open: readonly string[],
): Weighed {
  const weighed: Weighed = { answers: {}, commands: [], agreed: 0, differing: 0, dropped: 0 }
  const outOfReach = [...besideTheWish(text), ...unlawfulIn(text), ...takenBy(rules)]
  const { asking, alongside = [] } = situation
  const askedBack =
    asking !== null && isUnanswered(rules) && !asksSomething(text) ? [asking, ...alongside] : []

  const worth = ({ slot, value, quote }: Proposals['slots'][number]): Reading<unknown> | undefined => {
    const settled =
      !open.includes(slot) ||
      slot in weighed.answers ||
      rules.declined.includes(slot) ||
      rules.ambiguous.some((one) => one.slot === slot)
    const at = settled ? -1 : standsAt(text, quote, outOfReach)
    const claim = at < 0 ? undefined : claimed(value, slot, situation)
    // A wish for an apprentice is a request of another kind: only the person begins one.
    if (claim === undefined || (slot === 'contract' && claim === 'apprentissage')) return undefined
    // Any words would do for an answer in one's own words: only what says by itself what it is about counts.
    const moment = isFree(slot) ? { kind: situation.kind, asking: null, clock: situation.clock } : situation
    const read = understand(quote, moment).answers[slot]
    const around = understand(clauseAround(text, at, quote), moment).answers[slot]
    const isRead = read !== undefined && read.certainty >= sure && isSame(read.value, claim)
    if (isRead && isSame(around?.value, claim)) return { ...read, at: at + read.at }
    if (!askedBack.includes(slot)) return undefined
    if (isRead) return { ...read, at: at + read.at, certainty: unsure }
    const otherWords = !read && isOfAList(slot, claim) && hasAWord(quote)
    return otherWords ? { value: claim, words: quote, at, certainty: unsure } : undefined
  }

  for (const proposal of proposals.slots) {
    const { slot, value } = proposal
    const ruled = rules.answers[slot]
    const own = ruled ? undefined : worth(proposal)
    if (ruled) weighed[isSame(claimed(value, slot, situation), ruled.value) ? 'agreed' : 'differing'] += 1
    else if (own) {
      weighed.answers[slot] = own
      outOfReach.push([own.at, own.at + own.words.length])
    } else weighed.dropped += 1
  }
  for (const { name, quote } of proposals.commands) {
    const at = rules.commands.length === 0 && isUnanswered(rules) ? standsAt(text, quote, outOfReach) : -1
    const around = at < 0 ? [] : readCommands(clauseAround(text, at, quote))
    const read =
      around.some((one) => one.name === name) && readCommands(quote).find((one) => one.name === name)
    if (read) weighed.commands.push({ ...read, at: at + read.at })
    else weighed.dropped += 1
  }
  return weighed
}

/** What the rules understood, and beside it what a model added. */
export function together(rules: Understanding, { answers, commands }: Weighed): Understanding {
  return {
    ...rules,
    commands: [...rules.commands, ...commands],
    answers: { ...answers, ...rules.answers },
    proposed: Object.keys(answers),
  }
}

/** Said around an answer, and none of it. */
const aroundAnswers = new Set<CommandName>(['greet', 'thanks', 'start'])

/** Whether the rules found nothing in a message that answers what was asked, or wants something else. */
function isUnanswered({ answers, ambiguous, declined, commands }: Understanding): boolean {
  const found = Object.keys(answers).length + ambiguous.length + declined.length
  return found === 0 && commands.every(({ name }) => aroundAnswers.has(name))
}

/** What the rules took a word for is what it says; beside what they ask back, nothing is added. */
function takenBy({ answers, ambiguous, commands }: Understanding): Span[] {
  const taken = [...Object.values(answers), ...commands.filter(({ name }) => !aroundAnswers.has(name))]
  const all: Span[] = ambiguous.length > 0 ? [[0, Number.MAX_SAFE_INTEGER]] : []
  return [...all, ...taken.map(({ at, words }): Span => [at, at + words.length])]
}

/** What the value would say if the person had written it in answer to the question. */
function claimed(value: string, slot: string, { kind, clock }: Situation): unknown {
  return understand(value, { kind, clock, asking: slot }).answers[slot]?.value
}

/** A value without a figure in it: no model ever puts a number into a question. */
function isOfAList(slot: ProposableSlot, value: unknown): boolean {
  return closedLists.has(slot) && (slot === 'trade' || !/\d/.test(JSON.stringify(value)))
}

const hasAWord = (quote: string) => /\p{L}{4}/u.test(quote)

/** Where the quote stands as whole words that say there what they say by themselves; -1 where it does not. */
function standsAt(text: string, quote: string, outOfReach: readonly Span[]): number {
  // A number alone may be anything.
  if (!/\p{L}{2}|\p{L}['’]|€|\dh/iu.test(quote)) return -1
  // « soixante dix » is one number, and « dix » a part of it.
  const numbers = inDigits(fold(text))
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (cuts(numbers, at, at + quote.length)) continue
    const turned =
      turnedBefore.test(fold(text.slice(0, at))) || turnedAfter.test(fold(text.slice(at + quote.length)))
    const reached = outOfReach.some((span) => overlaps(span, { at, words: quote }))
    if (!turned && !reached) return at
  }
  return -1
}

/** Whether a quote begins or ends within a word or a number: « 2 100 » is no « 100 ». */
function cuts(text: string, from: number, to: number): boolean {
  // Two characters on either side tell.
  const [before, quote, after] = [
    text.slice(Math.max(0, from - 2), from),
    text.slice(from, to),
    text.slice(to, to + 2),
  ]
  return (
    (/[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(quote)) ||
    (/[\p{L}\d]$/u.test(quote) && /^[\p{L}\d]/u.test(after)) ||
    (/\d[\s.,]?$/.test(before) && /^\d/.test(quote)) ||
    (/\d$/.test(quote) && /^[\s.,]?\d/.test(after))
  )
}

/** The whole clause that a quote stands in: who cuts a quote short may not cut off what gives it its sense. */
function clauseAround(text: string, at: number, quote: string): string {
  const before = /[^.,;:!?\n]*$/.exec(text.slice(0, at))?.[0] ?? ''
  const after = /^[^.,;:!?\n]*/.exec(text.slice(at + quote.length))?.[0] ?? ''
  return before + quote + after
}

function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}
