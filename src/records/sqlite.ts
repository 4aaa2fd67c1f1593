import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type CompiledQuery, Kysely, SqliteAdapter, SqliteDialect } from 'kysely'
import { type Engine, type Step, TakenBack } from './engine.ts'
import { groupCommit } from './group-commit.ts'
import { migrate } from './migrate.ts'
import { type Prepare, statements } from './statements.ts'
import type { CommitResult } from './store.ts'
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
  let release = () => {}
  try {
    if (path !== ':memory:') {
      createPrivately(path)
      if (!beside) release = claim(path)
    }
    return await openClaimed(path, release)
  } catch (error) {
    release()
    throw told(error, path)
  }
}

/** What the system or SQLite said about the file, as a line for the operator; anything else as it is. */
function told(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const why = error.message.replace(/,.*/s, '')
  return new Error(`The database file ${path} cannot be used (${why}): correct DATABASE_URL or its rights.`, {
    cause: error,
  })
}

async function openClaimed(path: string, release: () => void): Promise<Engine> {
  const file = new DatabaseSync(path, { timeout: 5_000, enableForeignKeyConstraints: true })
  // FULL: a commit that was acknowledged outlives a power cut. secure_delete: what is erased leaves no trace.
  file.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF',
  )
  const statement = statements(file)
  const db = new Kysely<Tables>({
    dialect: new Dialect({ database: { prepare: statement, close: () => file.close() } }),
  })
  const group = groupCommit(file, statement)
  // Not through Kysely's connection: it is taken and given back over a dozen promises at each query, which costs more
  // than SQLite itself needs for one, and five times as much for a transaction.
  const engine: Engine = {
    db,
    async read<Result>({ sql, parameters }: CompiledQuery<Result>) {
      return statement(sql).all(parameters) as Result[]
    },
    write<Result>({ sql, parameters }: CompiledQuery<Result>) {
      return group.add(() => statement(sql).all(parameters) as Result[])
    },
    atomically(steps, { lasting = true } = {}) {
      return group.add(() => runAll(steps, statement), lasting).catch((error) => outcomeOf(error))
    },
    async close() {
      group.flush()
      await db.destroy()
      release()
    },
  }
  try {
    await migrate(db, 'integer')
  } catch (error) {
    file.close()
    throw error
  }
  return engine
}

/** Has migrations run in one transaction, which SQLite can and Kysely forgoes: a start that is killed midway undoes itself. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new Adapter()
  }
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
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}

/** Keeps the garbage collector from closing a lock that nothing else refers to, and so from letting a second bot in. */
const held = new Set<DatabaseSync>()

/** @throws {TakenBack} when a step changes no row though it must. */
function runAll(steps: Step[], statement: Prepare): CommitResult {
  for (const { query, otherwise } of steps) {
    const { changes } = statement(query.sql).run(query.parameters)
    if (otherwise && changes === 0) throw new TakenBack(otherwise)
  }
  return 'committed'
}

function outcomeOf(error: unknown): CommitResult {
  if (error instanceof TakenBack) return error.outcome
  if (error instanceof Error && 'errcode' in error && clashes.includes(error.errcode as number))
    return 'conflict'
  throw error
}
