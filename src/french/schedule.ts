import { endIn, type Stretch, stretches, timeLabel } from './clock-times.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { dayList, dayName, dayRange, weekdayPattern } from './weekday.ts'

/** One thing said about the times of work: days, times, or a manner such as « de nuit ». */
interface Part {
  at: number
  length: number
  label: string
  days?: number[]
  except?: number[]
  stretch?: Stretch
  /** 0 says something beside a firm part only, 1 where the schedule was asked for, 2 anywhere. */
  weight: 0 | 1 | 2
}

const day = weekdayPattern
const list = new RegExp(
  `\\b(?:(?:les?|tous les) )?(${day}(?:(?: ?,(?: et)? ?| et | )(?:le |les )?${day})+)`,
  'g',
)
const range = new RegExp(
  `\\b(?:(?:du|de|le) )?(${day}) ?(?:au|a|-|/|->|jusqu'au|jusqu'a| ) ?(${day})(?! en (?:huit|quinze))`,
  'g',
)
const except = new RegExp(
  `(?:sauf|hors|excepte|ferme[es]?|repos|conges?|fermeture)(?: hebdomadaire)?[ :]*(?:les? )?(${day}(?:(?: ?, ?| et |/)(?:les? )?${day})*)`,
  'g',
)
const single = new RegExp(
  `\\b(?:les? |tous les |chaque )?(${day})(?! (?:prochain|en |sur |dernier|\\d+(?![\\d:h]| [ah-])))`,
  'g',
)
const perWeek =
  /\b(?:sur )?0*([1-7]) ?(?:j|jours?)(?: ?(?:\/|sur|par) ?(?:0*7|semaine|sem)\b)|sur 0*([1-7]) jours/g

/** Manners of working, as said and as written down; the last field is the weight. */
const manners: [RegExp, string, 1 | 2][] = [
  [/\b(?:travail|horaires?|postes?|equipes?) (?:de )?nuit\b|\bde nuit\b/, 'de nuit', 2],
  [/\bde jour\b/, 'de jour', 2],
  [/\b(?:horaires?|travail|poste) (?:de |en )?journee|\ben journee/, 'en journée', 2],
  [/\b(?:horaires?|travail|poste) (?:du |le |de )?matin\b|\bd(?:u|e) matin\b(?! au)/, 'le matin', 2],
  [/\btot le matin|\btres tot|\bau petit matin/, 'tôt le matin', 2],
  [/\b(?:horaires?|travail|poste) (?:de l'|l')?apres[- ]midi/, 'l’après-midi', 2],
  [/\b(?:horaires?|travail|poste) (?:du |le |de )?soir/, 'le soir', 2],
  [/\b([2-5])[ x*]{1,3}8\b/, 'en équipes (2x8, 3x8)', 2],
  [/\bhoraires? (?:variables?|decales?|flexibles?|irreguliers?)/, 'horaires variables', 2],
  [
    /\b(?:horaires? |journees? |service )coupee?s?\b|\ben coupee?s?\b|\b(?:avec |sans )?coupures?\b/,
    'avec coupure',
    2,
  ],
  [/\b(?:journee|horaires?) continue?s?\b|\ben continu\b/, 'en journée continue', 2],
  [/\bhoraires? de bureau/, 'aux horaires de bureau', 2],
  [/\b(?:un|1) week[- ]?ends? sur (?:deux|2)/, 'un week-end sur deux', 2],
  [/\b(?:un|1) samedi sur (?:deux|2)/, 'un samedi sur deux', 2],
  [/\b(?:un|1) dimanche sur (?:deux|2)/, 'un dimanche sur deux', 2],
  [/\btous les jours\b/, 'tous les jours', 1],
  [/\bnuits?\b/, 'de nuit', 1],
  [/\bmatin(?:ee)?s?\b/, 'le matin', 1],
  [/\bapres[- ]midi\b/, 'l’après-midi', 1],
  [/\bsoir(?:ee)?s?\b/, 'le soir', 1],
  [/\bjournee\b/, 'en journée', 1],
  [/\bweek[- ]?ends?\b/, 'le week-end', 1],
]
const joint = /^[ ,;:.()/+-]*(?:(?:de|et|les?|la|puis|avec|soit|a|en|horaires?|travail|par|tous)[ ,:]{0,3})*$/
const farthest = 30
/** What each kind of part needs: most messages hold none of it. */
const speaksOf = {
  days: /lun|mar|mer|jeu|ven|sam|dim/,
  times: /\d ?[h:]|mi(?:di|nuit)/,
  manner: /nuit|matin|jour|midi|soir|coup|contin|week|8|horaire|tot/,
}

function parts(folded: string): Part[] {
  const found: Part[] = []
  const plain = inDigits(folded)
  const add = (at: number, length: number, part: Omit<Part, 'at' | 'length'>) => {
    if (!found.some((other) => at < other.at + other.length && other.at < at + length))
      found.push({ at, length, ...part })
  }
  const hasDays = speaksOf.days.test(folded)
  if (hasDays) {
    for (const [at, length, part] of daysIn(folded)) add(at, length, part)
  }
  for (const match of plain.matchAll(perWeek)) {
    const count = Number(match[1] ?? match[2])
    const days = dayRange('lun', 'dim').slice(0, count)
    add(match.index, match[0].length, { label: `${count} jours par semaine`, days, weight: 2 })
  }
  for (const stretch of speaksOf.times.test(plain) ? stretches(plain) : []) {
    const label = `${timeLabel(stretch.from)} – ${timeLabel(stretch.to)}`
    add(stretch.at, stretch.length, { label, stretch, weight: 2 })
  }
  const end = speaksOf.times.test(plain) ? endIn(plain) : undefined
  if (end) add(end.at, end.length, { label: end.label, weight: 2 })
  for (const match of hasDays ? folded.matchAll(single) : []) {
    const days = dayList(match[1] ?? '')
    // « le samedi » is a schedule where that was asked for; « samedi » alone is rather a date.
    const weight = match[0].length > (match[1] ?? '').length ? 1 : 0
    add(match.index, match[0].length, { label: `le ${days.map(dayName).join()}`, days, weight })
  }
  for (const [pattern, label, weight] of speaksOf.manner.test(folded) ? manners : []) {
    const match = pattern.exec(folded)
    if (match) add(match.index, match[0].length, { label, weight })
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Days that are said together: those off, a list, from one to another. */
function daysIn(folded: string): [at: number, length: number, part: Omit<Part, 'at' | 'length'>][] {
  const off = [...folded.matchAll(except)].map((match) => {
    const days = dayList(match[1] ?? '')
    return [match, { label: `sauf ${days.map(dayName).join(' et ')}`, except: days, weight: 2 }] as const
  })
  // « mardi samedi » is how one types « du mardi au samedi ».
  const listed = [...folded.matchAll(list)].filter(([words]) => /,| et /.test(words))
  const lists = listed.map((match) => {
    const days = dayList(match[1] ?? '')
    const label = days.map((day) => `le ${dayName(day)}`)
    const last = label.pop() ?? ''
    return [match, { label: [label.join(', '), last].filter(Boolean).join(' et '), days, weight: 2 }] as const
  })
  const ranges = [...folded.matchAll(range)].map((match) => {
    const days = dayRange(match[1] ?? '', match[2] ?? '')
    const label = `du ${dayName(days[0] ?? 0)} au ${dayName(days.at(-1) ?? 0)}`
    return [match, { label, days, weight: 2 }] as const
  })
  return [...off, ...lists, ...ranges].map(([match, part]) => [match.index, match[0].length, part])
}

const weightOf = (group: Part[]) => Math.max(0, ...group.map((part) => part.weight))

/** The parts that stand together in the text: the heaviest and longest such group. */
function together(folded: string): Part[] {
  let best: Part[] = []
  let group: Part[] = []
  for (const part of parts(folded)) {
    const last = group.at(-1)
    const gap = last ? folded.slice(last.at + last.length, part.at) : ''
    if (gap.length > farthest || !joint.test(gap)) group = []
    group = [...group, part]
    if (
      weightOf(group) > weightOf(best) ||
      (weightOf(group) === weightOf(best) && group.length > best.length)
    )
      best = group
  }
  return best
}

/** Hours a week that the days and times of a schedule add up to; undefined where either is missing. */
function weeklyHours(group: Part[]): number | undefined {
  const worked = group.filter((part) => part.days)
  const away = group.flatMap((part) => part.except ?? [])
  const first = worked[0]?.days ?? (away.length > 0 ? [0, 1, 2, 3, 4, 5, 6] : [])
  let days = first
  let minutes = 0
  for (const part of group) {
    if (part.days) days = part.days
    if (part.stretch)
      minutes += days.filter((day) => !away.includes(day)).length * (part.stretch.to - part.stretch.from)
  }
  const hours = Math.round(minutes / 15) / 4
  return hours > 0 && hours <= 60 ? hours : undefined
}

function read(text: string, least: 1 | 2): Reading<string> | undefined {
  const group = together(fold(text))
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || weightOf(group) < least) return undefined
  const labels = [...new Set(group.map((part) => part.label))].join(', ')
  return reading(text, first.at, last.at + last.length - first.at, labels.slice(0, 300), 1)
}

/** Reads when the work is done, in its usual writing: « du mardi au samedi, 4 h – 11 h 30 », « de nuit ». */
export const readSchedule: Reader<string> = (text) => read(text, 2)

/** The same where the schedule was asked for: « le matin » alone says something then. */
export const readAskedSchedule: Reader<string> = (text) => read(text, 1)

/**
 * The hours a week that a schedule adds up to (« du mardi au samedi 4h-11h30 » is 37.5), breaks not taken off:
 * in the words of its times, and less certain than hours that are said.
 */
export const readScheduleHours: Reader<number> = (text) => {
  const group = together(fold(text))
  const hours = weeklyHours(group)
  const times = group.filter(({ stretch }) => stretch)
  const [first, last] = [times[0], times.at(-1)]
  if (hours === undefined || !first || !last) return undefined
  return reading(text, first.at, last.at + last.length - first.at, hours, 0.8)
}
