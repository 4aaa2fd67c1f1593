import type { CompiledQuery, Kysely } from 'kysely'
import type { CommitResult } from './store.ts'
import type { Tables } from './tables.ts'

/** One write of a transaction. With `otherwise` it must change a row: if not, that is the outcome. */
export interface Step {
  query: CompiledQuery
  otherwise?: Exclude<CommitResult, 'committed'>
}

/**
 * A database under the records. A transaction is a list of writes known beforehand, so that SQLite runs it in one
 * go without yielding, and PostgreSQL holds a connection for no longer than the writes take.
 */
export interface Engine {
  /** Builds queries, and runs those that are asked now and then. */
  db: Kysely<Tables>
  /** Runs one prepared query that changes nothing, and gives its rows. */
  read<Result>(query: CompiledQuery<Result>): Promise<Result[]>
  /** Runs one prepared write on its own, and gives its rows once they are on the disk. */
  write<Result>(query: CompiledQuery<Result>): Promise<Result[]>
  /**
   * Runs all steps in one transaction, or none: at the first step that changes no row though it must, everything is
   * taken back. A clash over something unique is a `conflict`.
   * @param options.lasting false where a power cut may take it back; the end of the process never does
   */
  atomically(steps: Step[], options?: { lasting?: boolean }): Promise<CommitResult>
  close(): Promise<void>
}

/** Thrown inside a transaction to have it rolled back; it does not leave the engine. */
export class TakenBack extends Error {
  readonly outcome: CommitResult
  constructor(outcome: CommitResult) {
    super(outcome)
    this.outcome = outcome
  }
}
