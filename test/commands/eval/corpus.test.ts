import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { openCases } from '../../../src/commands/eval/case-folder.ts'
import { corpus, corpusFolder } from '../../../src/commands/eval/corpus.ts'
import { holds } from '../../../src/commands/eval/corpus-case.ts'
import { passes } from '../../../src/commands/eval/measure.ts'

const figures = await corpus.run(openCases(corpusFolder))

test.each(figures.filter(({ gate }) => gate !== null))('the corpus passes its gate: $name', (figure) => {
  expect(passes(figure), `${figure.value}\n${figure.missed.join('\n')}`).toBe(true)
})

test('the corpus is large enough to mean something, in every family', () => {
  const sizes = Object.fromEntries(
    globSync(`${corpusFolder}/*.jsonl`).map((file) => [
      basename(file, '.jsonl'),
      readFileSync(file, 'utf8').trim().split('\n').length,
    ]),
  )
  expect(Object.values(sizes).reduce((sum, size) => sum + size)).toBeGreaterThanOrEqual(400)
  for (const [family, size] of Object.entries(sizes)) expect(size, family).toBeGreaterThanOrEqual(10)
})

test('no message stands in the corpus twice for the same question', () => {
  const cases = globSync(`${corpusFolder}/*.jsonl`).flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
  const keys = cases.map(({ text, asking, dialog }) => `${text} | ${asking} | ${dialog}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('a value counts as the expected one by what is written of it, and no-break spaces are spaces', () => {
  expect(holds({ rome: 'D1102' }, { rome: 'D1102', label: 'Boulanger' })).toBe(true)
  expect(holds({ rome: 'D1102' }, { rome: 'D1104', label: 'Pâtissier' })).toBe(false)
  expect(holds('4 h – 12 h', '4\u00a0h – 12\u00a0h')).toBe(true)
  expect(holds(['a'], ['a', 'b'])).toBe(false)
  expect(holds({ months: null }, { months: 3 })).toBe(false)
})
