import { showDate, showMonth } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { readStart } from '../../french/date.ts'
import { isAmbiguous } from '../../french/reading.ts'
import { dialogOf } from '../subject.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** Far enough back for a date with its year to be read as what it is. */
const yearsBack = 3
const saysItsYear = /20\d\d|\/\d\d$/
/** Where it was not asked for, these make a start of a date. */
const begins = /(?:partir d[eu]|d[eè]s(?: le)?|d[ée]but(?:er|e)?|commenc\p{L}*|pour(?: le)?)\s*$/iu

/** What to say of a start that is over, « à partir du 1er septembre 2025 »: it is noted nowhere, and asked again. */
export function pastStart({ facts, draft, memory, understanding }: Work, text: string): string | undefined {
  const today = parisDate(facts.now)
  const asked = memory.asking === 'start' || memory.asking === 'horizon'
  if ('start' in understanding.answers || 'horizon' in understanding.answers) return undefined
  if (draft && !Object.hasOwn(dialogOf(draft).slots, 'start') && !asked) return undefined
  const then = `${Number(today.slice(0, 4)) - yearsBack}-01-01`
  const found = readStart(text, { today: then })
  if (!found || isAmbiguous(found) || !found.value.date || !saysItsYear.test(found.words)) return undefined
  const { date } = found.value
  if (date >= today.slice(0, date.length) || !(asked || begins.test(text.slice(0, found.at))))
    return undefined
  return say.isPast(date.length === 7 ? showMonth(date) : `le ${showDate(date)}`)
}
