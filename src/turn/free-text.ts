import type { Command } from '../domain/command.ts'
import { type Reading, reading } from '../french/reading.ts'
import { taken, takeOut } from '../french/taken.ts'
import { tasksIn } from '../french/tasks.ts'

/** Slots that a person may answer in their own words, with the longest answer that each takes. */
const room = {
  trade: 80,
  title: 150,
  contractReason: 300,
  schedule: 300,
  tasks: 1_500,
  profile: 800,
  benefits: 300,
  firmName: 120,
}
export type FreeSlot = keyof typeof room

export function isFree(slot: string): slot is FreeSlot {
  return Object.hasOwn(room, slot)
}

const runs = new RegExp(`[^${taken}]+`, 'g')
const letters = /\p{L}.*\p{L}/su
/** Small words around an answer that are none of it: « c'est … , à », « tel : ». */
const before =
  /^(?:[\s,;:.!/()–-]+|(?:c['’]est|le nom|nom|mon entreprise|la soci[ée]t[ée]|l['’]entreprise|s['’]appelle|on s['’]appelle|je suis|et|mais|alors|euh|ben|donc)(?=[\s:,])|(?:[àa]|au|tel|t[ée]l|t[ée]l[ée]phone|num[ée]ro|mail)(?=\s*[:,.]|\s*$))+/iu
/** What stands before a job: « je cherche un … ». */
const beforeJob =
  /^(?:(?:(?:je|on|nous) )?(?:re)?cherch(?:e|ons|erais)|il (?:me|nous) fau(?:t|drait)|besoin d['’]|d['’]|une?(?:\/une?)?|des|le|la)(?:\s+|(?<=['’]))/iu
/** « ma boulangerie c'est … ». */
const beforeName = /^.{0,40}?(?:c['’]est|s['’]appelle|se nomme)\s+/iu
const after =
  /(?:[\s,;:.!/(–-]|(?<=\s)(?:[àa]|au|le|tel|t[ée]l|t[ée]l[ée]phone|num[ée]ro|mail|et|mon|notre|sur|dans|est|c['’]est))+$/iu

/**
 * The answer in the person's own words, where a question takes them: what the readers left of the message. A trade
 * that is in no list is kept as the posting's title.
 */
export function freeText(
  slot: FreeSlot,
  text: string,
  rest: string,
  commands: readonly Command[],
): { slot: FreeSlot; reading: Reading<unknown> } | undefined {
  // A whole answer is kept as it was written; of one that also held a command or a value, the longest stretch.
  const left = commands.reduce((left, { at, words }) => takeOut(left, at, words.length), rest)
  const [longest] = [...left.matchAll(runs)]
    .map((match) => trimmed(match[0], match.index, slot))
    .filter(({ words }) => letters.test(words))
    .sort((a, b) => b.words.length - a.words.length)
  if (!longest || longest.words.length > room[slot]) return undefined
  const value = slot === 'tasks' || slot === 'benefits' ? tasksIn(longest.words) : longest.words
  if (Array.isArray(value) && value.length === 0) return undefined
  const target = slot === 'trade' ? 'title' : slot
  return { slot: target, reading: reading(text, longest.at, longest.words.length, value, 0.9) }
}

function trimmed(run: string, at: number, slot: FreeSlot): { words: string; at: number } {
  let from = before.exec(run)?.[0].length ?? 0
  const said = slot === 'trade' ? beforeJob : slot === 'firmName' ? beforeName : undefined
  for (let lead = said?.exec(run.slice(from)); lead; lead = said?.exec(run.slice(from)))
    from += lead[0].length
  return { words: run.slice(from).replace(after, ''), at: at + from }
}
