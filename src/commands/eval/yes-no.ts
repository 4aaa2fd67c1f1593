import { z } from 'zod'
import { readYesNo } from '../../french/yes-no.ts'
import { type Measure, shareOf } from './measure.ts'
import { valueRead } from './value-read.ts'

const schema = z.object({ entree: z.string(), attendu: z.boolean() })

/** Yes and no as people write them. */
export const yesNo: Measure = {
  id: 'yes-no',
  files: ['yes-no.jsonl'],
  run: (folder) => [
    shareOf(
      'yes and no',
      { min: 0.95 },
      folder.lines('yes-no.jsonl', schema),
      ({ entree, attendu }) => valueRead(readYesNo, entree) === attendu,
      ({ entree, attendu }) => `${entree}: ${valueRead(readYesNo, entree)}, not ${attendu}`,
    ),
  ],
}
