import type { DatabaseSync } from 'node:sqlite'
import type { Prepare } from './statements.ts'

interface Unit {
  work(): unknown
  lasting: boolean
  resolve(result: unknown): void
  reject(error: unknown): void
}

export interface Group {
  /**
   * Runs `work` in the next transaction and resolves once that is on the disk. What throws undoes its own writes.
   * @param lasting false where a power cut may take it back (the end of the process may not): no wait for the disk
   */
  add<Result>(work: () => Result, lasting?: boolean): Promise<Result>
  /** Runs what waits, now. */
  flush(): void
}

/**
 * Writes that come up in the same round of the event loop share one transaction, each behind a savepoint of its own:
 * one wait for the disk in place of one each, and nobody is answered before it is over.
 */
export function groupCommit(file: DatabaseSync, statement: Prepare): Group {
  let waiting: Unit[] = []

  function flush(): void {
    const units = waiting
    waiting = []
    if (units.length === 0) return
    // A mark that a power cut takes back costs at most a message said twice; an answer taken back would be lost.
    const lasting = units.some((unit) => unit.lasting)
    try {
      if (!lasting) file.exec('PRAGMA synchronous = NORMAL')
      const answers = transaction(units)
      for (const answer of answers) answer()
    } catch (error) {
      // The disk is full, or a command beside us holds the file for too long: nothing of it was written.
      if (file.isTransaction) file.exec('rollback')
      for (const { reject } of units) reject(error)
    } finally {
      if (!lasting) file.exec('PRAGMA synchronous = FULL')
    }
  }

  function transaction(units: Unit[]): (() => void)[] {
    statement('begin immediate').run([])
    const [alone, other] = units
    if (alone && !other) return [inTransaction(alone)]
    const answers = units.map(({ work, resolve, reject }) => {
      statement('savepoint unit').run([])
      try {
        const result = work()
        statement('release unit').run([])
        return () => resolve(result)
      } catch (error) {
        statement('rollback to unit').run([])
        return () => reject(error)
      }
    })
    statement('commit').run([])
    return answers
  }

  /** A single piece of work needs no savepoint: what throws takes the whole transaction back. */
  function inTransaction({ work, resolve, reject }: Unit): () => void {
    let result: unknown
    try {
      result = work()
    } catch (error) {
      statement('rollback').run([])
      return () => reject(error)
    }
    statement('commit').run([])
    return () => resolve(result)
  }

  return {
    add: (work, lasting = true) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ work, lasting, resolve: resolve as Unit['resolve'], reject })
      }),
    flush,
  }
}
