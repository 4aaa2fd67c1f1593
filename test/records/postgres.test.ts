import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/records/open.ts'
import { describeStore } from './contract.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

describeStore('on PostgreSQL', () => openStore(server.url))

test('two processes that start on an empty database at once both find its tables', async () => {
  const url = await server.createDatabase('fresh')
  const stores = await Promise.all([openStore(url), openStore(url)])
  for (const store of stores) {
    expect(await store.backlog()).toMatchObject({ inbox: 0, outbox: 0 })
    await store.close()
  }
})

test('a store whose connections were cut by the server works on with new ones', async () => {
  const url = await server.createDatabase('cut')
  const store = await openStore(url)
  const admin = new pg.Client(url)
  await admin.connect()
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()')
  await admin.end()
  await expect
    .poll(() =>
      store.ping().then(
        () => 'works',
        () => 'cut',
      ),
    )
    .toBe('works')
  await store.close()
})

test('a database that does not answer is refused without its password', async () => {
  const opening = openStore('postgres://bot:secret@127.0.0.1:1/compagnon')
  await expect(opening).rejects.toThrow(/^(?!.*secret).*127\.0\.0\.1.*DATABASE_URL/)
})
