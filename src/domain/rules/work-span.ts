import type { ApprenticeshipAnswers } from './situation.ts'

const span = /(\d{1,2})\s?h\s?(\d{2})?\s?[–-]\s?(\d{1,2})\s?h\s?(\d{2})?/g
/** « jusqu’à 22 h 30 », where nobody said from when. */
const until = /jusqu[’']à (?:(\d{1,2})\s?h\s?(\d{2})?|minuit)/g
const day = 24 * 60

/**
 * When work begins at the earliest and ends at the latest, in minutes since midnight, from what was said of the
 * earliest hour and from times in the schedule (« 4 h – 11 h 30 »); an end past midnight counts beyond 1440.
 */
export function workSpan({ earliestHour, schedule }: ApprenticeshipAnswers): { from?: number; to?: number } {
  const spans = [...(schedule ?? '').matchAll(span)].map(([, h, m, untilH, untilM]) => {
    const from = minutes(h, m)
    const to = minutes(untilH, untilM)
    return { from, to: to <= from ? to + day : to }
  })
  const ends = [...(schedule ?? '').matchAll(until)].map(([, h, m]) => minutes(h, m) || day)
  const last = [...spans.map(({ to }) => to), ...ends]
  const [hour, minute] = earliestHour?.split(':') ?? []
  const begins = [...(hour ? [minutes(hour, minute)] : []), ...spans.map(({ from }) => from)]
  return {
    ...(begins.length > 0 && { from: Math.min(...begins) }),
    ...(last.length > 0 && { to: Math.max(...last) }),
  }
}

/** After four and a half hours a minor has a break of half an hour (L3162-3). */
const withoutBreak = 4 * 60 + 30
const breakTime = 30

/**
 * The minutes of work of the longest day that the schedule tells: what follows on the same day is added up, and one
 * stretch is taken to hold the break that it must; 0 where no times were said.
 */
export function longestDay({ schedule }: ApprenticeshipAnswers): number {
  const days = (schedule ?? '').split(weekdays).map((words) =>
    [...words.matchAll(span)].map(([, h, m, untilH, untilM]) => {
      const length = (minutes(untilH, untilM) - minutes(h, m) + day) % day
      return length > withoutBreak ? length - breakTime : length
    }),
  )
  return Math.max(...days.map((lengths) => lengths.reduce((sum, length) => sum + length, 0)))
}

const weekdays = /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/
const minutes = (hour = '0', minute = '0') => Number(hour) * 60 + Number(minute)
