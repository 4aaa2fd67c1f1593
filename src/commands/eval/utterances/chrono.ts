import { z } from 'zod'
import { dayOf, type Expected, isNearest, type Kind, moment, type Want } from './expected.ts'

const fields = z.record(z.string(), z.number())
const schema = z.object({
  entree: z.string(),
  ref: z.string().nullable(),
  attendu: z.object({ debut: z.string().nullable(), champs: fields, fin: z.string().nullable() }).nullable(),
})

const numbers = (iso: string) => (iso.match(/\d+/g) ?? []).map(Number)

/** Expectations as chrono's tests write them: the fields that are known, and the moments. */
export const chrono = {
  file: 'utterances-chrono-fr.jsonl',
  schema,
  expected: ({ entree: text, ref, attendu }: z.infer<typeof schema>): Expected => {
    const today = (ref ?? '2012-08-10').slice(0, 10)
    const row = (kind: Kind, want: Want = {}) => ({ text, today, kind, want })
    if (attendu === null) return row('no date to read', { noDate: true })
    const {
      champs: { year, month, day, hour, minute },
      debut,
      fin,
    } = attendu
    const at =
      year && month ? [year, month, day ?? 1, hour ?? 0, minute ?? 0] : debut ? numbers(debut) : undefined
    if (!at) return row(ref === null ? 'no clock given' : 'not resolved')
    if (isNearest(text, dayOf(at), today)) return row('nearest, not next')
    if (fin && debut) {
      const [from = [], to = []] = [numbers(debut), numbers(fin)]
      const inDay = ([, , , h = 0, m = 0]: number[]) => h * 60 + m
      return row('from one time to another', { ranges: [{ from: inDay(from), to: inDay(to) }] })
    }
    if (hour === undefined && /minute|seconde|mins/i.test(text)) return row('moments counted from now')
    const timed = hour !== undefined && !/veille/.test(text)
    return moment(text, today, at, timed ? 'minute' : 'day')
  },
}
