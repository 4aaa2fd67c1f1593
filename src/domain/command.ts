import type { Kind } from './request.ts'

/** The closed list of what a person may ask for besides answering: one meaning each. */
export type CommandName =
  | 'yes'
  | 'no'
  | 'dont-know'
  | 'skip'
  | 'back'
  | 'cancel'
  | 'restart'
  | 'help'
  | 'human'
  | 'submit'
  | 'change'
  | 'repeat'
  | 'status'
  | 'resume'
  | 'later'
  | 'found'
  | 'greet'
  | 'thanks'
  | 'start'
  | 'data'
  | 'robot'
  | 'distress'

/** A command with the very words it was read from: `text.slice(at, at + words.length) === words`. */
export interface Command {
  name: CommandName
  words: string
  at: number
  /** What `change` is about, when it is said: a slot of one of the kinds. */
  slot?: string
  /** What `start` begins. */
  kind?: Kind
  /** The request that `status`, `resume` or `cancel` speak of, when it is quoted. */
  reference?: string
}
