import type { Trade } from '../trades/trade.ts'
import { type Aid, apprenticeAid, type Level } from './aid.ts'
import {
  type ApprenticePay,
  branchApprenticePay,
  type ContractYear,
  legalApprenticePay,
} from './apprentice-pay.ts'
import { type BranchPay, branchPayOf } from './branch-pay.ts'
import type { Sourced } from './sourced.ts'

export interface CostCase {
  trade: Trade | undefined
  age: number
  year: ContractYear
  /** Level of the diploma aimed at, and its title where it is known: some branches pay by it. */
  level: Level
  diploma?: string
  /** Employees of the whole firm. */
  headcount: number
  /** First day of that year of the contract, `YYYY-MM-DD`. */
  at: string
}

/** What an apprentice costs in one year of the contract; amounts are gross euros. */
export interface ApprenticeCost {
  of: CostCase
  /** The least to be paid: by the branch's grid where that is known and asks more, else by the law's. */
  pay: ApprenticePay
  /** The agreement that asks more than `pay`, though we do not know how much. */
  branchAsksMore: BranchPay | undefined
  aid: Aid
  /** Orders of magnitude, rounded to ten euros a month, the aid taken off or not. */
  monthly: { withAid: number; withoutAid: number }
  certain: boolean
}

/** Where the estimate comes from (modele-social 11.1.0); what is left out of it stands at `monthlyCost`. */
export const estimateSource: Sourced = {
  source: 'calculateur mon-entreprise de l’Urssaf',
  asOf: '2026-08-31',
  certain: false,
}

/** The employer's half of a health cover of 40 € a month. */
const healthCover = 20
/** What is left of the contributions after the general reduction, in % of the pay: small firms pay less for training. */
const contributions = { small: 2, other: 3.75 }
const smallFirm = 11
/** The employer's own share for a diploma above bac + 2: once a contract, since 1 July 2025. */
export const trainingShare = { from: 6, euros: 750 }

/** Undefined where no minimum wage is known for the day. */
export function apprenticeCost(of: CostCase): ApprenticeCost | undefined {
  const { trade, age, year, level, headcount, at } = of
  const legal = legalApprenticePay({ age, year, at })
  if (!legal) return undefined
  const idccs = trade?.idccs ?? []
  const branch = branchApprenticePay({ age, year, at }, idccs, of.diploma ?? usualTitle(level))
  const pay = branch && branch.percent > legal.percent ? branch : legal
  const branchAsksMore = branch || legal.percent === 100 ? undefined : branchPayOf(idccs)
  const aid = apprenticeAid({ level, headcount, start: at, year })
  const gross = monthlyCost(pay.month, of)
  return {
    of,
    pay,
    branchAsksMore,
    aid,
    monthly: { withAid: toTen(gross - (aid.amount ?? 0) / 12), withoutAid: toTen(gross) },
    certain: pay.certain && aid.certain && !branchAsksMore,
  }
}

/** What crafts prepare at that level, where only the level is known. */
const usualTitle = (level: Level) => (level === 3 ? 'CAP' : level === 4 ? 'BP' : '')

/**
 * Pay, contributions that are left after the general reduction, and half of a health cover, in euros a month. Left
 * out: the commune's transport levy, the branch's insurance, meals, tools, and the hours that teaching takes.
 */
function monthlyCost(pay: number, of: CostCase): number {
  const rate = of.headcount < smallFirm ? contributions.small : contributions.other
  const share = owesTrainingShare(of) ? trainingShare.euros / 12 : 0
  return pay * (1 + rate / 100) + healthCover + share
}

/** The share is owed once: it is counted in the first year. */
export function owesTrainingShare({ level, year }: CostCase): boolean {
  return year === 1 && level >= trainingShare.from
}

const toTen = (euros: number) => Math.max(0, Math.round(euros / 10) * 10)
