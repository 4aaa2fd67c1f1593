import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sentenceOf } from '../prove/numbered.ts'

/** A channel as thin as can be: takes every reply at once, and tells who waits for it. */
export async function listenConnector() {
  const waiting = new Map<string, () => void>()
  let count = 0
  const server = createServer((incoming, response) => {
    incoming.resume()
    incoming.on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ id: `reply-${++count}` }))
      const conversation = decodeURIComponent(incoming.url?.split('/')[3] ?? '')
      waiting.get(conversation)?.()
      waiting.delete(conversation)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Resolves with the next reply to a conversation. */
    reply: (conversation: string) => new Promise<void>((resolve) => waiting.set(conversation, resolve)),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
type Connector = Awaited<ReturnType<typeof listenConnector>>

/** Conversations that are in a turn at the same time. */
const loops = 16
/** Conversations of each loop, one after the other: Teams allows two messages a second in each, over half a minute. */
const perLoop = 40

/** People who write to one bot in a closed loop: the next message of a loop goes when the last one is answered. */
export function createLoops(name: string, messages: string, connector: Connector) {
  const agent = new Agent({ keepAlive: true, maxSockets: loops })
  const numbers = new Map<string, number>()
  let ids = 0

  function post(conversation: string, text: string): Promise<void> {
    const id = String(++ids)
    const at = new Date().toISOString()
    const body = JSON.stringify({
      type: 'message',
      id,
      timestamp: at,
      localTimezone: 'Europe/Paris',
      locale: 'fr-FR',
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: `29:${conversation}`, name: 'Amina Fictive', aadObjectId: conversation },
      recipient: { id: '28:bot', name: 'Compagnon' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      entities: [{ type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Web' }],
      attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
      text,
      textFormat: 'plain',
    })
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(messages, { method: 'POST', agent, headers }, (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`${name} answered ${response.statusCode}`)),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  /** One turn: acknowledged and answered. */
  async function turn(conversation: string): Promise<void> {
    const number = numbers.get(conversation) ?? 0
    numbers.set(conversation, number + 1)
    const answered = connector.reply(conversation)
    await Promise.all([post(conversation, sentenceOf(number)), answered])
  }

  /** Runs all loops until `done` says so; resolves with the number of turns. */
  async function run(done: (turns: number) => boolean): Promise<number> {
    let turns = 0
    const loop = async (which: number) => {
      for (let at = 0; !done(turns); at++) {
        await turn(`a:${name}-${which}-${at % perLoop}`)
        turns += 1
      }
    }
    await Promise.all(Array.from({ length: loops }, (_, which) => loop(which)))
    return turns
  }

  return {
    /** Opens every conversation, so that what is measured is the middle of one. */
    warmUp: () => run((turns) => turns >= 2 * loops * perLoop),
    /** Turns within so many milliseconds. */
    run(ms: number): Promise<number> {
      const until = performance.now() + ms
      return run(() => performance.now() >= until)
    },
    close: () => agent.destroy(),
  }
}
