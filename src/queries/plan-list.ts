import { z } from 'zod'
import { showDate, showPhone } from '../domain/display.ts'
import type { Prospect } from '../domain/prospect.ts'
import { nafsOf, tradeUnder } from '../domain/trades/naf.ts'
import type { ProspectFilter } from '../records/store.ts'

/** Which firms of the plan are listed, closed and typed: of a trade, in a commune, or those that the asker follows. */
export const planListSchema = z.object({
  trade: z.object({ name: z.string(), romes: z.array(z.string()) }).optional(),
  commune: z.object({ name: z.string(), insee: z.string() }).optional(),
  mine: z.boolean().optional(),
})
export type PlanList = z.infer<typeof planListSchema>

/** The list as the records take it: the firms that nobody sees yet, or else all that the asker follows. */
export function planFilter({ trade, commune, mine }: PlanList, asker: string): ProspectFilter {
  return {
    states: mine ? ['assigned', 'seen'] : ['to-see'],
    ...(mine ? { advisor: asker } : {}),
    ...(trade ? { nafs: nafsOf(trade.romes) } : {}),
    ...(commune ? { insee: [commune.insee] } : {}),
  }
}

/** « 3 entreprises à voir — métier : boulangeries ; commune : Bergues. » and a page of them, how to see more last. */
export function planListAnswer(
  list: PlanList,
  { total, offset, prospects }: { total: number; offset: number; prospects: readonly Prospect[] },
): string {
  const many = total > 1 ? 's' : ''
  const count = total === 0 ? 'Aucune entreprise' : `${total} entreprise${many}`
  const what = list.mine ? `suivie${many} par vous` : 'à voir'
  const conditions = [
    list.trade && `métier : ${list.trade.name}`,
    list.commune && `commune : ${list.commune.name}`,
  ].filter(Boolean)
  const head = `**${count} ${what}**${conditions.length > 0 ? ` — ${conditions.join(' ; ')}` : ''}.`
  const left = total - offset - prospects.length
  const tail = left > 0 ? [`Encore ${left} : écrivez « suite ».`] : []
  return [head, ...prospects.map(firmLine), ...tail].join('\n\n')
}

/** One firm in a line: its name, what it does, where, and what is agreed with it. */
export function firmLine({ name, naf, commune, phone, seenAt, callBackOn }: Prospect): string {
  return [
    `**${name}**`,
    tradeUnder(naf)?.titles[0],
    commune.postcode ? `${commune.name} (${commune.postcode})` : commune.name,
    phone && showPhone(phone),
    seenAt && 'vue',
    callBackOn && `à rappeler le ${showDate(callBackOn)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
