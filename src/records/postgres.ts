import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import type { CommitResult } from './store.ts'
import type { Tables } from './tables.ts'

/** PostgreSQL's codes for « somebody else was first »: a unique clash, and the loser of a deadlock. */
const clashes = ['23505', '40P01']

class TakenBack extends Error {
  readonly outcome: CommitResult
  constructor(outcome: CommitResult) {
    super(outcome)
    this.outcome = outcome
  }
}

/**
 * Connects to a PostgreSQL database and brings its tables up to date. Several processes may share it.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws when it does not answer, or cannot be brought up to date.
 */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    // Later than the server's own limit: it only speaks when the server is gone.
    query_timeout: 12_000,
    keepAlive: true,
    types: { getTypeParser },
  })
  // Without listeners, a connection that the server drops ends the process. The query on it fails all the same.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const engine: Engine = {
    db,
    async atomically(steps) {
      try {
        await db.transaction().execute(async (transaction) => {
          for (const { query, otherwise } of steps) {
            const { numAffectedRows } = await transaction.executeQuery(query)
            if (otherwise && numAffectedRows === 0n) throw new TakenBack(otherwise)
          }
        })
        return 'committed'
      } catch (error) {
        if (error instanceof TakenBack) return error.outcome
        if (error instanceof pg.DatabaseError && clashes.includes(error.code ?? '')) return 'conflict'
        throw error
      }
    },
    close: () => db.destroy(),
  }
  try {
    await migrate(db, 'bigserial')
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

/** Row numbers and counts (`int8`) come as numbers: none gets near 2⁵³. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === pg.types.builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}
