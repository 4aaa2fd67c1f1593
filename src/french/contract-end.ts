import type { Start } from '../domain/answers/values.ts'
import { addMonths, daysBetween } from './calendar.ts'
import { fold } from './fold.ts'
import { readDate } from './interval.ts'
import { type Clock, isAmbiguous, type Reading, reading } from './reading.ts'

const until = /\bjusqu'?(?:aux?|a|en)? (?:la )?|\bfin (?:du contrat |de contrat |du cdd )?(?:le |:) ?/
/** Whether a text may say when something ends at all: most messages do not. */
const speaksOfEnd = /jusqu|\bfin (?:d|le|:)|\bau |\ba |-/
const longest = 60
/** An end stands right beside what it ends: nothing further on is read. */
const near = 60

/**
 * Reads how long a contract lasts that has a start and an end: « du 1er juin au 31 août », « de juin à août »,
 * « dès janvier, jusqu'à fin mars ». In months to the quarter, the end counted in.
 */
export function readMonthsToEnd(
  text: string,
  start: Reading<Start>,
  clock: Clock,
): Reading<number> | undefined {
  const folded = fold(text)
  if (!speaksOfEnd.test(folded)) return undefined
  const { date } = start.value
  const from = date === null ? clock.today : date.length === 7 ? `${date}-01` : date
  const said = until.exec(folded)
  if (said) {
    const at = said.index + said[0].length
    const end = readDate(text.slice(at, at + near), { today: from })
    if (!end || isAmbiguous(end) || end.at > 3) return undefined
    return lasting(text, said.index, said[0].length + end.at + end.words.length, from, end.value.before)
  }
  // From where the start stands: what was said before it is about something else.
  const lead = Math.max(0, start.at - 'entre le '.length)
  const range = readDate(text.slice(lead, start.at + near), clock)
  if (!range || isAmbiguous(range) || range.value.from !== from) return undefined
  const [startEnd, end] = [start.at + start.words.length, range.at + range.words.length + lead]
  // The words of the start are the start's; what is left of the range says when it ends.
  const at = startEnd + (/^\s*/.exec(text.slice(startEnd))?.[0].length ?? 0)
  return lead + range.at <= start.at && at < end
    ? lasting(text, at, end - at, from, range.value.before)
    : undefined
}

function lasting(text: string, at: number, length: number, from: string, before: string) {
  let months = 0
  while (addMonths(from, months + 1) <= before) months += 1
  const days = daysBetween(addMonths(from, months), before)
  const all = months + Math.round((days / 30) * 4) / 4
  return all >= 0.25 && all <= longest ? reading(text, at, length, all, 0.9) : undefined
}
