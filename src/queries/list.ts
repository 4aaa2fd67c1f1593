import type { Convention } from '../domain/convention.ts'
import type { Request } from '../domain/request.ts'
import { howMany, inWords } from './in-words.ts'
import type { Query } from './query.ts'

/** Lines a page: what a phone shows without much scrolling. */
export const pageSize = 8

/** One request in a list: what an advisor needs to choose from. */
export interface ListLine {
  reference: string
  title: string
  firm: string | null
  commune: string | null
  state: Request['state']
  advisor: string | null
  submittedAt: string
}

interface Page {
  query: Query
  total: number
  offset: number
  lines: readonly ListLine[]
}

const days = (since: string, now: Date) => Math.floor((now.getTime() - Date.parse(since)) / 86_400_000)

function age(since: string, now: Date): string {
  const count = days(since, now)
  return count === 0 ? 'aujourd’hui' : count === 1 ? 'depuis hier' : `depuis ${count} jours`
}

const orders: Partial<Record<NonNullable<Query['order']>, string>> = {
  oldest: ' ; les plus anciennes d’abord',
  newest: ' ; les plus récentes d’abord',
}

/** How many requests the list would show if it went on to its end. */
export function lengthOf({ top }: Query, total: number): number {
  return Math.min(total, top ?? total)
}

/** A page of a list, with the number in all, the filter in words, and how to see what follows. */
export function listAnswer(
  { query, total, offset, lines }: Page,
  convention: Convention,
  othersToo: boolean,
  now: Date,
): string {
  const { filter, order } = query
  const head = `**${howMany(filter, total)}** — ${inWords(filter, convention, othersToo)}${(order && orders[order]) ?? ''}.`
  const rows = lines.map(({ reference, title, firm, commune, advisor, submittedAt }) =>
    [
      `**${reference}** ${title}`,
      [firm, commune].filter(Boolean).join(', '),
      advisor ?? 'non prise',
      age(submittedAt, now),
    ]
      .filter(Boolean)
      .join(' · '),
  )
  const left = lengthOf(query, total) - offset - lines.length
  const tail = left > 0 ? [`Encore ${left} : écrivez « suite ».`] : []
  return [head, ...rows, ...tail].join('\n\n')
}
