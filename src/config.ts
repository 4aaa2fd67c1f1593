import { z } from 'zod'

/** The settings are wrong or missing: a line for each thing, that says which and what to do. Nothing is started. */
export class ConfigProblem extends Error {
  readonly lines: readonly string[]
  constructor(...lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

const environmentSchema = z
  .object({
    PORT: z.coerce
      .number('must be a number from 0 to 65535')
      .int('must be a number from 0 to 65535')
      .min(0, 'must be a number from 0 to 65535')
      .max(65535, 'must be a number from 0 to 65535')
      .default(3978),
    HOST: z.string().min(1).optional(),
    DATABASE_URL: z.string().min(1).default('file:data/compagnon.db'),
    CONVENTION: z.string().min(1).default('convention.json'),
    MicrosoftAppType: z
      .enum(
        ['SingleTenant', 'UserAssignedMSI'],
        'must be SingleTenant or UserAssignedMSI; Azure makes no other',
      )
      .default('SingleTenant'),
    MicrosoftAppId: z
      .guid('must be the application id, such as 3fa85f64-5717-4562-b3fc-2c963f66afa6')
      .optional(),
    MicrosoftAppPassword: z.string().min(1).optional(),
    MicrosoftAppTenantId: z.string().min(1).optional(),
    LLM_MODE: z.enum(['off', 'shadow', 'on'], 'must be off, shadow or on').default('off'),
    OPENAI_API_KEY: z.string().min(1).optional(),
    OPENAI_BASE_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://api.openai.com/v1' })
      .default('https://api.openai.com/v1'),
    OPENAI_MODEL: z.string().min(1).optional(),
    LLM_NOTICE: z.string().max(120, 'must be 120 characters at most').optional(),
    LLM_DAILY_CALLS: z.coerce
      .number('must be a number from 1 to 1000000')
      .int('must be a number from 1 to 1000000')
      .min(1, 'must be a number from 1 to 1000000')
      .max(1_000_000, 'must be a number from 1 to 1000000')
      .default(2_000),
    TAB_APP_ID: z
      .guid('must be the application id of the tab, such as 3fa85f64-5717-4562-b3fc-2c963f66afa6')
      .optional(),
    TAB_HOST: z
      .string()
      .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i, 'must be a host name, such as compagnon.example.org')
      .optional(),
    SANDBOX: z.enum(['on', 'off'], 'must be on or off').default('on'),
    LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
    NOW: z.iso
      .datetime({ offset: true, error: 'must be an instant such as 2026-11-23T09:00:00+01:00' })
      .optional(),
  })
  .superRefine((env, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (env.TAB_APP_ID && !env.TAB_HOST) issue('TAB_HOST', 'is needed with TAB_APP_ID')
    if (env.TAB_APP_ID && env.TAB_APP_ID.toLowerCase() === env.MicrosoftAppId?.toLowerCase())
      issue(
        'TAB_APP_ID',
        'must be a registration of its own: people sign in to it, and to the bot’s nobody may',
      )
    if (env.LLM_MODE !== 'off' && env.OPENAI_API_KEY && !env.OPENAI_MODEL)
      issue('OPENAI_MODEL', 'is needed with LLM_MODE on or shadow')
    if (env.OPENAI_BASE_URL.startsWith('http:') && !isNear(new URL(env.OPENAI_BASE_URL).hostname))
      issue('OPENAI_BASE_URL', 'must begin with https: only a server on your own network does without')
    if (!env.MicrosoftAppId) {
      if (env.MicrosoftAppPassword) issue('MicrosoftAppId', 'is missing, though MicrosoftAppPassword is set')
      if (env.HOST && !isLoopback(env.HOST))
        issue(
          'HOST',
          'must be a loopback address while there is no MicrosoftAppId: nothing checks who writes',
        )
      return
    }
    if (/^[0-]+$/.test(env.MicrosoftAppId)) issue('MicrosoftAppId', 'is all zeros')
    if (!env.MicrosoftAppTenantId) issue('MicrosoftAppTenantId', 'is needed with MicrosoftAppId')
    if (env.MicrosoftAppType === 'SingleTenant' && !env.MicrosoftAppPassword)
      issue('MicrosoftAppPassword', 'is needed with MicrosoftAppType SingleTenant')
    if (env.NOW) issue('NOW', 'works in local mode only')
  })

const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** On this machine, or on a network that is nobody else's. */
const isNear = (host: string) =>
  isLoopback(host) ||
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$|^[\w-]+$|\.(?:internal|local)$/.test(host)

/** How the bot is known to the channel; absent in local mode. */
export interface BotIdentity {
  appId: string
  password: string | null
  tenantId: string
  type: 'SingleTenant' | 'UserAssignedMSI'
}

/** The language model that is asked beside the rules; absent where none is. */
export interface ModelConfig {
  mode: 'shadow' | 'on'
  apiKey: string
  baseUrl: string
  model: string
  /** Whose server it is, as people are told: the operator's words, else its host. */
  place: string
  dailyCalls: number
}

export interface Config {
  port: number
  host: string
  databaseUrl: string
  conventionPath: string
  bot: BotIdentity | null
  /** How the tab is known to Entra; null in local mode, and where there is none. */
  tab: { appId: string; host: string } | null
  model: ModelConfig | null
  sandbox: boolean
  logLevel: (typeof logLevels)[number]
  /** The clock: the machine's own, or one that started at `NOW` when the process did. */
  now: () => Date
}

/**
 * Reads the settings from the environment. An empty variable counts as absent.
 * @throws {ConfigProblem} naming each variable that is wrong, never its value
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    throw new ConfigProblem(
      ...parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
    )
  }
  const env = parsed.data
  const bot = env.MicrosoftAppId
    ? {
        appId: env.MicrosoftAppId.toLowerCase(),
        password: env.MicrosoftAppPassword ?? null,
        tenantId: (env.MicrosoftAppTenantId ?? '').toLowerCase(),
        type: env.MicrosoftAppType,
      }
    : null
  return {
    port: env.PORT,
    host: env.HOST ?? (bot ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl: env.DATABASE_URL,
    conventionPath: env.CONVENTION,
    bot,
    tab:
      bot && env.TAB_APP_ID && env.TAB_HOST
        ? { appId: env.TAB_APP_ID.toLowerCase(), host: env.TAB_HOST.toLowerCase() }
        : null,
    model: modelOf(env),
    sandbox: bot === null && env.SANDBOX === 'on',
    logLevel: env.LOG_LEVEL,
    now: clockFrom(env.NOW),
  }
}

/** Without a key there is no model, whatever else is set. */
function modelOf(env: z.output<typeof environmentSchema>): ModelConfig | null {
  const { LLM_MODE: mode, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model, OPENAI_BASE_URL: baseUrl } = env
  if (mode === 'off' || !apiKey || !model) return null
  const place = env.LLM_NOTICE ?? new URL(baseUrl).host
  return { mode, apiKey, baseUrl, model, place, dailyCalls: env.LLM_DAILY_CALLS }
}

function clockFrom(now: string | undefined): () => Date {
  if (!now) return () => new Date()
  const shift = Date.parse(now) - Date.now()
  return () => new Date(Date.now() + shift)
}
