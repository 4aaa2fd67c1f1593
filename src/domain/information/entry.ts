import type { Kind } from '../request.ts'
import { labourCode, type Sourced } from '../rules/sourced.ts'

/** Who answers better than the base does. */
export const advisers = ['cma', 'france-travail', 'opco', 'either'] as const
export type Adviser = (typeof advisers)[number]

/** One question that artisans ask in the midst of anything, with its answer. */
export interface Entry extends Sourced {
  id: string
  /** The question in good French, as it is offered when the entry may be meant. */
  title: string
  /** The same as people write it. For the search only: more ways to say it make it found more often. */
  questions: readonly string[]
  /**
   * Two or three short sentences without their source, none of which begins with yes or no: « sans CAP, c’est
   * jouable ? » asks the contrary of « faut-il un CAP ? ». From `at` (`YYYY-MM-DD`) where a dated table knows it.
   */
  answer: string | ((at: string) => string)
  /** Last day on which it may be told as certain, `YYYY-MM-DD`; null where no end is in sight. */
  validUntil: string | null
  ask: Adviser
  /** What the bot can take down about it. */
  begins?: Kind
}

type Words = Pick<Entry, 'id' | 'title' | 'questions' | 'answer'>

/** An entry that the labour code answers. */
export function fromLabourCode(
  articles: string,
  words: Words & Partial<Pick<Entry, 'ask' | 'begins' | 'certain'>>,
): Entry {
  return { ...labourCode(articles), validUntil: null, ask: 'cma', ...words }
}

/** Where the bot or its partners speak for themselves; shown to whoever asks, and not quoted in the answer. */
export const ownSource = 'fonctionnement de cet assistant'
export const partners = 'convention locale entre la Chambre de métiers et France Travail'

/** Ways to ask, with semicolons between. */
export function ways(text: string): string[] {
  return text
    .split(';')
    .map((way) => way.replace(/\s+/g, ' ').trim())
    .filter((way) => way !== '')
}

/** What other public pages and files say was read up to this day. */
const pagesRead = '2026-08-31'
/** What no law fixes for longer is looked up again after a year. */
const lookAgain = '2027-08-31'

/** An entry that a public page or file answers, or that says who does. */
export function fromPage(
  source: string,
  words: Words & Partial<Pick<Entry, 'ask' | 'begins' | 'certain' | 'validUntil'>>,
): Entry {
  return { source, asOf: pagesRead, certain: true, validUntil: lookAgain, ask: 'either', ...words }
}

/** What an entry answers on a day (`YYYY-MM-DD`). */
export function answerOf({ answer }: Entry, at: string): string {
  return typeof answer === 'string' ? answer : answer(at)
}

/** Whether an entry is past its validity on a day. */
export function isPast({ validUntil }: Entry, at: string): boolean {
  return validUntil !== null && validUntil < at
}

/** Whether an entry may be told as certain on a day. */
export function isCertain(entry: Entry, at: string): boolean {
  return entry.certain && !isPast(entry, at)
}
