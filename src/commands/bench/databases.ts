import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore } from '../../records/open.ts'
import type { Store } from '../../records/store.ts'

export interface Empty {
  store: Store
  /** Does what the database does by itself within a minute of so many new rows. */
  settle: () => Promise<void>
}

/** Empty databases of one kind, one after the other. */
export interface Databases {
  name: string
  /** Runs some work on an empty database that is deleted afterwards. */
  onEmpty: <T>(work: (empty: Empty) => Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

export function sqliteDatabases(): Databases {
  return {
    name: 'SQLite',
    async onEmpty(work) {
      const folder = await mkdtemp(join(tmpdir(), 'compagnon-bench-'))
      try {
        return await used(await openStore(`file:${folder}/bench.db`), async () => {}, work)
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
    async onEmpty(work) {
      const url = await server.createDatabase(`bench_${++count}`)
      return used(await openStore(url), () => analyze(url), work)
    },
    stop: server.stop,
  }
}

/** Without what its « autovacuum » knows of the tables, PostgreSQL takes a third of a history for what is new in it. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('analyze')
  await client.end()
}

async function used<T>(
  store: Store,
  settle: Empty['settle'],
  work: (empty: Empty) => Promise<T>,
): Promise<T> {
  try {
    return await work({ store, settle })
  } finally {
    await store.close()
  }
}
