import { checkWording } from '../domain/lawful-wording.ts'
import { deniedIn } from '../french/denied.ts'
import { clausesAboutOthers } from '../french/others.ts'
import { questionsIn } from '../french/question.ts'

/** A stretch of a text, as [from, to). */
export type Span = [from: number, to: number]

/** Where a text asks something, speaks of somebody else, or says what is not the case: nothing there is an answer. */
export function besideTheWish(text: string): Span[] {
  return [...questionsIn(text), ...clausesAboutOthers(text), ...deniedIn(text)]
}

/** Where a text says what no ad may carry. */
export function unlawfulIn(text: string): Span[] {
  return checkWording(text)
    .filter(({ level }) => level === 'block')
    .map(({ at, words }) => [at, at + words.length])
}

/** Of an answer in somebody's own words, what an ad may say; undefined where nothing is left. */
export function lawfulPart(value: unknown): unknown {
  const may = (line: unknown) => unlawfulIn(String(line)).length === 0
  if (!Array.isArray(value)) return may(value) ? value : undefined
  const kept = value.filter(may)
  return kept.length > 0 || value.length === 0 ? kept : undefined
}

/** Whether words of a text stand in a stretch of it, in part or whole. */
export function overlaps([from, to]: Span, { at, words }: { at: number; words: string }): boolean {
  return at < to && from < at + words.length
}
