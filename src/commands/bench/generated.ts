import { randomUUID } from 'node:crypto'
import { communes } from '../../domain/communes/index.ts'
import type { Convention } from '../../domain/convention.ts'
import type { Givens } from '../../domain/given.ts'
import { newReference } from '../../domain/reference.ts'
import { type Kind, noHandoff, type Request, type RequestEvent, type State } from '../../domain/request.ts'
import { trades } from '../../domain/trades/index.ts'

const years = 5
const hour = 3_600_000
const contracts = ['CDI', 'CDI', 'CDI', 'CDD', 'CDD', 'interim', 'saisonnier', 'professionnalisation']
const outcomes = [
  'pourvue : France Travail',
  'pourvue : Bouche à oreille',
  'pourvue : Une école',
  'pourvue',
  'pourvue : La Chambre de métiers',
]
const motives = ['plus de besoin', 'pas de candidat', 'injoignable', 'candidats pas assez qualifiés']

/**
 * Requests as five years of a busy basin leave them: few trades and communes have most of them, nearly all have ended,
 * and the youngest still wait. The same ones for the same seed, but for their ids.
 */
export function* generated(
  count: number,
  now: Date,
  { offices }: Pick<Convention, 'offices'>,
): Generator<{ request: Request; events: RequestEvent[] }> {
  const random = mulberry(20_261_123)
  const pick = <T>(some: readonly T[], skew = 1) => some[Math.floor(random() ** skew * some.length)] as T
  const near = communes.slice(0, 60)
  const step = (years * 365 * 24 * hour) / count
  const taken = new Set<string>()
  const reference = (kind: Kind): string => {
    const made = newReference(kind, random)
    if (taken.has(made)) return reference(kind)
    taken.add(made)
    return made
  }
  for (let index = 0; index < count; index++) {
    const kind = pick([
      'job-posting',
      'job-posting',
      'job-posting',
      'apprenticeship',
      'business-project',
    ] as const)
    const submitted = now.getTime() - (count - index) * step
    const age = now.getTime() - submitted
    const claimed = submitted + random() ** 3 * 60 * hour
    const ended = claimed + random() ** 2 * 60 * 24 * hour
    const state: State =
      claimed > now.getTime() || (age < 20 * 24 * hour && random() < 0.3)
        ? 'submitted'
        : ended > now.getTime()
          ? pick(['claimed', 'awaiting-details', 'active'])
          : pick(['done', 'done', 'done', 'abandoned', 'withdrawn', 'expired'] as const)
    const open = ['submitted', 'claimed', 'awaiting-details', 'active'].includes(state)
    const lead = pick(offices)
    const support = offices.find(({ partner }) => partner !== lead.partner)
    const trade = pick(trades, 3)
    const commune = pick(near, 3)
    const iso = (ms: number) => new Date(Math.min(ms, now.getTime())).toISOString()
    const id = randomUUID()
    const advisor = state === 'submitted' ? null : pick(lead.advisors).id
    const request: Request = {
      id,
      reference: reference(kind),
      kind,
      state,
      version: 3,
      artisan: {
        account: `29:${index % 40_000}`,
        object: null,
        name: 'Personne',
        conversation: `a:${index % 40_000}`,
      },
      lead: lead.id,
      support: support?.id ?? null,
      advisor,
      given: givens(
        kind,
        trade,
        commune,
        index,
        kind === 'apprenticeship' ? 'apprentissage' : pick(contracts),
        pick,
      ),
      handoff: { ...noHandoff, waitingSince: iso(submitted), expiresAt: iso(submitted + 60 * 24 * hour) },
      outcome: state === 'done' ? pick(outcomes) : state === 'abandoned' ? pick(motives) : null,
      createdAt: iso(submitted - hour),
      submittedAt: iso(submitted),
      claimedAt: state === 'submitted' ? null : iso(claimed),
      updatedAt: iso(open ? claimed : ended),
    }
    const event = (what: RequestEvent['what'], at: number): RequestEvent => ({
      request: id,
      what,
      by: advisor ?? request.artisan.account,
      at: iso(at),
      cause: null,
      detail: {},
    })
    yield {
      request,
      events: [
        event('submitted', submitted),
        ...(state === 'submitted' ? [] : [event('claimed', claimed)]),
        ...(open ? [] : [event(state as 'done', ended)]),
      ],
    }
  }
}

function givens(
  kind: Kind,
  trade: (typeof trades)[number],
  commune: (typeof communes)[number],
  index: number,
  contract: string,
  pick: <T>(some: readonly T[]) => T,
): Givens {
  const said = (value: unknown, words: string) => ({ value, by: 'artisan' as const, words, at: 1 })
  return {
    trade: said({ rome: trade.rome, label: trade.label }, trade.titles[0]),
    commune: said(
      { name: commune.name, postcode: commune.postcodes[0] ?? null, insee: commune.insee },
      commune.name,
    ),
    firmName: said(`Atelier ${index % 40_000}`, `Atelier ${index % 40_000}`),
    phone: said('+33600000000', '06 00 00 00 00'),
    ...(kind === 'business-project'
      ? { project: said(pick(['create', 'take-over', 'hand-over']), 'reprendre') }
      : {
          contract: said(contract, contract),
          weeklyHours: said(39, '39 h'),
          schedule: said('du mardi au samedi, de 4 h à 11 h 30', 'mardi samedi 4h 11h30'),
          pay: said({ min: 2100, max: 2100, unit: 'month', basis: 'gross' }, '2100 brut'),
          tasks: said(
            ['ce que l’on fait chaque jour dans le métier', 'et ce qui vient avec'],
            'un peu de tout',
          ),
        }),
  }
}

/** A small generator of numbers in [0, 1), the same ones for the same seed (Tommy Ettinger's Mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
