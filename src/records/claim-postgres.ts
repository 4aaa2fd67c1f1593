import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** A number that no other program on the same database is likely to lock: « Comp ». */
const lockKey = 0x43_6f_6d_70
/** A process that was killed a moment ago may still be on the server's mind. */
const tries = 5
const tryAgainMs = 400

/**
 * Claims the database for this process by a lock that PostgreSQL drops with the connection, however the process ends.
 * A server that restarts drops it too; it is taken again as soon as the server is back.
 *
 * @returns gives the claim back
 * @throws when another process holds it
 */
export async function claimPostgres(url: string): Promise<() => Promise<void>> {
  let released = false
  let holder: pg.Client | undefined

  /** Undefined when somebody else has it. */
  async function take(): Promise<pg.Client | undefined> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true })
    client.on('error', () => {}) // without a listener, a dropped connection ends the process
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [lockKey])
    if (rows[0]?.taken === true) {
      client.once('end', () => void again())
      return client
    }
    await client.end()
    return undefined
  }

  /** Until then nothing is at risk but a message said twice: each commit still checks the versions that it read. */
  async function again(): Promise<void> {
    while (!released) {
      await pause(tryAgainMs, undefined, { ref: false })
      holder = await take().catch(() => undefined)
      if (holder) return
    }
  }

  for (let attempt = 1; !holder; attempt++) {
    holder = await take()
    if (!holder && attempt === tries)
      throw new Error(
        'Another process already works on this PostgreSQL database: stop it first, or give this one another database in DATABASE_URL.',
      )
    if (!holder) await pause(tryAgainMs)
  }
  return async () => {
    released = true
    await holder?.end()
  }
}
