import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import type { Sandbox } from '../src/sandbox/sandbox.ts'
import { siretOf } from './invented-firms.ts'

it('a list that a coordinator sends in Teams is fetched from where it lies, and its address is not kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-plan-'))
  const path = join(folder, 'compagnon.db')
  const store = await openStore(`file:${path}`)
  const bot = await startBot({ config: readConfig({ PORT: '0' }), store, log: createLog('silent'), pace: 50 })
  onTestFinished(async () => {
    await bot.stop()
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const sandbox = bot.sandbox as Sandbox
  const coordinator = sandbox.cast.advisors.find(({ name }) => name.startsWith('Coordinat'))
  if (!coordinator) throw new Error('the cast has no coordinator')
  const chat = sandbox.as(coordinator)

  const lines = [`${siretOf(1)};Crémerie Œillet;59067`, `${siretOf(2)};Salon Léa;59183`]
  const list = ['siret;nom;code_insee', ...lines].join('\r\n').replace('Œ', 'OE')
  await chat.attaches('plan.csv', Buffer.from(list, 'latin1'))
  await chat.hears(/2 entreprises ajoutées/)
  await chat.says('entreprises à voir')
  const answer = await chat.hears(/2 entreprises/)
  expect(answer.activity.text).toContain('Crémerie OEillet')

  await chat.attaches('plan.csv', 'a'.repeat(2 * 1024 * 1024 + 1))
  await chat.hears(/dépasse 2/)

  const rows = new DatabaseSync(path, { readOnly: true }).prepare('SELECT incoming FROM inbox').all()
  expect(rows).toHaveLength(3)
  expect(JSON.stringify(rows)).not.toContain('/files/')
})
