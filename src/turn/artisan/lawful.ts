import { checkWording } from '../../domain/lawful-wording.ts'
import type { Reading } from '../../french/reading.ts'
import * as say from './sentences.ts'

export type Readings = Record<string, Reading<unknown>>

/** Slots that may hold the person's own sentence: it goes into the posting only if an ad may say it. */
const ownWords = new Set(['schedule', 'tasks', 'profile', 'contractReason', 'title', 'benefits'])
/** A SIRET or a phone that did not fit, never part of what an ad says. */
const longNumber = /\d(?:[ .]?\d){7,}/

/** What an ad may not or should not say of a text, told with its article. */
export function unlawfulLines(text: string): string[] {
  return checkWording(text).map(({ why, article, level }) =>
    level === 'block' ? say.unlawful(why, article) : say.doubtful(why, article),
  )
}

/** The answers that may go into an ad, out of those read in a text. */
export function lawful(text: string, readings: Readings): Readings {
  const blocks = (said: string) => checkWording(said).filter(({ level }) => level === 'block')
  const findings = blocks(text)
  // Two pays, one of them for show (article L5331-3): neither is noted until the true one is said.
  const payForShow = findings.some(({ criterion }) => criterion === 'salaire annoncé')
  const kept = Object.entries(readings).filter(([slot, { value, words, at }]) => {
    if (slot === 'pay') return !payForShow
    if (!ownWords.has(slot)) return true
    const touched = findings.some((one) => at < one.at + one.words.length && one.at < at + words.length)
    return !touched && blocks(String(value)).length === 0 && !longNumber.test(String(value))
  })
  return Object.fromEntries(kept)
}
