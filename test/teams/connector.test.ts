import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connector, createConnector } from '../../src/teams/connector.ts'
import { createBotToken } from '../../src/teams/credentials.ts'
import { isLoopbackServiceUrl } from '../../src/teams/service-url.ts'
import { Loopback } from './loopback.ts'

let channel: Loopback
let connector: Connector
beforeEach(async () => {
  channel = new Loopback()
  await channel.start()
  connector = createConnector({ token: null, mayCall: isLoopbackServiceUrl })
})
afterEach(() => {
  connector.close()
  channel.stop()
})

const hello = { type: 'message', text: 'bonjour' }
const to = (conversation = 'a:1') => ({ serviceUrl: channel.url, conversation })
const answer = (status: number, body = '', headers = {}) => {
  channel.answer = (response) => response.writeHead(status, headers).end(body)
}
const error = (code: string) => JSON.stringify({ error: { code, message: 'secret details' } })

describe('the connector', () => {
  it('posts an activity and gives back the channel’s id of it', async () => {
    expect(await connector.send(to('19:x@thread.tacv2;messageid=1'), hello)).toEqual({
      kind: 'sent',
      activity: 'm1',
    })
    expect(channel.requests).toEqual([
      {
        method: 'POST',
        url: '/emea/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities',
        authorization: undefined,
        body: hello,
      },
    ])
  })

  it('puts an update to the activity it replaces', async () => {
    answer(200)
    expect(await connector.update(to(), 'm/7', hello)).toEqual({ kind: 'sent', activity: 'm/7' })
    expect(channel.requests[0]).toMatchObject({
      method: 'PUT',
      url: '/emea/v3/conversations/a%3A1/activities/m%2F7',
      body: { id: 'm/7', text: 'bonjour' },
    })
  })

  it.each([
    [200, '', { kind: 'sent', activity: null }],
    [202, '{"id":""}', { kind: 'sent', activity: null }],
    [201, 'not json', { kind: 'sent', activity: null }],
    [400, error('BadSyntax'), { kind: 'refused', why: '400 BadSyntax' }],
    [401, '', { kind: 'refused', why: '401' }],
    [403, error('ConversationBlockedByUser'), { kind: 'unreachable', why: '403 ConversationBlockedByUser' }],
    [
      403,
      error('BotNotInConversationRoster'),
      { kind: 'unreachable', why: '403 BotNotInConversationRoster' },
    ],
    [403, error('BotDisabledByAdmin'), { kind: 'unreachable', why: '403 BotDisabledByAdmin' }],
    [403, '', { kind: 'unreachable', why: '403' }],
    [403, error('InvalidBotApiHost'), { kind: 'refused', why: '403 InvalidBotApiHost' }],
    [404, error('ConversationNotFound'), { kind: 'unreachable', why: '404 ConversationNotFound' }],
    [412, '', { kind: 'retry', afterMs: null, why: '412' }],
    [413, error('MessageSizeTooBig'), { kind: 'refused', why: '413 MessageSizeTooBig' }],
    [500, error('ServiceError'), { kind: 'ambiguous', why: '500 ServiceError' }],
    [502, '<html>', { kind: 'retry', afterMs: null, why: '502' }],
    [503, '', { kind: 'retry', afterMs: null, why: '503' }],
    [504, '', { kind: 'retry', afterMs: null, why: '504' }],
    [507, '', { kind: 'ambiguous', why: '507' }],
  ])('takes %i %s for what Microsoft says it means, after one attempt', async (status, body, sent) => {
    answer(status, body)
    expect(await connector.send(to(), hello)).toEqual(sent)
    expect(channel.requests).toHaveLength(1)
  })

  it('tells how long a 429 wants it to wait, in seconds or until a date', async () => {
    answer(429, '', { 'retry-after': '7' })
    expect(await connector.send(to(), hello)).toEqual({ kind: 'retry', afterMs: 7_000, why: '429' })
    answer(429, '', { 'retry-after': new Date(Date.now() - 60_000).toUTCString() })
    expect(await connector.send(to(), hello)).toEqual({ kind: 'retry', afterMs: 0, why: '429' })
    answer(429, '', { 'retry-after': 'soon' })
    expect(await connector.send(to(), hello)).toEqual({ kind: 'retry', afterMs: null, why: '429' })
  })

  it('knows a card that is gone from a conversation that is', async () => {
    answer(404, error('ActivityNotFoundInConversation'))
    expect(await connector.update(to(), 'm1', hello)).toMatchObject({ kind: 'gone' })
    answer(404, error('ConversationNotFound'))
    expect(await connector.update(to(), 'm1', hello)).toMatchObject({ kind: 'unreachable' })
  })

  it('does not know whether it arrived when the connection is cut or nothing comes back in time', async () => {
    channel.answer = (response) => response.destroy()
    expect(await connector.send(to(), hello)).toMatchObject({ kind: 'ambiguous', why: 'ECONNRESET' })
    channel.answer = (response) => response.writeHead(200).write('{"id":')
    const hasty = createConnector({ token: null, mayCall: isLoopbackServiceUrl, deadlineMs: 30 })
    expect(await hasty.send(to(), hello)).toEqual({ kind: 'ambiguous', why: 'deadline' })
    channel.answer = () => {}
    expect(await hasty.send(to(), hello)).toEqual({ kind: 'ambiguous', why: 'deadline' })
    hasty.close()
  })

  it('knows that nothing arrived where nobody listens', async () => {
    const closed = to()
    channel.stop()
    expect(await connector.send(closed, hello)).toEqual({ kind: 'retry', afterMs: null, why: 'ECONNREFUSED' })
  })

  it('calls no address that it may not call', async () => {
    const outside = { serviceUrl: 'https://evil.trafficmanager.net/', conversation: 'a' }
    expect(await connector.send(outside, hello)).toEqual({ kind: 'refused', why: 'service URL not allowed' })
  })

  it('uses one connection for one send after another', async () => {
    const ports = new Set<number | undefined>()
    channel.answer = (response, request) => {
      ports.add(request.socket.remotePort)
      response.writeHead(201).end('{}')
    }
    for (let i = 0; i < 5; i++) await connector.send(to(), hello)
    expect(ports.size).toBe(1)
  })
})

describe('the bot’s token', () => {
  const withToken = (token: (renew?: boolean) => Promise<string>) =>
    createConnector({ token, mayCall: isLoopbackServiceUrl })

  it('goes along, and is renewed once when the channel does not take it', async () => {
    const bot = withToken(async (renew) => (renew ? 'new' : 'old'))
    channel.answer = (response, { headers }) =>
      response.writeHead(headers.authorization === 'Bearer new' ? 201 : 401).end('{}')
    expect(await bot.send(to(), hello)).toMatchObject({ kind: 'sent' })
    expect(channel.requests.map(({ authorization }) => authorization)).toEqual(['Bearer old', 'Bearer new'])
    answer(401)
    expect(await bot.send(to(), hello)).toEqual({ kind: 'refused', why: '401' })
    bot.close()
  })

  it('makes the message wait when none can be had', async () => {
    const bot = withToken(() => Promise.reject(new Error('client secret in here')))
    expect(await bot.send(to(), hello)).toEqual({ kind: 'retry', afterMs: null, why: 'no token' })
    expect(channel.requests).toEqual([])
    bot.close()
  })

  it('is fetched once for many sends that wait for it', async () => {
    let fetched = 0
    const identity = {
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: 'app',
      MicrosoftAppTenantId: 'tenant',
    } as const
    const token = createBotToken(identity, { getToken: async () => `t${++fetched}` })
    expect(await Promise.all([token(), token(), token()])).toEqual(['t1', 't1', 't1'])
    expect(await token()).toBe('t2')
  })

  it.each([
    ['SingleTenant', { MicrosoftAppPassword: 'secret' }],
    ['UserAssignedMSI', {}],
  ] as const)(
    'comes from the SDK’s credentials for %s, which are checked at once',
    (MicrosoftAppType, more) => {
      const identity = { MicrosoftAppType, MicrosoftAppId: 'app', MicrosoftAppTenantId: 'tenant', ...more }
      expect(createBotToken(identity)).toBeTypeOf('function')
      expect(() => createBotToken({ ...identity, MicrosoftAppTenantId: '' })).toThrow('MicrosoftAppTenantId')
    },
  )
})
