import { describe, expect, it } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const complete =
  'je cherche un boulanger CDI 39 h en journée, 2 100 € brut, dès janvier, débutant accepté, à Dunkerque, Boulangerie Petit, 06 12 34 56 78'

describe('several drafts', () => {
  it('are offered by name, and taken up by name, without changing one another', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon CDI', /heures/],
      ['nouvelle offre', /Quel métier/],
      ['coiffeur', /Quel contrat/],
    ])
    world.clock.now = new Date('2026-11-25T09:00:00Z')
    const { replies } = await play(artisan, [['bonjour', [/Maçon/, /Coiffeur/, /Laquelle reprend-on/]]])
    const [reply] = replies.filter((one) => /Maçon/.test(one))
    await play(artisan, [
      [String(reply), [/Voici où nous en étions : maçon/, /heures/], /au lieu de/],
      ['reprendre mon offre de coiffeur', [/coiffeur/, /Quel contrat/], /au lieu de/],
    ])
    const trades = (await world.requests()).map(({ given }) => JSON.stringify(given.trade?.value))
    expect(trades.toSorted()).toEqual([expect.stringContaining('Coiffeur'), expect.stringContaining('Maçon')])
  })

  it('a draft that is still empty is the new offer', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['nouvelle offre', /Quel métier/],
      ['nouvelle offre', /Quel métier/],
    ])
    expect(await world.requests()).toHaveLength(1)
  })

  it('« On reprend ? » takes a yes and a no', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [['je cherche un maçon CDI', /heures/]])
    world.clock.now = new Date('2026-11-25T09:00:00Z')
    await play(artisan, [
      ['bonjour', /On reprend \?/],
      ['oui', /Voici où nous en étions.*heures/s, /Je valide/],
      ['bonjour', /On reprend \?/],
      ['non', /brouillon est gardé.*Que souhaitez-vous/s],
    ])
  })
})

describe('after « Je valide »', () => {
  async function sent(convention = readConvention('convention.json')) {
    const world = await talk({ convention })
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [complete, /quotidien/],
      ['passer', /confiée/],
      ['oui', /Je valide/],
      ['Je valide', /C’est transmis/],
    ])
    return { world, artisan }
  }
  const ft = '00000000-0000-4000-8000-000000000201'

  it('a correction is noted in the offer while nobody has it, its cards show it, and no other offer begins', async () => {
    const { world, artisan } = await sent()
    const channel = world.inChannel('france-travail-dunkerque', ft)
    channel.hears()
    await play(artisan, [
      ['finalement 2 200 brut', /C’est changé dans OFF-.*2 200 € brut par mois/, /Quel métier/],
    ])
    expect(JSON.stringify(channel.hears().cards)).toMatch(/2\s200\s€ brut par mois/)
    expect(await world.requests()).toHaveLength(1)
  })

  it('« annuler » asks before it takes the offer back', async () => {
    const { world, artisan } = await sent()
    await play(artisan, [
      ['annuler', /Je retire votre offre/],
      ['non', /reste ouverte/],
    ])
    expect((await world.requests())[0]?.state).toBe('submitted')
    await play(artisan, [
      ['annuler mon offre', /Je retire/],
      ['oui', /est retirée/],
    ])
    expect((await world.requests())[0]?.state).toBe('withdrawn')
  })

  it('« Je valide » on a new draft says that something is missing', async () => {
    const { artisan } = await sent()
    await play(artisan, [
      ['nouvelle offre', /Quel métier/],
      ['Je valide', /il me manque encore une réponse.*Quel métier/s],
    ])
  })
})

describe('the form of the recap', () => {
  async function recap() {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [complete, /quotidien/],
      ['passer', /confiée/],
      ['oui', /Je valide/],
    ])
    const [draft] = await world.requests()
    const edit = (inputs: Record<string, string>) =>
      artisan.presses({ do: 'edit', request: draft?.id, version: draft?.version, ...inputs })
    return { world, edit }
  }

  it('takes nothing that an ad may not say', async () => {
    const { world, edit } = await recap()
    const { text } = await edit({ tasks: 'pétrir, sans voile' })
    expect(text).toMatch(/L1132-1/)
    expect(JSON.stringify((await world.requests())[0]?.given)).not.toMatch(/voile/)
  })

  it('says which line cannot be emptied', async () => {
    const { edit } = await recap()
    expect((await edit({ commune: '' })).text).toMatch(/sans cela \(commune\)/)
  })

  it('leaves a line open when it is left open in words', async () => {
    const { world, edit } = await recap()
    await edit({ pay: 'à voir' })
    expect((await world.requests())[0]?.given.pay?.value).toBeNull()
  })

  it('keeps a trade that is in no list as the title', async () => {
    const { world, edit } = await recap()
    await edit({ trade: 'Astronaute' })
    expect((await world.requests())[0]?.given.title?.value).toBe('Astronaute')
  })
})
