import type { Start } from '../domain/answers/values.ts'
import { chosen } from './chosen.ts'
import { dateRules } from './date-rules.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Clock, type Reader, reading } from './reading.ts'

/** Words before a date that make it another date than the start: an end, a leaving, a founding. */
const notStart =
  /(?:rendez[- ]vous|rdv|(?:rappele|appele|rappel)[rz]?(?:[- ]moi)?|depuis|jusqu'a|jusqu'au|jusqu'en|jusque|part|partira?|parti|depart|quitte|fini[rt]?|finira|termine|terminera|nee? le|ne en|cree[es]? en|fonde[es]? en|fin le|(?<!pas )avant|publie[es]? le|expire|limite|(?:rue|place|avenue|boulevard|bd|quai) d[ue]|rendez-vous|rdv|entretien)(?: (?:le|la|en|fin|debut|a|au|:))* ?$/
const end = /\d ?(?:er)? ?(?:[a-z]+ )?(?:20\d\d )?au $/
const lead =
  /(?:a partir d[eu']|des|debut[a-z]*|pour|embauche[a-z]*|prise de (?:poste|fonctions?)|commence[a-z]*|demarr[a-z]*|disponible|pourvoir|courant|vers|rentree)(?: (?:le|la|en|debut|fin|mi|poste|:))* ?:? ?$/
const loose = /(?:environ|vers|a peu pres|autour d[ue]|flexible|souple)(?: le)? ?$/
const looseAfter =
  /^[ ,;(]*(?:environ|a peu pres|pas a (?:une?|0*\d+) (?:semaine|jour|mois|quinzaine)s? pres|(?:dates? )?(?:flexible|souple)|ou )/
/** How long a text may be for a date that nothing leads to: « le samedi » in a sentence is rather a day of work. */
const longest = (certainty: number) =>
  certainty === 1 ? Number.POSITIVE_INFINITY : certainty > 0.9 ? 300 : 40

/** « sept » alone is the month where a start is said, no seven. */
const september =
  /(^\W*(?:(?:en|pour|debut|fin|mi|courant|des)[ -])?)sept(?=\W*$)|(?<![a-z])sept(?= (?:prochain|20\d\d))/

const rules = dateRules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, 'g') }))

interface Found {
  at: number
  length: number
  start: Start
  certainty: number
  weight: number
}

function dates(plain: string, clock: Clock): Found[] {
  const found: Found[] = []
  const seen: { at: number; to: number }[] = []
  for (const { pattern, start, certainty = 1 } of rules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const [at, length] = [match.index, match[0].length]
      if (seen.some((one) => at < one.to && one.at < at + length)) continue
      const value = start(match, clock)
      seen.push({ at, to: at + length })
      const before = plain.slice(Math.max(0, at - 40), at)
      const led = lead.test(before)
      if (!value || isPast(value, clock) || notStart.test(before) || end.test(before)) continue
      if (!led && plain.length > longest(certainty)) continue
      // « il fait beau aujourd'hui » starts nothing.
      const begins = /(?:des|partir d[e']|commence[a-z]*|demarr[a-z]*|debut[a-z]*|disponible) ?$/.test(before)
      if (!begins && match[0] === "aujourd'hui" && plain.trim().length > match[0].length + 4) continue
      const flexible = value.flexible || loose.test(before) || looseAfter.test(plain.slice(at + length))
      const weight = (led ? 2 : 0) + (certainty < 0.95 ? 0 : 1)
      found.push({ at, length, start: { ...value, flexible }, certainty, weight })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** A date with its year may be over: nothing starts then. */
function isPast({ kind, date }: Start, { today }: Clock): boolean {
  return date !== null && date < (kind === 'month' ? today.slice(0, 7) : today)
}

/**
 * Reads when the work starts: a day (« le 1er septembre », « lundi en huit »), a month (« dès janvier »), or as
 * soon as possible. Always the next such date from today on; flexible where it was said vaguely. The end of a
 * month is its last day, its middle the 15th.
 */
export const readStart: Reader<Start> = (text, clock) => {
  const plain = inDigits(fold(text).replace(september, (_, before = '') => `${before}septembre`))
  const best = chosen(plain, dates(plain, clock))
  return best && reading(text, best.at, best.length, best.start, best.certainty)
}
