import { describe, expect, it } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import type { Convention } from '../../src/domain/convention.ts'
import { tick } from '../../src/turn/clock/clock.ts'
import { talk } from '../talk.ts'
import { handOver } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const colleague = '00000000-0000-4000-8000-000000000202'

/** An offer that was handed over; a colleague has called its card up in their own chat. */
async function submitted(convention?: Convention) {
  const world = await talk(convention ? { convention } : {})
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const lead = world.inChannel('france-travail-dunkerque', ft)
  const own = world.advisor(ft)
  const looking = world.advisor(colleague)
  const [request] = await world.requests()
  const reference = request?.reference ?? ''
  const shown = () => looking.hears().cards.map(({ subtitle }) => subtitle.replaceAll('\u00a0', ' '))
  expect((await looking.says(`détails ${reference}`)).cards).toHaveLength(1)
  return { world, artisan, lead, own, looking, reference, id: request?.id ?? '', shown }
}

describe('a copy of a card that somebody called up', () => {
  it('follows what the staff do', async () => {
    const { own, reference, shown } = await submitted()
    await own.says(`prendre ${reference}`)
    expect(shown()).toEqual([expect.stringContaining('prise par Conseillère entreprises')])
  })

  it('follows what the artisan does', async () => {
    const { artisan, shown } = await submitted()
    await artisan.says('annuler mon offre')
    await artisan.says('oui')
    expect(shown()).toEqual([expect.stringContaining('retirée')])
  })

  it('follows the clock, and stays as it is when a reminder is all that happened', async () => {
    const { world, shown } = await submitted()
    const parts = {
      store: world.store,
      convention: () => world.convention,
      now: () => world.clock.now,
      wake: () => {},
    }
    const at = async (instant: string) => {
      world.clock.now = new Date(instant)
      const done = await tick(parts)
      await world.drain()
      return done
    }
    expect(await at('2026-11-24T09:00:00Z')).toBeGreaterThan(0)
    expect(shown()).toEqual([])
    await at('2027-02-01T09:00:00Z')
    expect(shown()).toEqual([expect.stringContaining('expirée')])
  })

  it('says no more than that it went elsewhere, once another office has it', async () => {
    const convention = readConvention('convention.json')
    const lille: Convention['offices'][number] = {
      id: 'lille',
      partner: 'france-travail',
      name: 'France Travail Lille',
      communes: [],
      channel: '19:lille@thread.tacv2',
      advisors: [{ id: 'lille-1', name: 'Conseiller de Lille', role: 'advisor' }],
    }
    const { world, lead, own, looking, reference, shown } = await submitted({
      ...convention,
      offices: [...convention.offices, lille],
    })
    await own.says(`prendre ${reference}`)
    lead.hears()
    shown()
    await own.says(`confier ${reference} à France Travail Lille`)
    const there = world.inChannel('lille', 'lille-1')
    expect(there.hears().cards[0]?.facts.map(({ value }) => value)).toContain('Boulangerie Au Bon Grain')
    await there.says(`prendre ${reference}`)
    for (const { cards } of [lead.hears(), looking.hears()]) {
      expect(cards.length).toBeGreaterThan(0)
      for (const card of cards) {
        expect(card).toMatchObject({ title: reference, facts: [], texts: [], actions: [] })
        expect(card.subtitle).toMatch(/un autre bureau/)
      }
    }
  })
})
