import type { Prompt } from '../../prompts/prompt.ts'

/**
 * Why there is no answer: `late` after the deadline; `down` for a server that refuses, fails or cannot be reached;
 * `cut` and `wrong` for one that does not have the form; `refused` by the model itself; `busy`, `spent` and `resting`
 * where nothing was asked: too many at once, the day's calls used up, a server that has failed a few times in a row.
 */
export type NoAnswer = 'late' | 'down' | 'cut' | 'wrong' | 'refused' | 'busy' | 'spent' | 'resting'

/** All that the questions of one turn may take together, in milliseconds, and so one of them with its second try. */
export const deadlineMs = 5_000

export type Answer<O> = { ok: true; value: O } | { ok: false; why: NoAnswer }

export interface Asking<O> {
  /** Ends the waiting before the deadline does. */
  signal?: AbortSignal
  /** What is wrong with an answer that has the form, in French, for the model to mend once; undefined when it will do. */
  objection?: (value: O) => string | undefined
}

/** Asks a language model. It never throws for what a server does, and it answers within the deadline whatever happens. */
export type Ask = <I, O>(prompt: Prompt<I, O>, input: I, asking?: Asking<O>) => Promise<Answer<O>>
