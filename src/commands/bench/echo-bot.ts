import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'

// botbuilder's own echo sample, without tokens: what a turn of ours is measured against.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
adapter.onTurnError = async (_context, error) => {
  process.stderr.write(`${error.message}\n`)
}
const echo = new ActivityHandler().onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`)
  await next()
})

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return JSON.parse(Buffer.concat(parts).toString())
}

/** The few calls that the adapter makes on a response of Express. */
function responseFor(response: ServerResponse) {
  let body: unknown
  const shim = {
    socket: response.socket,
    status(code: number) {
      response.statusCode = code
      return shim
    },
    header(name: string, value: string) {
      response.setHeader(name, value)
      return shim
    },
    send(sent: unknown) {
      body = sent
      return shim
    },
    end() {
      response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body))
      return shim
    },
  }
  return shim
}

const server = createServer(async (request, response) => {
  const { method = 'POST', headers } = request
  const asked = { method, headers: headers as Record<string, string>, body: await bodyOf(request) }
  await adapter.process(asked, responseFor(response) as never, (context) => echo.run(context))
})
server.keepAliveTimeout = 60_000
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`)
})
process.once('SIGTERM', () => process.exit(0))
