import { z } from 'zod'
import type { Commune } from '../../domain/answers/values.ts'
import { readCommune } from '../../french/commune.ts'
import { readPostalCode } from '../../french/postcode.ts'
import { type Measure, shareOf } from './measure.ts'
import { valueRead } from './value-read.ts'

/** `valide`: whether it has the shape of one; `communes`: as La Poste writes the places that have it. */
const schema = z.object({
  codes: z.array(
    z.object({ entree: z.string(), valide: z.boolean(), communes: z.array(z.string()).optional() }),
  ),
})

/** French postcodes, alone and beside the name of a place that has them. */
export const postalCodes: Measure = {
  id: 'postal-codes',
  files: ['postal-codes.json'],
  run: (folder) => {
    const { codes } = folder.json('postal-codes.json', schema)
    const beside = codes.flatMap(({ entree, communes = [] }) =>
      [...new Set(communes)].map((name) => ({ code: entree, text: `${entree} ${capitalised(name)}` })),
    )
    return [
      shareOf(
        'postal codes',
        { min: 1 },
        codes,
        ({ entree, valide }) => (valueRead(readPostalCode, entree) === entree) === valide,
        ({ entree, valide }) => `${entree} (${valide})`,
      ),
      shareOf(
        'beside a name',
        { min: 1 },
        beside,
        ({ code, text }) => valueRead<Commune>(readCommune, text)?.postcode === code,
        ({ text }) => text,
      ),
    ]
  },
}

/** « ST PIERRE » as people write it, « St Pierre ». */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
}
