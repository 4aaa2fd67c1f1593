import { type Filter, inWords } from './filter.ts'

/** « combien d'offres… ? » : the number, and the filter in words. */
export function countAnswer(filter: Filter, total: number): string {
  return `**${howMany(filter, total)}** — ${inWords(filter)}.`
}

/** « 2 offres », « aucune demande ». */
export function howMany({ kind }: Filter, total: number): string {
  const noun = kind === 'job-posting' ? 'offre' : 'demande'
  if (total === 0) return `Aucune ${noun}`
  return `${total} ${noun}${total > 1 ? 's' : ''}`
}
