import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { Activity } from '../../src/sandbox/activity.ts'
import { listenSandbox } from '../../src/sandbox/listen.ts'
import type { Cast } from '../../src/sandbox/people.ts'

export const marie = { object: '00000000-0000-4000-8000-00000000a001', name: 'Marie (fictive)' }
export const paul = { object: '00000000-0000-4000-8000-00000000a002', name: 'Paul (fictif)' }
export const adviser = {
  object: '00000000-0000-4000-8000-00000000b001',
  name: 'Conseillère France Travail',
  office: 'ft',
}
const colleague = {
  object: '00000000-0000-4000-8000-00000000b002',
  name: 'Conseiller CMA',
  office: 'cma',
}

export const cast: Cast = {
  tenant: '00000000-0000-4000-8000-0000000000f0',
  bot: { id: '28:00000000-0000-4000-8000-0000000000b0', name: 'Compagnon' },
  artisans: [marie, paul],
  advisors: [adviser, colleague],
  channels: [
    { id: '19:ft@thread.tacv2', name: 'France Travail Dunkerque', office: 'ft' },
    { id: '19:cma@thread.tacv2', name: 'CMA Dunkerque', office: 'cma' },
  ],
}

/** Says something to the connector: what the fake bot and the tests speak in. */
function connectorAt(serviceUrl: string) {
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${serviceUrl}/v3/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const at = (conversation: string) => `conversations/${encodeURIComponent(conversation)}`
  return {
    call,
    send: (conversation: string, activity: object) =>
      call('POST', `${at(conversation)}/activities`, activity),
    reply: (conversation: string, id: string, activity: object) =>
      call('POST', `${at(conversation)}/activities/${id}`, activity),
    update: (conversation: string, id: string, activity: object) =>
      call('PUT', `${at(conversation)}/activities/${id}`, activity),
    remove: (conversation: string, id: string) => call('DELETE', `${at(conversation)}/activities/${id}`),
    read: (conversation: string, what: string) => call('GET', `${at(conversation)}/${what}`),
    create: (body: object) => call('POST', 'conversations', body),
  }
}
export type Connector = ReturnType<typeof connectorAt>

export const text = (words: string) => ({ type: 'message', text: words })
export const card = (content: object) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
})

/** A bot of a few lines and a sandbox around it: `got` holds what reached the bot; `react` is what it does then. */
export async function startWithBot(
  react: (activity: Activity & { conversation: { id: string } }, connector: Connector) => unknown = () => {},
) {
  const got: Activity[] = []
  const bot = new Hono()
  bot.post('/api/messages', async (c) => {
    const activity = await c.req.json()
    got.push(activity)
    const answer = await react(activity, connectorAt(activity.serviceUrl))
    return answer instanceof Response ? answer : c.json(answer ?? {})
  })
  const server = createAdaptorServer({ fetch: bot.fetch })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const botUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`
  const sandbox = await listenSandbox({ cast, botUrl })
  const stopBot = () => new Promise((closed) => server.close(closed))
  return {
    sandbox,
    got,
    connector: connectorAt(sandbox.serviceUrl),
    stopBot,
    async stop() {
      await sandbox.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await stopBot()
    },
  }
}
