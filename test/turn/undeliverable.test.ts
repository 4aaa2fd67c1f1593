import { expect, it } from 'vitest'
import { tellUndeliverable } from '../../src/turn/undeliverable.ts'
import { talk } from '../talk.ts'
import { handOver } from '../transcripts/play.ts'

const conversation = 'a:Amina'

/** Amina has handed an offer over; her conversation can be made unreachable, and messages to her given up. */
async function handedOver() {
  const world = await talk()
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const { store, convention, clock } = world
  const giveUp = () => {
    clock.now = new Date(clock.now.getTime() + 1_000)
    return tellUndeliverable({ store, convention, now: clock.now }, { to: conversation })
  }
  return { world, artisan, giveUp, block: () => store.setReachable(conversation, false, '403') }
}

it('an artisan who blocked the bot is to be called: their office is told so once, however many messages are lost', async () => {
  const { world, giveUp, block } = await handedOver()
  await block()
  const [channel] = await giveUp()
  expect(channel).toBe(world.convention.offices.find(({ id }) => id === 'france-travail-dunkerque')?.channel)
  expect(await giveUp()).toEqual([])
  const [told, ...more] = await world.store.outbox(channel as string, 9)
  expect(more).toEqual([])
  expect(told?.message).toMatchObject({ text: expect.stringMatching(/Amina.*06.12.34.56.78/s) })
})

it('their office is told again when they wrote in between and blocked the bot once more', async () => {
  const { artisan, giveUp, block, world } = await handedOver()
  await block()
  await giveUp()
  world.clock.now = new Date(world.clock.now.getTime() + 60_000)
  await artisan.says('bonjour')
  expect(await giveUp()).toEqual([])
  await block()
  expect(await giveUp()).toHaveLength(1)
})

it('a message that was lost while the artisan can be written to disturbs nobody', async () => {
  const { giveUp } = await handedOver()
  expect(await giveUp()).toEqual([])
})

it('the office is told though the artisan writes at the very same moment', async () => {
  const { artisan, giveUp, block } = await handedOver()
  await block()
  const telling = giveUp()
  const [told] = await Promise.all([telling, artisan.says('merci')])
  expect(told).toHaveLength(1)
})
