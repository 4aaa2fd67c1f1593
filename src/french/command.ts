import type { Command, CommandName } from '../domain/command.ts'
import { findReferences } from '../domain/reference.ts'
import { commandRules } from './command-rules.ts'
import { slotNamed } from './command-slots.ts'
import { fold } from './fold.ts'
import { isAmbiguous } from './reading.ts'
import { startRules } from './start-rules.ts'
import { readYesNo } from './yes-no.ts'

/** Commands stand near the start of what people type; further on it is a pasted text that only looks like them. */
const farthest = 600

/** Reads every command in a message, in the order in which they are written; none is a result. */
export function readCommands(text: string): Command[] {
  const near = text.slice(0, farthest)
  const folded = fold(near)
  const found: Command[] = []
  for (const [name, patterns] of commandRules) {
    const match = firstFree(folded, patterns, found)
    if (match) found.push(commandOf(name, near, match))
  }
  const start = readStart(near, folded, found)
  if (start) found.push(start)
  // An answer begins its clause, unless a command was said in its place: « non merci », but « j'ai pas compris ».
  const answer = readYesNo(blank(near, found), { today: '' })
  if (answer && !isAmbiguous(answer)) {
    found.push({
      name: answer.value ? 'yes' : 'no',
      words: near.slice(answer.at, answer.at + answer.words.length),
      at: answer.at,
    })
  }
  return found.toSorted((a, b) => a.at - b.at)
}

function commandOf(name: CommandName, text: string, { at, words }: Span): Command {
  const said = text.slice(at, at + words.length)
  const slot = name === 'change' ? slotNamed(words) : undefined
  const [reference] = name === 'status' || name === 'resume' || name === 'cancel' ? findReferences(text) : []
  return {
    name,
    words: said,
    at,
    ...(slot && { slot }),
    ...(reference && { reference: reference.value }),
  }
}

function readStart(text: string, folded: string, taken: Command[]): Command | undefined {
  for (const [kind, patterns] of startRules) {
    const match = firstFree(folded, patterns, taken)
    if (match)
      return { name: 'start', ...match, words: text.slice(match.at, match.at + match.words.length), kind }
  }
  return undefined
}

interface Span {
  words: string
  at: number
}

/** The first match of any of the patterns that touches no words already taken. */
function firstFree(folded: string, patterns: RegExp[], taken: Command[]): Span | undefined {
  for (const pattern of patterns) {
    // Not `matchAll`: it copies the pattern, which costs more than most of them need to find nothing.
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match?.[0]; match = pattern.exec(folded)) {
      const [words] = match
      const at = match.index
      if (!taken.some((other) => at < other.at + other.words.length && other.at < at + words.length))
        return { words, at }
    }
  }
  return undefined
}

/** The text with what commands already took struck out, so that indices stay. */
function blank(text: string, taken: Command[]): string {
  return taken
    .filter(({ name }) => name !== 'thanks' && name !== 'greet')
    .reduce(
      (rest, { at, words }) =>
        `${rest.slice(0, at)}${'#'.repeat(words.length)}${rest.slice(at + words.length)}`,
      text,
    )
}
