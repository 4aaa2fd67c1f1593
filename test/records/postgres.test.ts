import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '../../src/commands/bench/postgres-server.ts'
import { openStore } from '../../src/records/open.ts'
import { describeStore } from './contract.ts'
import { describeFigures } from './figures-contract.ts'
import { describeProspects } from './prospects-contract.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

// Several at once, as after a server's restart, when two may believe for a moment that the database is theirs.
describeStore('on PostgreSQL', () => openStore(server.url, { beside: true }))
describeProspects('on PostgreSQL', () => openStore(server.url, { beside: true }))
describeFigures('on PostgreSQL', () => openStore(server.url, { beside: true }))

test('two processes that start on an empty database at once both find its tables', async () => {
  const url = await server.createDatabase('fresh')
  const stores = await Promise.all([openStore(url, { beside: true }), openStore(url, { beside: true })])
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

test('a database that a bot works on is refused to a second one, open to a command, and free once the first ends', async () => {
  const url = await server.createDatabase('claimed')
  const bot = await openStore(url)
  await expect(openStore(url)).rejects.toThrow(
    /^Another process already works on this PostgreSQL database: stop/,
  )
  const command = await openStore(url, { beside: true })
  expect(await command.backlog()).toMatchObject({ inbox: 0 })
  await command.close()
  await bot.close()
  const next = await openStore(url)
  await next.close()
}, 20_000)

test('a bot takes its claim again after the server dropped it', async () => {
  const url = await server.createDatabase('dropped')
  const bot = await openStore(url)
  const admin = new pg.Client(url)
  await admin.connect()
  const held = async () =>
    (await admin.query("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted")).rows[0]?.pid
  const first = await held()
  await admin.query('SELECT pg_terminate_backend($1)', [first])
  await expect.poll(async () => ((await held()) ?? first) !== first, { timeout: 10_000 }).toBe(true)
  await admin.end()
  await bot.close()
}, 20_000)

test('a database that does not answer is refused without its password', async () => {
  const opening = openStore('postgres://bot:secret@127.0.0.1:1/compagnon')
  await expect(opening).rejects.toThrow(/^(?!.*secret).*127\.0\.0\.1.*DATABASE_URL/)
})
