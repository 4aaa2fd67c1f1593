import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

interface Statement {
  /** Whether it gives rows back. */
  reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): ReturnType<StatementSync['run']>
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>
}

export type Prepare = (sql: string) => Statement

/** The shape that Kysely expects of a driver, with each statement prepared once. */
export function statements(file: DatabaseSync): Prepare {
  const cache = new Map<string, Statement>()
  return (sql) => {
    let found = cache.get(sql)
    if (!found) {
      const statement = file.prepare(sql)
      found = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      }
      cache.set(sql, found)
    }
    return found
  }
}
