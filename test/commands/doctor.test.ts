import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gapsOf } from '../../src/commands/convention-gaps.ts'
import { readConvention } from '../../src/convention-file.ts'
import { conventionSchema } from '../../src/domain/convention.ts'
import { openStore } from '../../src/records/open.ts'
import { artisan, somewhere, turn } from '../records/contract.ts'

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

  it('lists the answers that are past their validity, on the bot’s own day', async () => {
    const before = await doctor({ NOW: '2026-12-31T09:00:00Z' })
    expect(before.lines.join('\n')).toMatch(/ok {5}Answers: \d+ entries, 0 of them past/)
    const after = await doctor({ NOW: '2027-01-01T09:00:00Z' })
    const listed = after.lines.filter((line) => /^look {3}Answer /.test(line))
    expect(listed.join('\n')).toMatch(
      /Answer aide-apprenti was valid until 2026-12-31.*look up art\. L6243-1/,
    )
    expect(after.lines.join('\n')).toContain(`${listed.length} of them past`)
    expect(after.status).toBe(0)
  })

  it('says which language model is sent what people write, and what they are told', async () => {
    const off = await doctor({})
    expect(off.lines).toContain('ok     Language model: off. Nothing that people write goes to one.')
    const on = await doctor({
      LLM_MODE: 'on',
      OPENAI_API_KEY: 'secret-key',
      OPENAI_MODEL: 'small',
      OPENAI_BASE_URL: 'https://llm.example/v1',
    })
    const said = on.lines.filter((line) => line.includes('Language model')).join('\n')
    expect(said).toMatch(/on, beside the rules; small at https:\/\/llm.example\/v1.*\n.*llm\.example/)
    expect(said).not.toContain('secret-key')
    const keyless = await doctor({ LLM_MODE: 'on' })
    expect(keyless.lines.join('\n')).toMatch(/look {3}Language model: off, because/)
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

describe('the doctor and the channels that are bound in Teams', { timeout: 30_000 }, () => {
  it('names them, says that they win over the file, and tells who stands in for a missing one', async () => {
    const database = `file:${join(folder, 'bound.db')}`
    const store = await openStore(database)
    const binding = {
      office: 'cma-dunkerque',
      conversation: '19:nouveau@thread.tacv2',
      by: '00000000-0000-4000-8000-000000000103',
      at: '2026-11-23T09:00:00.000Z',
    }
    await store.commit(turn(somewhere({ type: 'channel' }), { binding }))
    const person = { ...artisan, object: '00000000-0000-4000-8000-000000000201' }
    await store.commit(turn(somewhere(), { person }))
    await store.close()
    const convention = join(folder, 'unbound.json')
    const written = readConvention('convention.json')
    delete written.offices[1]?.channel
    writeFileSync(convention, JSON.stringify(written))
    const { lines } = await doctor({ CONVENTION: convention, DATABASE_URL: database })
    expect(wrongOnes(lines)).toEqual([])
    expect(lines.join('\n')).toMatch(
      /ok +Channel of cma-dunkerque: bound in Teams by Coordinatrice de l’artisanat on 2026-11-23; it wins over the one in the file\./,
    )
    expect(lines.join('\n')).toMatch(
      /look +Office france-travail-dunkerque has no channel: its requests come to the own chat of one of its people\. Have a coordinator write « @Compagnon relier france-travail-dunkerque »/,
    )
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
