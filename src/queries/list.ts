import type { Request } from '../domain/request.ts'
import { howMany } from './count.ts'
import { type Filter, inWords } from './filter.ts'

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

const days = (since: string, now: Date) => Math.floor((now.getTime() - Date.parse(since)) / 86_400_000)

function age(since: string, now: Date): string {
  const count = days(since, now)
  return count === 0 ? 'aujourd’hui' : count === 1 ? 'depuis hier' : `depuis ${count} jours`
}

/** A page of a list, with the number in all, the filter in words, and how to see what follows. */
export function listAnswer(
  filter: Filter,
  total: number,
  offset: number,
  lines: readonly ListLine[],
  now: Date,
): string {
  const head = `**${howMany(filter, total)}** — ${inWords(filter)}.`
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
  const left = total - offset - lines.length
  const tail = left > 0 ? [`Encore ${left} : écrivez « suite ».`] : []
  return [head, ...rows, ...tail].join('\n\n')
}
