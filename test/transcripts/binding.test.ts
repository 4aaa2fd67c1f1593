import { describe, expect, it } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import type { Convention } from '../../src/domain/convention.ts'
import { sendDigests } from '../../src/turn/clock/digest.ts'
import { conventionNow } from '../../src/turn/convention-now.ts'
import { talk } from '../talk.ts'
import { handOver, play } from './play.ts'

const cma = '00000000-0000-4000-8000-000000000101'
const cmaCoordinator = '00000000-0000-4000-8000-000000000103'
const ft = '00000000-0000-4000-8000-000000000201'
const ftCoordinator = '00000000-0000-4000-8000-000000000203'
const room = '19:nouveau@thread.tacv2'

const shipped = readConvention('convention.json')
const cmaChannel = '19:cma-dunkerque@thread.tacv2'

/** The shipped convention without the channels of these offices in its file. */
const without = (...ids: string[]): Convention => ({
  ...shipped,
  offices: shipped.offices.map(({ channel, ...office }) =>
    ids.includes(office.id) || channel === undefined ? office : { ...office, channel },
  ),
})

describe('a coordinator binds a channel to an office', () => {
  it('and its requests come there from then on, though the file names another', async () => {
    const world = await talk()
    const before = world.inChannel('cma-dunkerque', cma)
    const thread = world.inRoom(`${room};messageid=1`, cmaCoordinator)
    expect((await thread.says('relier cma-dunkerque')).text).toMatch(
      /les demandes de Chambre de métiers de Dunkerque arrivent maintenant ici/,
    )
    expect(before.hears().text).toMatch(
      /Les demandes de Chambre de métiers de Dunkerque n’arrivent plus ici : Coordinatrice de l’artisanat/,
    )
    await handOver(world.artisan('Amina'))
    expect(world.inRoom(room, cma).hears().cards).toHaveLength(1)
    expect(before.hears().cards).toHaveLength(0)
    expect(await world.store.bindings()).toEqual([
      { office: 'cma-dunkerque', conversation: room, by: cmaCoordinator, at: '2026-11-23T09:00:00.000Z' },
    ])
  })

  it.each([
    'relier CMA Dunkerque',
    'Relier la chambre de métiers de dunkerque',
    'relie ce canal à la Chambre de métiers',
    'RELIER cma_dunkerque',
  ])('in any spelling: « %s »', async (said) => {
    const world = await talk()
    await world.inRoom(room, cmaCoordinator).says(said)
    expect((await world.store.bindings())[0]?.office).toBe('cma-dunkerque')
  })

  it('again elsewhere, and the last one holds', async () => {
    const world = await talk()
    await world.inRoom(room, cmaCoordinator).says('relier cma-dunkerque')
    const first = world.inRoom(room, cmaCoordinator)
    await world.inRoom('19:autre@thread.tacv2', cmaCoordinator).says('relier cma-dunkerque')
    expect(first.hears().text).toMatch(/n’arrivent plus ici/)
    expect((await world.store.bindings()).map(({ conversation }) => conversation)).toEqual([
      '19:autre@thread.tacv2',
    ])
    expect(
      (await world.inRoom('19:autre@thread.tacv2', cmaCoordinator).says('relier cma-dunkerque')).text,
    ).toBe('C’est déjà le canal de Chambre de métiers de Dunkerque.')
  })

  it('that was a neighbour’s of the same partner, which then has none', async () => {
    const [office] = shipped.offices
    const neighbour = {
      ...office,
      id: 'cma-lille',
      name: 'Chambre de métiers de Lille',
      channel: '19:lille@thread.tacv2',
      advisors: [],
    }
    const convention = { ...shipped, offices: [...shipped.offices, neighbour] } as Convention
    const world = await talk({ convention })
    const { text } = await world.inRoom('19:lille@thread.tacv2', cmaCoordinator).says('relier cma-dunkerque')
    expect(text).toMatch(/Chambre de métiers de Lille n’a plus de canal : écrivez « relier cma-lille »/)
    const now = await conventionNow(convention, world.store)
    expect(now.offices.map(({ channel }) => channel)).toEqual([
      '19:lille@thread.tacv2',
      '19:france-travail-dunkerque@thread.tacv2',
      undefined,
    ])
  })
})

describe('a channel is not bound', () => {
  it.each<[string, string, string, RegExp]>([
    ['by an advisor', room, cma, /Seul un coordinateur .* : Coordinatrice de l’artisanat\./],
    ['by the other partner’s coordinator', room, ftCoordinator, /Seul un coordinateur .* : Coordinatrice/],
    ['by a stranger', room, 'somebody', /conseillers nommés dans la convention/],
    [
      'where it is the other partner’s',
      '19:france-travail-dunkerque@thread.tacv2',
      cmaCoordinator,
      /Ce canal est celui de France Travail Dunkerque/,
    ],
  ])('%s', async (_, id, who, hears) => {
    const world = await talk()
    expect((await world.inRoom(id, who).says('relier cma-dunkerque')).text).toMatch(hears)
    expect(await world.store.bindings()).toEqual([])
  })

  it('to an office that nobody knows: the ones there are get named', async () => {
    const world = await talk()
    for (const said of ['relier', 'relier cma-lille', 'relier dunkerque'])
      expect((await world.inRoom(room, cmaCoordinator).says(said)).text).toBe(
        'Quel bureau ? Je connais cma-dunkerque, france-travail-dunkerque.',
      )
  })

  it('from one’s own chat: it says where to write it', async () => {
    const world = await talk()
    expect((await world.advisor(cmaCoordinator).says('relier cma-dunkerque')).text).toBe(
      'C’est dans le canal lui-même que cela s’écrit : « @Compagnon relier cma-dunkerque ».',
    )
  })

  it('by « relire »', async () => {
    const world = await talk()
    await world.inRoom(room, cmaCoordinator).says('relire cma-dunkerque')
    expect(await world.store.bindings()).toEqual([])
  })
})

describe('an office without a channel', () => {
  it('is reached in its coordinator’s own chat, cards, claim and digest', async () => {
    const world = await talk({ convention: without('france-travail-dunkerque') })
    const advisor = world.advisor(ft)
    await advisor.says('bonjour')
    const coordinator = world.advisor(ftCoordinator)
    await coordinator.says('bonjour')
    await handOver(world.artisan('Amina'))
    const [card] = coordinator.hears().cards
    expect(card?.actions[0]?.title).toBe('Je prends')
    expect(advisor.hears().cards).toHaveLength(0)
    const now = await conventionNow(world.convention, world.store)
    await sendDigests(world.store, now, world.clock.now)
    await world.drain()
    expect(coordinator.hears().text).toMatch(/1 demande attend/)
  })

  it('is reached in an advisor’s where no coordinator has written, and not where the bot was removed', async () => {
    const world = await talk({ convention: without('france-travail-dunkerque') })
    await world.advisor(ftCoordinator).says('bonjour')
    const advisor = world.advisor(ft)
    await advisor.says('bonjour')
    await world.store.setReachable(`a:${ftCoordinator}`, false, 'left')
    await handOver(world.artisan('Amina'))
    expect(advisor.hears().cards).toHaveLength(1)
  })

  it('and without anybody known leaves it to the other office’s channel', async () => {
    const world = await talk({ convention: without('france-travail-dunkerque') })
    await handOver(world.artisan('Amina'))
    expect(world.inChannel('cma-dunkerque', cma).hears().cards).toHaveLength(1)
  })

  it('where nobody at all can be told, the artisan is told to call', async () => {
    const world = await talk({ convention: without('france-travail-dunkerque', 'cma-dunkerque') })
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un boulanger, CDI 39 h en journée, 2 100 € brut, dès janvier', /débutant/],
      ['oui', /quotidien/],
      ['passer', /entreprise/],
      ['Boulangerie Au Bon Grain, Dunkerque, 06 12 34 56 78', /confiée/],
      ['oui', /Je valide/],
      [
        'Je valide',
        [/C’est enregistré : OFF-/, /appelez France Travail Dunkerque : 3995 .*avec cette référence/],
        /vous appelle/,
      ],
    ])
  })

  it('has one again once its channel is bound', async () => {
    const world = await talk({ convention: without('cma-dunkerque') })
    await world.inRoom(cmaChannel, cmaCoordinator).says('relier cma-dunkerque')
    await handOver(world.artisan('Amina'))
    expect(world.inRoom(cmaChannel, cma).hears().cards).toHaveLength(1)
  })
})
