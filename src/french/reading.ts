/** What a reader knows of the moment: the local date in Paris, `YYYY-MM-DD`. Relative dates count from it. */
export interface Clock {
  today: string
}

/** A value read in a text, with the very words it was read from: `text.slice(at, at + words.length) === words`. */
export interface Reading<T> {
  value: T
  words: string
  at: number
  /** 1 is certain; below 0.9 the bot asks for confirmation before it takes the value. */
  certainty: number
}

/** Words that could mean several things. Each choice's label is text that the same reader reads as its value. */
export interface Ambiguous<T> {
  words: string
  at: number
  choices: { label: string; value: T }[]
}

/** Reads one kind of value in a French text. Nothing found is a result, never an exception. */
export type Reader<T> = (text: string, clock: Clock) => Reading<T> | Ambiguous<T> | undefined

export function isAmbiguous<T>(found: Reading<T> | Ambiguous<T>): found is Ambiguous<T> {
  return 'choices' in found
}

/** The reading of a value in the words of `text` from `at` on. */
export function reading<T>(
  text: string,
  at: number,
  length: number,
  value: T,
  certainty: number,
): Reading<T> {
  return { value, words: text.slice(at, at + length), at, certainty }
}
