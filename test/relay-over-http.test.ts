import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import { fault } from '../src/sandbox/faults.ts'
import { personalChatOf } from '../src/sandbox/people.ts'
import type { Sandbox } from '../src/sandbox/sandbox.ts'

const office = 'france-travail-dunkerque'

/** An artisan has handed an offer over; the card stands in the channel of the office that leads. */
async function handedOver() {
  const store = await openStore('file::memory:')
  const bot = await startBot({ config: readConfig({ PORT: '0' }), store, log: createLog('silent'), pace: 50 })
  onTestFinished(async () => {
    await bot.stop()
    await store.close()
  })
  const sandbox = bot.sandbox as Sandbox
  const { cast } = sandbox
  const [person] = cast.artisans
  const [one, , coordinates] = cast.advisors.filter((advisor) => advisor.office === office)
  const channel = cast.channels.find((each) => each.office === office)
  if (!person || !one || !coordinates || !channel) throw new Error('the cast is not whole')
  const artisan = sandbox.as(person)
  const offers = async (trade: string) => {
    for (const text of [
      `je cherche un ${trade}, CDI 39 h en journée, 2 100 € brut, à Dunkerque, dès janvier`,
      'oui',
      'passer',
      'Boulangerie Au Bon Grain, 06 12 34 56 78',
      'oui',
      'Je valide',
    ]) {
      await artisan.says(text)
      await artisan.hears()
    }
  }
  await offers('boulanger')
  const team = sandbox.as(one).inChannel(channel)
  const card = await team.hears(/Je prends/)
  const thread = sandbox.as(one).inChannel(channel, card)
  return {
    sandbox,
    store,
    bot,
    artisan,
    offers,
    team,
    thread,
    channel,
    chat: personalChatOf(cast, person),
    one,
    coordinates,
  }
}

it('in the thread of a request’s card no reference is needed: it is taken, its artisan written to, and given on', async () => {
  const { thread, artisan, sandbox } = await handedOver()
  await thread.says('le message est passé')
  await thread.hears(/Je n’ai pas compris/)
  await thread.says('je prends')
  expect((await thread.hears(/suit \*\*OFF-/)).thread).toBe(
    thread.room.messages.find(({ activity }) => activity.text?.includes('je prends'))?.thread,
  )
  await thread.says('répondre : je passe mardi à 14 h, ça va ?')
  await artisan.hears(/«.je passe mardi à 14.h, ça va/)
  await artisan.says('oui parfait')
  await artisan.hears(/Transmis à/)
  await thread.says('statut')
  await thread.hears(/prise par Conseillère entreprises/)
  await thread.says('confier à Conseiller recrutement')
  await thread.hears(/est maintenant confiée à Conseiller recrutement/)
  const [other] = sandbox.cast.advisors.filter(({ name }) => name === 'Conseiller recrutement')
  await sandbox.as(other as (typeof sandbox.cast.advisors)[number]).says('mes dossiers')
  await sandbox.as(other as (typeof sandbox.cast.advisors)[number]).hears(/1 offre|OFF-/)
}, 30_000)

it('a message to an artisan who has blocked the bot comes back to where the advisor wrote it', async () => {
  const { thread, sandbox, chat, artisan } = await handedOver()
  await thread.says('je prends')
  await artisan.hears(/est suivie par \*\*/)
  sandbox.faults.always(chat, fault.blocked)
  await thread.says('répondre : je passe mardi')
  const told = await thread.hears(/votre message n’est pas arrivé.*je passe mardi/s)
  expect(told.activity.text).toMatch(
    /l’assistant est bloqué dans cette conversation.*je passe mardi.*Téléphonez.*06.12.34.56.78/s,
  )
  expect(told.thread).toBe(
    thread.room.messages.find(({ activity }) => activity.text?.includes('je passe mardi'))?.thread,
  )
}, 30_000)

it('words that Teams never confirmed are said to be uncertain; an artisan’s words to an advisor who is out of reach come to the channel', async () => {
  const { sandbox, artisan, chat, one, team, thread } = await handedOver()
  const own = sandbox.as(one)
  await thread.says('je prends')
  const reference = /OFF-\w{6}/.exec((await thread.hears(/suit/)).activity.text ?? '')?.[0]
  await artisan.hears(/est suivie par \*\*/)
  sandbox.faults.next(chat, fault.failedAfterDelivery, fault.failed)
  await own.says(`répondre ${reference} : je passe mardi`)
  await artisan.hears(/je passe mardi/)
  await own.hears(/je ne sais pas si votre message est arrivé à Amina.*je passe mardi.*téléphonez/s)

  sandbox.faults.always(personalChatOf(sandbox.cast, one), fault.disabled)
  await artisan.says('à mardi alors')
  await artisan.hears(/Transmis à/)
  await team.hears(/Pour Conseillère entreprises, que je ne peux pas joindre.*à mardi alors/s)
}, 30_000)

it('a channel that the bot was removed from is told to the coordinator, and has its cards once the bot is back', async () => {
  const { sandbox, team, channel, offers, coordinates, bot } = await handedOver()
  const coordinator = sandbox.as(coordinates)
  await coordinator.says('bonjour')
  await coordinator.hears()
  sandbox.faults.always(channel.id, fault.notInRoster)
  await offers('coiffeur')
  await coordinator.hears(/Je ne peux plus écrire dans le canal/)
  await coordinator.hears(/Coiffeur.*Écrivez/s)
  const health = (await (await fetch(`${bot.url}/healthz`)).json()) as { ok: boolean; degraded: string[] }
  expect(health).toMatchObject({ ok: true, degraded: [expect.stringContaining(office)] })

  sandbox.faults.lift(channel.id)
  await team.says('bonjour')
  await team.hears(/Coiffeur.*Je prends/s)
  expect(await (await fetch(`${bot.url}/healthz`)).json()).toMatchObject({ ok: true, degraded: [] })
}, 30_000)
