import { expect, test } from 'vitest'
import { Refusal } from '../../../src/commands/command-line.ts'
import { openCases } from '../../../src/commands/eval/case-folder.ts'
import { corpusFolder } from '../../../src/commands/eval/corpus.ts'
import { type Figure, passes } from '../../../src/commands/eval/measure.ts'
import { readCassettes, syntheticModel } from '../../../src/commands/eval/model/cassettes.ts'
import { model } from '../../../src/commands/eval/model/model.ts'

const figures = await model('replay', {}).run(openCases(corpusFolder))
const figureOf = (some: Figure[], name: string) => some.find((one) => one.name === name)?.value

test.each(figures.filter(({ gate }) => gate !== null))('beside a model passes its gate: $name', (figure) => {
  expect(passes(figure), `${figure.value}\n${figure.missed.join('\n')}`).toBe(true)
})

test('a model finds something that the rules alone do not', () => {
  const [alone, beside] = ['found by the rules alone', 'found beside the model'].map((name) =>
    figureOf(figures, name),
  )
  expect(beside).toBeGreaterThan(alone as number)
})

const cassettePath = 'test/corpus/llm/cassettes/understand.jsonl'

test('an answer that no model gave says so', () => {
  const cassettes = readCassettes(cassettePath)
  expect(cassettes.every((one) => one.synthetic === (one.model === syntheticModel))).toBe(true)
})

test('a case without its cassette fails, and so does another model’s name', async () => {
  const other = model('replay', { OPENAI_MODEL: 'of which nothing was recorded' })
  const none = await other.run(openCases(corpusFolder))
  const missing = none.find(({ name }) => name === 'missing cassettes') as Figure
  expect(missing.value).toBe(missing.of)
  expect(passes(missing)).toBe(false)
})

const down = {
  LLM_MODE: 'on',
  OPENAI_API_KEY: 'clé',
  OPENAI_MODEL: 'essai',
  OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
}

test('a server that does not answer falls, and wipes out nothing that was recorded', async () => {
  const before = readCassettes(cassettePath)
  const figures = await model('record', down).run(openCases(corpusFolder))
  const missing = figures.find(({ name }) => name === 'without an answer') as Figure
  expect(missing.value).toBe(missing.of)
  expect(passes(missing)).toBe(false)
  expect(readCassettes(cassettePath)).toEqual(before)
})

test('settings that lack something are told, without a stack', async () => {
  const { OPENAI_MODEL: _, ...lacking } = down
  const run = () => model('live', lacking).run(openCases(corpusFolder))
  await expect(run).rejects.toThrow(new Refusal('OPENAI_MODEL is needed with LLM_MODE on or shadow.'))
})
