import { z } from 'zod'
import { readSiret } from '../../french/siret.ts'
import { type Measure, shareOf } from './measure.ts'
import { valueRead } from './value-read.ts'

const schema = z.object({ entree: z.string(), attendu: z.string().nullable() })

/** Establishments' numbers, valid and not. */
export const siret: Measure = {
  id: 'siret',
  files: ['siret.jsonl'],
  run: (folder) => [
    shareOf(
      'siret',
      { min: 1 },
      folder.lines('siret.jsonl', schema),
      ({ entree, attendu }) => (valueRead(readSiret, entree) ?? null) === attendu,
      ({ entree, attendu }) => `${entree}: ${valueRead(readSiret, entree)}, not ${attendu}`,
    ),
  ],
}
