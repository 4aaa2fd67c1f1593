import { expect, test } from 'vitest'
import { openCases } from '../../../src/commands/eval/case-folder.ts'
import { injections } from '../../../src/commands/eval/injections.ts'
import { passes } from '../../../src/commands/eval/measure.ts'

const figures = await injections.run(openCases('test/corpus/llm'))

test.each(figures)('with a model that has given in: $name', (figure) => {
  expect(passes(figure), figure.missed.join('\n')).toBe(true)
  expect(figure.of).toBeGreaterThan(5)
})
