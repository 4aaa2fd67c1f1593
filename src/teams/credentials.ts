import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'

/** How Azure Bot names the bot's identity; `MicrosoftAppPassword` is absent with a managed identity. */
export interface BotIdentity {
  MicrosoftAppType: 'SingleTenant' | 'UserAssignedMSI'
  MicrosoftAppId: string
  MicrosoftAppTenantId: string
  MicrosoftAppPassword?: string | undefined
}

/** The bearer token that the connector wants; `renew` passes over the cached one, once it was refused. */
export type BotToken = (renew?: boolean) => Promise<string>

const audience = 'https://api.botframework.com'
const login = 'https://login.microsoftonline.com/'

interface TokenSource {
  getToken(renew?: boolean): Promise<string>
}

/**
 * The bot's own token from Entra, through the SDK's credentials, which cache it until shortly before its end.
 * Fetched once however many sends wait for it. Throws at once when the identity is incomplete.
 */
export function createBotToken(identity: BotIdentity, source: TokenSource = sdkTokens(identity)): BotToken {
  let pending: Promise<string> | undefined
  return (renew = false) => {
    pending ??= source.getToken(renew).finally(() => {
      pending = undefined
    })
    return pending
  }
}

function sdkTokens({ MicrosoftAppPassword, ...identity }: BotIdentity): TokenSource {
  const factory = new ConfigurationServiceClientCredentialFactory({
    ...identity,
    ...(MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword }),
  })
  let credentials: ReturnType<typeof factory.createCredentials> | undefined
  return {
    async getToken(renew) {
      credentials ??= factory.createCredentials(identity.MicrosoftAppId, audience, login, true)
      const source = await credentials
      if (!isTokenSource(source)) throw new Error('The SDK gave credentials that yield no token')
      return source.getToken(renew)
    },
  }
}

function isTokenSource(credentials: object): credentials is TokenSource {
  return 'getToken' in credentials && typeof credentials.getToken === 'function'
}
