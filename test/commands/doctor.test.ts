import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gapsOf } from '../../src/commands/convention-gaps.ts'
import { readConvention } from '../../src/config.ts'
import { conventionSchema } from '../../src/domain/convention.ts'

const folder = mkdtempSync(join(tmpdir(), 'compagnon-doctor-'))
afterAll(() => rmSync(folder, { recursive: true }))

function doctor(
  settings: Record<string, string>,
): Promise<{ status: number; lines: string[]; said: string }> {
  const env = {
    ...process.env,
    MicrosoftAppId: '',
    DATABASE_URL: `file:${join(folder, 'good.db')}`,
    ...settings,
  }
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--no-warnings', 'src/commands/doctor.ts'],
      { env },
      (error, stdout, stderr) =>
        resolve({ status: Number(error?.code ?? 0), lines: stdout.trim().split('\n'), said: stderr }),
    ),
  )
}
const wrongOnes = (lines: string[]) => lines.filter((line) => line.startsWith('WRONG'))

describe('the doctor', { timeout: 30_000 }, () => {
  it('finds nothing wrong in what the repository ships', async () => {
    const { status, lines, said } = await doctor({})
    expect(wrongOnes(lines)).toEqual([])
    expect([status, said]).toEqual([0, ''])
  })

  it('names everything that is wrong at once, a line each, without a stack, and counts it', async () => {
    const convention = join(folder, 'convention.json')
    writeFileSync(convention, '{"name": "x", "partners": [1 2]}')
    const { status, lines, said } = await doctor({
      PORT: 'abc',
      SANDBOX: '1',
      CONVENTION: convention,
      DATABASE_URL: `file:${folder}`,
    })
    expect(wrongOnes(lines)).toEqual([
      'WRONG  PORT must be a number from 0 to 65535.',
      'WRONG  SANDBOX must be on or off.',
      expect.stringMatching(/convention.json is not JSON: .*line 1/),
      expect.stringMatching(/Database: The database file .* cannot be used/),
    ])
    expect([status, said]).toEqual([1, '4 things to put right before the bot can work.\n'])
  })
})

describe('a convention that can be read', () => {
  const shipped = readConvention('convention.json')
  type Written = ReturnType<typeof structuredClone<typeof shipped>>
  const office = (written: Written) => written.offices[0] as Written['offices'][number]

  it.each<[string, (written: Written) => void, RegExp]>([
    ['no channel', (written) => delete office(written).channel, /has no channel/],
    ['a link as a channel', (w) => (office(w).channel = 'https://teams.microsoft.com/l/x'), /no channel id/],
    ['no advisors', (written) => (office(written).advisors = []), /has no advisors/],
    [
      'an address as an advisor',
      (w) => (office(w).advisors = [{ id: 'marie@cma.example', name: 'x', role: 'advisor' }]),
      /marie@cma\.example is no Entra object id/,
    ],
    [
      'an id twice',
      ({ offices }) => offices.push({ ...offices[0], advisors: [], channel: undefined } as never),
      /Two offices have the id/,
    ],
    ['a tenant by its name', (written) => (written.tenants = ['contoso.example']), /is no directory id/],
  ])('with %s would not work, and it says why', (_, change, line) => {
    const written = structuredClone(shipped)
    change(written)
    expect(gapsOf(conventionSchema.parse(written), written).problems.join('\n')).toMatch(line)
  })

  it('with a misspelt name deserves a look', () => {
    const written = structuredClone(shipped)
    Object.assign(written.partners[1] as object, { entrustedonly: true })
    expect(gapsOf(conventionSchema.parse(written), written).notes).toContain(
      'partners.1.entrustedonly is no setting, and is ignored: check its spelling.',
    )
  })

  it('without a rule for a contract says who would get it', () => {
    const { notes } = gapsOf({ ...shipped, routing: [] }, {})
    expect(notes).toContain('No rule for a job posting with CDI: it would go to cma-dunkerque.')
  })
})
