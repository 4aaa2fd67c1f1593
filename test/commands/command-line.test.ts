import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Refusal, runCommand } from '../../src/commands/command-line.ts'

const stream = (name: 'stdout' | 'stderr') => vi.spyOn(process[name], 'write').mockReturnValue(true)
const written = (name: 'stdout' | 'stderr') => vi.mocked(process[name].write).mock.calls.join('')

beforeEach(() => {
  stream('stdout')
  stream('stderr')
})

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

const options = { to: { type: 'string' } } as const

describe('a shell command', () => {
  it('hands the values of its options to the work', async () => {
    const work = vi.fn()
    await runCommand('…', options, work, ['--to', 'here'])
    expect(work).toHaveBeenCalledWith(expect.objectContaining({ to: 'here' }))
    expect(process.exitCode ?? 0).toBe(0)
  })

  it('prints its help without doing the work', async () => {
    const work = vi.fn()
    await runCommand('npm run greet', options, work, ['--help'])
    expect(written('stdout')).toBe('npm run greet\n')
    expect(work).not.toHaveBeenCalled()
  })

  it('answers an unknown option in one line and with status 2', async () => {
    await runCommand('…', options, () => {}, ['--form', 'here'])
    expect(written('stderr')).toMatch(/^Unknown option '--form'\. See --help\.\n$/)
    expect(process.exitCode).toBe(2)
  })

  it('answers an option without its value, and a word too many, in one line', async () => {
    await runCommand('…', options, () => {}, ['--to'])
    await runCommand('…', options, () => {}, ['here'])
    expect(written('stderr').trim().split('\n')).toHaveLength(2)
  })

  it('prints why it refuses, without a stack, and with status 1', async () => {
    const work = () => {
      throw new Refusal('There is no file.')
    }
    await runCommand('…', options, work, [])
    expect(written('stderr')).toBe('There is no file.\n')
    expect(process.exitCode).toBe(1)
  })

  it('lets a bug of ours through', async () => {
    const work = () => {
      throw new TypeError('x is undefined')
    }
    await expect(runCommand('…', options, work, [])).rejects.toThrow(TypeError)
  })
})
