import type { CommandName } from '../../domain/command.ts'
import { findReferences } from '../../domain/reference.ts'
import { elsewhere, turning } from '../../french/asked-stop-words.ts'
import { readDoor } from '../../french/door.ts'
import { fold } from '../../french/fold.ts'
import { takeOut } from '../../french/taken.ts'
import { speaksToAdvisor } from '../artisan/relay.ts'
import { orderAlone } from '../staff/order.ts'
import type { StaffWish } from '../staff/read.ts'
import type { Understanding } from '../understand.ts'
import { speaksOfModel } from './notice.ts'

/** Said around an answer; any other command is handled by the rules alone. */
const aroundAnswers = new Set<CommandName>(['greet', 'thanks', 'start', 'yes', 'no'])
/** Words that may hold something that the rules did not read. */
const enough = 3

/**
 * Whether a message holds more than the rules read in it. What is said to a person, about a quarrel or about a request
 * that was handed over is never anybody else's to read.
 */
export function isWorthAsking(text: string, rules: Understanding): boolean {
  if (
    speaksOfModel(text) ||
    speaksToAdvisor(text) ||
    readDoor(text) !== undefined ||
    findReferences(text).length > 0
  )
    return false
  if (rules.commands.some(({ name }) => !aroundAnswers.has(name))) return false
  const read = [...rules.commands, ...Object.values(rules.answers)]
  const rest = read.reduce((rest, { at, words }) => takeOut(rest, at, words.length), text)
  return holdsEnough(rest)
}

/**
 * Whether a message of the staff may be a question in words that the rules do not know. An order is none; nor is what
 * they know to be of another matter (« salaire »), or turned round (« sans », « hors »): no filter says that.
 */
export function isWorthTranslating(text: string, wish: StaffWish): boolean {
  if (speaksOfModel(text) || readDoor(text) !== undefined || orderAlone(text)) return false
  // « Bonjour, » opens many a long question.
  if (wish.wish === 'greet') return holdsEnough(text.replace(/^\P{L}*\p{L}+/u, ''), 2 * enough)
  if (wish.wish === 'unknown') return holdsEnough(text)
  if (wish.wish !== 'ask' || wish.question.is !== 'unclear') return false
  const unread = wish.question.unread.map(fold)
  return unread.length > 0 && !unread.some((word) => turning.has(word) || elsewhere.has(word))
}

function holdsEnough(text: string, words = enough): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).length >= words
}
