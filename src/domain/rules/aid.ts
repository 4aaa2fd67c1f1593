import { showDate, showEuros } from '../display.ts'
import { levelOfDiploma } from './diplomas.ts'
import type { Rule } from './situation.ts'
import { labourCode, type Sourced } from './sourced.ts'

/** European level of a diploma: 3 CAP, 4 bac and BP, 5 BTS, 6 licence, 7 master. */
export type Level = 3 | 4 | 5 | 6 | 7

/** The State's help for taking an apprentice, in euros for the whole first year, paid month by month. */
export interface Aid extends Sourced {
  /** At most; null where nothing is known yet, 0 where there is none. */
  amount: number | null
  /** Large firms get it only if they employ enough apprentices. */
  quota: boolean
}

export interface AidCase {
  /** Level of the diploma aimed at. */
  level: Level
  /** Employees of the whole firm. */
  headcount: number
  /** Day on which the contract begins, `YYYY-MM-DD`. */
  start: string
  /** Year of the contract that is asked about; the first when left out. */
  year?: number
  /** The apprentice has a recognised disability (RQTH). */
  disability?: boolean
}

/** From this many employees on, the amounts are lower and a quota holds. */
export const largeFirm = 250

/** Contracts concluded from, and begun before, these days fall under the decree. */
export const decreeFrom = '2026-03-08'
export const decreeUntil = '2027-01-01'

const decree: Sourced = {
  source: 'décret n° 2026-168 du 6 mars 2026',
  asOf: '2026-08-31',
  certain: true,
}
const code = labourCode('L6243-1, D6243-1 et D6243-2')

const disabled = 6000
const amounts = {
  small: { 3: 5000, 4: 5000, 5: 4500, 6: 2000, 7: 2000 },
  large: { 3: 2000, 4: 2000, 5: 1500, 6: 750, 7: 750 },
}

/**
 * What the State pays at most in a year of the contract. The first year only (D6243-2). What is not covered by the
 * code alone was decided for contracts that begin before 2027: later, and before the decree, it is not known.
 */
export function apprenticeAid({ level, headcount, start, year = 1, disability = false }: AidCase): Aid {
  if (year > 1) return { ...code, amount: 0, quota: false }
  const large = headcount >= largeFirm
  const byCode = !large && level <= 4
  const decided = start >= decreeFrom && start < decreeUntil
  const amount = disability ? disabled : amounts[large ? 'large' : 'small'][level]
  const source = byCode ? code : decree
  return { ...source, amount: byCode || decided ? amount : null, quota: large, certain: decided }
}

/** Told where the aid is not the usual one: in a large firm, for a higher diploma, for a contract of later years. */
export const firstYearAid: Rule = ({ answers: { targetDiploma, headcount }, start }) => {
  const level = levelOfDiploma(targetDiploma ?? '') ?? 3
  const aid = apprenticeAid({ level, headcount: headcount ?? 0, start })
  const { source, asOf, certain } = aid
  const notice = (id: string, text: string) => [{ id, text, source, asOf, certain }]
  if (!certain) {
    const known = aid.amount === null ? '' : ` de ${showEuros(aid.amount)}`
    return notice(
      'aid-later',
      `L’aide${known} de la première année est annoncée pour les contrats qui commencent avant le ${showDate(decreeUntil)}. Pour la suite, rien n’est encore sûr.`,
    )
  }
  const amount = showEuros(aid.amount ?? 0)
  if (aid.quota)
    return notice(
      'aid-large-firm',
      `À partir de ${largeFirm} salariés, l’aide de la première année est de ${amount} au plus, et l’entreprise doit employer assez d’alternants.`,
    )
  if (level <= 4) return []
  return notice(
    'aid-level',
    `Pour un diplôme au-dessus du bac, l’aide de la première année est de ${amount} au plus.`,
  )
}
