import { z } from 'zod'
import { readPhone } from '../../french/phone.ts'
import { type Measure, shareOf } from './measure.ts'
import { valueRead } from './value-read.ts'

/** A row says whether it is a mobile, or what kind of number it is; only some say how it is written in full. */
const schema = z.object({
  entree: z.string(),
  zone: z.string(),
  mobileValide: z.boolean().optional(),
  type: z.string().optional(),
  e164: z.string().optional(),
})
type Row = z.infer<typeof schema>

/** Country codes by the zone that a row names; a French-looking number may belong to any French zone. */
const codes: Record<string, string> = {
  FR: '33',
  GF: '594',
  GP: '590',
  MQ: '596',
  PM: '508',
  RE: '262',
  YT: '262',
  BE: '32',
  CH: '41',
  LU: '352',
}
/** Mobiles by their national number, in every French zone: ARCEP's plan gives 06 and 07 to nothing else. */
const mobile = /^\+(?:33|262|508|59[046])[67]/

/** Phone numbers of France, its overseas territories and its neighbours; what is decided stands at `readPhone`. */
export const phones: Measure = {
  id: 'phones',
  files: ['phones.jsonl'],
  run: (folder) => [
    shareOf(
      'phones',
      { min: 1 },
      folder.lines('phones.jsonl', schema),
      isRight,
      (row) =>
        `${row.entree} (${row.zone} ${row.type ?? row.mobileValide}): ${valueRead(readPhone, row.entree)}`,
    ),
  ],
}

function isRight({ entree, zone, mobileValide, type, e164 }: Row): boolean {
  const number = valueRead(readPhone, entree)
  if (type === undefined) return (number !== undefined && mobile.test(number)) === mobileValide
  // Not taken, so that nothing is what is right: whoever rings would pay, or the number may be one cut short.
  if (type === 'premiumRate' || type === 'sharedCost' || /^0\d{6}$/.test(entree)) return number === undefined
  if (e164 !== undefined) return number === e164
  // What is no place's own is the mainland's where no code is said.
  const code = type === 'tollFree' || type === 'voip' ? '33' : codes[zone]
  return number?.startsWith(`+${code}`) ?? false
}
