import { expect, it } from 'vitest'
import { sendDigests } from '../../src/turn/clock/digest.ts'
import { talk } from '../talk.ts'
import { handOver } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'

/** The office's channel, and its morning's word of a moment. */
async function office() {
  const world = await talk({ now: '2026-11-23T09:00:00Z' })
  const channel = world.inChannel('france-travail-dunkerque', ft)
  const at = async (instant: string) => {
    world.clock.now = new Date(instant)
    channel.hears()
    await sendDigests(world.store, world.convention, world.clock.now)
    await world.drain()
    return channel.hears().text
  }
  return { world, at }
}

it('says each morning what waits, for whom and since when, and nothing where nothing waits', async () => {
  const { world, at } = await office()
  expect(await at('2026-11-23T09:30:00Z')).toBe('')
  await handOver(world.artisan('Amina'))
  const [first] = await world.requests()
  await world.advisor(ft).says(`prendre ${first?.reference}`)
  world.clock.now = new Date('2026-11-26T09:00:00Z')
  await world.advisor(ft).says(`demander ${first?.reference} : faut-il le permis ?`)
  await handOver(world.artisan('Bruno'))
  const other = (await world.requests()).find(({ state }) => state === 'submitted')
  const text = await at('2026-11-27T08:30:00Z')
  expect(text).toMatch(/^2 demandes attendent :\n/)
  expect(text).toContain(
    `${first?.reference} Boulanger / Boulangère (H/F) · Boulangerie Au Bon Grain · attend l’artisan depuis aujourd’hui`,
  )
  expect(text).toContain(
    `${other?.reference} Boulanger / Boulangère (H/F) · Boulangerie Au Bon Grain · à prendre depuis aujourd’hui`,
  )
  expect(await at('2026-11-27T13:30:00Z')).toBe('')
  expect(await at('2026-11-28T10:00:00Z')).toBe('')
  expect(await at('2026-11-30T10:00:00Z')).toMatch(/attend l’artisan depuis 4 jours/)
})
