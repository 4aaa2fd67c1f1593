import type { z } from 'zod'
import { readAmount } from '../../french/amount.ts'
import { readDate } from '../../french/interval.ts'
import { readDuration } from '../../french/lasting.ts'
import { readNumber } from '../../french/numeral.ts'
import { readTime, readTimeRange } from '../../french/time.ts'
import { type Figure, type Measure, shareOf } from './measure.ts'
import { chrono } from './utterances/chrono.ts'
import { duckling } from './utterances/duckling.ts'
import { claimedKinds, type Expected, otherKinds, type Want } from './utterances/expected.ts'
import { ovos } from './utterances/ovos.ts'
import { recognizers } from './utterances/recognizers.ts'
import { rustling } from './utterances/rustling.ts'
import { valueRead } from './value-read.ts'

interface Source<T> {
  file: string
  schema: z.ZodType<T>
  expected: (row: T) => Expected
}

/**
 * Dates, times, durations, numbers and amounts as five open-source recognisers expect them to be read. Which kinds
 * of rows are claimed is decided by what a row expects, never by whether it passes: each kind has its line, the kinds
 * that are not claimed without a gate and with their reason.
 */
export const utterances: Measure = {
  id: 'utterances',
  files: [duckling, rustling, recognizers, chrono, ovos].map(({ file }) => file),
  run: (folder) => {
    const rowsOf = <T>({ file, schema, expected }: Source<T>) => folder.lines(file, schema).map(expected)
    const rows = [
      ...rowsOf(duckling),
      ...rowsOf(rustling),
      ...rowsOf(recognizers),
      ...rowsOf(chrono),
      ...rowsOf(ovos),
    ]
    const figure = (name: string, gate: Figure['gate'], some: Expected[]) =>
      shareOf(name, gate, some, ({ text, today, want }) => isRight(text, today, want), missOf)
    const ofKind = (kind: string) => rows.filter((row) => row.kind === kind)
    return [
      figure(
        'claimed kinds together',
        { min: 0.92 },
        rows.filter(({ kind }) => claimedKinds.some((one) => one === kind)),
      ),
      ...claimedKinds.map((kind) => figure(kind, null, ofKind(kind))),
      ...Object.entries(otherKinds).map(([kind, why]) => ({
        name: `not claimed: ${kind} (${why})`,
        value: 0,
        of: ofKind(kind).length,
        gate: null,
        missed: [],
      })),
    ]
  },
}

function isRight(text: string, today: string, want: Want): boolean {
  const days = valueRead(readDate, text, today)
  if (want.noDate) return days === undefined
  const duration = valueRead(readDuration, text, today)
  const range = valueRead(readTimeRange, text, today)
  const amount = valueRead(readAmount, text, today)
  return (
    (want.number === undefined || valueRead(readNumber, text, today) === want.number) &&
    (!want.amount || (amount?.min === want.amount.min && amount.max === want.amount.max)) &&
    (!want.duration || (duration?.count === want.duration.count && duration.unit === want.duration.unit)) &&
    (!want.times || want.times.includes(valueRead(readTime, text, today) ?? -1)) &&
    (!want.ranges || want.ranges.some(({ from, to }) => range?.from === from && range.to === to)) &&
    (!want.days ||
      want.days.some(({ from, before }) =>
        want.within
          ? days && days.from >= from && days.before <= before
          : days?.from === from && days.before === before,
      ))
  )
}

function missOf({ text, today, kind, want }: Expected): string {
  const read = [readNumber, readAmount, readDuration, readDate, readTime, readTimeRange].map(
    (reader) => JSON.stringify(valueRead<unknown>(reader, text, today)) ?? '–',
  )
  return `${kind} | ${text} (${today}): ${JSON.stringify(want)}, not ${read.join(' ')}`
}
