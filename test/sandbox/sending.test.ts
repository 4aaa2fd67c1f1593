import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NotTaken } from '../../src/sandbox/post.ts'
import { adviser, card, cast, marie, paul, startWithBot, text } from './fake-bot.ts'

const recap = {
  type: 'AdaptiveCard',
  body: [{ type: 'Input.Text', id: 'pay', value: '2100' }],
  actions: [
    { type: 'Action.Submit', title: 'Je valide', data: { do: 'submit' } },
    {
      type: 'Action.ShowCard',
      title: 'Modifier',
      card: {
        body: [{ type: 'Input.Text', id: 'hours' }],
        actions: [{ type: 'Action.Submit', title: 'Enregistrer', data: { do: 'change' } }],
      },
    },
    { type: 'Action.Execute', title: 'Je prends', verb: 'claim', data: { ref: 'OFF-K7M2PR' } },
  ],
}

type World = Awaited<ReturnType<typeof startWithBot>>
let world: World
beforeEach(async () => {
  world = await startWithBot(async ({ type, text: said, conversation }, connector) => {
    if (type === 'invoke')
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'vu' }
    if (said === 'carte') await connector.send(conversation.id, card(recap))
    else if (said) {
      const actions = [{ type: 'imBack', title: 'Oui', value: 'oui' }]
      await connector.send(conversation.id, {
        ...text(`Vous dites : ${said}`),
        suggestedActions: { actions },
      })
    }
    return {}
  })
})
afterEach(() => world.stop())

describe('a person in their own chat', () => {
  it('writes a message with everything that Teams puts around it', async () => {
    await world.sandbox.as(marie).says('Bonjour <b>')
    const [activity] = world.got
    expect(activity).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'Bonjour <b>',
      textFormat: 'plain',
      locale: 'fr-FR',
      localTimezone: 'Europe/Paris',
      serviceUrl: world.sandbox.serviceUrl,
      from: { name: marie.name, aadObjectId: marie.object },
      recipient: cast.bot,
      conversation: { conversationType: 'personal', tenantId: cast.tenant },
      channelData: { tenant: { id: cast.tenant } },
      attachments: [{ contentType: 'text/html', content: '<p>Bonjour &lt;b&gt;</p>' }],
    })
    expect(activity?.id).toMatch(/^\d{13}$/)
    expect(activity?.localTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0[12]:00$/)
  })

  it('hears each answer once, also the one that came before', async () => {
    const artisan = world.sandbox.as(marie)
    await artisan.says('un')
    await artisan.says('deux')
    expect((await artisan.hears('un')).activity.text).toBe('Vous dites : un')
    expect((await artisan.hears()).activity.text).toBe('Vous dites : deux')
    const third = artisan.hears(/trois/)
    await artisan.says('trois')
    expect((await third).activity.text).toBe('Vous dites : trois')
  })

  it('hears a card again when it is changed in place', async () => {
    const artisan = world.sandbox.as(marie)
    await artisan.says('carte')
    const message = await artisan.hears('Je valide')
    const changed = artisan.hears('Transmise')
    await world.connector.update(
      artisan.room.id,
      message.id,
      card({ type: 'AdaptiveCard', speak: 'Transmise' }),
    )
    expect((await changed).id).toBe(message.id)
  })

  it('chooses a quick reply, which writes its text', async () => {
    const artisan = world.sandbox.as(marie)
    await artisan.says('?')
    await artisan.picks(await artisan.hears(), 'Oui')
    expect(world.got.at(-1)).toMatchObject({ type: 'message', text: 'oui' })
    const answer = await artisan.hears()
    expect(() => artisan.picks(answer, 'Peut-être')).toThrow('only: Oui')
  })

  it('presses a button: its data and what was entered, no text, and the card that it was on', async () => {
    const artisan = world.sandbox.as(marie)
    await artisan.says('carte')
    const message = await artisan.hears()
    await artisan.presses(message, 'Je valide')
    const submit = world.got.at(-1)
    expect(submit).toMatchObject({
      type: 'message',
      replyToId: message.id,
      value: { do: 'submit', pay: '2100' },
    })
    expect(submit).not.toHaveProperty('text')
    await artisan.presses(message, 'Enregistrer', { hours: '39' })
    expect(world.got.at(-1)?.value).toEqual({ do: 'change', pay: '2100', hours: '39' })
    expect(() => artisan.presses(message, 'Je refuse')).toThrow('only: Je valide, Enregistrer, Je prends')
  })

  it('presses an Action.Execute as an invoke and gets its answer', async () => {
    const artisan = world.sandbox.as(marie)
    await artisan.says('carte')
    expect(await artisan.presses(await artisan.hears(), 'Je prends')).toMatchObject({ value: 'vu' })
    expect(world.got.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb: 'claim', data: { ref: 'OFF-K7M2PR' } },
        trigger: 'manual',
      },
    })
  })

  it('edits, takes back, reacts and types as Teams tells it', async () => {
    const artisan = world.sandbox.as(marie)
    const said = await artisan.says('39 h')
    await artisan.edits(said, '35 h')
    expect(world.got.at(-1)).toMatchObject({
      type: 'messageUpdate',
      id: said.id,
      text: '35 h',
      channelData: { eventType: 'editMessage' },
    })
    await artisan.deletes(said)
    expect(world.got.at(-1)).toMatchObject({ type: 'messageDelete', id: said.id })
    expect(artisan.room.messages).not.toContain(said)
    const answer = await artisan.hears()
    await artisan.reacts(answer)
    expect(world.got.at(-1)).toMatchObject({ reactionsAdded: [{ type: 'like' }], replyToId: answer.id })
    await artisan.types()
    expect(world.got.at(-1)?.type).toBe('typing')
  })

  it('removes the bot, which may then not write, and takes it back', async () => {
    const artisan = world.sandbox.as(paul)
    await artisan.uninstalls()
    expect(world.got.map(({ type, action }) => action ?? type)).toEqual(['conversationUpdate', 'remove'])
    expect((await world.connector.send(artisan.room.id, text('?'))).status).toBe(403)
    await artisan.installs()
    expect((await world.connector.send(artisan.room.id, text('!'))).status).toBe(201)
  })
})

describe('a person in a channel', () => {
  it('names the bot, and starts a thread', async () => {
    const inChannel = world.sandbox.as(adviser).inChannel({ id: '19:ft@thread.tacv2' })
    const said = await inChannel.says('mes dossiers')
    expect(world.got.at(-1)).toMatchObject({
      text: '<at>Compagnon</at> mes dossiers\n',
      conversation: {
        id: `19:ft@thread.tacv2;messageid=${said.id}`,
        conversationType: 'channel',
        isGroup: true,
      },
      entities: [
        { type: 'mention', text: '<at>Compagnon</at>', mentioned: cast.bot },
        { type: 'clientInfo' },
      ],
      channelData: { channel: { id: '19:ft@thread.tacv2' } },
    })
    expect((await inChannel.hears()).thread).toBe(said.id)
  })

  it('goes on in a thread', async () => {
    const inChannel = world.sandbox.as(adviser).inChannel({ id: '19:ft@thread.tacv2' })
    const said = await inChannel.says('un')
    await inChannel.inChannel({ id: '19:ft@thread.tacv2' }, said).says('deux')
    expect(world.got.at(-1)?.conversation).toMatchObject({ id: `19:ft@thread.tacv2;messageid=${said.id}` })
  })

  it('is not heard by the bot without a mention', async () => {
    const inChannel = world.sandbox.as(adviser).inChannel({ id: '19:ft@thread.tacv2' })
    await inChannel.says('entre nous', { mention: false })
    expect(world.got).toEqual([])
    expect(inChannel.room.messages.at(-1)?.activity.text).toBe('entre nous')
  })
})

describe('a bot that does not answer', () => {
  it('leaves the message in the chat, to be sent again under the same id', async () => {
    const artisan = world.sandbox.as(marie)
    await world.stopBot()
    const refused = await artisan.says('Bonjour').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(NotTaken)
    const [message] = artisan.room.messages
    expect(message).toMatchObject({ undelivered: true, id: (refused as NotTaken).activity.id })
  })

  it('can be sent the same activity twice', async () => {
    const artisan = world.sandbox.as(marie)
    const message = await artisan.says('Bonjour')
    await artisan.resends(message)
    await world.sandbox.deliver(message.activity)
    expect(world.got.map(({ id }) => id)).toEqual([message.id, message.id, message.id])
  })

  it('says with which status it refused', async () => {
    await world.stop()
    world = await startWithBot(() => new Response('no', { status: 503 }))
    await expect(world.sandbox.as(marie).says('Bonjour')).rejects.toMatchObject({ status: 503 })
  })
})

it('is quiet once nothing happens any more', async () => {
  const artisan = world.sandbox.as(marie)
  await artisan.says('un')
  await world.sandbox.quiet(artisan.room.id, 20)
  expect(artisan.room.messages.map(({ from }) => from.name)).toEqual([marie.name, 'Compagnon'])
})
