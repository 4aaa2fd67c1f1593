import { importJWK } from 'jose'
import { z } from 'zod'

/** Where the Bot Framework publishes the keys that its channels sign with. */
const botFrameworkMetadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

interface SigningKey {
  key: Awaited<ReturnType<typeof importJWK>>
  /** Channels that the key may sign for: `msteams`, `webchat`… */
  endorsements: string[]
}

export interface SigningKeys {
  /** The key of that id, fetched if need be; undefined if there is none. Throws `KeysUnavailable`. */
  find(kid: string): Promise<SigningKey | undefined>
}

/** No key was ever fetched: nobody can be recognised, which is our trouble and not the sender's. */
export class KeysUnavailable extends Error {}

const metadataSchema = z.object({ jwks_uri: z.url() })
const jwksSchema = z.object({ keys: z.array(z.unknown()) })
const keySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
})

const maxAge = 24 * 3600_000
/** An unknown key id makes us look again at most this often: a new key is taken soon, a flood costs nothing. */
const minGap = 30_000
/** While there is no key at all, everybody waits: look sooner. */
const minGapWithout = 1_000
const deadline = 5_000

/**
 * The channel's public keys, as the OpenID metadata lists them. They are kept while the endpoint is down,
 * fetched once however many messages wait for them, and looked up again when an unknown key id turns up.
 */
export function createSigningKeys({
  metadataUrl = botFrameworkMetadataUrl,
  fetch = globalThis.fetch,
  now = Date.now,
}: {
  metadataUrl?: string
  fetch?: typeof globalThis.fetch
  now?: () => number
} = {}): SigningKeys {
  let keys: Map<string, SigningKey> | undefined
  let triedAt = Number.NEGATIVE_INFINITY
  let fetchedAt = Number.NEGATIVE_INFINITY
  let pending: Promise<void> | undefined

  async function json(url: string): Promise<unknown> {
    const response = await fetch(url, { signal: AbortSignal.timeout(deadline) })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response.json()
  }

  async function load(): Promise<void> {
    try {
      const { jwks_uri } = metadataSchema.parse(await json(metadataUrl))
      const found = jwksSchema.parse(await json(jwks_uri))
      const fresh = new Map<string, SigningKey>()
      for (const listed of found.keys) {
        const jwk = keySchema.safeParse(listed).data // keys of another kind are none of ours
        if (!jwk) continue
        const { kty, n, e } = jwk
        fresh.set(jwk.kid, { key: await importJWK({ kty, n, e }, 'RS256'), endorsements: jwk.endorsements })
      }
      if (fresh.size === 0) throw new Error('no RSA key')
      keys = fresh
      fetchedAt = now()
    } catch {
      // What was fetched earlier stays good: an outage of the endpoint must not shut the door to everybody.
    }
  }

  function refresh(): Promise<void> {
    triedAt = now()
    pending ??= load().finally(() => {
      pending = undefined
    })
    return pending
  }

  return {
    async find(kid) {
      const mayTry = Math.abs(now() - triedAt) >= (keys ? minGap : minGapWithout)
      if (!keys?.has(kid)) {
        if (pending) await pending
        else if (mayTry) await refresh()
      } else if (mayTry && Math.abs(now() - fetchedAt) >= maxAge) {
        void refresh() // the known key serves meanwhile
      }
      if (!keys) throw new KeysUnavailable('The signing keys of the Bot Framework could not be fetched')
      return keys.get(kid)
    },
  }
}
