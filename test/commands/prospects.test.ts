import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { siretOf } from '../invented-firms.ts'

const folder = mkdtempSync(join(tmpdir(), 'compagnon-prospects-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'plan.db')}` }

const prospects = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['--no-warnings', 'src/commands/prospects.ts', ...words], { env })

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, ['siret;nom;code_insee;telephone', ...lines].join('\n'))
  return path
}

const bakery = `${siretOf(1)};=AU BON GRAIN;59067;03 28 00 00 01`
const salon = `${siretOf(2)};Salon Léa;59183;`

describe('the prospects command', { timeout: 30_000 }, () => {
  it('imports a list once, writes it out safely, and reads it again without a change', async () => {
    const path = file('plan.csv', bakery, salon)
    expect((await prospects('import', path)).stdout).toBe('2 added, 0 already in the plan, 0 left out.\n')
    const { stdout } = await prospects('export')
    expect(stdout).toContain(`${siretOf(1)};"'=AU BON GRAIN";;;59067;59380;Bergues;03 28 00 00 01;`)
    writeFileSync(join(folder, 'export.csv'), stdout)
    const again = await prospects('import', join(folder, 'export.csv'))
    expect(again.stdout).toBe('0 added, 2 already in the plan, 0 left out.\n')
    expect((await prospects('status')).stdout).toMatch(/^firms 2\nto see 2\nassigned 0\nseen 0 of 100\n/)
  })

  it('names each bad line and imports nothing, unless told to leave them out', async () => {
    const path = file('bad.csv', ';Sans SIRET;59067;', `${siretOf(3)};Garage;59183;`)
    await expect(prospects('import', path)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^line 2: no SIRET\nNothing was imported: 1 of 2 lines[^\n]*\n$/),
    })
    expect((await prospects('import', path, '--skip-bad')).stdout).toBe(
      '1 added, 0 already in the plan, 1 left out.\n',
    )
  })

  it.each([
    [['import', join(folder, 'gone.csv')], 1],
    [['dance'], 1],
    [['import', 'a.csv', '--force'], 2],
  ])('refuses « %s » in one line', async (words, code) => {
    await expect(prospects(...words)).rejects.toMatchObject({
      code,
      stderr: expect.stringMatching(/^[^\n]+\n$/),
    })
  })
})
