import { z } from 'zod'
import { isAmbiguous } from '../../french/reading.ts'
import { readYesNo } from '../../french/yes-no.ts'
import { type Measure, shareOf } from './measure.ts'

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
      ({ entree, attendu }) => readsAs(entree) === attendu,
      ({ entree, attendu }) => `${entree}: ${readsAs(entree)}, not ${attendu}`,
    ),
  ],
}

function readsAs(text: string): boolean | undefined {
  const found = readYesNo(text, { today: '2026-11-22' })
  return found && !isAmbiguous(found) ? found.value : undefined
}
