import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import { cardOf } from '../src/sandbox/activity.ts'
import { pressedAction } from '../src/sandbox/card-action.ts'
import type { Message } from '../src/sandbox/conversations.ts'
import type { Sandbox } from '../src/sandbox/sandbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'compagnon-cards-'))

async function start() {
  const store = await openStore(`file:${join(folder, 'compagnon.db')}`)
  const bot = await startBot({ config: readConfig({ PORT: '0' }), store, log: createLog('silent') })
  const stop = async () => {
    await bot.stop()
    await store.close()
  }
  return { sandbox: bot.sandbox as Sandbox, stop }
}

function people({ cast, as }: Sandbox) {
  const [artisan] = cast.artisans
  const [first, second] = cast.advisors.filter(({ office }) => office === 'france-travail-dunkerque')
  const channel = cast.channels.find(({ office }) => office === 'france-travail-dunkerque')
  if (!artisan || !first || !second || !channel) throw new Error('the cast is not whole')
  return {
    artisan: as(artisan),
    own: as(first),
    team: as(first).inChannel(channel),
    colleague: as(second).inChannel(channel),
    /** Somebody at the post of a card, as in Teams. */
    at: (post: Message) => as(first).inChannel(channel, post),
  }
}

/** What a client sends for a button as the card shows it now, by Execute or by what it falls back on. */
function button(
  message: Message,
  title: string,
  type: 'Action.Execute' | 'Action.Submit' = 'Action.Execute',
) {
  const action = pressedAction(cardOf(message.activity), title, {})
  if (!action) throw new Error(`no button ${title}`)
  return { ...action, type }
}

const fresh = (state: string, titles: string[]) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: {
    fallbackText: expect.stringContaining(state),
    ...(titles.length > 0
      ? { actions: expect.arrayContaining(titles.map((title) => expect.objectContaining({ title }))) }
      : {}),
  },
})

it('a press is answered with the card as it then is, an old, foreign or forged one does nothing, also after a restart', async () => {
  const before = await start()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { artisan, own, team, colleague } = people(before.sandbox)
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
  const card = await team.hears(/Je prends/)
  const claim = button(card, 'Je prends')

  // The very same button under other conditions: in somebody's own chat, and with another verb.
  const foreign = await own.submits(card, claim)
  const forged = await team.submits(card, { ...claim, data: { ...claim.data, do: 'abandon' } })
  for (const answer of [foreign, forged])
    expect(answer).toMatchObject({ value: expect.stringContaining('n’est plus utilisable') })

  expect(await team.submits(card, claim)).toMatchObject(fresh('prise par', ['Appelé', 'Demander', 'Écrire']))
  await team.hears(/suit .*OFF-/)
  expect(await colleague.submits(card, claim)).toMatchObject(fresh('prise par', ['Appelé']))
  await colleague.hears(/est déjà prise par/)

  // What Teams shows is the card in its place: the others got the same by an update.
  await expect.poll(() => JSON.stringify(cardOf(card.activity))).toContain('Appelé')
  const called = button(card, 'Appelé', 'Action.Submit')
  await before.stop()

  const after = await start()
  onTestFinished(after.stop)
  const again = people(after.sandbox)
  // A client that does not know Execute, on a card that the bot of before the restart has sealed.
  await again.at(card).submits(card, called)
  await again.team.hears(/est en cours/)
  expect(await again.team.submits(card, { ...called, type: 'Action.Execute' })).toMatchObject(
    fresh('prise par', ['Demander']),
  )
  await again.team.hears(/Cette carte n’était plus à jour/)
}, 30_000)
