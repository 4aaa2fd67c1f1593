import { afterAll, describe, expect, it } from 'vitest'
import { accountOf, personalChatOf } from '../../src/sandbox/people.ts'
import { adviser, card, cast, marie, startWithBot, text } from './fake-bot.ts'

const { sandbox, connector, stop } = await startWithBot()
afterAll(stop)

const chat = personalChatOf(cast, marie)
const channel = '19:ft@thread.tacv2'
const code = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code
const id = async (response: Response) => ((await response.json()) as { id: string }).id

describe('sending', () => {
  it('answers 201 with the new activity id, and the message is in the chat', async () => {
    const response = await connector.send(chat, text('Bonjour'))
    expect(response.status).toBe(201)
    const message = sandbox.as(marie).room.messages.at(-1)
    expect(message?.id).toBe(await id(response))
    expect(message?.activity.text).toBe('Bonjour')
  })

  it('gives every activity another id, however fast they come', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => connector.send(chat, text('x'))))
    const ids = await Promise.all(responses.map(id))
    expect(new Set(ids).size).toBe(20)
    expect(ids.every((one) => /^\d{13}$/.test(one))).toBe(true)
  })

  it('makes two messages of a text with a card and names neither, as Teams does', async () => {
    const before = sandbox.as(marie).room.messages.length
    const response = await connector.send(chat, { ...card({ type: 'AdaptiveCard' }), text: 'Voici' })
    expect(await response.json()).toEqual({})
    expect(sandbox.as(marie).room.messages.length).toBe(before + 2)
  })

  it('takes a sign of typing, which is no message', async () => {
    const before = sandbox.as(marie).room.messages.length
    const told: string[] = []
    const stopWatching = sandbox.conversations.watch((change) => told.push(change.kind))
    expect((await connector.send(chat, { type: 'typing' })).status).toBe(202)
    stopWatching()
    expect(told).toEqual(['typing'])
    expect(sandbox.as(marie).room.messages.length).toBe(before)
  })

  it('refuses what is no activity with 400, and an unknown conversation with 404', async () => {
    expect((await connector.send(chat, { text: 'no type' })).status).toBe(400)
    expect((await connector.send(chat, { type: 'message' })).status).toBe(400)
    const unknown = await connector.send('a:nobody', text('?'))
    expect([unknown.status, await code(unknown)]).toEqual([404, 'ConversationNotFound'])
  })

  it('refuses an activity above 100 KB of UTF-16, and takes one just below', async () => {
    const response = await connector.send(chat, text('é'.repeat(52_000)))
    expect([response.status, await code(response)]).toEqual([413, 'MessageSizeTooBig'])
    expect((await connector.send(chat, text('é'.repeat(50_000)))).status).toBe(201)
  })

  it('keeps a reply in the thread that it answers', async () => {
    const post = await id(await connector.send(channel, text('Nouvelle offre')))
    await connector.reply(`${channel};messageid=${post}`, post, text('Je précise'))
    await connector.reply(channel, post, text('Encore'))
    const messages = sandbox.conversations.room(channel)?.messages ?? []
    expect(messages.slice(-3).map(({ thread }) => thread)).toEqual([post, post, post])
  })

  it('keeps a bounded number of messages', async () => {
    for (let n = 0; n < 410; n++) await connector.send(channel, text(`message ${n}`))
    const messages = sandbox.conversations.room(channel)?.messages ?? []
    expect(messages.length).toBe(400)
    expect(messages.at(-1)?.activity.text).toBe('message 409')
  })
})

describe('changing', () => {
  it('updates a message in place and tells the same id', async () => {
    const posted = await id(await connector.send(chat, card({ type: 'AdaptiveCard', body: [] })))
    const response = await connector.update(chat, posted, card({ type: 'AdaptiveCard', speak: 'nouveau' }))
    expect([response.status, await id(response)]).toEqual([200, posted])
    const message = sandbox.as(marie).room.messages.find((one) => one.id === posted)
    expect(message?.edited).toBe(true)
    expect(JSON.stringify(message?.activity)).toContain('nouveau')
  })

  it('removes a message, and then does not know it any more', async () => {
    const posted = await id(await connector.send(chat, text('à effacer')))
    expect((await connector.remove(chat, posted)).status).toBe(200)
    const again = await connector.update(chat, posted, text('trop tard'))
    expect([again.status, await code(again)]).toEqual([404, 'ActivityNotFoundInConversation'])
  })

  it("does not let the bot change a person's message", async () => {
    const message = await sandbox.as(marie).says('à moi')
    const response = await connector.update(chat, message.id, text('à lui'))
    expect([response.status, await code(response)]).toEqual([403, 'NotEnoughPermissions'])
  })
})

describe('creating', () => {
  it("finds a person's chat by account or Entra object id", async () => {
    for (const member of [accountOf(cast, marie), marie.object]) {
      const response = await connector.create({ members: [{ id: member }], tenantId: cast.tenant })
      expect([response.status, await id(response)]).toEqual([201, chat])
    }
  })

  it('refuses to create without a tenant, or with somebody who is not there', async () => {
    expect((await connector.create({ members: [{ id: marie.object }] })).status).toBe(400)
    const response = await connector.create({ members: [{ id: 'nobody' }], tenantId: cast.tenant })
    expect([response.status, await code(response)]).toEqual([403, 'ForbiddenOperationException'])
  })

  it('starts a thread in a channel with its first message', async () => {
    const response = await connector.create({
      channelData: { channel: { id: channel }, tenant: { id: cast.tenant } },
      activity: text('Nouvelle offre'),
    })
    const created = (await response.json()) as { id: string; activityId: string }
    expect(response.status).toBe(201)
    expect(created.id).toBe(`${channel};messageid=${created.activityId}`)
  })
})

describe('the roster', () => {
  it('lists the advisors of the office as members of its channel, with their Entra object ids', async () => {
    const members = (await (await connector.read(channel, 'members')).json()) as { aadObjectId: string }[]
    expect(members.map(({ aadObjectId }) => aadObjectId)).toEqual([adviser.object])
    const paged = (await (await connector.read(channel, 'pagedmembers?pageSize=50')).json()) as object
    expect(paged).toEqual({ members })
  })

  it('knows one member by account, and says who is not one', async () => {
    const one = await connector.read(chat, `members/${encodeURIComponent(accountOf(cast, marie))}`)
    expect(((await one.json()) as { name: string }).name).toBe(marie.name)
    const other = await connector.read(chat, `members/${adviser.object}`)
    expect([other.status, await code(other)]).toEqual([404, 'MemberNotFoundInConversation'])
  })

  it('describes a team, and does not know a chat as one', async () => {
    const team = await connector.call('GET', `teams/${encodeURIComponent(channel)}`)
    expect(((await team.json()) as { name: string }).name).toBe('France Travail Dunkerque')
    expect((await connector.call('GET', `teams/${encodeURIComponent(chat)}`)).status).toBe(404)
  })
})
