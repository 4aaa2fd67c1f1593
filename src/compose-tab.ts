import type { Hono } from 'hono'
import type { Config } from './config.ts'
import type { TabApiParts } from './tab/api/api.ts'
import type { SignOnParts } from './tab/api/sign-on.ts'

/** The tab as it is mounted, and in local mode how the sandbox signs its people in. */
export interface ComposedTab {
  app: Hono
  tokenFor?: (object: string) => Promise<string>
}

/** Where Entra publishes the keys of a tenant. */
const entraMetadata = (tenant: string) =>
  `https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`

/**
 * The tab of the settings: signed in to by Teams where it has a registration in Entra, by the sandbox in local mode,
 * and else not there.
 * @param metadataUrl where a tenant's keys are published
 */
export async function composeTab({
  config,
  tenants,
  metadataUrl = entraMetadata,
  ...parts
}: Omit<TabApiParts, 'checkSignOn' | 'now'> & {
  config: Config
  tenants: () => readonly string[]
  metadataUrl?: ((tenant: string) => string) | undefined
}): Promise<ComposedTab | undefined> {
  if (config.bot && !config.tab) return undefined
  const [{ createTab }, { builtFolder }] = await Promise.all([
    import('./tab/tab.ts'),
    import('./tab/built-folder.ts'),
  ])
  const now = () => config.now().getTime()
  const make = (checkSignOn: TabApiParts['checkSignOn']) =>
    createTab({ ...parts, now: config.now, checkSignOn, folder: builtFolder, local: config.bot === null })
  if (!config.tab) {
    const { createLocalSignOn } = await import('./tab/api/local-sign-on.ts')
    const { check, issue } = createLocalSignOn(now)
    return { app: make(check), tokenFor: issue }
  }
  const { createSignOn } = await import('./tab/api/sign-on.ts')
  const { appId, host } = config.tab
  const audiences = [appId, `api://${appId}`, `api://${host}/${appId}`]
  return { app: make(createSignOn({ audiences, tenants, findKey: await keysOf(metadataUrl, now), now })) }
}

/** The keys of each tenant, fetched once it is asked for. Only tenants of the convention ever are. */
async function keysOf(
  metadataUrl: (tenant: string) => string,
  now: () => number,
): Promise<SignOnParts['findKey']> {
  const { createSigningKeys } = await import('./teams/signing-keys.ts')
  const known = new Map<string, ReturnType<typeof createSigningKeys>>()
  return async (tenant, kid) => {
    const keys = known.get(tenant) ?? createSigningKeys({ metadataUrl: metadataUrl(tenant), now })
    known.set(tenant, keys)
    return (await keys.find(kid))?.key
  }
}
