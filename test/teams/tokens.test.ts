import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSigningKeys } from '../../src/teams/signing-keys.ts'
import { createTokenCheck } from '../../src/teams/tokens.ts'
import { appId, botFramework, FakeIssuer, serviceUrl, sign } from './signer.ts'

const issuer = new FakeIssuer()
let channel: Awaited<ReturnType<FakeIssuer['publish']>>
beforeAll(async () => {
  await issuer.start()
  channel = await issuer.publish('k1')
})
afterAll(() => issuer.stop())

const hour = 3600_000

/** A check with its own keys and a clock that the test moves. */
function door() {
  const clock = { now: Date.now() }
  const now = () => clock.now
  const keys = createSigningKeys({ metadataUrl: `${issuer.origin}/metadata`, now })
  const check = createTokenCheck({ appId, keys, now })
  return { clock, now, check: (token: string) => check(`Bearer ${token}`) }
}

describe('the token check', () => {
  it('accepts what the channel signed for this bot and says what it vouches for', async () => {
    const token = await sign(channel.privateKey)
    expect(await door().check(token)).toEqual({ serviceUrl, channels: ['msteams'] })
  })

  it('bears clocks that differ by four minutes', async () => {
    const token = await sign(channel.privateKey, { now: Date.now() - hour - 4 * 60_000 })
    expect(await door().check(token)).toBeDefined()
  })

  it('refuses to start without an app id, which every token would fit', () => {
    expect(() => createTokenCheck({ appId: '', keys: createSigningKeys() })).toThrow()
  })

  it('takes a new key of the channel as soon as a message is signed with it', async () => {
    const { check, clock } = door()
    expect(await check(await sign(channel.privateKey))).toBeDefined()
    const renewed = await issuer.publish('k2')
    issuer.withdraw('k1')
    clock.now += 31_000
    expect(await check(await sign(renewed.privateKey, { header: { kid: 'k2' } }))).toBeDefined()
    expect(await check(await sign(channel.privateKey))).toBeUndefined()
    channel = await issuer.publish('k1')
    issuer.withdraw('k2')
  })

  it('goes on with the keys it has while the endpoint is down, for days', async () => {
    const { check, clock } = door()
    expect(await check(await sign(channel.privateKey))).toBeDefined()
    issuer.down = true
    for (let day = 0; day < 3; day++) {
      clock.now += 24 * hour
      expect(await check(await sign(channel.privateKey, { now: clock.now }))).toBeDefined()
    }
    issuer.down = false
  })

  it('says that keys are missing, and refuses nobody for it, when it never had one', async () => {
    const { check, clock } = door()
    issuer.down = true
    await expect(check(await sign(channel.privateKey))).rejects.toThrow('could not be fetched')
    issuer.down = false
    clock.now += 1_000
    expect(await check(await sign(channel.privateKey))).toBeDefined()
  })

  it('fetches the keys once for fifty messages that arrive together', async () => {
    const { check } = door()
    const token = await sign(channel.privateKey)
    const before = issuer.requests
    const results = await Promise.all(Array.from({ length: 50 }, () => check(token)))
    expect(results.every(Boolean)).toBe(true)
    expect(issuer.requests - before).toBe(2)
  })

  it('does not ask the endpoint again for each of many unknown keys', async () => {
    const { check } = door()
    await check(await sign(channel.privateKey))
    const before = issuer.requests
    for (let i = 0; i < 20; i++)
      expect(await check(await sign(channel.privateKey, { header: { kid: `x${i}` } }))).toBeUndefined()
    expect(issuer.requests - before).toBe(0)
  })
})

describe('a forged token', () => {
  type Forge = () => Promise<string> | string
  const seconds = Math.floor(Date.now() / 1000)
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const unsigned = (alg: string) =>
    `${encode({ alg, kid: 'k1' })}.${encode({ iss: botFramework, aud: appId, serviceurl: serviceUrl, exp: seconds + 600 })}.`
  const claims = (changed: Record<string, unknown>) => () => sign(channel.privateKey, { claims: changed })

  const attacks: [string, Forge][] = [
    ['is empty', () => ''],
    ['is no token at all', () => 'let-me-in'],
    ['has two parts only', () => unsigned('RS256').slice(0, -1)],
    ['is not signed (alg none)', () => unsigned('none')],
    ['is not signed but has a signature (alg none)', () => `${unsigned('none')}c2lnbmVk`],
    ['spells its algorithm nOnE', () => `${unsigned('nOnE')}c2lnbmVk`],
    ['has an empty signature', () => unsigned('RS256')],
    ['has a made-up signature', () => `${unsigned('RS256')}c2lnbmVk`],
    [
      'is signed by HS256 with the public key as the secret',
      async () => {
        const { exportSPKI } = await import('jose')
        const secret = new TextEncoder().encode(await exportSPKI(channel.publicKey))
        return sign(secret, { header: { alg: 'HS256' } })
      },
    ],
    [
      'is signed by another key under the same id',
      async () => {
        const { generateKeyPair } = await import('jose')
        return sign((await generateKeyPair('RS256')).privateKey)
      },
    ],
    [
      'is signed by the right key with another algorithm',
      async () => {
        const { exportPKCS8, importPKCS8 } = await import('jose')
        const key = await importPKCS8(await exportPKCS8(channel.privateKey), 'RS512')
        return sign(key, { header: { alg: 'RS512' } })
      },
    ],
    [
      'brings its own key in its header',
      async () => {
        const { exportJWK, generateKeyPair } = await import('jose')
        const own = await generateKeyPair('RS256', { extractable: true })
        return sign(own.privateKey, { header: { jwk: await exportJWK(own.publicKey) } })
      },
    ],
    ['names an unknown key', () => sign(channel.privateKey, { header: { kid: 'k9' } })],
    ['names no key', () => sign(channel.privateKey, { header: { kid: undefined } })],
    [
      'names a key like a property of objects',
      () => sign(channel.privateKey, { header: { kid: '__proto__' } }),
    ],
    [
      'was changed after it was signed',
      async () => {
        const [head, , signature] = (await sign(channel.privateKey)).split('.')
        const body = encode({ iss: botFramework, aud: appId, serviceurl: serviceUrl, exp: seconds + 9999 })
        return `${head}.${body}.${signature}`
      },
    ],
    ['is for another bot', claims({ aud: 'another-bot' })],
    ['is for nobody', claims({ aud: undefined })],
    [
      'is of an Entra tenant, as the emulator’s are',
      claims({ iss: 'https://sts.windows.net/any-tenant/', appid: appId, tid: 'any-tenant' }),
    ],
    [
      'is of an Entra tenant, version 2',
      claims({ iss: 'https://login.microsoftonline.com/any-tenant/v2.0', azp: appId, tid: 'any-tenant' }),
    ],
    ['is of an issuer that begins like the channel', claims({ iss: `${botFramework}.evil.example` })],
    ['is of an issuer with a slash more', claims({ iss: `${botFramework}/` })],
    ['is of nobody', claims({ iss: undefined })],
    ['expired ten minutes ago', claims({ exp: seconds - 600 })],
    ['never expires', claims({ exp: undefined })],
    ['expires at a word', claims({ exp: 'tomorrow' as unknown as number })],
    ['is valid in ten minutes only', claims({ nbf: seconds + 600 })],
    ['vouches for no address', claims({ serviceurl: undefined })],
    ['vouches for a list of addresses', claims({ serviceurl: [serviceUrl] })],
    ['is longer than any token', claims({ padding: 'x'.repeat(9_000) })],
    [
      'needs an extension that nobody knows',
      () =>
        sign(channel.privateKey, { header: { crit: ['exp'] } }).catch(
          () => `${encode({ alg: 'RS256', kid: 'k1', crit: ['exp'] })}.${encode({})}.c2ln`,
        ),
    ],
  ]

  it.each(attacks)('is refused when it %s', async (_, forge) => {
    expect(await door().check(await forge())).toBeUndefined()
  })

  it('is refused without a header, and under another scheme', async () => {
    const check = createTokenCheck({ appId, keys: createSigningKeys({ metadataUrl: `${issuer.origin}/m` }) })
    const token = await sign(channel.privateKey)
    expect(await check(undefined)).toBeUndefined()
    expect(await check(`Basic ${token}`)).toBeUndefined()
    expect(await check(`Bearer ${token} ${token}`)).toBeUndefined()
    expect(await check(token)).toBeUndefined()
  })
})
