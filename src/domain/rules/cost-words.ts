import { showDate, showEuros } from '../display.ts'
import type { Notice } from '../notice.ts'
import { type ApprenticeCost, estimateSource, owesTrainingShare } from './apprentice-cost.ts'
import type { AgeBand } from './apprentice-pay.ts'
import type { Sourced } from './sourced.ts'

/** One figure of a cost as a sentence without its full stop, with where it comes from. */
export type CostLine = Omit<Notice, 'id'>

/** What an apprentice costs, in three or four sentences: each figure with its source and its date. */
export function costWords(cost: ApprenticeCost): string {
  const backed = ({ text, source, asOf }: CostLine) => `${text} (${source}, au ${showDate(asOf)}`
  const figures = figureLines(cost).map(
    (figure) => `${backed(figure)}${figure.certain ? '' : ' ; à confirmer avec votre conseiller'}).`,
  )
  const estimate = `${backed(estimateLine(cost))}) : c’est une estimation, votre conseiller fait le calcul exact.`
  return [...figures, estimate].join(' ')
}

/** The figures of a cost one by one: least pay, what the branch may add, the aid, what is left to the employer. */
export function costLines(cost: ApprenticeCost): CostLine[] {
  return [...figureLines(cost), estimateLine(cost)]
}

function figureLines(cost: ApprenticeCost): CostLine[] {
  const { branchAsksMore: branch, pay, aid } = cost
  const more = branch ? [line('Votre branche prévoit sans doute plus', branch)] : []
  return [line(payWords(cost), pay), ...more, line(aidWords(cost), aid)]
}

const estimateLine = (cost: ApprenticeCost) => line(monthlyWords(cost), estimateSource)

const line = (text: string, { source, asOf, certain }: Sourced): CostLine => ({ text, source, asOf, certain })

const ages: Record<AgeBand, string> = {
  'under-18': 'de moins de 18 ans',
  '18-20': 'de 18 à 20 ans',
  '21-25': 'de 21 à 25 ans',
  '26+': 'de 26 ans ou plus',
}

function payWords({ of, pay }: ApprenticeCost): string {
  const place = of.trade?.activities[0] ? ` en ${of.trade.activities[0]}` : ''
  const year = of.year === 1 ? '1re' : `${of.year}e`
  const part = pay.percent === 100 ? 'le SMIC' : `${pay.percent} % du SMIC`
  const branch = pay.branchMinimumCounts ? ' (plus si le minimum de votre branche est plus haut)' : ''
  const wage = `SMIC ${pay.wage.certain ? '' : 'connu '}au ${showDate(pay.wage.since)}`
  const amount = showEuros(Math.round(pay.month))
  return `Un apprenti${place} ${ages[pay.band]}, en ${year} année : au moins ${part}${branch}, soit ${amount} brut par mois pour 35 h, ${wage}`
}

function aidWords({ aid, of }: ApprenticeCost): string {
  if (of.year > 1) return 'L’aide de l’État ne vaut que pour la première année'
  if (aid.amount === null)
    return 'L’aide de l’État n’est pas encore connue pour un contrat qui commence à cette date'
  const quota = aid.quota ? ', si l’entreprise emploie assez d’alternants' : ''
  const later = aid.certain ? '' : `, sous réserve pour ${of.at.slice(0, 4)}`
  return `L’aide de l’État est de ${showEuros(aid.amount)} au plus la première année${quota}${later}`
}

function monthlyWords({ aid, monthly, of }: ApprenticeCost): string {
  const included = owesTrainingShare(of)
    ? 'cotisations et 750 € pour le CFA compris'
    : 'cotisations comprises'
  const about = (euros: number) => `Il vous reste à payer environ ${showEuros(euros)} par mois`
  if (!aid.amount) return `${about(monthly.withoutAid)}, ${included}`
  if (aid.certain) return `${about(monthly.withAid)}, ${included} et aide déduite`
  return `${about(monthly.withAid)} si l’aide est maintenue, ${showEuros(monthly.withoutAid)} sinon, ${included}`
}
