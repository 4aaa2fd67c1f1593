import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/understand.ts', ...args], { input, encoding: 'utf8' })
const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('writes what each message says, in order', () => {
  const { stdout, stderr, status } = run(
    [
      { id: 'a', text: '39h, dès janvier', dialog: null, now: '2026-11-22T09:00:00Z' },
      { id: 'b', text: '20', dialog: 'job-posting', asking: 'weeklyHours' },
      { id: 'c', text: '' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(lines(stdout)).toEqual([
    {
      id: 'a',
      commands: [],
      answers: { weeklyHours: 39, start: { kind: 'month', date: '2027-01', flexible: false } },
      words: { weeklyHours: '39h', start: 'janvier' },
    },
    { id: 'b', commands: [], answers: { weeklyHours: 20 }, words: { weeklyHours: '20' } },
    { id: 'c', commands: [], answers: {}, words: {} },
  ])
})

test('a bad line is named on stderr, the rest is done, and the exit status says so', () => {
  const { stdout, stderr, status } = run('nope\n{"id":"a","text":"CDI"}\n{"id":"b"}\n')
  expect(lines(stdout)).toMatchObject([{ id: 'a', answers: { contract: 'CDI' } }])
  expect(stderr.trim().split('\n')).toEqual([
    'line 1: this is no JSON',
    expect.stringMatching(/^line 3: text: /),
  ])
  expect(status).toBe(1)
})

test('tells how it is used', () => {
  const { stdout, status } = run('', '--help')
  expect(stdout).toMatch(/^npm run --silent understand < in\.jsonl/)
  expect(status).toBe(0)
})
