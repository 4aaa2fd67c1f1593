import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openStore } from '../../records/open.ts'
import type { Store } from '../../records/store.ts'
import type { Rows } from './rows.ts'

/** Databases of one kind, one after the other. */
export interface Databases {
  name: string
  /** Runs some work on a database that holds these rows and is deleted afterwards. */
  filled: <T>(rows: Iterable<Rows>, work: (store: Store) => Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

export function sqliteDatabases(): Databases {
  return {
    name: 'SQLite',
    async filled(rows, work) {
      const folder = await mkdtemp(join(tmpdir(), 'compagnon-bench-'))
      const path = `${folder}/bench.db`
      try {
        await used(`file:${path}`, async () => {})
        fillSqlite(path, rows)
        return await used(`file:${path}`, work)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    stop: async () => {},
  }
}

/** Undefined where no PostgreSQL can be started: its binaries come with the development dependencies. */
export async function postgresDatabases(): Promise<Databases | undefined> {
  const { startPostgres } = await import('./postgres-server.ts')
  const server = await startPostgres().catch(() => undefined)
  if (!server) return undefined
  let count = 0
  return {
    name: 'PostgreSQL',
    async filled(rows, work) {
      const url = await server.createDatabase(`bench_${++count}`)
      await used(url, async () => {})
      await fillPostgres(url, rows)
      return await used(url, work)
    },
    stop: server.stop,
  }
}

async function used<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(url)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Without the syncs that only a power cut would miss, and with room for the pages of its indexes. */
function fillSqlite(path: string, batches: Iterable<Rows>): void {
  const file = new DatabaseSync(path)
  file.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; BEGIN')
  const insert = (table: string, rows: readonly object[]) => {
    const names = Object.keys(rows[0] ?? {})
    const statement = file.prepare(
      `insert into ${table} (${names.map((name) => `"${name}"`)}) values (${names.map(() => '?')})`,
    )
    for (const row of rows) statement.run(...Object.values(row))
  }
  for (const { requests, events } of batches) {
    insert('requests', requests)
    insert('events', events)
  }
  file.exec('COMMIT')
  file.close()
}

async function fillPostgres(url: string, batches: Iterable<Rows>): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  const insert = (table: string, rows: readonly object[]) => {
    const names = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`)
    const values = `select ${names} from json_populate_recordset(null::${table}, $1)`
    return client.query(`insert into ${table} (${names}) ${values}`, [JSON.stringify(rows)])
  }
  for (const { requests, events } of batches) {
    await insert('requests', requests)
    await insert('events', events)
  }
  // As its « autovacuum » does within a minute: without, it reads a third of a history for what is new in it.
  await client.query('analyze')
  await client.end()
}
