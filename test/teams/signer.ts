import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const appId = '5b1f3c1e-0000-4000-8000-00000000b001'
export const serviceUrl = 'https://smba.trafficmanager.net/emea/'
export const botFramework = 'https://api.botframework.com'

type Pair = Awaited<ReturnType<typeof generateKeyPair>>

/** A stand-in for the Bot Framework's key endpoint on loopback: keys come, go, and stop being served. */
export class FakeIssuer {
  down = false
  requests = 0
  readonly #listed = new Map<string, { pair: Pair; endorsements: string[] }>()
  readonly #server = createServer(async (request, response) => {
    this.requests++
    if (this.down) return response.writeHead(500).end()
    response.setHeader('content-type', 'application/json')
    if (request.url !== '/keys') return response.end(JSON.stringify({ jwks_uri: `${this.origin}/keys` }))
    const keys = await Promise.all(
      [...this.#listed].map(async ([kid, { pair, endorsements }]) => ({
        ...(await exportJWK(pair.publicKey)),
        kid,
        endorsements,
      })),
    )
    response.end(JSON.stringify({ keys: [{ kty: 'EC', kid: 'of another kind' }, ...keys] }))
  })

  start(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  stop(): void {
    this.#server.close()
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async publish(kid: string, endorsements = ['msteams']): Promise<Pair> {
    const pair = await generateKeyPair('RS256', { extractable: true })
    this.#listed.set(kid, { pair, endorsements })
    return pair
  }

  withdraw(kid: string): void {
    this.#listed.delete(kid)
  }
}

/** A token as the channel makes it; `claims` and `header` spoil it. A claim set to undefined is left out. */
export function sign(
  key: Pair['privateKey'] | Uint8Array,
  { claims = {}, header = {}, now = Date.now() }: { claims?: JWTPayload; header?: object; now?: number } = {},
): Promise<string> {
  const seconds = Math.floor(now / 1000)
  return new SignJWT({
    iss: botFramework,
    aud: appId,
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...header })
    .sign(key)
}
