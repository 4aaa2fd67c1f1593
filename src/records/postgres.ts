import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { claimPostgres } from './claim-postgres.ts'
import { type Engine, TakenBack } from './engine.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

/** PostgreSQL's codes for « somebody else was first »: a unique clash, and the loser of a deadlock. */
const clashes = ['23505', '40P01']

/**
 * Connects to a PostgreSQL database and brings its tables up to date.
 *
 * @param url `postgres://user:password@host:port/database`
 * @param beside for commands that look in while the bot runs: the database is shared, not claimed.
 * @throws when it does not answer, cannot be brought up to date, or another bot already works on it.
 */
export async function openPostgres(url: string, { beside }: { beside: boolean }): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    // Later than the server's own limit: it only speaks when the server is gone.
    query_timeout: 12_000,
    keepAlive: true,
    types: { getTypeParser },
    Client,
  })
  // Without listeners, a connection that the server drops ends the process. The query on it fails all the same.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  async function run<Result>(query: CompiledQuery<Result>): Promise<Result[]> {
    const { rows } = await db.executeQuery(query)
    return rows
  }
  const engine: Engine = {
    db,
    read: run,
    write: run,
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
    async close() {
      await release()
      await db.destroy()
    },
  }
  let release = async () => {}
  try {
    await engine.db.executeQuery(sql`select 1`.compile(db)).catch((error) => {
      throw new Error(
        `${addressOf(url)} does not answer (${reason(error)}): start it, or correct DATABASE_URL.`,
      )
    })
    if (!beside) release = await claimPostgres(url)
    await migrate(db, 'bigserial')
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

/** Where the database should be, without the password. */
function addressOf(url: string): string {
  return URL.canParse(url) ? `The database at ${new URL(url).host}` : 'The database'
}

/** The code alone: PostgreSQL's messages may quote what they are about. */
function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
}

/**
 * PostgreSQL's text holds every character but NUL. JSON escapes it, so what people say is whole; in a name or an id it
 * becomes a replacement character, rather than stop the turn for good.
 */
class Client extends pg.Client {
  override query(...query: unknown[]): never {
    const [sql, values] = query
    if (!Array.isArray(values)) return super.query(...(query as [string])) as never
    const storable = values.map((value) =>
      typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
    )
    return super.query(sql as string, storable) as never
  }
}

/** Row numbers and counts (`int8`) come as numbers: none gets near 2⁵³. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === pg.types.builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}
