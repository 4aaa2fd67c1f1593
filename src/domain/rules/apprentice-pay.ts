import { branchPayOf } from './branch-pay.ts'
import { type MinimumWage, minimumWageOn } from './minimum-wage.ts'
import { labourCode, type Sourced } from './sourced.ts'

/** Year of the contract. */
export type ContractYear = 1 | 2 | 3

export type AgeBand = 'under-18' | '18-20' | '21-25' | '26+'

/** Who is under 16 is paid as one of 16 or 17 (D6222-27). */
export function ageBandOf(age: number): AgeBand {
  if (age < 18) return 'under-18'
  if (age < 21) return '18-20'
  return age < 26 ? '21-25' : '26+'
}

/** Least pay in % of the minimum wage, by age and year (D6222-26). */
const legalGrid: Record<AgeBand, Record<ContractYear, number>> = {
  'under-18': { 1: 27, 2: 39, 3: 55 },
  '18-20': { 1: 43, 2: 51, 3: 67 },
  '21-25': { 1: 53, 2: 61, 3: 78 },
  '26+': { 1: 100, 2: 100, 3: 100 },
}
const legalGridSource = labourCode('D6222-26 et D6222-27')

/** Points added for a one-year diploma of the level already held (D6222-30). */
const sameLevelPoints = 15

export interface ApprenticePay extends Sourced {
  band: AgeBand
  /** % of the minimum wage, and what that makes: gross euros a month for 35 hours a week. */
  percent: number
  month: number
  wage: MinimumWage
  /** From 21 on, the branch's own minimum for the job is the base where it is higher than the legal one. */
  branchMinimumCounts: boolean
}

export interface PayCase {
  age: number
  year: ContractYear
  /** The day of the pay, `YYYY-MM-DD`. */
  at: string
  /** A one-year contract for a second diploma of the level already held. */
  sameLevel?: boolean
}

/** The least that the law lets an apprentice be paid; undefined before the first minimum wage of the table. */
export function legalApprenticePay({ age, year, at, sameLevel = false }: PayCase): ApprenticePay | undefined {
  const wage = minimumWageOn(at)
  if (!wage) return undefined
  const band = ageBandOf(age)
  const percent = Math.min(100, legalGrid[band][year] + (sameLevel ? sameLevelPoints : 0))
  return paid(band, percent, wage, sameLevel ? labourCode('D6222-26 et D6222-30') : legalGridSource)
}

/**
 * The least that the agreement of a branch asks, where its grid is known; never certain, since the agreements were
 * read in old editions. `idccs` are the numbers of the agreements that may apply, `diploma` the one aimed at.
 */
export function branchApprenticePay(
  { age, year, at }: PayCase,
  idccs: readonly number[],
  diploma: string,
): ApprenticePay | undefined {
  const wage = minimumWageOn(at)
  const branch = branchPayOf(idccs)
  const grid = Object.entries(branch?.grids ?? {}).find(([title]) => diploma.startsWith(title))?.[1]
  if (!wage || !branch || !grid) return undefined
  const band = ageBandOf(age)
  const percent = band === '26+' ? 100 : grid[band][year]
  return percent === undefined ? undefined : paid(band, percent, wage, branch)
}

function paid(band: AgeBand, percent: number, wage: MinimumWage, from: Sourced): ApprenticePay {
  return {
    band,
    percent,
    month: Math.round(wage.month * percent) / 100,
    wage,
    branchMinimumCounts: band === '21-25' || band === '26+',
    source: from.source,
    asOf: from.asOf,
    certain: from.certain && wage.certain,
  }
}
