import { setTimeout as rest } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import { Loopback } from './teams/loopback.ts'

const coordinator = '00000000-0000-4000-8000-000000000103'

it('what a bound channel is told reaches the channel itself, though only a thread of it ever wrote', async () => {
  const connector = new Loopback()
  await connector.start()
  const store = await openStore('file::memory:')
  const config = readConfig({ PORT: '0', SANDBOX: 'off' })
  const bot = await startBot({ config, store, log: createLog('silent'), pace: 50 })
  onTestFinished(async () => {
    await bot.stop()
    await store.close()
    connector.stop()
  })
  const bindIn = async (room: string) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `in-${room}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        conversation: { id: `${room};messageid=1`, conversationType: 'channel', isGroup: true },
        from: { id: '29:coordinator', name: 'Coordinatrice', aadObjectId: coordinator },
        recipient: { id: '28:compagnon', name: 'Compagnon' },
        text: 'relier cma-dunkerque',
      }),
    })
    expect(response.status).toBe(200)
  }
  const told = async (room: string, pattern: RegExp) => {
    for (let waits = 0; waits < 200; waits++) {
      const got = connector.requests.filter(({ url }) =>
        decodeURIComponent(url).includes(`/${room}/activities`),
      )
      if (got.some(({ body }) => pattern.test(JSON.stringify(body)))) return true
      await rest(20)
    }
    return false
  }
  await bindIn('19:un@thread.tacv2')
  expect(await told('19:un@thread.tacv2;messageid=1', /arrivent maintenant ici/)).toBe(true)
  await bindIn('19:deux@thread.tacv2')
  expect(await told('19:deux@thread.tacv2;messageid=1', /arrivent maintenant ici/)).toBe(true)
  expect(await told('19:un@thread.tacv2', /n’arrivent plus ici/)).toBe(true)
  expect(await (await fetch(`${bot.url}/metrics`)).text()).toMatch(/^compagnon_offices_out_of_reach 0$/m)
}, 30_000)
