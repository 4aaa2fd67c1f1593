import { addDays, addMonths } from './calendar.ts'
import { dateRules } from './date-rules.ts'
import { fold } from './fold.ts'
import { intervalRules } from './interval-rules.ts'
import { inDigits } from './number.ts'
import { type Interval, oneDay, wholeMonth } from './range-rules.ts'
import { type Clock, type Reader, reading } from './reading.ts'

/** How days are said; what looks like a date and is none (31 April) is kept from being read as half of one. */
interface Rule {
  pattern: RegExp
  days: (match: RegExpExecArray, clock: Clock) => Interval | undefined
  keeps: boolean
}

const rules: Rule[] = [
  ...intervalRules.map((rule) => ({ ...rule, keeps: false })),
  ...dateRules.map(({ pattern, start }) => ({
    keeps: true,
    pattern,
    days: (match: RegExpExecArray, clock: Clock) => {
      const { kind, date } = start(match, clock) ?? {}
      return date ? (kind === 'month' ? wholeMonth(date) : oneDay(date)) : undefined
    },
  })),
].map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, 'g') }))

/** « deux jours après », « 3 jours après jeudi », « 2 semaines et 6 jours après samedi », « deux jours avant hier ». */
const shift =
  /\b(il y a )?(?:environ |a peu pres )?0*(\d{1,3}) (jours?|semaines?|mois|ans?|annees?)(?: et 0*(\d{1,2}) jours?)?(?: (apres|plus tard|a partir d[eu])| (avant))?(?![a-z])/

function shifted(plain: string, clock: Clock): Found | undefined {
  const match = shift.exec(plain)
  if (!match) return undefined
  const [whole, ago, count = '', unit = '', days = '0', after, before] = match
  const end = match.index + whole.length
  const next = (after ?? before) && first(plain.slice(end), clock)
  const base = next && next.at <= 4 ? next : undefined
  if (!ago && !after && !(before && base)) return undefined
  const sign = ago || before ? -1 : 1
  const from = base?.value.from ?? clock.today
  const number = sign * Number(count)
  const moved = /^[ma]/.test(unit)
    ? addMonths(from, unit.startsWith('m') ? number : number * 12)
    : addDays(from, unit.startsWith('s') ? number * 7 : number)
  const value = oneDay(addDays(moved, sign * Number(days)))
  return { at: match.index, end: base ? end + base.end : end, value }
}

interface Found {
  at: number
  end: number
  value: Interval
}

/** The first days of a text; of two ways to read the same words, the more specific. */
function first(plain: string, clock: Clock): Found | undefined {
  const seen: { at: number; end: number; value: Interval | undefined }[] = []
  for (const { pattern, days, keeps } of rules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (at === end) break
      if (seen.some((one) => at < one.end && one.at < end)) continue
      const value = days(match, clock)
      if (value || keeps) seen.push({ at, end, value })
    }
  }
  return seen.filter((one): one is Found => one.value !== undefined).sort((a, b) => a.at - b.at)[0]
}

/**
 * Reads the days that a text speaks of, past or to come, from `clock.today`: a day (« le 3 août », « hier », « lundi en
 * huit », « 3 jours après jeudi »), a week, a month, a season, or from one day or month to another (« du 1er au
 * 10 juillet »). Without a year it is the next such date. When the work starts is read by `readStart`.
 */
export const readDate: Reader<Interval> = (text, clock) => {
  const plain = inDigits(fold(text))
  const found = shifted(plain, clock) ?? first(plain, clock)
  return found && reading(text, found.at, found.end - found.at, found.value, 1)
}
