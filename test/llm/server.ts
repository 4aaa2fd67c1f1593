import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A language model's server on loopback. What it was sent is kept, as it came in. */
export interface FakeServer {
  /** Base address, as `OPENAI_BASE_URL` takes it. */
  baseUrl: string
  /** The bodies of all requests. */
  bodies: string[]
  stop(): Promise<void>
}

/** What a request asks: the prompt's id, and the data out of the field that somebody's words stand in. */
export interface Asked {
  prompt: string
  input: Record<string, unknown>
  model: string
}

type Reply = (asked: Asked, response: ServerResponse, nth: number) => void

/** Starts a server that answers as it is told to. */
export async function startServer(reply: Reply): Promise<FakeServer> {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    bodies.push(body)
    response.on('error', () => {})
    reply(askedIn(body), response, bodies.length)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

function askedIn(body: string): Asked {
  const { model, messages, response_format: format } = JSON.parse(body)
  const data = /^<(donnees-\w+)>\n(.*)\n<\/\1>$/s.exec(messages[1].content)?.[2] ?? '{}'
  return { prompt: format.json_schema.name, input: JSON.parse(data), model }
}

/** A completion as a server sends it. */
export function complete(
  response: ServerResponse,
  content: unknown,
  rest: Record<string, unknown> = {},
): void {
  const text = typeof content === 'string' || content === null ? content : JSON.stringify(content)
  const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text }, ...rest }
  sendJson(response, { id: 'c', object: 'chat.completion', created: 1, model: 'fake', choices: [choice] })
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
