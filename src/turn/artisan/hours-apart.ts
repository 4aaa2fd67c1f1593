import { showHours } from '../../domain/display.ts'
import type { Change } from '../../flow/advance.ts'
import { isAmbiguous } from '../../french/reading.ts'
import { readScheduleHours } from '../../french/schedule.ts'
import { answersOf } from '../subject.ts'
import * as say from './sentences.ts'
import { situationOf, type Work } from './work.ts'

/** Breaks of up to an hour and a half a day are in the times and not in the hours that are worked. */
const breaksAWeek = 7.5

/** Where the times of the week add up to other hours than those that were said, both are told and one is asked for. */
export function askHoursApart(work: Work, changes: readonly Change[]): void {
  const { draft, memory } = work
  const touched = changes.some(({ slot }) => slot === 'schedule' || slot === 'weeklyHours')
  if (!draft || !touched || memory.choosing) return
  const { schedule, weeklyHours } = answersOf(draft)
  if (!schedule || !weeklyHours) return
  const found = readScheduleHours(schedule, situationOf(work).clock)
  if (!found || isAmbiguous(found)) return
  const { value, words } = found
  if (value === weeklyHours || (value > weeklyHours && value <= weeklyHours + breaksAWeek)) return
  work.lines.push(say.hoursApart(showHours(value), showHours(weeklyHours)))
  const choices = [value, weeklyHours].map((hours) => ({
    label: `${showHours(hours)} par semaine`,
    value: hours,
  }))
  work.memory = { ...memory, choosing: { slot: 'weeklyHours', words, choices } }
}
