import type { Convention, Staff } from '../../domain/convention.ts'
import { elsewhere, stopWords, turning } from '../../french/asked-stop-words.ts'
import { sheetOf } from '../../french/asked-words.ts'
import type { Filter, Query } from '../../queries/query.ts'
import { continued } from './asked-continued.ts'
import { type AskedParts, readParts } from './asked-parts.ts'
import { apartBy, type Compiled, queryOf } from './asked-query.ts'
import {
  courtesy,
  goesOn,
  inverted,
  meaning,
  orders,
  somebody,
  speakers,
  thanks,
  took,
} from './asked-sayings.ts'

/** Who asks, when, and what the last question was. */
export interface Asking {
  convention: Convention
  staff: Staff
  /** `YYYY-MM-DD`, Paris. */
  today: string
  last?: Query | undefined
  /** Whether it was asked a moment ago: a bare « coiffure ? » goes on with it then. */
  recent?: boolean
}

/**
 * A question as it was compiled. It is sure where every word of it was understood. `unread` are the words that were
 * not, `notes` what was taken in a way that may not be meant: both are said with the answer.
 */
export type Question =
  | { is: 'query'; query: Query; unread: string[]; notes: string[] }
  /** Asked, and not to be answered: the words that stand in the way, and the nearest that can be. */
  | { is: 'unclear'; unread: string[]; nearest: Query | undefined }
  /** A name that several places bear. */
  | { is: 'several'; places: string[]; query: Query }

/** Beyond these, what is left of a question is another one. */
const mostUnread = 3

/** Compiles a question to the closed query; undefined where nothing in it asks about requests. */
export function readQuestion(text: string, asking: Asking): Question | undefined {
  const sheet = sheetOf(text)
  if (orders.test(sheet.plain())) return { is: 'unclear', unread: [], nearest: undefined }
  const asksAtAll = inverted.test(sheet.plain())
  const continues = sheet.take(goesOn) !== undefined
  if (!continues && thanks.test(sheet.plain())) return undefined
  for (const pattern of courtesy) while (sheet.take(pattern));
  const tells = speakers.test(sheet.plain()) || /^\W*(?:merci|ok|super|bravo)\b/.test(sheet.plain())
  const refersBack = /^\W*(?:lesquel(?:le)?s|celles|ceux)\b/.test(sheet.plain())
  const isAboutSomebody =
    somebody.test(sheet.plain()) || meaning.test(sheet.plain()) || took.test(sheet.plain())
  const parts = readParts(sheet, asking)
  const left = sheet.left().filter(({ word }) => !stopWords.has(word))
  const unread = left.map(({ written }) => written)
  if (!parts.shape.compares && leavesAnOr(sheet.left(), parts.filter))
    parts.notes.push('« ou » : je prends tout ensemble')
  const turned = left.some(({ word }) => turning.has(word))
  // A number that was not read limits what is meant: « en 2031 », « plus de 2 000 € ».
  const blocked = turned || left.some(({ word }) => elsewhere.has(word) || /\d/.test(word))
  const holds = Object.keys(parts.filter).length > 0 || parts.periods.length > 0 || parts.places.length > 0
  const { measure, series } = parts.shape
  const asks = asksAtAll || parts.shape.asks || parts.by !== undefined
  const figure = measure !== undefined && measure !== 'count' && measure !== 'list'
  const says = parts.named || holds || parts.by !== undefined || series || figure

  const goesBack = continues || (asking.recent && (refersBack || isFragment(parts)))
  if (asking.last && !blocked && goesBack) {
    if (unread.length > 0) return { is: 'unclear', unread, nearest: undefined }
    if (holds || parts.by || parts.shape.measure || series)
      return settled(continued(asking.last, parts, asking), parts, [])
  }
  if (!says || (continues && !parts.named)) return undefined
  // « coiffure », « 2026 »: nobody knows what is wanted of it.
  if (!asks && isFragment(parts) && !parts.filter.states && !parts.filter.motives) return undefined
  // A remark that speaks of offers asks for nothing: « merci pour les offres », « j'ai vu l'offre ».
  if (tells && !asks) return undefined
  const query = queryOf(parts, asking)
  if (
    blocked ||
    isAboutSomebody ||
    unread.length > mostUnread ||
    (unread.length > 0 && !(asks && parts.named))
  )
    return asks || parts.named
      ? { is: 'unclear', unread, nearest: nearestTo(query?.query, { turned, blocked }) }
      : undefined
  return settled(query, parts, unread)
}

/** One thing and no more, that means little by itself: « coiffure ? », « en octobre », « par commune », « lesquelles ? ». */
function isFragment({ named, filter, periods, by, places, shape }: AskedParts): boolean {
  const said = Object.keys(filter).length + periods.length + (by ? 1 : 0) + (places.length > 0 ? 1 : 0)
  // « délai de prise en charge », « taux de pourvoi »: as much of a question as it needs.
  const whole = shape.measure !== undefined && shape.measure !== 'count' && shape.measure !== 'list'
  const alone = shape.measure === undefined ? said === 1 : said === 0 && !whole
  return !named && alone && !shape.compares && !shape.summary && (!shape.series || said === 0)
}

/** « à Dunkerque ou en boulangerie »: an « ou » between conditions that all must hold is not what was said. */
function leavesAnOr(left: readonly { written: string }[], filter: Filter): boolean {
  const several = Object.values(filter).some((value) => Array.isArray(value) && value.length > 1)
  return !several && left.some(({ written }) => written.toLowerCase() === 'ou')
}

/** What can be answered in place of a question: « hors boulangerie » is seen by trade. */
function nearestTo(query: Query | undefined, { turned, blocked }: { turned: boolean; blocked: boolean }) {
  if (!query || !turned) return blocked ? undefined : query
  const key = (Object.keys(apartBy) as (keyof typeof apartBy)[]).find(
    (one) => one !== 'kinds' && query.filter[one],
  )
  if (!key) return query
  const { [key]: _, ...filter } = query.filter
  return { ...query, measure: 'count' as const, filter, by: apartBy[key] }
}

function settled(compiled: Compiled | undefined, parts: AskedParts, unread: string[]): Question {
  if (!compiled) return { is: 'unclear', unread, nearest: undefined }
  const { query, notes } = compiled
  if (parts.places.length > 0) return { is: 'several', places: parts.places, query }
  return { is: 'query', query, unread, notes: [...parts.notes, ...notes] }
}
