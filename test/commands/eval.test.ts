import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseCsv } from '../../src/commands/eval/csv.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compagnon-cases-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, cases: object[]) =>
  writeFileSync(join(folder, file), cases.map((one) => JSON.stringify(one)).join('\n'))
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/eval.ts', ...args], { encoding: 'utf8' })

test('figures that pass their gates stand in a table, and the status says so', () => {
  write('yes-no.jsonl', [
    { entree: 'oui', attendu: true },
    { entree: 'non merci', attendu: false },
  ])
  const { stdout, stderr, status } = run(folder, '--only', 'yes-no,siret')
  expect(stderr).toBe('')
  expect(stdout).toMatch(/yes-no +yes and no +1 +2 +≥ 0\.95 +ok/)
  expect(stdout).toMatch(/: siret\n/)
  expect(status).toBe(0)
})

test('a figure below its gate falls, its misses are listed, and the status is 1', () => {
  write('yes-no.jsonl', [
    { entree: 'oui', attendu: true },
    { entree: 'boulanger', attendu: true },
  ])
  const { stdout, status } = run(folder, '--only', 'yes-no', '--misses', 'yes-no')
  expect(stdout).toMatch(/0\.5 +2 +≥ 0\.95 +FALLS/)
  expect(stdout).toContain('  boulanger: ')
  expect(status).toBe(1)
  const { ok, figures } = JSON.parse(run(folder, '--only', 'yes-no', '--json').stdout)
  expect(ok).toBe(false)
  expect(figures).toMatchObject([{ measure: 'yes-no', value: 0.5, of: 2, gate: { min: 0.95 } }])
})

test('an offer counts for what its text says: taken and true, taken and false, not taken', () => {
  const present = { contrat: true, heures: false, salaire: false, commune: false, experience: false }
  write('offers.jsonl', [
    { id: 'a', description: 'Boulanger en CDI', verite: { typeContrat: 'CDI' }, present },
    { id: 'b', description: 'Boulanger en CDD', verite: { typeContrat: 'CDI' }, present },
    { id: 'c', description: 'Boulanger', verite: { typeContrat: 'CDI' }, present },
  ])
  const { figures } = JSON.parse(run(folder, '--only', 'offers', '--json').stdout)
  const value = (name: string) => figures.find((figure: { name: string }) => figure.name === name)?.value
  expect(value('contract, recall')).toBeCloseTo(1 / 3)
  expect(value('contract, contradiction')).toBeCloseTo(1 / 3)
  expect(value('contract, nowhere')).toBe(0)
})

test.each([
  [['/nowhere/at/all'], /^There is no folder of cases at /],
  [['.', '--only', 'weather'], /^There is no measure « weather »/],
])('what cannot be measured is refused in one line: %j', (args, sentence) => {
  const { stderr, status } = run(...args)
  expect(stderr).toMatch(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(1)
})

test('a table is read with its quotes, commas and line breaks', () => {
  expect(parseCsv('a,b\n"x, ""y""",2\r\n"l1\nl2",\n')).toEqual([
    { a: 'x, "y"', b: '2' },
    { a: 'l1\nl2', b: '' },
  ])
})
