import type { Command } from '../domain/command.ts'

/** Reads every command in a message, in the order in which they are written; none is a result. */
export function readCommands(_text: string): Command[] {
  return []
}
