import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Request {
  method: string
  url: string
  authorization: string | undefined
  body: unknown
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** An HTTP server on loopback that notes what it gets and answers as the test says. */
export class Loopback {
  readonly requests: Request[] = []
  answer: Answer = (response) => response.writeHead(201).end('{"id":"m1"}')
  readonly #server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const { method = '', url = '', headers } = request
    this.requests.push({ method, url, authorization: headers.authorization, body: JSON.parse(text) })
    this.answer(response, request)
  })

  start(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/emea/`
  }
}
