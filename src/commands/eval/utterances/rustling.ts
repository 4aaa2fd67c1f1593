import { z } from 'zod'
import { type Expected, type Grain, type Kind, moment, type Parts, stretch, type Want } from './expected.ts'

const schema = z.object({ entree: z.string(), ref: z.string(), attendu: z.string() })

const other: Record<string, Kind> = {
  check_percentage: 'percentages and measures',
  check_temperature: 'percentages and measures',
  check_ordinal: 'ordinals',
}
const grains: Record<number, Grain> = { 1: 'year', 2: 'month', 3: 'day', 4: 'hour', 5: 'minute', 6: 'second' }
const durations = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
/** How many of the smaller unit are one of the greater. */
const inOne = [12, 4, 7, 24, 60, 60]

/** Expectations as rustling's tests write them: « check_moment!(c, [2013, 2, 19]) ». */
export const rustling = {
  file: 'utterances-snips-rustling-fr.jsonl',
  schema,
  expected: ({ entree: text, ref, attendu }: z.infer<typeof schema>): Expected => {
    const today = ref.slice(0, 10)
    const row = (kind: Kind, want: Want = {}) => ({ text, today, kind, want })
    const check = /^\w+/.exec(attendu)?.[0] ?? ''
    const lists = [...attendu.matchAll(/\[([\d, ]+)\]/g)].map(
      ([, list = '']): Parts => list.split(',').map(Number),
    )
    const [from = [], to = []] = lists
    if (check === 'check_integer' || check === 'check_float')
      return row('numbers', { number: Number(/-?[\d.]+/.exec(attendu)?.[0]) })
    if (check === 'check_finance') {
      const value = Number(/[\d.]+/.exec(attendu)?.[0])
      return attendu.includes('"EUR"')
        ? row('euro amounts', { amount: { min: value, max: value } })
        : row('other currencies')
    }
    if (check === 'check_duration') {
      const unit = from.findIndex((count) => count > 0)
      const count = (from[unit] ?? 0) + (from[unit + 1] ?? 0) / (inOne[unit] ?? 1)
      return row('durations', { duration: { count, unit: durations[unit] ?? '' } })
    }
    if (check === 'check_moment_with_direction') return row('open ends')
    const grain = /Grain::(\w+)/.exec(attendu)?.[1]?.toLowerCase() as Grain | undefined
    if (check.startsWith('check_moment_span'))
      return stretch(text, today, from, to, grains[from.length] ?? 'day')
    if (check.startsWith('check_moment'))
      return moment(text, today, from, grain ?? grains[from.length] ?? 'day')
    return row(other[check] ?? 'percentages and measures')
  },
}
