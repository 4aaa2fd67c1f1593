import { randomUUID } from 'node:crypto'
import { afterDoing, newProspect, type Prospect } from '../../src/domain/prospect.ts'
import { newReference } from '../../src/domain/reference.ts'
import type { Request, RequestEvent } from '../../src/domain/request.ts'
import { trades } from '../../src/domain/trades/index.ts'

const titles = ['Boulanger / Boulangère', 'Coiffeur / Coiffeuse', 'Maçon / Maçonne']
const ends = [
  { state: 'done', outcome: 'pourvue : bouche à oreille' },
  { state: 'done', outcome: 'pourvue : bouche à oreille' },
  { state: 'abandoned', outcome: 'doublon' },
  { state: 'done', outcome: 'pourvue : bouche à oreille' },
] as const
const threeDays = 3 * 86_400_000

/** So many requests like one, handed over one every three days before it, taken at once and ended. */
export function pastOf(like: Request, count: number, advisor: string) {
  const { trade } = like.given
  if (!trade) throw new Error('there is no trade')
  const requests = Array.from({ length: count }, (_, index): Request => {
    const at = new Date(Date.parse(like.submittedAt ?? '') - index * threeDays).toISOString()
    const label = titles[index % titles.length] ?? ''
    const rome = trades.find((one) => one.label === label)?.rome
    const value = { ...(trade.value as object), label, rome }
    return {
      ...like,
      ...(ends[index % ends.length] ?? ends[0]),
      id: randomUUID(),
      reference: newReference('job-posting', Math.random),
      version: 0,
      given: { ...like.given, trade: { ...trade, value } },
      advisor,
      createdAt: at,
      submittedAt: at,
      claimedAt: at,
      updatedAt: at,
    }
  })
  const events = requests.flatMap(({ id, state, updatedAt }): RequestEvent[] =>
    (['submitted', 'claimed', state] as RequestEvent['what'][]).map((what) => ({
      request: id,
      what,
      by: advisor,
      at: updatedAt,
      cause: null,
      detail: {},
    })),
  )
  return { requests: requests.map((request) => ({ request, expected: null })), events }
}

/** Twelve firms in two communes: three were seen by the advisor, two are theirs to see. */
export function planOf(advisor: string): Prospect[] {
  const at = '2026-11-20T09:00:00Z'
  const places = [
    { name: 'Dunkerque', insee: '59183', postcode: '59140' },
    { name: 'Bergues', insee: '59067', postcode: '59380' },
  ]
  return Array.from({ length: 12 }, (_, index) => {
    const firm = newProspect(
      {
        siret: `${10_000_000_000_000 + index}`,
        name: `Maison ${index + 1}`,
        legalName: null,
        naf: index % 2 === 0 ? '1071C' : '9602A',
        commune: places[index % 3 === 0 ? 1 : 0] as (typeof places)[number],
        phone: '+33612345678',
      },
      at,
    )
    if (index > 4) return firm
    const doing = { by: advisor, office: 'france-travail-dunkerque', at, cause: null }
    const seen = { what: 'seen', result: 'wants-apprentice', callBackOn: '2026-12-01' } as const
    return afterDoing(firm, { ...doing, ...(index > 2 ? { what: 'assigned' } : seen) }).prospect
  })
}
