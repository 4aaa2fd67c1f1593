import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../src/records/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'compagnon-main-'))
afterAll(() => rmSync(folder, { recursive: true }))
let databases = 0

/** The bot as `npm start` runs it, on a free port and a database of its own unless told otherwise. */
function start(settings: Record<string, string> = {}, imports = '') {
  const database = join(folder, `${++databases}.db`)
  const flags = ['--disable-warning=ExperimentalWarning']
  if (imports) flags.push('--import', `data:text/javascript,${encodeURIComponent(imports)}`)
  const child = spawn(process.execPath, [...flags, 'src/main.ts'], {
    env: { ...process.env, MicrosoftAppId: '', PORT: '0', DATABASE_URL: `file:${database}`, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let log = ''
  child.stdout.on('data', (part) => {
    log += part
  })
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(([[status], said]) => ({
    status,
    said: said as string,
  }))
  const ready = async () => {
    await expect.poll(() => log, { timeout: 20_000 }).toMatch(/"port":\d+/)
    return `http://127.0.0.1:${/"port":(\d+)/.exec(log)?.[1]}`
  }
  return { child: child as ChildProcess, ended, ready, log: () => log, database }
}

const activity = (id: string, text: string) => ({
  type: 'message',
  id,
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1/',
  conversation: { id: 'a:amina', conversationType: 'personal' },
  from: { id: '29:amina', name: 'Amina Durand' },
  recipient: { id: '28:bot' },
  text,
})
const post = (url: string, body: unknown) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('a start that cannot be', { timeout: 30_000 }, () => {
  it('says in one line that the port is taken, and what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { status, said } = await start({ PORT: `${port}` }).ended
    expect(said).toBe(
      `127.0.0.1:${port} is taken by another program: stop that one, or set PORT to another.\n`,
    )
    expect(status).toBe(1)
  })

  it('names the setting, the database or the place in the convention that is wrong, without a stack', async () => {
    const convention = join(folder, 'convention.json')
    writeFileSync(convention, '{"name":"x"}')
    const [setting, database, place] = await Promise.all(
      [{ PORT: 'abc' }, { DATABASE_URL: `file:${folder}` }, { CONVENTION: convention }].map(
        (wrong) => start(wrong).ended,
      ),
    )
    expect(setting).toEqual({ status: 1, said: 'PORT must be a number from 0 to 65535.\n' })
    expect(database?.said).toMatch(/^The database file .* cannot be used .*DATABASE_URL.*\n$/)
    expect(place?.said).toMatch(/at partners: .*\n.*at offices: /)
    expect(`${database?.said}${place?.said}`).not.toMatch(/^ {4}at /m)
  })
})

describe('a running bot', { timeout: 30_000 }, () => {
  it('lives on when a promise is rejected that nobody waits for, and logs no word of it', async () => {
    const accident = `process.on('SIGUSR2', () => void Promise.reject(new TypeError('Mme Durand')))`
    const { child, ready, log } = start({}, accident)
    const url = await ready()
    child.kill('SIGUSR2')
    await expect.poll(log).toContain('"error":"TypeError"')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(log()).not.toContain('Durand')
  })

  it('ends after an exception out of nowhere, with a line that quotes nobody', async () => {
    const accident = `process.on('SIGUSR2', () => { throw new RangeError('Mme Durand') })`
    const { child, ready, ended, log } = start({}, accident)
    await ready()
    child.kill('SIGUSR2')
    const { status, said } = await ended
    expect(status).toBe(1)
    expect(log()).toContain('"error":"RangeError"')
    expect(`${log()}${said}`).not.toContain('Durand')
  })

  it('ends at SIGTERM with status 0, keeps what it took, and wrote nobody’s words into its log', async () => {
    const { child, ready, ended, log, database } = start({ LOG_LEVEL: 'debug' })
    const url = await ready()
    const statuses = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, n) => (await post(url, activity(`m${n}`, 'secret 06 12 34 56 78'))).status,
      ),
    )
    child.kill('SIGTERM')
    const { status, said } = await ended
    expect([status, said]).toEqual([0, ''])
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(log()).not.toMatch(/secret|Durand|06 12/)
    const store = await openStore(`file:${database}`)
    // Handled or not yet: each message is there, and so is every answer, for nobody listened where they go.
    const { inbox, outbox } = await store.backlog()
    expect(inbox + outbox).toBeGreaterThanOrEqual(20)
    await store.close()
  })
})
