import type { AgeBand, ContractYear } from './apprentice-pay.ts'
import type { Sourced } from './sourced.ts'

/** Least pay in % of the minimum wage by age and year of the contract. From 26 on it is the whole. */
type Grid = Record<Exclude<AgeBand, '26+'>, Partial<Record<ContractYear, number>>>

/** What the agreement of a branch asks beyond the law. */
export interface BranchPay extends Sourced {
  /** Numbers of the agreements (IDCC). */
  idccs: readonly number[]
  /** By the beginning of the diploma's title; null where the branch is known to ask more, but not how much. */
  grids: Readonly<Record<string, Grid>> | null
}

/**
 * Agreements read in old editions: none is certain. That the law's grid alone would be wrong is why they stand here.
 * The food trades' are not known.
 */
const branches: readonly BranchPay[] = [
  {
    idccs: [2596],
    grids: {
      CAP: {
        'under-18': { 1: 29, 2: 41, 3: 57 },
        '18-20': { 1: 45, 2: 53, 3: 69 },
        '21-25': { 1: 55, 2: 63, 3: 80 },
      },
      // Prepared in two years by who holds the CAP.
      BP: { 'under-18': { 1: 57, 2: 67 }, '18-20': { 1: 67, 2: 77 }, '21-25': { 1: 80, 2: 80 } },
    },
    source: 'avenant n° 28 du 2 juillet 2012 à la convention de la coiffure, édition de 2019',
    asOf: '2019-12-31',
    certain: false,
  },
  {
    idccs: [1596, 1597],
    grids: null,
    source: 'conventions du bâtiment, d’après un dépliant de 2014',
    asOf: '2014-12-31',
    certain: false,
  },
]

/** The branch of one of these agreements that asks more than the law; undefined where none is known to. */
export function branchPayOf(idccs: readonly number[]): BranchPay | undefined {
  return branches.find((branch) => idccs.some((idcc) => branch.idccs.includes(idcc)))
}
