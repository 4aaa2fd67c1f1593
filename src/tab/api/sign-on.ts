import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { z } from 'zod'

type Key = Parameters<typeof jwtVerify>[1]

/**
 * Checks the `Authorization` header of a request from the tab.
 * @returns the Entra object id of whoever signed in to Teams; undefined is a refusal, without a reason
 */
export type CheckSignOn = (authorization: string | undefined) => Promise<string | undefined>

export interface SignOnParts {
  /** Names under which Entra issues tokens for the tab: its application id, `api://…`. */
  audiences: readonly string[]
  /** Tenants whose people may sign in. */
  tenants: () => readonly string[]
  /** The tenant's public key of that id; undefined where there is none. What it throws is no refusal. */
  findKey: (tenant: string, kid: string) => Promise<Key | undefined>
  now: () => number
}

/** The one thing that the tab's API offers, as the registration in Entra names it. */
export const scope = 'access_as_user'

/**
 * The applications that may ask Entra for the tab's tokens: Teams, Outlook and Microsoft 365, each on the web, on
 * desktops and on phones (Microsoft's table of client ids for tab single sign-on).
 */
export const hosts = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
] as const

/** Seconds by which clocks may differ. */
const clockTolerance = 60
const longest = 8_192

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) })
const issuedSchema = z.object({ iss: z.string() })
const claimsSchema = z.object({
  oid: z.guid(),
  tid: z.string().optional(),
  scp: z.string(),
  /** Who asked for the token: in version 2 of Entra's tokens, and in version 1. */
  azp: z.string().optional(),
  appid: z.string().optional(),
})

/** Who issues tokens for a tenant, in version 2 and in version 1. */
const issuersOf = (tenant: string) => [
  `https://login.microsoftonline.com/${tenant}/v2.0`,
  `https://sts.windows.net/${tenant}/`,
]

/** The check of Entra's access tokens for one tab: signature, issuer, audience, times, scope, and who asked for it. */
export function createSignOn({ audiences, tenants, findKey, now }: SignOnParts): CheckSignOn {
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (!token || token.length > longest) return undefined
    const claimed = read(token)
    const tenant = tenants().find((one) => issuersOf(one.toLowerCase()).includes(claimed?.iss ?? ''))
    if (!claimed || tenant === undefined) return undefined
    const key = await findKey(tenant.toLowerCase(), claimed.kid)
    if (!key) return undefined
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        issuer: claimed.iss,
        audience: [...audiences],
        requiredClaims: ['exp'],
        clockTolerance,
        currentDate: new Date(now()),
      })
      const { oid, tid, scp, azp, appid } = claimsSchema.parse(payload)
      const asker = azp ?? appid
      const fits =
        (tid === undefined || tid.toLowerCase() === tenant.toLowerCase()) &&
        scp.split(' ').includes(scope) &&
        hosts.some((host) => host === asker)
      return fits ? oid.toLowerCase() : undefined
    } catch {
      return undefined
    }
  }
}

/** What a token says of itself before anything is checked: which key to look for, and in whose name. */
function read(token: string): { kid: string; iss: string } | undefined {
  try {
    const { kid } = headerSchema.parse(decodeProtectedHeader(token))
    return { kid, iss: issuedSchema.parse(decodeJwt(token)).iss }
  } catch {
    return undefined
  }
}
