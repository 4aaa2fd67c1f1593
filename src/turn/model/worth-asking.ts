import type { CommandName } from '../../domain/command.ts'
import { findReferences } from '../../domain/reference.ts'
import { readDoor } from '../../french/door.ts'
import { takeOut } from '../../french/taken.ts'
import { speaksToAdvisor } from '../artisan/relay.ts'
import type { Understanding } from '../understand.ts'

/** Said around an answer; any other command is handled by the rules alone. */
const aroundAnswers = new Set<CommandName>(['greet', 'thanks', 'start', 'yes', 'no'])
/** Words that may hold something that the rules did not read. */
const enough = 3

/**
 * Whether a message holds more than the rules read in it. What is said to a person, about a quarrel or about a request
 * that was handed over is never anybody else's to read.
 */
export function isWorthAsking(text: string, rules: Understanding): boolean {
  if (speaksToAdvisor(text) || readDoor(text) !== undefined || findReferences(text).length > 0) return false
  if (rules.commands.some(({ name }) => !aroundAnswers.has(name))) return false
  const read = [...rules.commands, ...Object.values(rules.answers)]
  const rest = read.reduce((rest, { at, words }) => takeOut(rest, at, words.length), text)
  return (rest.match(/\p{L}{3,}/gu) ?? []).length >= enough
}
