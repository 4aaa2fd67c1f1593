import { expect, it } from 'vitest'
import { readConvention } from '../../src/config.ts'
import type { Convention } from '../../src/domain/convention.ts'
import { addDays, parisInstant } from '../../src/domain/paris-time.ts'
import { type Request, type RequestEvent, states } from '../../src/domain/request.ts'
import { isWorkingTime } from '../../src/domain/working-time.ts'
import { tick } from '../../src/turn/clock/clock.ts'
import { sendDigests } from '../../src/turn/clock/digest.ts'
import { talk } from '../talk.ts'

/** Numbers in [0, 1) that are the same at each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Four offices, twelve advisors: two towns, each with both partners. */
function busy(): Convention {
  const convention = readConvention('convention.json')
  const offices = ['dunkerque', 'bergues'].flatMap((town) =>
    ['cma', 'france-travail'].map((partner) => ({
      id: `${partner}-${town}`,
      partner,
      name: `${partner} ${town}`,
      communes: [town === 'dunkerque' ? '59183' : '59067'],
      channel: `19:${partner}-${town}@thread.tacv2`,
      advisors: [1, 2, 3].map((number) => ({
        id: `${partner}-${town}-${number}`,
        name: `${partner} ${town} ${number}`,
        role: number === 3 ? ('coordinator' as const) : ('advisor' as const),
      })),
    })),
  )
  return { ...convention, offices: offices as Convention['offices'] }
}

const requestsInAll = 120
const days = 30

it('a month of busy offices leaves no request without an owner, an end or an escalation', async () => {
  const random = seeded(20260901)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const world = await talk({ convention: busy() })
  const people = world.convention.offices.flatMap(({ advisors }) => advisors.map(({ id }) => id))
  const parts = {
    store: world.store,
    convention: () => world.convention,
    now: () => world.clock.now,
    wake: () => {},
  }
  let submitted = 0

  async function submit(): Promise<void> {
    const artisan = world.artisan(`Artisan ${submitted}`)
    submitted += 1
    const town = pick(['Dunkerque', 'Bergues'])
    const entrusted = random() < 0.7 ? 'oui' : 'non'
    await artisan.says(
      `je cherche un boulanger, CDI 39 h en journée, 2 100 € brut, dès que possible, à ${town}`,
    )
    for (const words of ['oui', 'passer', `Boulangerie ${submitted}, 06 12 34 56 78`, entrusted, 'Je valide'])
      await artisan.says(words)
  }

  async function advisorActs(): Promise<void> {
    const me = pick(people)
    const office = world.convention.offices.find(({ advisors }) => advisors.some(({ id }) => id === me))
    const open = await world.store.requests({ offices: [office?.id ?? ''] }, { limit: 200, offset: 0 })
    const mine = open.requests.filter(({ advisor }) => advisor === me)
    const free = open.requests.filter(({ state, lead }) => state === 'submitted' && lead === office?.id)
    const order = pick(['prendre', 'prendre', 'appelé', 'clore', 'rendre', 'demander', 'abandonner'])
    const request = pick(order === 'prendre' ? free : mine)
    if (!request?.reference) return
    const argument =
      { demander: ' : quel horaire ?', abandonner: ' : sans suite', clore: ' : pourvue' }[order] ?? ''
    await world.advisor(me).says(`${order} ${request.reference}${argument}`)
  }

  for (let count = 0; count < days; count++) {
    const day = addDays('2026-11-02', count)
    for (let hour = 8; hour <= 18; hour++) {
      world.clock.now = parisInstant(day, hour * 60 + 20)
      if (submitted < requestsInAll && random() < 0.5) await submit()
      if (isWorkingTime(world.clock.now) && random() < 0.6) await advisorActs()
      await tick(parts)
      await sendDigests(world.store, world.convention, world.clock.now)
    }
  }

  const { requests } = await world.store.requests({ states: [...states] }, { limit: 1_000, offset: 0 })
  const histories = await Promise.all(requests.map(({ id }) => world.store.events(id)))
  expect(requests.length).toBeGreaterThanOrEqual(requestsInAll * 0.8)
  for (const [index, request] of requests.entries()) {
    const events = histories[index] ?? []
    expect(isLookedAfter(request, world.clock.now), `${request.reference} ${request.state}`).toBe(true)
    expect(stateAfter(events), request.reference ?? '').toBe(request.state)
    const occasions = events.flatMap(({ detail }) => (detail.occasion ? [detail.occasion] : []))
    expect(new Set(occasions).size).toBe(occasions.length)
    for (const { at, by, what } of events)
      if (by === 'system' && what !== 'expired')
        expect(isWorkingTime(new Date(at)), `${what} at ${at}`).toBe(true)
  }
  const happened = new Set(histories.flat().map(({ what }) => what))
  for (const what of ['claimed', 'reminded', 'escalated', 'lease-lost', 'released', 'done', 'asked'] as const)
    expect(happened, what).toContain(what)
}, 120_000)

/** It has ended, somebody has it, somebody was reminded of it, or it has only just come in. */
function isLookedAfter(request: Request, now: Date): boolean {
  if (['done', 'abandoned', 'withdrawn', 'expired'].includes(request.state)) return true
  if (request.advisor !== null || Object.keys(request.handoff.reminded).length > 0) return true
  return now.getTime() - Date.parse(request.handoff.waitingSince ?? request.createdAt) < 4 * 86_400_000
}

/** The state that a history leads to: what is stored must be what was told. */
function stateAfter(events: RequestEvent[]): Request['state'] {
  const after: Partial<Record<RequestEvent['what'], Request['state']>> = {
    created: 'draft',
    submitted: 'submitted',
    claimed: 'claimed',
    released: 'submitted',
    'lease-lost': 'submitted',
    activated: 'active',
    asked: 'awaiting-details',
    'details-given': 'active',
    done: 'done',
    abandoned: 'abandoned',
    withdrawn: 'withdrawn',
    expired: 'expired',
  }
  return events.reduce<Request['state']>((state, { what }) => after[what] ?? state, 'draft')
}
