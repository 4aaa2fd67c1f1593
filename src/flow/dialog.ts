import type { z } from 'zod'

/** The answers a dialog may hold: one schema per slot name. */
export type Schemas = Record<string, z.ZodType>

/** What is known so far: parsed answers. `null` was asked and not answered; absent was never given. */
export type Known<S extends Schemas> = { [N in keyof S]?: z.output<S[N]> | null }

/** One answer as it is stored. `null` as a value means: asked, and the person passed. */
export interface Given {
  value: unknown
  by: string
  words: string
  at: number
}

type Text<S extends Schemas> = string | ((known: Known<S>) => string)

/** The words around one slot: how it is called, asked, answered in one press, and said back. */
export interface Slot<S extends Schemas, N extends keyof S> {
  /** Name of the line in the recap. */
  label: string
  /** The question. A slot without one is never asked: it is taken when it is said. */
  ask?: Text<S>
  /** Quick replies, at most five; each is text that the slot's reader reads. */
  choices?: readonly string[] | ((known: Known<S>) => readonly string[])
  /** Quick reply that passes the question; absent where `required`. */
  pass?: string
  /** Cannot be passed: without it the request would help nobody. */
  required?: boolean
  /** Asked, and kept, only while this holds. */
  when?: (known: Known<S>) => boolean
  /** Slots asked in the same breath. What stays unanswered of them is passed, unless required. */
  alongside?: readonly (keyof S & string)[]
  /** What a bare yes or no means here; null passes the question. */
  yes?: z.output<S[N]> | null
  no?: z.output<S[N]> | null
  /** Asked under the recap, once everything else is settled. */
  withRecap?: boolean
  /** Shown in the recap as missing even if it is never asked. */
  expected?: boolean
  /** Names that this slot had in earlier releases: answers stored under them still count. */
  formerly?: readonly string[]
  /** The answer in words, as in « 2 100 € brut par mois ». */
  show: (value: z.output<S[N]>) => string
  /** The same in the middle of a sentence, where it differs; empty where it goes without saying. */
  inSentence?: (value: z.output<S[N]>) => string
}

/** Slots in the order in which they are asked. */
export interface Dialog<S extends Schemas = Schemas> {
  id: string
  schemas: S
  slots: { [N in keyof S]: Slot<S, N> }
}

/** Declares a dialog; a misspelt slot name or a missing one does not compile. */
export function defineDialog<const S extends Schemas>(dialog: Dialog<S>): Dialog<S> {
  return dialog
}

/** A dialog whose slots' names and types are not known at compile time: what the engine works on. */
// biome-ignore lint/suspicious/noExplicitAny: the engine handles every dialog alike; schemas guard each value at run time
export type AnyDialog = Dialog<any>
