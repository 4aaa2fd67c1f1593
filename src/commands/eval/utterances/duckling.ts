import { z } from 'zod'
import { type Expected, type Grain, type Kind, moment, type Parts, stretch, type Want } from './expected.ts'

const schema = z.object({
  dim: z.string(),
  entree: z.string(),
  ref: z.string(),
  attendu: z.string().nullable(),
})

const kinds: Record<string, Kind> = { Ordinal: 'ordinals' }
const numbers = (written: string): Parts => (written.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

/** Expectations as duckling's corpus writes them: « datetime (2013, 2, 12, 15, 0, 0) Hour ». */
export const duckling = {
  file: 'utterances-duckling-fr.jsonl',
  schema,
  expected: ({ dim, entree: text, ref, attendu }: z.infer<typeof schema>): Expected => {
    const today = ref.slice(0, 10)
    const row = (kind: Kind, want: Want = {}) => ({ text, today, kind, want })
    if (attendu === null) return row('no date to read', { noDate: true })
    const values = numbers(attendu)
    const [value = 0, other = value] = values
    if (dim === 'AmountOfMoney')
      return /^(?:simple|between) EUR/.test(attendu)
        ? row('euro amounts', { amount: { min: value, max: other } })
        : row('other currencies')
    if (dim === 'Numeral') return row('numbers', { number: value })
    if (dim === 'Duration')
      return row('durations', {
        duration: { count: value, unit: (attendu.split(' ').at(-1) ?? '').toLowerCase() },
      })
    if (dim !== 'Time') return row(kinds[dim] ?? 'percentages and measures')
    const grain = (/\w+$/.exec(attendu)?.[0] ?? '').toLowerCase() as Grain
    if (attendu.startsWith('datetimeOpen')) return row('open ends')
    if (!attendu.startsWith('datetimeInterval')) return moment(text, today, values, grain)
    // The end of an interval of times is the minute or the hour after it.
    const clocked = /\d ?h|\d:/.test(text)
    const to = values.slice(6)
    if (clocked && grain === 'minute') to[4] = (to[4] ?? 0) - 1
    if (clocked && grain === 'hour') to[3] = (to[3] ?? 0) - 1
    return stretch(text, today, values.slice(0, 6), to, grain)
  },
}
