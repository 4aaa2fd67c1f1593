import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Incoming, incomingSchema } from '../../src/domain/incoming.ts'
import { createFrontDoor, type FrontDoor } from '../../src/teams/front-door.ts'
import { createSigningKeys } from '../../src/teams/signing-keys.ts'
import { createTokenCheck } from '../../src/teams/tokens.ts'
import { activity, channelMention, execute, ignored, installed, seals, submit, tenant } from './recorded.ts'
import { appId, FakeIssuer, serviceUrl, sign } from './signer.ts'

const local = 'http://127.0.0.1:3978/sandbox/connector'

/** A front door whose inbox is an array. */
function open(changes: Partial<FrontDoor> = {}) {
  const inbox: Incoming[] = []
  const app = createFrontDoor({
    mode: 'local',
    accept: async (incoming) => {
      const seq = inbox.findIndex(({ id, place }) => id === incoming.id && place.id === incoming.place.id)
      if (seq >= 0) return { duplicate: true, seq }
      return { duplicate: false, seq: inbox.push(incomingSchema.parse(incoming)) - 1 }
    },
    settle: async () => ({ type: 'text', text: 'Vous suivez OFF-K7M2PR.' }),
    seals,
    now: () => Date.parse('2026-11-22T09:00:00Z'),
    ...changes,
  })
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.request('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** The same to a bot in local mode, whose connector is on this machine. */
  const say = (body: Record<string, unknown>) => post({ ...body, serviceUrl: local })
  return { inbox, app, post, say }
}

describe('a word of the channel that somebody has read', () => {
  const receipt = { type: 'event', name: 'application/vnd.microsoft.readReceipt' }

  it('says up to which message, and is no message itself', async () => {
    const read: string[][] = []
    const { inbox, say } = open({ onRead: async (...seen) => void read.push(seen) })
    expect(
      (await say({ ...activity(), ...receipt, value: { lastReadMessageId: '1763800000009' } })).status,
    ).toBe(200)
    for (const value of [{}, { lastReadMessageId: 7 }, null, 'x'])
      expect((await say({ ...activity(), ...receipt, value })).status).toBe(200)
    await say({ ...activity(), type: 'event', name: 'other', value: { lastReadMessageId: '1763800000009' } })
    expect(read).toEqual([['a:fournil', '1763800000009']])
    expect(inbox).toEqual([])
  })
})

describe('a message that comes in', () => {
  it('is written down in the bot’s own words before it is acknowledged with an empty 200', async () => {
    const { inbox, say } = open()
    const response = await say(activity())
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(inbox).toEqual([
      {
        id: '1763800000001',
        place: {
          id: 'a:fournil',
          type: 'personal',
          tenant: null,
          serviceUrl: local,
          bot: '28:5b1f3c1e-0000-4000-8000-00000000b001',
        },
        from: {
          account: '29:fournil',
          object: 'a11ce000-0000-4000-8000-000000000001',
          name: 'Odile Fournil',
        },
        at: '2026-11-22T09:00:00.000Z',
        what: { type: 'message', text: 'Je cherche un boulanger', files: 0 },
      },
    ])
  })

  it('is a clean sentence without the mention and no file when it comes from a channel', async () => {
    const { inbox, say } = open()
    await say(channelMention)
    expect(inbox[0]?.place.type).toBe('channel')
    expect(inbox[0]?.what).toEqual({ type: 'message', text: 'statut OFF-K7M2PR', files: 0 })
  })

  it('counts real files, and neither HTML copies, quotes nor cards', async () => {
    const { inbox, say } = open()
    const types = ['text/html', 'messageReference', 'application/vnd.microsoft.card.adaptive', 'image/png']
    const file = 'application/vnd.microsoft.teams.file.download.info'
    await say(activity({ text: null, attachments: [...types, file].map((contentType) => ({ contentType })) }))
    expect(inbox[0]?.what).toEqual({ type: 'message', text: '', files: 2 })
  })

  it('says where a file can be downloaded that Teams offers', async () => {
    const { inbox, say } = open()
    const contentType = 'application/vnd.microsoft.teams.file.download.info'
    const url = 'https://contoso.sharepoint.com/personal/x/_layouts/15/download.aspx?tempauth=y'
    const offered = { contentType, name: 'plan.csv', content: { downloadUrl: url, fileType: 'csv' } }
    const tooLong = { ...offered, content: { downloadUrl: `${url}${'y'.repeat(4_000)}` } }
    const attachments = [offered, { ...offered, contentType: 'image/png' }, tooLong, { contentType }]
    await say(activity({ text: null, attachments }))
    expect(inbox[0]?.what).toEqual({
      type: 'message',
      text: '',
      files: 4,
      offered: [{ name: 'plan.csv', url }],
    })
  })

  it('is a card’s button when it carries a value', async () => {
    const { inbox, say } = open()
    await say(submit)
    expect(inbox[0]?.what).toEqual({ type: 'card', data: { do: 'claim', request: 'r1', version: 3 } })
  })

  it('is what was written when its value is empty', async () => {
    const { inbox, say } = open()
    await say(activity({ value: {} }))
    expect(inbox[0]?.what).toMatchObject({ type: 'message', text: 'Je cherche un boulanger' })
  })

  it('has its letters and their accents in one piece in a card’s form too', async () => {
    const { inbox, say } = open()
    await say(activity({ text: undefined, value: { do: 'save', firmName: 'Cafe\u0301' } }))
    expect(inbox[0]?.what).toEqual({ type: 'card', data: { do: 'save', firmName: 'Café' } })
  })

  it.each([
    ['forged', { do: 'finish' }, {}],
    ['of another conversation', { seal: seals.seal('a:pétrin', { do: 'claim', request: 'r1' }).seal }, {}],
    ['without a seal', { seal: undefined }, { do: 'claim', request: 'r1' }],
  ])('that is a button %s has no version that it could act upon', async (_, forged, data) => {
    const { inbox, say } = open()
    const response = await say({ ...submit, value: { ...(submit.value as object), ...forged } })
    expect(response.status).toBe(200)
    expect(inbox[0]?.what).toEqual({ type: 'card', data })
  })

  it('is an empty card when the value is none that a card of ours sends', async () => {
    const { inbox, post } = open()
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    await post(JSON.stringify({ ...submit, serviceUrl: local, value: { deep: '' } }).replace('""', deep))
    expect(inbox[0]?.what).toEqual({ type: 'card', data: {} })
  })

  it.each([
    ['installed for the first time', installed, 'joined'],
    ['added', activity({ type: 'installationUpdate', action: 'add' }), 'joined'],
    ['removed', activity({ type: 'installationUpdate', action: 'remove' }), 'left'],
    [
      'removed from a team',
      activity({
        type: 'conversationUpdate',
        membersRemoved: [{ id: '28:5b1f3c1e-0000-4000-8000-00000000b001' }],
      }),
      'left',
    ],
  ])('tells that the bot was %s', async (_, body, type) => {
    const { inbox, say } = open()
    await say(body)
    expect(inbox[0]?.what).toEqual({ type })
  })

  it('gets an id made of its content when the channel gave none, the same when it is sent again', async () => {
    const { inbox, say } = open()
    await say(activity({ id: undefined }))
    await say(activity({ id: null, text: 'autre' }))
    await say(activity({ id: undefined }))
    expect(inbox.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^hash-.{43}$/),
      expect.stringMatching(/^hash-.{43}$/),
    ])
  })

  it.each(ignored)('leaves no trace when it is %s', async (_, body) => {
    const { inbox, say } = open()
    const response = await say(body)
    expect([response.status, await response.text(), inbox]).toEqual([200, '', []])
  })

  it('is not acknowledged when it could not be written down, and nothing is said of why', async () => {
    const troubles: unknown[] = []
    const full = new Error('SQLITE_FULL: /data/compagnon.db')
    const { say } = open({
      accept: () => Promise.reject(full),
      onTrouble: (trouble) => troubles.push(trouble),
    })
    const response = await say(activity())
    expect([response.status, await response.text(), troubles]).toEqual([503, '', [full]])
  })
})

describe('a card’s invoke', () => {
  it('is answered with the sentence of its turn', async () => {
    const { inbox, say } = open()
    const response = await say(execute)
    expect(await response.json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Vous suivez OFF-K7M2PR.',
    })
    expect(inbox[0]?.what).toEqual({ type: 'card', data: { do: 'claim', request: 'r1', version: 3 } })
  })

  it('is answered with the card that takes the old one’s place', async () => {
    const data = { do: 'finish', request: 'r1', version: 4 }
    const actions = [{ title: 'Clore', typed: 'clore OFF-K7M2PR', data }]
    const card = { title: 'Offre', summary: 'Une offre', actions }
    const { say } = open({ settle: async () => ({ type: 'card', key: 'request:1', card }) })
    expect(await (await say(execute)).json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: {
        type: 'AdaptiveCard',
        fallbackText: expect.stringContaining('Une offre'),
        actions: [{ type: 'Action.Execute', title: 'Clore', data: seals.seal('a:fournil', data) }],
      },
    })
  })

  it('gets the same answer when it is sent again', async () => {
    const seen: number[] = []
    const { inbox, say } = open({
      settle: async (seq) => {
        seen.push(seq)
        return { type: 'text', text: 'Fait.' }
      },
    })
    await say(execute)
    await say(execute)
    expect([inbox.length, seen]).toEqual([1, [0, 0]])
  })

  it.each([
    ['takes too long', () => new Promise<unknown>(() => {})],
    ['fails', () => Promise.reject(new Error('lost'))],
    ['stored something else', async () => ({ nonsense: true })],
  ])('says that it was noted when its turn %s', async (_, settle) => {
    const response = await open({ settle, settleWithinMs: 5 }).say(execute)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      value: expect.stringContaining('bien reçu'),
    })
  })

  it.each([
    ['nothing', undefined],
    ['no action', {}],
    ['neither verb nor data', { action: { type: 'Action.Execute' } }],
    ['data that is a list', { action: { data: [1] } }],
  ])('with %s gets 400 in its envelope, in French, and no row', async (_, value) => {
    const { inbox, say } = open()
    const response = await say({ ...execute, value })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      statusCode: 400,
      value: { message: expect.stringContaining('bouton') },
    })
    expect(inbox).toEqual([])
  })

  it('of another name is declined without a trace, feedback is taken', async () => {
    const { inbox, say } = open()
    const status = async (name: unknown) => (await say({ ...execute, name })).status
    expect(await status('message/submitAction')).toBe(200)
    for (const name of ['composeExtension/query', 'task/fetch', 'signin/verifyState', undefined, 7])
      expect(await status(name)).toBe(400)
    expect(inbox).toEqual([])
  })
})

describe('bad input', () => {
  const bodies: [string, unknown, number][] = [
    ['nothing', '', 400],
    ['half a JSON', '{"type":', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['an empty activity', {}, 400],
    ['a type that is a number', { type: 5 }, 400],
    ['no sender', activity({ serviceUrl: local, from: undefined }), 400],
    ['no conversation', activity({ serviceUrl: local, conversation: {} }), 400],
    ['a NUL in the conversation id', activity({ serviceUrl: local, conversation: { id: 'a\u0000b' } }), 400],
    ['half a surrogate in the id', activity({ serviceUrl: local, id: '\ud800' }), 400],
    ['an id like a novel', activity({ serviceUrl: local, id: 'x'.repeat(501) }), 400],
    [
      'a conversation id like a novel',
      activity({ serviceUrl: local, conversation: { id: 'x'.repeat(501) } }),
      400,
    ],
    ['no service URL', activity({ serviceUrl: undefined }), 400],
    ['a service URL outside', activity({ serviceUrl }), 400],
    [
      'a service URL that only begins like this machine',
      activity({ serviceUrl: 'http://127.0.0.1.evil.example/' }),
      400,
    ],
    ['an answer wanted in the response', activity({ serviceUrl: local, deliveryMode: 'expectReplies' }), 400],
    ['256 KB and more', activity({ serviceUrl: local, text: 'x'.repeat(256 * 1024) }), 413],
  ]
  it.each(bodies)('gets a bare refusal and no row: %s', async (_, body, status) => {
    const { inbox, post } = open()
    const response = await post(body)
    expect([response.status, await response.text(), inbox]).toEqual([status, '', []])
  })

  it('is refused when it is longer than it says, while it is being read', async () => {
    const { app } = open()
    const endless = new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(64 * 1024)) })
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    }
    expect((await app.request('/api/messages', request as RequestInit)).status).toBe(413)
  })

  it('is refused as another type than JSON, and by another method', async () => {
    const { app, post } = open()
    expect((await post(activity(), { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await app.request('/api/messages')).status).toBe(405)
  })

  it('never breaks the door, whatever an activity holds', async () => {
    const { say } = open()
    const keys = [
      'type',
      'id',
      'text',
      'value',
      'from',
      'recipient',
      'conversation',
      'entities',
      'attachments',
      'name',
    ]
    const spoilt = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }))
    await fc.assert(
      fc.asyncProperty(
        spoilt,
        fc.constantFrom('message', 'invoke', 'conversationUpdate'),
        async (fields, type) => {
          const { status } = await say(activity({ type, ...fields }))
          expect([200, 400]).toContain(status)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the door in production', () => {
  const issuer = new FakeIssuer()
  let key: Awaited<ReturnType<FakeIssuer['publish']>>['privateKey']
  let webKey: typeof key
  beforeAll(async () => {
    await issuer.start()
    key = (await issuer.publish('k1')).privateKey
    webKey = (await issuer.publish('web', ['webchat'])).privateKey
  })
  afterAll(() => issuer.stop())

  const keys = () => createSigningKeys({ metadataUrl: `${issuer.origin}/metadata` })
  let listed = [tenant]
  const production = () =>
    open({ mode: { checkToken: createTokenCheck({ appId, keys: keys() }), tenants: () => listed } })
  const bearer = async (claims = {}) => ({ authorization: `Bearer ${await sign(key, { claims })}` })

  it('takes a message of a listed tenant, and keeps the tenant', async () => {
    const { inbox, post } = production()
    expect((await post(activity(), await bearer())).status).toBe(200)
    expect(inbox[0]?.place.tenant).toBe(tenant)
  })

  it('knows a tenant in either case, and keeps one form of it', async () => {
    const { inbox, post } = production()
    listed = [tenant.toUpperCase()]
    const shouted = { conversation: { id: 'a', tenantId: tenant.toUpperCase() } }
    expect((await post(activity({ channelData: {} }), await bearer())).status).toBe(200)
    expect((await post(activity({ ...shouted, channelData: {}, id: '2' }), await bearer())).status).toBe(200)
    expect(inbox.map(({ place }) => place.tenant)).toEqual([tenant, tenant])
    listed = [tenant]
  })

  it('takes and refuses tenants as the convention lists them now', async () => {
    const { post } = production()
    listed = []
    expect((await post(activity(), await bearer())).status).toBe(403)
    listed = [tenant]
    expect((await post(activity(), await bearer())).status).toBe(200)
  })

  const foreign = '0ddba115-0000-4000-8000-000000000000'
  const elsewhere: [string, Record<string, unknown>, number][] = [
    ['another tenant', { conversation: { id: 'a', tenantId: foreign }, channelData: {} }, 403],
    ['another tenant in the channel data', { channelData: { tenant: { id: foreign } } }, 403],
    ['no tenant', { conversation: { id: 'a' }, channelData: {} }, 403],
    ['another channel than Teams', { channelId: 'webchat' }, 403],
    ['the emulator', { channelId: 'emulator' }, 403],
    ['no channel', { channelId: undefined }, 403],
    [
      'another address than its token vouches for',
      { serviceUrl: 'https://smba.trafficmanager.net/amer/' },
      403,
    ],
  ]
  it.each(elsewhere)('refuses a good token that comes with %s', async (_, changes, status) => {
    const { inbox, post } = production()
    const response = await post(activity(changes), await bearer())
    expect([response.status, await response.text(), inbox]).toEqual([status, '', []])
  })

  it('refuses a token signed by a key of the Bot Framework that may not speak for Teams', async () => {
    const { inbox, post } = production()
    const authorization = `Bearer ${await sign(webKey, { header: { kid: 'web' } })}`
    expect((await post(activity(), { authorization })).status).toBe(403)
    expect(inbox).toEqual([])
  })

  it.each([
    'https://evil.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://user:secret@smba.trafficmanager.net/',
    'http://smba.trafficmanager.net/emea/',
    'https:\\\\smba.trafficmanager.net\\@evil.example/',
    'https://smba.trafficmanager.net/emea/#@evil.example',
    'https://smba。trafficmanager。net/',
    'https://127.0.0.1/',
    'file:///etc/passwd',
    ' https://smba.trafficmanager.net/emea/',
  ])('refuses the service URL %j even if the token says the same', async (url) => {
    const { inbox, post } = production()
    const response = await post(activity({ serviceUrl: url }), await bearer({ serviceurl: url }))
    expect([response.status, inbox]).toEqual([400, []])
  })

  it.each([
    ['a missing token', undefined],
    ['a made-up token', 'Bearer a.b.c'],
  ])('refuses %s with a bare 401, before it reads the body', async (_, authorization) => {
    const { post } = production()
    const response = await post('x'.repeat(300_000), authorization ? { authorization } : {})
    expect([response.status, await response.text()]).toEqual([401, ''])
  })

  it('asks the channel to come again while no key could be fetched', async () => {
    issuer.down = true
    const { post } = production()
    expect((await post(activity(), await bearer())).status).toBe(503)
    issuer.down = false
  })
})
