import type { DatabaseSync } from 'node:sqlite'
import type { Prepare } from './statements.ts'

interface Unit {
  work(): unknown
  resolve(result: unknown): void
  reject(error: unknown): void
}

export interface Group {
  /** Runs `work` in the next transaction and resolves once that is on the disk. What throws undoes its own writes. */
  add<Result>(work: () => Result): Promise<Result>
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
    try {
      const answers = transaction(units)
      for (const answer of answers) answer()
    } catch (error) {
      // The disk is full, or a command beside us holds the file for too long: nothing of it was written.
      if (file.isTransaction) file.exec('rollback')
      for (const { reject } of units) reject(error)
    }
  }

  function transaction(units: Unit[]): (() => void)[] {
    statement('begin immediate').run([])
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

  return {
    add: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ work, resolve: resolve as Unit['resolve'], reject })
      }),
    flush,
  }
}
