import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import type { RequestEvent } from '../../src/domain/request.ts'
import type { FigureFilter } from '../../src/records/figure-query.ts'
import { openStore } from '../../src/records/open.ts'
import type { Store } from '../../src/records/store.ts'
import { artisan, describeStore, draft, incoming, somewhere, text, turn, unique } from './contract.ts'
import { describeFigures } from './figures-contract.ts'
import { describeProspects } from './prospects-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'compagnon-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fresh = () => join(folder, unique('not/there/yet-'), 'compagnon.db')

let shared: Store | undefined
describeStore('on SQLite', async () => {
  shared ??= await openStore(`file:${fresh()}`)
  return shared
})
describeProspects('on SQLite', () => openStore('file::memory:'))
let inMemory: Store | undefined
describeFigures('on SQLite', async () => {
  inMemory ??= await openStore('file::memory:')
  return inMemory
})

describe('a database file', () => {
  test('is private, and so are the files beside it', async () => {
    const path = fresh()
    const store = await openStore(`file:${path}`)
    await store.receive(incoming(somewhere()))
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o777).toBe(0o600)
    await store.close()
  })

  test('holds everything when it is closed and opened again', async () => {
    const path = fresh()
    const place = somewhere()
    const request = draft({ reference: 'OFF-K7M2PR' })
    const first = await openStore(`file:${path}`)
    const { seq } = await first.receive(incoming(place))
    const outbox = [{ to: place.id, message: text('Bonjour !') }]
    await first.commit(turn(place, { inbox: seq, requests: [{ request, expected: null }], outbox }))
    const waiting = incoming(place)
    await first.receive(waiting)
    await first.setReachable(place.id, false, 'blocked')
    await first.close()

    const second = await openStore(`file:${path}`)
    expect(await second.conversation(place.id)).toMatchObject({ person: artisan, version: 1 })
    expect(await second.requestByReference('OFF-K7M2PR')).toEqual(request)
    expect(await second.outbox(place.id, 1)).toMatchObject([{ message: text('Bonjour !') }])
    expect((await second.nextIncoming(place.id))?.incoming).toEqual(waiting)
    expect((await second.unreachable(place.id))?.why).toBe('blocked')
    await second.close()
  })

  test('that a bot works on is refused to a second one, which is told what to do', async () => {
    const url = `file:${fresh()}`
    const bot = await openStore(url)
    await expect(openStore(url)).rejects.toThrow(/Another process already works on .*: stop it first/)
    await bot.close()
    const next = await openStore(url)
    await next.close()
  })

  test('that a bot works on is open to a command beside it', async () => {
    const url = `file:${fresh()}`
    const bot = await openStore(url)
    const command = await openStore(url, { beside: true })
    const place = somewhere()
    await bot.receive(incoming(place))
    expect(await command.waitingConversations()).toEqual([place.id])
    await command.close()
    await bot.close()
  })

  test('whose process was killed is free at once, with all that it had acknowledged', async () => {
    const path = fresh()
    const place = somewhere()
    const script = `
      import { openStore } from ${JSON.stringify(new URL('../../src/records/open.ts', import.meta.url).href)}
      let store = await openStore('file:' + process.argv[1])
      const { seq } = await store.receive(JSON.parse(process.argv[2]))
      // Nothing refers to the store any more: the claim must outlive even that.
      store = undefined
      gc()
      console.log(seq)
      setInterval(() => {}, 1000)`
    const bot = spawn(
      process.execPath,
      ['--expose-gc', '--input-type=module', '--eval', script, path, JSON.stringify(incoming(place))],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    onTestFinished(() => void bot.kill('SIGKILL'))
    await once(bot.stdout, 'data')
    await expect(openStore(`file:${path}`)).rejects.toThrow('Another process')
    bot.kill('SIGKILL')
    await once(bot, 'exit')
    const store = await openStore(`file:${path}`)
    expect(await store.waitingConversations()).toEqual([place.id])
    await store.close()
  }, 30_000)

  test('whose tables could not all be made has none of them, so that the next start can make them', async () => {
    const path = fresh()
    mkdirSync(dirname(path), { recursive: true })
    const file = new DatabaseSync(path)
    file.exec('CREATE TABLE posted_cards (in_the TEXT, way TEXT)')
    await expect(openStore(`file:${path}`)).rejects.toThrow('posted_cards')
    file.exec('DROP TABLE posted_cards')
    const store = await openStore(`file:${path}`)
    expect(await store.waitingConversations()).toEqual([])
    await store.close()
    file.close()
  })

  test('of a newer release is refused with what to do', async () => {
    const path = fresh()
    const store = await openStore(`file:${path}`)
    await store.close()
    const file = new DatabaseSync(path)
    file.exec(`INSERT INTO kysely_migration VALUES ('9999-later', '2030-01-01')`)
    file.close()
    await expect(openStore(`file:${path}`)).rejects.toThrow('written by a newer release')
    // The refused start leaves no claim behind.
    await expect(openStore(`file:${path}`)).rejects.toThrow('written by a newer release')
  })

  test('of a release without figures is given them from its histories and answers', async () => {
    const path = fresh()
    const url = `file:${path}`
    const first = await openStore(url)
    const at = (day: string) => `2026-11-${day}T09:00:00.000Z`
    const request = draft({
      reference: 'PRO-K7M2PR',
      kind: 'business-project',
      state: 'done',
      lead: 'here',
      outcome: 'pourvue',
      submittedAt: at('02'),
      updatedAt: at('20'),
      given: {
        project: { value: 'take-over', by: 'artisan', words: 'reprendre', at: 1 },
        trade: { value: { rome: 'D1102', label: 'Boulanger / Boulangère' }, by: 'artisan', words: '', at: 2 },
      },
    })
    const event = (what: 'claimed' | 'released' | 'done', day: string): RequestEvent => ({
      ...{ request: request.id, what, by: 'a', at: at(day), cause: null, detail: {} },
    })
    await first.commit(
      turn(somewhere(), {
        requests: [{ request, expected: null }],
        events: [
          event('claimed', '03'),
          event('released', '04'),
          event('claimed', '05'),
          event('done', '09'),
        ],
      }),
    )
    await first.close()
    const file = new DatabaseSync(path)
    for (const column of ['first_claimed_at', 'ended_at', 'trade', 'project'])
      file.exec(`ALTER TABLE requests DROP COLUMN ${column}`)
    file.exec(`DELETE FROM kysely_migration WHERE name >= '0010'`)
    file.close()

    const store = await openStore(url)
    const count = async (filter: Partial<FigureFilter>) =>
      (await store.figures({ filter: { offices: ['here'], ...filter }, now: new Date(at('23')) })).total
    expect(await count({ trades: ['Boulanger / Boulangère'], projects: ['take-over'] })).toBe(1)
    expect(await count({ on: 'claimed', from: at('03'), before: at('04') })).toBe(1)
    expect(await count({ on: 'ended', from: at('09'), before: at('10') })).toBe(1)
    await store.close()
  })

  test('with a row that no longer reads names the row, never its content', async () => {
    const path = fresh()
    const url = `file:${path}`
    const store = await openStore(url)
    const place = somewhere()
    const request = draft()
    const { seq } = await store.receive(incoming(place))
    await store.commit(turn(place, { requests: [{ request, expected: null }] }))
    const file = new DatabaseSync(path)
    file.exec(`UPDATE requests SET state = 'Mme Durand'; UPDATE inbox SET incoming = '{Mme Durand'`)
    file.close()
    await expect(store.request(request.id)).rejects.toThrow(
      `The records cannot be read by this release at requests ${request.id}.`,
    )
    await expect(store.nextIncoming(place.id)).rejects.toThrow(
      `The records cannot be read by this release at inbox ${seq}.`,
    )
    await store.close()
  })
})

test.each(['', 'data/compagnon.db', 'mysql://bot:secret@host/db', 'file:', 'postgres://'])(
  'the address « %s » is refused in one line that says what is expected',
  async (address) => {
    await expect(openStore(address)).rejects.toThrow(/^DATABASE_URL must be (?!.*secret).*$/)
  },
)

test('writes that are still under way when a store is closed are made first', async () => {
  const url = `file:${fresh()}`
  const store = await openStore(url)
  const receiving = store.receive(incoming(somewhere()))
  await store.close()
  expect(await receiving).toEqual({ result: 'new', seq: 1 })
})

test('records in memory work like others', async () => {
  const store = await openStore('file::memory:')
  const place = somewhere()
  await store.receive(incoming(place))
  expect(await store.waitingConversations()).toEqual([place.id])
  await store.close()
})
