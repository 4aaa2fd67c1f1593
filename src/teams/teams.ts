import type { Convention } from '../domain/convention.ts'
import type { Incoming } from '../domain/incoming.ts'
import type { OutboxItem, Store } from '../records/store.ts'
import type { Destination } from './activities.ts'
import { createConnector } from './connector.ts'
import { createDownload } from './download.ts'
import { createFrontDoor } from './front-door.ts'
import { createSeals } from './seals.ts'
import { createSender } from './sender.ts'
import { isLoopbackServiceUrl, isTeamsServiceUrl } from './service-url.ts'

export interface TeamsParts {
  store: Store
  /** Null in local mode: loopback only, and no tokens either way. */
  bot: {
    appId: string
    password: string | null
    tenantId: string
    type: 'SingleTenant' | 'UserAssignedMSI'
  } | null
  convention: () => Convention
  /** What the buttons of cards are sealed with: the same for as long as there are cards. */
  cardKey: string
  accept: (incoming: Incoming) => Promise<{ duplicate: boolean; seq: number }>
  settle: (seq: number) => Promise<unknown>
  now: () => number
  undeliverable: (item: OutboxItem, why: string) => Promise<void>
  trouble: (error: unknown) => void
  /** Of the sender. */
  pace?: number
}

/** The whole Teams side: the door that activities come in by, and the sender that answers go out by. */
export async function createTeams({
  store,
  bot,
  convention,
  cardKey,
  accept,
  settle,
  now,
  undeliverable,
  trouble,
  pace = 1,
}: TeamsParts) {
  const identity = bot && (await identify(bot, now))
  const connector = createConnector({
    token: identity?.token ?? null,
    mayCall: bot ? isTeamsServiceUrl : isLoopbackServiceUrl,
  })

  /** Where a conversation is: as it last wrote, or, for an office's channel that never did, by its tenant. */
  async function locate(id: string): Promise<Destination | undefined> {
    const known = await store.conversation(id)
    if (known) return { place: known.place, person: known.person }
    if (!convention().offices.some(({ channel }) => channel === id)) return undefined
    const tenant = bot?.tenantId ?? null
    const serviceUrl = await store.serviceUrl(tenant)
    if (!serviceUrl) return undefined
    return {
      place: { id, type: 'channel', tenant, serviceUrl, bot: bot ? `28:${bot.appId}` : '28:compagnon' },
      person: null,
    }
  }

  const seals = createSeals(cardKey)
  const door = createFrontDoor({
    mode: identity
      ? { checkToken: identity.checkToken, tenants: () => [identity.tenantId, ...convention().tenants] }
      : 'local',
    accept,
    settle,
    seals,
    onRead: (conversation, upTo) => store.markRead(conversation, upTo),
    now,
    onTrouble: trouble,
  })
  const sender = createSender({
    store,
    connector,
    seals,
    locate,
    onUndeliverable: undeliverable,
    onTrouble: trouble,
    pace,
  })
  return { door, sender, fetchFile: createDownload({ local: bot === null }) }
}

/** Both directions of trust. Loaded only where there is somebody to be: the SDK takes as long as all else at a start. */
async function identify(bot: NonNullable<TeamsParts['bot']>, now: () => number) {
  const [{ createBotToken }, { createSigningKeys }, { createTokenCheck }] = await Promise.all([
    import('./credentials.ts'),
    import('./signing-keys.ts'),
    import('./tokens.ts'),
  ])
  return {
    tenantId: bot.tenantId,
    token: createBotToken({
      MicrosoftAppId: bot.appId,
      MicrosoftAppTenantId: bot.tenantId,
      MicrosoftAppType: bot.type,
      ...(bot.password === null ? {} : { MicrosoftAppPassword: bot.password }),
    }),
    checkToken: createTokenCheck({ appId: bot.appId, keys: createSigningKeys({ now }), now }),
  }
}
