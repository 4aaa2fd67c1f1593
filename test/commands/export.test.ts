import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/records/open.ts'
import { draft, somewhere, turn } from '../records/contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'compagnon-export-'))
const full = `file:${join(folder, 'full.db')}`
afterAll(() => rmSync(folder, { recursive: true }))

const handedOver = 1_200
beforeAll(async () => {
  const store = await openStore(full)
  const requests = Array.from({ length: handedOver }, (_, index) => ({
    expected: null,
    request: draft({
      reference: `OFF-${index}`,
      state: 'submitted',
      createdAt: new Date(index * 1_000).toISOString(),
      submittedAt: new Date(index * 1_000).toISOString(),
    }),
  }))
  const others = [draft(), draft({ state: 'withdrawn' })].map((request) => ({ request, expected: null }))
  await store.commit(turn(somewhere(), { requests: [...requests, ...others] }))
  await store.close()
})

const node = (script: string, DATABASE_URL: string) =>
  promisify(execFile)('bash', ['-o', 'pipefail', '-c', script], {
    env: { ...process.env, DATABASE_URL, NODE: process.execPath },
    maxBuffer: 10 ** 8,
  })

describe('the export', { timeout: 30_000 }, () => {
  it('writes every request that was handed over once, oldest first, and no draft', async () => {
    const { stdout } = await node('"$NODE" src/commands/export.ts', full)
    const references = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).ref)
    expect(references).toEqual(Array.from({ length: handedOver }, (_, index) => `OFF-${index}`))
  })

  it('ends quietly when whoever reads has seen enough', async () => {
    const { stdout, stderr } = await node('"$NODE" --no-warnings src/commands/export.ts | head -n 1', full)
    expect(JSON.parse(stdout).ref).toBe('OFF-0')
    expect(stderr).toBe('')
  })

  it('of empty records is empty', async () => {
    const { stdout } = await node('"$NODE" src/commands/export.ts', `file:${join(folder, 'empty.db')}`)
    expect(stdout).toBe('')
  })

  it('refuses a database that cannot be used in one line', async () => {
    const refused = node('"$NODE" --no-warnings src/commands/export.ts', `file:${folder}`)
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]*DATABASE_URL[^\n]*\n$/),
    })
  })
})
