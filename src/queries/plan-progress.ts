import { type VisitResult, visitResults } from '../domain/prospect.ts'
import type { ProspectCount } from '../records/store.ts'

/** How far the plan has come. A firm that refused after a visit was seen too. */
export interface PlanProgress {
  total: number
  toSee: number
  assigned: number
  seen: number
  doNotContact: number
  /** Of the firms that were seen, what the last visit came to; null where nobody said it. */
  results: { result: VisitResult | null; count: number }[]
}

/** Adds the counts of the records up. */
export function progressOf(counts: readonly ProspectCount[]): PlanProgress {
  const sum = (of: (row: ProspectCount) => number) => counts.reduce((total, row) => total + of(row), 0)
  const inState = (state: ProspectCount['state']) => sum((row) => (row.state === state ? row.count : 0))
  return {
    total: sum(({ count }) => count),
    toSee: inState('to-see'),
    assigned: inState('assigned'),
    seen: sum(({ seen }) => seen),
    doNotContact: inState('do-not-contact'),
    results: [...visitResults, null]
      .map((result) => ({ result, count: sum((row) => (row.result === result ? row.seen : 0)) }))
      .filter(({ count }) => count > 0),
  }
}

/** What so many visits came to: « 2 veulent un apprenti ». */
const resultWords: Record<VisitResult, [one: string, more: string]> = {
  'wants-apprentice': ['veut un apprenti', 'veulent un apprenti'],
  'wants-to-recruit': ['veut recruter', 'veulent recruter'],
  project: ['a un projet', 'ont un projet'],
  'nothing-now': ['sans besoin pour l’instant', 'sans besoin pour l’instant'],
  'call-back': ['à rappeler', 'à rappeler'],
  closed: ['fermée', 'fermées'],
  'do-not-contact': ['ne veut plus être contactée', 'ne veulent plus être contactées'],
}

/** One result in words: « veut un apprenti ». */
export const showResult = (result: VisitResult): string => resultWords[result][0]

/** « 12 entreprises vues sur les 100 de l'objectif (12 %) », where they stand, and what their visits came to. */
export function progressAnswer(progress: PlanProgress, objective: number | undefined): string {
  const { total, toSee, assigned, seen, doNotContact, results } = progress
  if (total === 0)
    return 'Le plan est vide : un coordinateur m’envoie la liste des entreprises, en CSV, dans son chat avec moi.'
  const s = (count: number) => (count > 1 ? 's' : '')
  const share = objective
    ? ` sur les ${objective} de l’objectif (${Math.floor((seen / objective) * 100)} %)`
    : ''
  const stand = [
    `${toSee} à voir`,
    assigned > 0 && `${assigned} attribuée${s(assigned)}, pas encore vue${s(assigned)}`,
    doNotContact > 0 && `${doNotContact} à ne plus contacter`,
  ].filter(Boolean)
  const came = results.map(({ result, count }) =>
    result ? `${count} ${resultWords[result][count > 1 ? 1 : 0]}` : `${count} sans suite notée`,
  )
  return [
    `**${seen} entreprise${s(seen)} vue${s(seen)}**${share}. Dans le plan : ${total} ; ${stand.join(' ; ')}.`,
    ...(came.length > 0 ? [`Après visite : ${came.join(' · ')}.`] : []),
  ].join('\n\n')
}
