import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { errorCode, type LogFields } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import type { Store } from '../src/records/store.ts'

/** A bot whose records can be made to fail at one operation. */
async function startFragile() {
  const logged: LogFields[] = []
  const write = (_: string, fields: LogFields = {}) => void logged.push(fields)
  const real = await openStore('file::memory:')
  const failing = new Map<keyof Store, Error>()
  const store = new Proxy(real, {
    get: (target, name: keyof Store) =>
      failing.has(name) ? () => Promise.reject(failing.get(name)) : target[name],
  })
  const bot = await startBot({
    config: readConfig({ PORT: '0', SANDBOX: 'off' }),
    store,
    log: { info: write, warn: write, error: write },
  })
  onTestFinished(async () => {
    failing.clear()
    await bot.stop()
    await real.close()
  })
  const health = async () => {
    const response = await fetch(`${bot.url}/healthz`)
    return { status: response.status, ...((await response.json()) as { wrong: string[] }) }
  }
  let count = 0
  const say = async (text: string) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `${++count}`,
        serviceUrl: 'http://127.0.0.1:1/',
        conversation: { id: 'a:amina', conversationType: 'personal' },
        from: { id: '29:amina', name: 'Amina' },
        text,
      }),
    })
    return response.status
  }
  const metrics = async () => (await fetch(`${bot.url}/metrics`)).text()
  return { failing, health, say, logged, metrics, real }
}

/** What SQLite throws once the disk is full. */
function diskFull(): Error {
  const file = new DatabaseSync(':memory:')
  file.exec('PRAGMA max_page_count = 2; CREATE TABLE t (x)')
  try {
    file.exec(`INSERT INTO t VALUES (zeroblob(100000))`)
  } catch (error) {
    return error as Error
  }
  throw new Error('there was room')
}

it('a full disk is a 503 for whoever sends, and shows in /healthz until a message is taken again', async () => {
  const { failing, health, say, logged } = await startFragile()
  expect(await health()).toMatchObject({ status: 200, wrong: [] })
  failing.set('receive', diskFull())
  expect(await say('mon numéro : 06 12 34 56 78')).toBe(503)
  expect(await health()).toMatchObject({
    status: 503,
    wrong: [expect.stringContaining('could not be taken')],
  })
  expect(logged.map(({ error }) => error).join()).toContain('database or disk is full')
  failing.clear()
  expect(await say('bonjour')).toBe(200)
  expect(await health()).toMatchObject({ status: 200 })
})

it('a database that does not answer is a 503 for whoever sends and in /healthz', async () => {
  const { failing, health } = await startFragile()
  failing.set('ping', new Error('gone'))
  expect(await health()).toMatchObject({ status: 503, wrong: ['the database does not answer'] })
})

it('/metrics tell how long the oldest message has waited to be sent', async () => {
  const { say, metrics, real } = await startFragile()
  expect(await metrics()).toContain('compagnon_outbox_oldest_seconds 0\n')
  await say('bonjour')
  await expect.poll(async () => (await real.backlog()).outbox).toBeGreaterThan(0)
  expect(await metrics()).toMatch(
    /compagnon_outbox_oldest_seconds 0\.\d|compagnon_outbox_oldest_seconds [1-9]/,
  )
})

it('an error is logged as its class, its code and its place, never by its words', () => {
  const error = Object.assign(new TypeError('Mme Durand'), { code: 'E42' })
  expect(errorCode(error)).toMatch(/^TypeError E42/)
  expect(errorCode(error)).not.toContain('Durand')
  expect(errorCode('Mme Durand')).toBe('string')
})
