import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import { fault } from '../src/sandbox/faults.ts'
import { personalChatOf } from '../src/sandbox/people.ts'
import type { Sandbox } from '../src/sandbox/sandbox.ts'

async function start() {
  const store = await openStore('file::memory:')
  const bot = await startBot({ config: readConfig({ PORT: '0' }), store, log: createLog('silent') })
  onTestFinished(async () => {
    await bot.stop()
    await store.close()
  })
  return bot.sandbox as Sandbox
}

it('an artisan who blocks the bot after handing over is to be called, says the channel; and hears again once they write', async () => {
  const sandbox = await start()
  const { cast, faults } = sandbox
  const [person] = cast.artisans
  const advisor = cast.advisors.find(({ office }) => office === 'france-travail-dunkerque')
  const channel = cast.channels.find(({ office }) => office === 'france-travail-dunkerque')
  if (!person || !advisor || !channel) throw new Error('the cast is not whole')
  const artisan = sandbox.as(person)
  for (const text of [
    'je cherche un boulanger, CDI 39 h en journée, 2 100 € brut, à Dunkerque, dès janvier',
    'oui',
    'passer',
    'Boulangerie Au Bon Grain, 06 12 34 56 78',
    'oui',
    'Je valide',
  ]) {
    await artisan.says(text)
    await artisan.hears()
  }
  const team = sandbox.as(advisor).inChannel(channel)
  const card = await team.hears(/Je prends/)

  const chat = personalChatOf(cast, person)
  faults.always(chat, fault.blocked)
  await team.presses(card, 'Je prends')
  const told = await team.hears(/je ne peux plus écrire à/)
  expect(told.activity.text).toMatch(/Téléphonez.*06.12.34.56.78/)
  expect(
    sandbox.receipts.all().filter(({ conversation, status }) => conversation === chat && status === 403),
  ).toHaveLength(1)

  faults.lift(chat)
  await artisan.says('où en est mon offre ?')
  await artisan.hears(/est suivie par/)
}, 30_000)
