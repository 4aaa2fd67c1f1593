import { z } from 'zod'
import { type Expected, type Kind, moment, type Want } from './expected.ts'

const schema = z.object({
  fonction: z.string(),
  entree: z.string(),
  ref: z.string().optional(),
  attendu: z.union([z.number(), z.string()]),
})

/** Expectations of ovos: a number, or a moment whose time is midnight where none was said. */
export const ovos = {
  file: 'utterances-ovos-fr.jsonl',
  schema,
  expected: ({ entree: text, ref = '2017-06-27', attendu }: z.infer<typeof schema>): Expected => {
    const today = ref.slice(0, 10)
    const row = (kind: Kind, want: Want = {}) => ({ text, today, kind, want })
    if (typeof attendu === 'number') {
      if (/demi|tiers|quart|\d\/\d|\d+e\b/.test(text)) return row('fractions and powers')
      return /second|i[eè]me/.test(text) ? row('ordinals') : row('numbers', { number: attendu })
    }
    const at = (attendu.match(/\d+/g) ?? []).map(Number)
    return moment(text, today, at, /00:00:00$/.test(attendu) ? 'day' : 'minute')
  },
}
