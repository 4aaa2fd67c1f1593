import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ConfigProblem, readConfig } from '../src/config.ts'
import { followConvention, readConvention } from '../src/convention-file.ts'

const id = '11111111-1111-4111-8111-AAAAAAAAAAAA'
const tab = '22222222-2222-4222-8222-222222222222'
const teams = { MicrosoftAppId: id, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: id }

describe('the environment', () => {
  it('is local by default, and an empty variable counts as absent', () => {
    expect(readConfig({ MicrosoftAppId: '', PORT: '' })).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      bot: null,
      sandbox: true,
    })
  })

  it('with a bot’s identity listens everywhere, has no sandbox, and writes ids in one form', () => {
    const { host, sandbox, bot } = readConfig(teams)
    expect({ host, sandbox }).toEqual({ host: '0.0.0.0', sandbox: false })
    expect(bot).toMatchObject({ appId: id.toLowerCase(), tenantId: id.toLowerCase() })
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535.'],
    [{ SANDBOX: '1' }, 'SANDBOX must be on or off.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of silent, error, warn, info, debug.'],
    [{ NOW: 'yesterday' }, 'NOW must be an instant such as 2026-11-23T09:00:00+01:00.'],
    [{ HOST: '0.0.0.0' }, 'HOST must be a loopback address while there is no MicrosoftAppId'],
    [{ MicrosoftAppPassword: 'secret' }, 'MicrosoftAppId is missing, though MicrosoftAppPassword is set.'],
    [{ ...teams, MicrosoftAppId: 'x' }, 'MicrosoftAppId must be the application id'],
    [{ ...teams, MicrosoftAppId: '00000000-0000-0000-0000-000000000000' }, 'MicrosoftAppId is all zeros.'],
    [{ ...teams, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId is needed with MicrosoftAppId.'],
    [{ ...teams, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword is needed with'],
    [{ ...teams, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType must be SingleTenant or'],
    [{ ...teams, NOW: '2026-11-23T09:00:00Z' }, 'NOW works in local mode only.'],
    [{ ...teams, TAB_APP_ID: tab }, 'TAB_HOST is needed with TAB_APP_ID.'],
    [{ ...teams, TAB_APP_ID: tab, TAB_HOST: 'https://x.example.org' }, 'TAB_HOST must be a host name'],
    [{ ...teams, TAB_APP_ID: id, TAB_HOST: 'x.example.org' }, 'TAB_APP_ID must be a registration of its own'],
  ])('%o stops the start with a line that names the variable and no value', (environment, line) => {
    expect(() => readConfig(environment)).toThrow(line)
    expect(() => readConfig(environment)).not.toThrow('secret')
  })

  it.each([
    [{ LLM_MODE: 'yes' }, 'LLM_MODE must be off, shadow or on.'],
    [{ LLM_MODE: 'on', OPENAI_API_KEY: 'secret' }, 'OPENAI_MODEL is needed with LLM_MODE on or shadow.'],
    [{ OPENAI_BASE_URL: 'api.mistral.ai' }, 'OPENAI_BASE_URL must be an address such as'],
    [{ OPENAI_BASE_URL: 'http://api.mistral.ai/v1' }, 'OPENAI_BASE_URL must begin with https'],
    [{ LLM_DAILY_CALLS: '0' }, 'LLM_DAILY_CALLS must be a number from 1 to 1000000.'],
  ])('%o stops the start: a language model is asked as it was meant or not at all', (environment, line) => {
    expect(() => readConfig(environment)).toThrow(line)
  })

  it('has a language model only with its mode and its key, and says whose it is', () => {
    const key = { OPENAI_API_KEY: 'secret', OPENAI_MODEL: 'm' }
    const modelOf = (more: Record<string, string>) => readConfig({ ...key, ...more }).model
    expect([modelOf({}), modelOf({ LLM_MODE: 'off' })]).toEqual([null, null])
    expect(readConfig({ LLM_MODE: 'on' }).model).toBeNull()
    expect(modelOf({ LLM_MODE: 'on' })).toMatchObject({ mode: 'on', place: 'api.openai.com' })
    const own = { LLM_MODE: 'shadow', OPENAI_BASE_URL: 'http://vllm:8000/v1', LLM_NOTICE: 'chez nous' }
    expect(modelOf(own)).toMatchObject({ mode: 'shadow', baseUrl: 'http://vllm:8000/v1', place: 'chez nous' })
  })

  it('tells each thing that is wrong on a line of its own', () => {
    const problem = thrown(() => readConfig({ PORT: 'abc', SANDBOX: '1' }))
    expect(problem.lines).toHaveLength(2)
  })
})

describe('the convention', () => {
  let folder: string
  let path: string
  const small = {
    name: 'Bassin',
    partners: [{ id: 'cma', name: 'CMA' }],
    offices: [{ id: 'cma-un', partner: 'cma', name: 'CMA Un' }],
    routing: [{ kind: 'job-posting', lead: 'cma' }],
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-convention-'))
    path = join(folder, 'convention.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is read with or without the mark that some editors put at its start', () => {
    writeFileSync(path, `\ufeff${JSON.stringify(small)}`)
    expect(readConvention(path).name).toBe('Bassin')
  })

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'at the top'],
    [JSON.stringify({ ...small, name: '' }), 'at name: '],
    [JSON.stringify({ ...small, offices: [] }), 'at offices: '],
    [JSON.stringify({ ...small, routing: [{ kind: 'job', lead: 'cma' }] }), 'at routing.0.kind: '],
    [
      JSON.stringify({ ...small, routing: [{ kind: 'job-posting', lead: 'ft' }] }),
      'at routing.0.lead: no partner has the id "ft".',
    ],
    [
      JSON.stringify({ ...small, routing: [{ ...small.routing[0], supportTask: 'Relire' }] }),
      'at routing.0.supportTask: nobody supports here: add "support".',
    ],
    [
      JSON.stringify({ ...small, offices: [{ ...small.offices[0], communes: ['5918'] }] }),
      'at offices.0.communes.0: ',
    ],
  ])('%s is refused with its place', (text, line) => {
    writeFileSync(path, text)
    expect(thrown(() => readConvention(path)).message).toContain(line)
  })

  it('that is not there is refused with what to set', () => {
    expect(() => readConvention(path)).toThrow('Set CONVENTION to its path.')
  })

  it('is read again when its file changes; a broken edit is told once and keeps the last good one', () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    let edits = 0
    const edit = (text: string) => {
      writeFileSync(path, text)
      utimesSync(path, ++edits, edits)
      vi.advanceTimersByTime(2_000)
    }
    edit(JSON.stringify(small))
    const problems: ConfigProblem[] = []
    const convention = followConvention(path, (problem) => problems.push(problem))
    expect(convention().name).toBe('Bassin')
    edit('{')
    expect(convention().name).toBe('Bassin')
    vi.advanceTimersByTime(2_000)
    expect(convention().name).toBe('Bassin')
    expect(problems).toHaveLength(1)
    edit(JSON.stringify({ ...small, name: 'Littoral' }))
    expect(convention().name).toBe('Littoral')
    rmSync(path)
    vi.advanceTimersByTime(2_000)
    expect(convention().name).toBe('Littoral')
  })
})

function thrown(work: () => unknown): ConfigProblem {
  try {
    work()
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem
  }
  throw new Error('nothing was refused')
}
