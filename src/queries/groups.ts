import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { showDate, showMonth } from '../domain/display.ts'
import type { Dimension } from '../domain/figure.ts'
import { meansWords, motiveWords } from '../domain/motive.ts'
import { contractNames, kindNames, projectNames, stateNames } from './in-words.ts'

export const dimensionNames: Record<Dimension, string> = {
  trade: 'métier',
  family: 'famille de métiers',
  kind: 'type de demande',
  project: 'type de projet',
  contract: 'contrat',
  commune: 'commune',
  office: 'bureau',
  partner: 'partenaire',
  advisor: 'conseiller',
  state: 'état',
  motive: 'motif',
  means: 'moyen de recrutement',
  week: 'semaine',
  month: 'mois',
  year: 'année',
}
/** For requests that have no value there. */
const none: Partial<Record<Dimension, string>> = {
  advisor: 'non prises',
  motive: 'encore ouvertes',
  means: 'moyen non dit',
}

/** How a group is called. Communes are given by the turn, which knows their spelling. */
export function groupName(
  by: Dimension,
  key: string | null,
  convention: Convention,
  communeNamed: (key: string) => string,
): string {
  if (key === null) return none[by] ?? `sans ${dimensionNames[by]} noté`
  const of = <T extends Record<string, string>>(names: T) => names[key] ?? key
  switch (by) {
    case 'kind':
      return of(kindNames)
    case 'project':
      return of(projectNames)
    case 'contract':
      return of(contractNames)
    case 'state':
      return of(stateNames)
    case 'motive':
      return of(motiveWords)
    case 'means':
      return of(meansWords)
    case 'office':
      return officeById(convention, key)?.name ?? key
    case 'partner':
      return convention.partners.find(({ id }) => id === key)?.name ?? key
    case 'advisor':
      return staffOf(convention, key)?.advisor.name ?? 'un ancien conseiller'
    case 'commune':
      return communeNamed(key)
    case 'week':
      return `semaine du ${showDate(key)}`
    case 'month':
      return showMonth(key.slice(0, 7))
    case 'year':
      return key.slice(0, 4)
    default:
      return key
  }
}
