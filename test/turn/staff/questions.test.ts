import { expect, test } from 'vitest'
import { openCases } from '../../../src/commands/eval/case-folder.ts'
import { corpusFolder } from '../../../src/commands/eval/corpus.ts'
import { passes } from '../../../src/commands/eval/measure.ts'
import { questionCases, questionFiles, questions } from '../../../src/commands/eval/questions.ts'

const figures = await questions.run(openCases(corpusFolder))
const cases = questionFiles.flatMap(questionCases)

test.each(figures.filter(({ gate }) => gate !== null))('the questions pass their gate: $name', (figure) => {
  expect(passes(figure), `${figure.value}\n${figure.missed.join('\n')}`).toBe(true)
})

test('there are enough of them, and enough that no query answers', () => {
  expect(cases.filter(({ refused }) => !refused).length).toBeGreaterThanOrEqual(150)
  expect(cases.filter(({ refused }) => refused).length).toBeGreaterThanOrEqual(40)
})

test('none stands there twice', () => {
  const keys = cases.map(({ text, after }) => `${text} | ${after}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})
