import { z } from 'zod'
import { addDays, addMonths } from '../../../french/calendar.ts'
import type { Interval } from '../../../french/range-rules.ts'
import { type Expected, type Kind, onDay, type Want } from './expected.ts'

const value = z.looseObject({
  timex: z.string().optional(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
})
const entity = z.object({
  type: z.string(),
  valeur: z.looseObject({
    values: z.array(value).optional(),
    value: z.union([z.string(), z.boolean()]).nullish(),
    subtype: z.string().optional(),
    unit: z.string().optional(),
  }),
})
const schema = z.object({
  suite: z.string(),
  entree: z.string(),
  ref: z.string().nullable(),
  attendu: z.array(entity),
})
type Entity = z.infer<typeof entity>

const number = (written: unknown) => Number(String(written).replace(',', '.'))
const years = { An: 'year', Mo: 'month', Se: 'week', Jo: 'day' } as Record<string, string>
const units: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** Expectations as Recognizers-Text's specifications write them: entities with a TIMEX and their values. */
export const recognizers = {
  file: 'utterances-recognizers-text-fr.jsonl',
  schema,
  expected: ({ suite, entree: text, ref, attendu }: z.infer<typeof schema>): Expected => {
    const today = ref?.slice(0, 10) ?? clockBetween(attendu)
    const row = (kind: Kind, want: Want = {}) => ({ text, today: today ?? '2016-11-07', kind, want })
    if (suite.startsWith('DateTime')) {
      if (attendu.length === 0) return row('no date to read', { noDate: true })
      if (
        suite.endsWith('SplitDateAndTime') &&
        attendu.filter(({ type }) => type.endsWith('.date')).length === 2
      )
        return row('from one day to another', { days: fromTo(attendu) })
      const wants = firstOfEach(attendu).map((one) => ofTime(one, text, today))
      const refused = wants.find((want): want is Kind => typeof want === 'string')
      if (refused) return row(refused)
      const want: Want = Object.assign({}, ...wants)
      return row(kindOf(want, text), want)
    }
    const [first] = attendu
    if (suite === 'NumberModel') return row(...ofNumber(first, text))
    if (suite === 'CurrencyModel' && (!first || first.valeur.unit === 'Euro')) {
      if (!first) return row('other currencies')
      const amount = number(first.valeur.value)
      return row('euro amounts', { amount: { min: amount, max: amount } })
    }
    if (suite === 'AgeModel' && first) {
      const { value, unit = '' } = first.valeur
      return row('durations', { duration: { count: number(value), unit: years[unit.slice(0, 2)] ?? '' } })
    }
    const others: Record<string, Kind> = {
      CurrencyModel: 'other currencies',
      OrdinalModel: 'ordinals',
      NumberRangeModel: 'comparisons',
      BooleanModel: 'not resolved',
    }
    return row(others[suite] ?? 'percentages and measures')
  },
}

/** A reader gives the first of a kind that a text holds. */
function firstOfEach(entities: Entity[]): Entity[] {
  return entities.filter(({ type }, index) => entities.findIndex((one) => one.type === type) === index)
}

/** Two dates that the source was told to keep apart: the first to the second, of the years that they may be of. */
function fromTo([first, last]: Entity[]): Interval[] {
  return (first?.valeur.values ?? []).map(({ value: from = '' }, index) => ({
    from,
    before: addDays(last?.valeur.values?.[index]?.value ?? from, 1),
  }))
}

/** The clock that two values stand around, where the row does not say it: before the one, after the other. */
function clockBetween(entities: Entity[]): string | undefined {
  for (const { valeur } of entities) {
    const [past, next] = valeur.values ?? []
    const day = (past?.value ?? past?.start)?.slice(0, 10)
    if (next && day && /^\d{4}-/.test(day) && past?.timex?.includes('XXXX')) return addDays(day, 1)
  }
  return undefined
}

function ofNumber(entity: Entity | undefined, text: string): [Kind, Want?] {
  if (!entity) return ['numbers glued to a measure']
  const { subtype, value } = entity.valeur
  if (subtype === 'fraction' || subtype === 'power') return ['fractions and powers']
  if (/lakh|crore|illion[ns]|(?:tr|b)illion/i.test(text) && !/million/i.test(text))
    return ['number words of other languages']
  return ['numbers', { number: number(value) }]
}

/** What a temporal entity must be read as, or the kind of it that is not claimed. */
function ofTime({ type, valeur }: Entity, text: string, today: string | undefined): Want | Kind {
  const kind = type.replace('datetimeV2.', '')
  const values = valeur.values ?? []
  const [{ timex = '', value, ...rest } = {}] = values
  if (kind === 'set') return 'recurrences'
  if (value === 'not resolved') return 'not resolved'
  if (kind === 'duration') {
    const [, count = '', unit = ''] = /^P([T\d.]+)([A-Z]+)$/.exec(timex) ?? []
    const timed = count.startsWith('T') ? `T${unit}` : unit
    return { duration: { count: number(count.replace('T', '')), unit: units[timed] ?? timed } }
  }
  if (
    /T(?:MO|AF|EV|NI|DT|ME|MI)/.test(timex) ||
    (/daytime|datetimerange/.test(kind) && !/\d ?h|\d:|\d[ap]m|\d[ -]/.test(text))
  )
    return 'parts of the day'
  if (/^(?:before|after|since|until|since-end|before-start)$/.test(String(rest.Mod))) return 'open ends'
  if (/_REF|T\d\d:\d\d:\d\d/.test(timex)) return 'moments counted from now'
  if (
    /^\d{4}(?:-H\d|-W\d\d)?$|^FY|trimestre|^\(\d{4}-01-01,\d{4}-01-01|P(?:52M|10Y|3M|6M)/.test(timex) &&
    !/semaine (?:pro|sui|der|pr[ée])|cette semaine|du mois/.test(text)
  )
    return 'years, quarters, numbered weeks'
  if (!kind.startsWith('date')) return onClock(values)
  if (/\d.*prochaine?s|(?:deux|trois) prochain|à venir|dans cinq jours ou/.test(text) || timex.includes('BD'))
    return 'stretches counted from now'
  if (today === undefined && !/\b(?:19|20)\d\d\b/.test(text)) return 'no clock given'
  const within = /^(?:mid|start|end)$/.test(String(rest.Mod)) || /plus tard/.test(text)
  const days = values.flatMap(({ value, start, end }) => {
    const from = (value ?? start ?? '').slice(0, 10)
    if (kind !== 'daterange' || !end) return [{ from, before: addDays(from, 1) }]
    return [{ from, before: timex.startsWith('(') ? after(end, timex) : end }]
  })
  return {
    ...(kind === 'datetime' && today && days[0] && days.length === 1 && !/XXXX/.test(timex)
      ? onDay(days[0].from, today)
      : { days }),
    ...(within && { within }),
    ...(kind.startsWith('datetime') && onClock(values)),
  }
}

const minutes = (written: string) => {
  const [, h, m] = /(\d\d):(\d\d):\d\d$/.exec(written) ?? []
  return Number(h) * 60 + Number(m)
}

function onClock(values: z.infer<typeof value>[]): Want {
  const ranges = values.flatMap(({ start, end }) =>
    start && end ? [{ from: minutes(start), to: minutes(end) }] : [],
  )
  return ranges.length > 0 ? { ranges } : { times: values.map(({ value = '' }) => minutes(value)) }
}

/** A range of two ends stops at the beginning of the second: the day or month that it names is still in it. */
function after(end: string, timex: string): string {
  return /P[\d.]+M\)$/.test(timex) ? addMonths(end, 1) : addDays(end, 1)
}

function kindOf({ days, within, times, ranges, duration }: Want, text: string): Kind {
  if (ranges) return 'from one time to another'
  if (times) return 'times of the day'
  if (duration) return 'durations'
  if (within) return 'parts of a month, week or season'
  const [{ from, before } = { from: '', before: '' }] = days ?? []
  if (addDays(from, 1) === before) return 'days'
  return /\b(?:au|à|a|et|et le|-)\b.*\d|-/.test(text) &&
    addDays(from, 7) !== before &&
    addMonths(from, 1) !== before
    ? 'from one day to another'
    : 'weeks and months'
}
