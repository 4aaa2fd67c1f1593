import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

/** SQLite's extended result codes for a clash over a unique column or a primary key. */
const clashes = [1555, 2067]

/**
 * Opens the database file, creating it and its folder where they are missing, and brings its tables up to date.
 *
 * @param beside for commands that look in while the bot runs: the file is shared, not claimed.
 * @throws when another bot already works on this file.
 */
export async function openSqlite(path: string, { beside }: { beside: boolean }): Promise<Engine> {
  const stored = path !== ':memory:'
  if (stored) createPrivately(path)
  const release = stored && !beside ? claim(path) : () => {}
  const file = new DatabaseSync(path, { timeout: 5_000, enableForeignKeyConstraints: true })
  // FULL: a commit that was acknowledged outlives a power cut. secure_delete: what is erased leaves no trace.
  file.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF',
  )
  const statement = statements(file)
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { prepare: statement, close: () => file.close() } }),
  })
  const engine: Engine = {
    db,
    // Kysely takes and gives back a connection at each query, over a dozen promises: more CPU than SQLite itself needs
    // for a query, and five times as much for a transaction.
    async run<Result>({ sql, parameters }: CompiledQuery<Result>) {
      return statement(sql).all(parameters) as Result[]
    },
    async atomically(steps) {
      statement('begin immediate').run([])
      try {
        for (const { query, otherwise } of steps) {
          const { changes } = statement(query.sql).run(query.parameters)
          if (otherwise && changes === 0) {
            file.exec('rollback')
            return otherwise
          }
        }
        statement('commit').run([])
        return 'committed'
      } catch (error) {
        if (file.isTransaction) file.exec('rollback')
        if (error instanceof Error && 'errcode' in error && clashes.includes(error.errcode as number))
          return 'conflict'
        throw error
      }
    },
    async close() {
      await db.destroy()
      release()
    },
  }
  try {
    await migrate(db, 'integer')
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

/** SQLite gives its side files the mode of the main file, so it is enough that this one is private. */
function createPrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
}

/**
 * Claims the file for this process by a lock that SQLite takes on an empty neighbour file. The operating system drops
 * it with the process, however it ends: unlike a stored process id, it needs no clock, survives no SIGKILL, and holds
 * between containers that share the folder.
 */
function claim(path: string): () => void {
  createPrivately(`${path}-lock`)
  const lock = new DatabaseSync(`${path}-lock`, { timeout: 1_000 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error && error.message.includes('locked'))) throw error
    throw new Error(
      `Another process already works on ${path}: stop it first, give this one another file in DATABASE_URL, or let both share a PostgreSQL.`,
    )
  }
  return () => lock.close()
}

interface Statement {
  /** Whether it gives rows back. */
  reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): ReturnType<StatementSync['run']>
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>
}

/** The shape that Kysely expects of a driver, with each statement prepared once. */
function statements(file: DatabaseSync): (sql: CompiledQuery['sql']) => Statement {
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
