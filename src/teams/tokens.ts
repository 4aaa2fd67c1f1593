import { jwtVerify } from 'jose'
import { z } from 'zod'
import { KeysUnavailable, type SigningKeys } from './signing-keys.ts'

/** Who signs what Teams sends to a bot. Tokens of Entra tenants are never accepted here, whatever their audience. */
const issuer = 'https://api.botframework.com'

/** Seconds by which clocks may differ: the five minutes of the Bot Framework's authentication page. */
const clockTolerance = 300

/** What a good token vouches for. */
export interface Voucher {
  /** The only address that answers to this activity may go to. */
  serviceUrl: string
  /** Channels that the signing key may speak for. */
  channels: string[]
}

/**
 * Checks the `Authorization` header of a request from the channel. Undefined is a refusal, without a reason:
 * who forges tokens learns nothing. Throws `KeysUnavailable` when no key could ever be fetched.
 */
export type CheckToken = (authorization: string | undefined) => Promise<Voucher | undefined>

const claimsSchema = z.object({ serviceurl: z.string().min(1) })

/** The check for one bot: issuer, signature (RS256 only), audience, expiry, and the address of the service. */
export function createTokenCheck({
  appId,
  keys,
  now = Date.now,
}: {
  appId: string
  keys: SigningKeys
  now?: () => number
}): CheckToken {
  if (appId === '') throw new Error('A bot without an app id cannot tell whose tokens are for it')
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (!token || token.length > 8192) return undefined
    let channels: string[] = []
    try {
      const { payload } = await jwtVerify(
        token,
        async ({ kid }) => {
          const found = kid === undefined ? undefined : await keys.find(kid)
          if (!found) throw new Error('unknown key')
          channels = found.endorsements
          return found.key
        },
        {
          algorithms: ['RS256'],
          issuer,
          audience: appId,
          requiredClaims: ['exp'],
          clockTolerance,
          currentDate: new Date(now()),
        },
      )
      return { serviceUrl: claimsSchema.parse(payload).serviceurl, channels }
    } catch (refused) {
      if (refused instanceof KeysUnavailable) throw refused
      return undefined
    }
  }
}
