import { createSecretKey } from 'node:crypto'
import { request } from 'node:http'
import { exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bot, startBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/records/open.ts'
import type { Store } from '../../src/records/store.ts'
import { createFeed } from '../../src/tab/api/feed.ts'
import { createSignOn } from '../../src/tab/api/sign-on.ts'
import { createTab } from '../../src/tab/tab.ts'
import { createSigningKeys } from '../../src/teams/signing-keys.ts'
import { FakeIssuer } from '../teams/signer.ts'

const tenant = '33333333-3333-4333-8333-333333333333'
const tabApp = '22222222-2222-4222-8222-222222222222'
const advisor = '00000000-0000-4000-8000-000000000201'
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'

type Pair = Awaited<ReturnType<typeof generateKeyPair>>
let store: Store
let bot: Bot
let listed: Pair
let other: Pair
const entra = new FakeIssuer()

beforeAll(async () => {
  await entra.start()
  listed = await entra.publish('k1')
  other = await generateKeyPair('RS256')
  store = await openStore('file::memory:')
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: tenant,
    TAB_APP_ID: tabApp,
    TAB_HOST: 'compagnon.example.org',
  })
  bot = await startBot({ config, store, log: createLog('silent'), entra: () => entra.origin })
}, 30_000)
afterAll(async () => {
  await bot.stop()
  await store.close()
  entra.stop()
})

const seconds = () => Math.floor(Date.now() / 1000)
const good = () => ({
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  aud: tabApp,
  tid: tenant,
  oid: advisor,
  scp: 'access_as_user',
  azp: teamsWeb,
  nbf: seconds() - 60,
  exp: seconds() + 3600,
})

/** A token as Entra makes it; a claim that is set to undefined is left out. */
function sign(
  claims: Record<string, unknown> = {},
  { key = listed.privateKey, header = {} }: { key?: Parameters<SignJWT['sign']>[0]; header?: object } = {},
): Promise<string> {
  return new SignJWT({ ...good(), ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...header })
    .sign(key)
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A tab that nobody gets into. */
const stub: Parameters<typeof createTab>[0] = {
  store: {} as Store,
  convention: () => Promise.reject(new Error('nobody asks')),
  checkSignOn: async () => undefined,
  feed: createFeed(),
  now: () => new Date(),
  wake: () => {},
  trouble: () => {},
  folder: '',
  local: false,
}

/** Every route of the API, as the tab itself lists them, and one that is not there. */
const routes = [
  ...createTab(stub)
    .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => ({
      method,
      path: path.replace(':reference', 'OFF-K7M2PR').replace(':siret', '73282932000074'),
    })),
  { method: 'GET', path: '/api/nowhere' },
]

type Headers = Record<string, string | string[]>
interface Answer {
  status: number
  body: string
}

/** As it goes over the wire: also what `fetch` would not send. */
function send(method: string, path: string, headers: Headers): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const type = method === 'POST' ? { 'content-type': 'application/json' } : {}
  const asked = request(`${bot.url}/tab${path}`, { method, headers: { ...type, ...headers } }, (response) => {
    let body = ''
    response.setEncoding('utf8').on('data', (part) => {
      body += part
    })
    response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
  })
  asked.on('error', reject).end(method === 'POST' ? '{"act":"claim","version":1}' : undefined)
  return promise
}

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

/** Ways not to be recognised. */
const forged: Record<string, () => Promise<{ headers: Headers; query?: string }>> = {
  'no header': async () => ({ headers: {} }),
  'an empty header': async () => ({ headers: { authorization: '' } }),
  'another scheme': async () => ({ headers: { authorization: `Basic ${await sign()}` } }),
  'no token': async () => ({ headers: bearer('') }),
  'no token form': async () => ({ headers: bearer('abc') }),
  'a token without its signature': async () => ({ headers: bearer((await sign()).replace(/[^.]*$/, '')) }),
  'alg none': async () => ({
    headers: bearer(`${encoded({ alg: 'none', kid: 'k1' })}.${encoded(good())}.`),
  }),
  'alg none with a signature': async () => ({
    headers: bearer(`${encoded({ alg: 'none', kid: 'k1' })}.${encoded(good())}.c2lnbmVk`),
  }),
  'HS256 with the public key': async () => ({
    headers: bearer(
      await sign(
        {},
        {
          key: createSecretKey(Buffer.from(await exportSPKI(listed.publicKey))),
          header: { alg: 'HS256' },
        },
      ),
    ),
  }),
  'PS256 with the right key': async () => ({
    headers: bearer((await sign()).replace(/^[^.]*/, encoded({ alg: 'PS256', kid: 'k1' }))),
  }),
  'another key of the same name': async () => ({
    headers: bearer(await sign({}, { key: other.privateKey })),
  }),
  'an unknown key': async () => ({
    headers: bearer(await sign({}, { key: other.privateKey, header: { kid: 'k2' } })),
  }),
  'no key named': async () => ({ headers: bearer(await sign({}, { header: { kid: undefined } })) }),
  'a payload that was changed': async () => {
    const [head, , signature] = (await sign({ oid: '00000000-0000-4000-8000-0000000000a1' })).split('.')
    return { headers: bearer(`${head}.${encoded(good())}.${signature}`) }
  },
  'a token for the bot': async () => ({
    headers: bearer(await sign({ aud: '11111111-1111-4111-8111-111111111111' })),
  }),
  'a token for another host’s tab': async () => ({
    headers: bearer(await sign({ aud: `api://evil.example.org/${tabApp}` })),
  }),
  'an issuer that looks alike': async () => ({
    headers: bearer(await sign({ iss: `https://login.microsoftonline.com/${tenant}/v2.0/` })),
  }),
  'the issuer of all tenants': async () => ({
    headers: bearer(await sign({ iss: 'https://login.microsoftonline.com/common/v2.0' })),
  }),
  'the Bot Framework as its issuer': async () => ({
    headers: bearer(await sign({ iss: 'https://api.botframework.com' })),
  }),
  'a tenant that is not listed': async () => {
    const foreign = '44444444-4444-4444-8444-444444444444'
    const iss = `https://login.microsoftonline.com/${foreign}/v2.0`
    return { headers: bearer(await sign({ iss, tid: foreign })) }
  },
  'two tenants at once': async () => ({
    headers: bearer(await sign({ tid: '44444444-4444-4444-8444-444444444444' })),
  }),
  expired: async () => ({ headers: bearer(await sign({ exp: seconds() - 120 })) }),
  'without an end': async () => ({ headers: bearer(await sign({ exp: undefined })) }),
  'not valid yet': async () => ({ headers: bearer(await sign({ nbf: seconds() + 120 })) }),
  'an id token': async () => ({ headers: bearer(await sign({ scp: undefined, nonce: 'n' })) }),
  'another scope': async () => ({ headers: bearer(await sign({ scp: 'User.Read' })) }),
  'a scope that only begins alike': async () => ({
    headers: bearer(await sign({ scp: 'access_as_user_admin User.Read' })),
  }),
  'a program’s token': async () => ({
    headers: bearer(await sign({ scp: undefined, roles: ['access_as_user'] })),
  }),
  'asked for by another application': async () => ({
    headers: bearer(await sign({ azp: '55555555-5555-4555-8555-555555555555' })),
  }),
  'nobody in particular': async () => ({ headers: bearer(await sign({ oid: undefined })) }),
  'somebody who is no id': async () => ({ headers: bearer(await sign({ oid: "' or 1=1" })) }),
  'only in the address': async () => {
    const token = await sign()
    return { headers: {}, query: `?access_token=${token}&token=${token}&authorization=Bearer%20${token}` }
  },
  'in a cookie': async () => ({ headers: { cookie: `authorization=Bearer ${await sign()}` } }),
  'two headers': async () => ({
    headers: { authorization: [`Bearer ${await sign()}`, `Bearer ${await sign()}`] },
  }),
  'two tokens in one header': async () => {
    const token = await sign()
    return { headers: { authorization: `Bearer ${token}, Bearer ${token}` } }
  },
}

describe('the tab’s API', () => {
  it('lists its routes', () => {
    expect(new Set(routes.map(({ path }) => path)).size).toBeGreaterThan(4)
  })

  it.each(Object.keys(forged))('refuses on every route: %s', async (name) => {
    for (const { method, path } of routes) {
      const { headers, query = '' } = (await forged[name]?.()) ?? { headers: {} }
      const { status, body } = await send(method, path + query, headers)
      expect([path, status]).toEqual([path, 401])
      expect(Object.keys(JSON.parse(body))).toEqual(['message'])
      expect(body).toMatch(/Teams ne vous a pas reconnu/)
    }
  })

  it('lets no token of 12 KB in', async () => {
    const huge = await sign({ filler: 'x'.repeat(12_000) })
    for (const { method, path } of routes) expect((await send(method, path, bearer(huge))).status).toBe(431)
  })

  it('tells an artisan and a stranger in one sentence that it is not theirs, and nothing else', async () => {
    for (const oid of ['00000000-0000-4000-8000-0000000000a1', '99999999-9999-4999-8999-999999999999'])
      for (const { method, path } of routes) {
        const { status, body } = await send(method, path, bearer(await sign({ oid })))
        expect([path, status]).toEqual([path, 403])
        expect(JSON.parse(body)).toEqual({ message: expect.stringMatching(/conseillers nommés/) })
      }
  })

  it.each([
    ['version 2', {}],
    ['version 1', { iss: `https://sts.windows.net/${tenant}/`, azp: undefined, appid: teamsWeb }],
    ['the registration’s address', { aud: `api://compagnon.example.org/${tabApp}` }],
    ['several scopes', { scp: 'openid access_as_user' }],
    ['a clock that is half a minute off', { nbf: seconds() + 30 }],
    ['ids in capitals', { oid: advisor.toUpperCase() }],
  ])('knows a token of Teams: %s', async (_, claims) => {
    const { status, body } = await send('GET', '/api/me', bearer(await sign(claims)))
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ name: 'Conseillère entreprises', role: 'advisor' })
  })

  it('takes a key that was published since, and says that it does not answer while no key could ever be had', async () => {
    const fresh = await entra.publish('k3')
    const token = await sign({}, { key: fresh.privateKey, header: { kid: 'k3' } })
    const parts = { audiences: [tabApp], tenants: () => [tenant], now: Date.now }
    const lookUp = createSigningKeys({ metadataUrl: entra.origin })
    const known = createSignOn({ ...parts, findKey: async (_, kid) => (await lookUp.find(kid))?.key })
    expect(await known(`Bearer ${token}`)).toBe(advisor)

    const trouble: unknown[] = []
    const checkSignOn = createSignOn({ ...parts, findKey: () => Promise.reject(new Error('down')) })
    const tab = createTab({ ...stub, checkSignOn, trouble: (error) => trouble.push(error) })
    const answer = await tab.request('/api/me', { headers: { authorization: `Bearer ${token}` } })
    expect([answer.status, trouble.length]).toEqual([503, 1])
    expect(await answer.json()).toEqual({ message: expect.stringMatching(/ne répond pas/) })
  })

  it('may be shown in Teams’ own frames, runs no script but its own, and is read by no other site', async () => {
    const page = await fetch(`${bot.url}/tab`)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).not.toMatch(/unsafe/)
    expect(policy).toMatch(/frame-ancestors https:\/\/teams\.microsoft\.com /)
    expect(policy).not.toMatch(
      /frame-ancestors[^;]*(?:'self'|http:|https:\/\/\*\.(?:microsoft|trafficmanager)\.)/,
    )
    const answer = await fetch(`${bot.url}/tab/api/me`, { headers: { origin: 'https://evil.example' } })
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
