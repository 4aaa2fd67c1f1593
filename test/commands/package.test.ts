import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, expect, it, vi } from 'vitest'

// Real processes on a busy machine take seconds to start.
vi.setConfig({ testTimeout: 60_000 })

const command = fileURLToPath(new URL('../../src/commands/package.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'compagnon-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in a folder of its own, in an environment without a bot. */
function run(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, env, encoding: 'utf8' })
}

const appId = '1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809'
const zip = () => readFileSync(join(folder, 'dist/compagnon-teams.zip'))

it('writes the same bytes each time, wherever the clock stands', () => {
  expect(run(['--app-id', appId], { TZ: 'Europe/Paris' }).status).toBe(0)
  const first = zip()
  expect(run([], { MicrosoftAppId: appId, TZ: 'Asia/Tokyo' }).status).toBe(0)
  expect(zip().equals(first)).toBe(true)
  expect(Object.keys(unzipSync(first))).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png'])
})

it('has a tab where both its id and its host are given, and is refused with one of them', () => {
  const host = ['--tab-host', 'compagnon.example.org']
  expect(run(['--app-id', appId, ...host, '--tab-app-id', appId]).stdout).not.toContain('without a tab')
  expect(Buffer.from(unzipSync(zip())['manifest.json'] ?? []).toString()).toContain(
    'https://compagnon.example.org/tab',
  )
  expect(run(['--app-id', appId, ...host]).stderr).toMatch(/TAB_APP_ID and TAB_HOST/)
})

it('refuses a wrong id, and none at all, in one line', () => {
  for (const args of [['--app-id', 'compagnon'], []]) {
    const { status, stderr } = run(args)
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  }
})

it('tells how it is used', () => {
  const { status, stdout } = run(['--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('--app-id <guid>')
})
