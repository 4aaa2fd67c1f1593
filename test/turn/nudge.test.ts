import { expect, it } from 'vitest'
import { sendNudges } from '../../src/turn/clock/nudge.ts'
import { talk } from '../talk.ts'
import { handOver, play } from '../transcripts/play.ts'

/** Amina handed an offer over on a Monday and found somebody; `at` lets the bot look at that moment. */
async function filled(now = '2026-11-23T09:00:00Z', close = true) {
  const world = await talk({ now })
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  if (close)
    await play(artisan, [
      ['j’ai trouvé', /Par quel moyen/],
      ['Une école', /est close/],
    ])
  artisan.hears()
  const look = () => sendNudges(world.store, world.convention, world.clock.now)
  const at = async (instant: string) => {
    world.clock.now = new Date(instant)
    const woken = await look()
    await world.drain()
    return { woken, ...artisan.hears() }
  }
  return { world, artisan, at, look }
}

it('330 days after the last deposit there is one word, with a way to begin and a way to hear no more', async () => {
  const { at } = await filled()
  expect((await at('2027-10-18T09:30:00Z')).text).toBe('')
  const { text, replies } = await at('2027-10-19T09:30:00Z')
  expect(text).toMatch(/^Bonjour ! Il y a près d’un an, vous m’avez confié votre offre \(Boulanger/)
  expect(replies).toEqual(['Nouvelle offre', 'Ne plus me relancer'])
  for (const later of ['2027-10-19T09:31:00Z', '2027-12-14T10:00:00Z', '2028-05-16T10:00:00Z'])
    expect((await at(later)).text, later).toBe('')
  expect((await at('2028-10-19T09:30:00Z')).text).toMatch(/Il y a près de deux ans/)
  expect((await at('2029-10-19T10:00:00Z')).text).toBe('')
})

it('comes once, whatever crashes and however many bots look at the same moment', async () => {
  const { world, at, look, artisan } = await filled()
  world.clock.now = new Date('2027-10-19T09:30:00Z')
  const woken = await Promise.all([look(), look(), look()])
  expect(woken.flat()).toHaveLength(1)
  await world.drain()
  expect(artisan.hears().text.match(/un nouveau besoin/gi)).toHaveLength(1)
  expect((await at('2027-10-19T09:32:00Z')).woken).toEqual([])
})

it('never comes at night, at the weekend or in August: it waits for the first of September', async () => {
  const { at } = await filled('2026-09-14T09:00:00Z')
  for (const quiet of ['2027-08-10T09:00:00Z', '2027-08-31T09:00:00Z', '2027-09-01T04:00:00Z'])
    expect((await at(quiet)).text, quiet).toBe('')
  expect((await at('2027-09-01T08:00:00Z')).text).toMatch(/Un nouveau besoin/)
})

it('is not for somebody whose request is still open, nor for who has just written', async () => {
  const { at, artisan, world } = await filled('2026-11-23T09:00:00Z', false)
  expect((await at('2027-10-19T09:30:00Z')).text).toBe('')
  const talking = await filled()
  talking.world.clock.now = new Date('2027-10-10T10:00:00Z')
  await talking.artisan.says('bonjour')
  expect((await talking.at('2027-10-19T09:30:00Z')).text).toBe('')
  expect((await talking.at('2027-11-19T10:00:00Z')).text).toBe('')
  expect(artisan.hears().text).toBe('')
  expect((await world.requests())[0]?.state).toBe('submitted')
})

it.each(['Ne plus me relancer', 'ne me relancez plus svp', 'stop relance', 'pas de relance'])(
  '« %s » ends it for good',
  async (words) => {
    const { at, artisan } = await filled()
    expect((await at('2027-10-19T09:30:00Z')).text).toMatch(/Un nouveau besoin/)
    await play(artisan, [[words, /je ne vous relancerai plus/]])
    expect((await at('2028-10-19T09:30:00Z')).text).toBe('')
  },
)

it('« ne plus me relancer » in the middle of a draft leaves its question where it was', async () => {
  const { artisan } = await filled()
  await play(artisan, [
    ['je cherche un coiffeur, CDI 35 h en journée, 1 900 € brut, dès janvier', /débutant/],
    ['ne plus me relancer', [/je ne vous relancerai plus/, /débutant/]],
    ['oui', /quotidien/],
  ])
})

it('goes to nobody who cannot be written to, and does not wait for them', async () => {
  const { world, at } = await filled()
  await world.store.setReachable('a:Amina', false, '403')
  expect((await at('2027-10-19T09:30:00Z')).woken).toEqual([])
  await world.store.setReachable('a:Amina', true, '')
  expect((await at('2027-10-20T09:30:00Z')).woken).toEqual([])
})
