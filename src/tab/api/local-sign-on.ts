import { generateKeyPair, SignJWT } from 'jose'
import { type CheckSignOn, createSignOn, hosts, scope } from './sign-on.ts'

/** No tenant of Entra has this id. */
const tenant = '00000000-0000-4000-8000-0000000000f0'
const audience = 'compagnon-tab'
const issuer = `https://login.microsoftonline.com/${tenant}/v2.0`
const kid = 'local'

/**
 * Sign-on of local mode: tokens of the same form, signed with a key that lives as long as the process and that nobody
 * else has. Never made where there is a `MicrosoftAppId`.
 */
export function createLocalSignOn(now: () => number): {
  check: CheckSignOn
  issue: (object: string) => Promise<string>
} {
  let made: ReturnType<typeof generateKeyPair> | undefined
  const pair = () => {
    made ??= generateKeyPair('RS256')
    return made
  }
  return {
    check: createSignOn({
      audiences: [audience],
      tenants: () => [tenant],
      findKey: async (_, asked) => (asked === kid ? (await pair()).publicKey : undefined),
      now,
    }),
    async issue(object) {
      const at = Math.floor(now() / 1000)
      return new SignJWT({ oid: object, tid: tenant, scp: scope, azp: hosts[0] })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setNotBefore(at)
        .setExpirationTime(at + 3600)
        .sign((await pair()).privateKey)
    },
  }
}
