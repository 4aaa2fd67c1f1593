import { describe, expect, it } from 'vitest'
import type { OutboxItem } from '../../src/records/store.ts'
import { tellUndeliverable } from '../../src/turn/undeliverable.ts'
import { talk } from '../talk.ts'
import { handOver } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const ftCoordinator = '00000000-0000-4000-8000-000000000203'
const blocked = '403 ConversationBlockedByUser'
const chat = 'a:Amina'

/**
 * Amina has handed an offer over and Conseillère entreprises has it, unless nobody was to take it. `loses` lets what
 * waits for a conversation die there, as the sender does, and delivers what is said about it.
 */
async function handedOver({ taken = true } = {}) {
  const world = await talk()
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const reference = (await world.requests())[0]?.reference ?? ''
  const advisor = world.advisor(ft)
  const channel = world.inChannel('france-travail-dunkerque', ft)
  const other = world.inChannel('cma-dunkerque', ft)
  if (taken) await advisor.says(`prendre ${reference}`)
  const { store, convention, clock } = world
  const quiet = () => {
    for (const speaker of [artisan, advisor, channel, other]) speaker.hears()
  }
  const block = (place: string, why = blocked) => store.setReachable(place, false, why)
  const tell = (item: OutboxItem, why: string) => {
    clock.now = new Date(clock.now.getTime() + 1_000)
    return tellUndeliverable({ store, convention, now: clock.now }, item, why)
  }
  /** What somebody says is not delivered to one place, whose messages are given up for this reason. */
  const loses = async (place: string, why: string, say: () => Promise<unknown>) => {
    world.loses(place)
    await say()
    const lost = await store.outbox(place, 20)
    for (const item of lost) {
      await tell(item, why)
      await store.markDead(item.id, why)
    }
    world.loses(undefined)
    await world.drain()
    return lost
  }
  quiet()
  const channelId = (office: string) => convention.offices.find(({ id }) => id === office)?.channel ?? ''
  return { world, store, artisan, advisor, channel, other, reference, block, loses, tell, quiet, channelId }
}

describe('what an advisor wrote and the artisan did not get', () => {
  it('comes back to the advisor with its words, the reason and the phone number, and to nobody else', async () => {
    const { advisor, channel, reference, block, loses, store } = await handedOver()
    await block(chat)
    await loses(chat, blocked, () => advisor.says(`répondre ${reference} : je passe mardi à 14 h`))
    expect(advisor.hears().text).toMatch(
      /votre message n’est pas arrivé, je ne peux plus écrire à Amina sur Teams : l’assistant est bloqué dans cette conversation\. Le message : « je passe mardi à 14 h »\. Téléphonez : 06 12 34 56 78/,
    )
    expect(channel.hears().text).toBe('')
    const request = await store.requestByReference(reference)
    expect((await store.events(request?.id ?? '')).at(-1)).toMatchObject({
      what: 'undelivered',
      by: 'system',
      detail: { why: blocked },
    })
  })

  it('comes back to the channel that the advisor wrote in', async () => {
    const { advisor, channel, reference, block, loses } = await handedOver()
    await block(chat)
    await loses(chat, blocked, () => channel.says(`demander ${reference} : quel horaire le samedi ?`))
    expect(channel.hears().text).toMatch(/Le message : « quel horaire le samedi \? ». Téléphonez/)
    expect(advisor.hears().text).toBe('')
  })

  it('is said to be uncertain where Teams did not confirm it', async () => {
    const { advisor, reference, loses } = await handedOver()
    await loses(chat, 'not confirmed: 500', () => advisor.says(`répondre ${reference} : à mardi`))
    expect(advisor.hears().text).toMatch(
      /je ne sais pas si votre message est arrivé à Amina \(« à mardi »\) : Teams n’a pas confirmé la remise\. Pour être sûr, téléphonez : 06/,
    )
  })

  it('is told once, though the bot crashed before it wrote down that it had told it', async () => {
    const { world, advisor, reference, block, loses, tell } = await handedOver()
    await block(chat)
    const [item] = await loses(chat, blocked, () => advisor.says(`répondre ${reference} : à mardi`))
    advisor.hears()
    expect(await tell(item as OutboxItem, blocked)).toEqual([])
    await world.drain()
    expect(advisor.hears().text).toBe('')
  })
})

describe('what an artisan wrote and the advisor did not get', () => {
  it('is brought to the leading office’s channel, with whom it is for', async () => {
    const { artisan, advisor, channel, reference, block, loses } = await handedOver()
    await advisor.says(`répondre ${reference} : à quelle heure ?`)
    await block(`a:${ft}`)
    await loses(`a:${ft}`, blocked, () => artisan.says('à 14 heures, merci bien'))
    expect(channel.hears().text).toMatch(
      /^Pour Conseillère entreprises, que je ne peux pas joindre : .*Amina écrit : « à 14 heures, merci bien »/,
    )
    expect(artisan.hears().text).not.toMatch(/pas pu remettre/)
  })

  it('where nobody of the staff can be reached, comes back to the artisan with the office’s phone number', async () => {
    const { artisan, advisor, reference, block, loses, channelId } = await handedOver()
    await advisor.says(`répondre ${reference} : à quelle heure ?`)
    artisan.hears()
    for (const place of [`a:${ft}`, channelId('france-travail-dunkerque'), channelId('cma-dunkerque')])
      await block(place)
    await loses(`a:${ft}`, blocked, () => artisan.says('à 14 heures, merci bien'))
    expect(artisan.hears().text).toMatch(
      /je n’ai pas pu remettre votre message \(« à 14 heures, merci bien »\)\. Téléphonez à votre conseiller : France Travail Dunkerque 3995/,
    )
  })
})

describe('an office’s channel that takes nothing any more', () => {
  it('is told to its coordinators in their own chats, once, and what was meant for it goes to them', async () => {
    const { world, artisan, advisor, reference, block, loses, channelId } = await handedOver({ taken: false })
    const coordinator = world.advisor(ftCoordinator)
    await coordinator.says('bonjour')
    const dead = channelId('france-travail-dunkerque')
    await block(dead, '403 BotNotInConversationRoster')
    await loses(dead, '403 BotNotInConversationRoster', () =>
      artisan.says('j’ai besoin de parler à quelqu’un'),
    )
    const { text } = coordinator.hears()
    expect(text).toMatch(
      /Je ne peux plus écrire dans le canal de France Travail Dunkerque : l’assistant n’est plus dans ce canal/,
    )
    expect(text).toMatch(
      new RegExp(
        `Pour le canal de France Travail Dunkerque.*${reference}.*besoin de parler à quelqu’un`,
        's',
      ),
    )
    await loses(dead, '403 BotNotInConversationRoster', () => artisan.says('parler à quelqu’un svp'))
    const again = coordinator.hears().text
    expect(again).toMatch(/parler à quelqu’un svp/)
    expect(again).not.toMatch(/Je ne peux plus écrire/)
    expect(advisor.hears().text).toBe('')
  })

  it('is told to the other office where no coordinator can be reached', async () => {
    const { artisan, other, block, loses, channelId } = await handedOver({ taken: false })
    const dead = channelId('france-travail-dunkerque')
    await block(dead, '404 ConversationNotFound')
    await loses(dead, '404 ConversationNotFound', () => artisan.says('parler à quelqu’un'))
    expect(other.hears().text).toMatch(
      /le canal de France Travail Dunkerque : ce canal n’existe plus dans Teams.*« @Compagnon bonjour »/,
    )
  })

  it('has a new request brought elsewhere, but not each change of a card that stands there', async () => {
    const { world, advisor, reference, other, block, loses, channelId } = await handedOver({ taken: false })
    const dead = channelId('france-travail-dunkerque')
    await block(dead)
    await loses(dead, blocked, () => advisor.says(`prendre ${reference}`))
    expect(other.hears().text).not.toMatch(/détails/)
    await loses(dead, blocked, () => handOver(world.artisan('Bruno')))
    expect(other.hears().text).toMatch(
      /Pour le canal de France Travail Dunkerque, que je ne peux pas joindre : OFF-\w{6}.*Écrivez « détails OFF-/,
    )
  })
})

describe('an artisan who blocked the bot', () => {
  /** The bot's own word, as the clock says it. */
  const item: OutboxItem = {
    id: 0,
    to: chat,
    message: { type: 'text', text: 'Votre offre est arrivée à son terme.', replies: [] },
    request: null,
    sender: null,
    attempts: 0,
    doubts: 0,
    due: '',
    createdAt: '',
  }

  it('is to be called: their office is told so once, however many messages are lost', async () => {
    const { tell, block, channelId, channel, world } = await handedOver()
    await block(chat)
    expect(await tell(item, blocked)).toEqual([channelId('france-travail-dunkerque')])
    expect(await tell(item, blocked)).toEqual([])
    await world.drain()
    expect(channel.hears().text).toMatch(/Amina.*06 12 34 56 78/)
  })

  it('is to be called again when they wrote in between and blocked the bot once more', async () => {
    const { artisan, tell, block, world } = await handedOver()
    await block(chat)
    await tell(item, blocked)
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    await artisan.says('bonjour')
    expect(await tell(item, blocked)).toEqual([])
    await block(chat)
    expect(await tell(item, blocked)).toHaveLength(1)
  })

  it('is to be called, says the office, though they write at the very same moment', async () => {
    const { artisan, tell, block } = await handedOver()
    await block(chat)
    const telling = tell(item, blocked)
    const [told] = await Promise.all([telling, artisan.says('merci')])
    expect(told).toHaveLength(1)
  })
})
