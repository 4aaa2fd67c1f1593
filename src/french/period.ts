import { fold } from './fold.ts'
import type { Clock } from './reading.ts'

/** A stretch of days: from one day on, up to (not including) another. `words` says it back. */
export interface Period {
  from: string
  before?: string
  words: string
}

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const monthPattern = new RegExp(
  `\\b(depuis|en|de|d'|du mois de)\\s*(${months.join('|')})(?:\\s+(\\d{4}))?\\b`,
)

const day = (date: Date) => date.toISOString().slice(0, 10)
const utc = (year: number, month: number, date: number) => day(new Date(Date.UTC(year, month, date)))

/**
 * The period of the past that a question speaks of: « ce mois-ci », « cette semaine », « depuis septembre »,
 * « en octobre », « aujourd'hui », « cette année », « le mois dernier ». Nothing found is a result.
 */
export function readPeriod(text: string, { today }: Clock): Period | undefined {
  const said = fold(text)
  const [year, month, date] = today.split('-').map(Number) as [number, number, number]
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  if (/\baujourd'?hui\b/.test(said)) return { from: today, words: 'aujourd’hui' }
  if (/\bhier\b/.test(said)) return { from: utc(year, month - 1, date - 1), before: today, words: 'hier' }
  if (/\bcette semaine\b/.test(said))
    return { from: utc(year, month - 1, date - weekday), words: 'cette semaine' }
  if (/\bsemaine (?:derniere|passee)\b/.test(said))
    return {
      from: utc(year, month - 1, date - weekday - 7),
      before: utc(year, month - 1, date - weekday),
      words: 'la semaine dernière',
    }
  if (/\bce mois(?:-ci| ci)?\b/.test(said)) return { from: utc(year, month - 1, 1), words: 'ce mois-ci' }
  if (/\bmois (?:dernier|passe)\b/.test(said))
    return { from: utc(year, month - 2, 1), before: utc(year, month - 1, 1), words: 'le mois dernier' }
  if (/\bcette annee\b/.test(said)) return { from: utc(year, 0, 1), words: 'cette année' }
  const named = monthPattern.exec(said)
  if (!named) return undefined
  const index = months.indexOf(named[2] ?? '')
  const of = named[3] ? Number(named[3]) : index < month ? year : year - 1
  const name = `${text.slice(named.index, named.index + named[0].length).trim()}`
  const from = utc(of, index, 1)
  return named[1] === 'depuis' ? { from, words: name } : { from, before: utc(of, index + 1, 1), words: name }
}
