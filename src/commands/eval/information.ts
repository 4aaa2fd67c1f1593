import { join } from 'node:path'
import { z } from 'zod'
import { type Found, findInformation } from '../../french/information.ts'
import { openCases } from './case-folder.ts'
import { corpusFolder } from './corpus.ts'
import { type Measure, rateOf, shareOf } from './measure.ts'

const folder = join(corpusFolder, 'information')
const caseSchema = z.strictObject({
  text: z.string(),
  /** The entry that answers; null where none does. */
  entry: z.string().nullable(),
})
type Case = z.infer<typeof caseSchema>

/** The project's own questions to the base of answers, some of which nothing in it answers. */
export const information: Measure = {
  id: 'information',
  files: [],
  run: () => {
    const cases = openCases(folder)
    const questions = ['questions.jsonl', 'more-questions.jsonl'].flatMap((file) =>
      cases.lines(file, caseSchema),
    )
    const offTopic = cases.lines('off-topic.jsonl', caseSchema)
    const isSure = ({ text }: Case) => findInformation(text).certainty === 'sure'
    const isRight = (one: Case) => found(one)[0] === one.entry
    return [
      shareOf('the right entry first', { min: 0.9 }, questions, isRight, show),
      shareOf('and as sure', { min: 0.9 }, questions, (one) => isSure(one) && isRight(one), show),
      rateOf('a wrong entry as sure', { max: 0.01 }, questions, (one) => isSure(one) && !isRight(one), show),
      rateOf('off topic, answered as sure', { max: 0 }, offTopic, isSure, show),
      {
        name: 'look-up, median ms',
        value: median(questions.map(milliseconds)),
        of: questions.length,
        gate: { max: 1 },
        missed: [],
      },
    ]
  },
}

/** Ids of what was found, the likeliest first. */
function found({ text }: Case): string[] {
  const one: Found = findInformation(text)
  if (one.certainty === 'none') return []
  return (one.certainty === 'sure' ? [one.entry] : one.entries).map(({ id }) => id)
}

const show = (one: Case) =>
  `« ${one.text} » ${findInformation(one.text).certainty}: ${found(one).join(', ')}; should be ${one.entry}`

function milliseconds({ text }: Case): number {
  const start = performance.now()
  findInformation(text)
  return performance.now() - start
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
