import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { showPhone } from '../domain/display.ts'
import { parisDate } from '../domain/paris-time.ts'
import type { Prospect, ProspectState, VisitResult } from '../domain/prospect.ts'
import { tradeUnder } from '../domain/trades/naf.ts'
import { csvOf } from './table.ts'

const states: Record<ProspectState, string> = {
  'to-see': 'à voir',
  assigned: 'attribuée',
  seen: 'vue',
  'do-not-contact': 'ne plus contacter',
}

const results: Record<VisitResult, string> = {
  'wants-apprentice': 'veut un apprenti',
  'wants-to-recruit': 'veut recruter',
  project: 'a un projet',
  'nothing-now': 'sans besoin',
  'call-back': 'à rappeler',
  closed: 'fermée',
  'do-not-contact': 'ne plus contacter',
}

const day = (instant: string | null | undefined) => (instant ? parisDate(new Date(instant)) : null)

/** The columns of the plan, in their order. The first ones are those that an import reads. */
const columns: [name: string, of: (prospect: Prospect, convention: Convention) => string | null][] = [
  ['siret', ({ siret }) => siret],
  ['nom', ({ name }) => name],
  ['raison_sociale', ({ legalName }) => legalName],
  ['code_naf', ({ naf }) => naf],
  ['code_insee', ({ commune }) => commune.insee],
  ['code_postal', ({ commune }) => commune.postcode],
  ['commune', ({ commune }) => commune.name],
  ['telephone', ({ phone }) => phone && showPhone(phone).replace(/\s/g, ' ')],
  ['metier', ({ naf }) => tradeUnder(naf)?.label ?? null],
  ['etat', ({ state }) => states[state]],
  ['suivie_par', ({ visitor }, it) => visitor && (staffOf(it, visitor.advisor)?.advisor.name ?? '')],
  ['bureau', ({ visitor }, it) => visitor && (officeById(it, visitor.office)?.name ?? visitor.office)],
  ['depuis', ({ visitor }) => day(visitor?.since)],
  ['resultat', ({ result }) => result && results[result]],
  ['vue_le', ({ seenAt }) => day(seenAt)],
  ['rappeler_le', ({ callBackOn }) => callBackOn],
]

/** The plan as a spreadsheet opens it, and as an import reads it again. Whoever refused to be contacted is not in it. */
export function planCsv(prospects: readonly Prospect[], convention: Convention): string {
  const rows = prospects
    .filter(({ state }) => state !== 'do-not-contact')
    .map((prospect) => columns.map(([, of]) => of(prospect, convention)))
  return csvOf([columns.map(([name]) => name), ...rows])
}
