import { communes } from '../../domain/communes/index.ts'
import { handedOverStates, kinds } from '../../domain/request.ts'
import { trades } from '../../domain/trades/index.ts'
import { officesOf } from '../../queries/filter.ts'
import { contractNames, stateNames } from '../../queries/in-words.ts'
import type { Desk } from '../../turn/desk/seen.ts'
import type { Me } from './shapes.ts'

/** Who looks, and what their lists can be narrowed to. */
export function meOf({ convention, staff }: Desk): Omit<Me, 'version'> {
  const seen = officesOf(convention, staff)
  const offices = convention.offices.filter(({ id }) => seen.includes(id))
  const territory = new Set(offices.flatMap((office) => office.communes))
  return {
    name: staff.advisor.name,
    office: staff.office.name,
    role: staff.advisor.role,
    offices: offices.map(({ id, name }) => ({ id, name })),
    kinds: [...kinds],
    trades: [...new Set(trades.map(({ family }) => family))],
    communes: communes
      .filter(({ insee }) => territory.has(insee))
      .map(({ name }) => name)
      .sort((one, other) => one.localeCompare(other, 'fr')),
    contracts: contractNames,
    states: Object.fromEntries(handedOverStates.map((state) => [state, stateNames[state]])),
  }
}
