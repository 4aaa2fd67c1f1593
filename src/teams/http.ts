import http, { type RequestOptions } from 'node:http'
import https from 'node:https'

/** What became of one request. `not sent`: no connection came about, so nothing can have arrived. */
export type Reply =
  | { outcome: 'answered'; status: number; body: string; retryAfterMs: number | null }
  | { outcome: 'not sent'; why: string }
  | { outcome: 'lost'; why: string }

export interface Http {
  (method: 'POST' | 'PUT', url: string, body: string, bearer: string | undefined): Promise<Reply>
  close(): void
}

/** Connections unused for so long are closed by us, before a server closes one just as we write on it. */
const idleMs = 4_000
const longestAnswer = 64 * 1024

/** JSON requests over connections kept alive; each is over, one way or another, within the deadline. */
export function createHttp(deadlineMs: number): Http {
  const kept = { keepAlive: true, maxSockets: 16, timeout: idleMs }
  const agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) }

  function call(method: string, address: string, body: string, bearer: string | undefined): Promise<Reply> {
    const url = new URL(address)
    const secure = url.protocol === 'https:'
    const options: RequestOptions = {
      method,
      agent: secure ? agents['https:'] : agents['http:'],
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
    }
    return new Promise((resolve) => {
      let connected = false
      let why = 'cut off'
      const request = (secure ? https : http).request(url, options)
      const timer = setTimeout(() => {
        why = 'deadline'
        request.destroy()
      }, deadlineMs)
      const end = (reply: Reply) => {
        clearTimeout(timer)
        resolve(reply)
      }
      const fail = () => end({ outcome: connected ? 'lost' : 'not sent', why })
      request.on('socket', (socket) => {
        if (!socket.connecting) connected = true
        else socket.once(secure ? 'secureConnect' : 'connect', () => (connected = true))
      })
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (why !== 'deadline') why = error.code ?? why
      })
      request.on('close', fail) // after an answer it changes nothing
      request.on('response', (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          if (text.length < longestAnswer) text += part
        })
        response.on('end', () =>
          end({
            outcome: 'answered',
            status: response.statusCode ?? 0,
            body: text,
            retryAfterMs: retryAfter(response.headers['retry-after']),
          }),
        )
      })
      request.end(body)
    })
  }

  return Object.assign(call, {
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  })
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function retryAfter(header: string | undefined): number | null {
  if (header === undefined) return null
  const ms = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}
