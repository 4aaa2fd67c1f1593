import { afterEach, beforeEach, expect, it } from 'vitest'
import { personalChatOf } from '../../src/sandbox/people.ts'
import { card, cast, marie, startWithBot, text } from './fake-bot.ts'

type World = Awaited<ReturnType<typeof startWithBot>>
let world: World
beforeEach(async () => {
  world = await startWithBot((activity, connector) =>
    activity.text === 'Bonjour'
      ? connector.send(activity.conversation.id, text('Bonjour !')).then(() => {})
      : {},
  )
})
afterEach(() => world.stop())

const chat = personalChatOf(cast, marie)
const get = (path: string) => fetch(new URL(path, world.sandbox.url))
const deed = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${world.sandbox.url}/deeds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const says = (words: string) => ({
  person: marie.object,
  place: chat,
  done: { what: 'says', text: words, mention: false },
})

/** The events of the page, one at a time. */
async function* events(): AsyncGenerator<{ event: string; data: Record<string, unknown> }> {
  const response = await fetch(`${world.sandbox.url}/events`)
  let rest = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = (rest + chunk).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const line = (name: string) => part.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? ''
      yield { event: line('event'), data: JSON.parse(line('data')) }
    }
  }
}

it('serves everything that the page and its scripts name, and lets nothing inline run', async () => {
  const todo = ['/sandbox']
  const seen = new Set(todo)
  for (const path of todo) {
    const response = await get(path)
    expect([path, response.status]).toEqual([path, 200])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    const content = path.startsWith('/sandbox/vendor') ? '' : await response.text()
    const named = [...content.matchAll(/(?:src|href)="(\/[^"]+)"|from '\.\/([^']+)'/g)].map(
      ([, absolute, relative]) => absolute ?? `/sandbox/page/${relative}`,
    )
    for (const other of named) {
      if (seen.has(other)) continue
      seen.add(other)
      todo.push(other)
    }
    expect(content).not.toMatch(/<script(?![^>]*src=)|\son\w+="/)
  }
  expect(seen.size).toBeGreaterThan(12)
})

it('sends the whole world first, then what happens', async () => {
  await world.sandbox.as(marie).says('avant')
  const stream = events()
  const first = (await stream.next()).value
  expect(first?.event).toBe('world')
  expect(first?.data).toMatchObject({
    bot: { name: 'Compagnon' },
    channels: [{ office: 'ft' }, { office: 'cma' }],
    messages: { [chat]: [{ text: 'avant', bot: false }] },
  })
  expect((await deed(says('Bonjour'))).status).toBe(200)
  expect((await stream.next()).value).toMatchObject({
    event: 'change',
    data: { message: { text: 'Bonjour' } },
  })
  expect((await stream.next()).value?.data).toMatchObject({
    kind: 'posted',
    room: chat,
    message: { text: 'Bonjour !', bot: true, card: null, replies: [] },
  })
  await stream.return(undefined)
})

it('presses a button with the data that the card renderer gathered', async () => {
  const sent = await world.connector.send(chat, card({ type: 'AdaptiveCard' }))
  const { id } = (await sent.json()) as { id: string }
  const action = { type: 'Action.Submit', title: 'Je prends', data: { ref: 'OFF-K7M2PR', hours: '39' } }
  await deed({ person: marie.object, place: chat, done: { what: 'presses', message: id, action } })
  expect(world.got.at(-1)).toMatchObject({ value: { ref: 'OFF-K7M2PR', hours: '39' }, replyToId: id })
})

it('sends a file as Teams does: the bot is told where it lies, and may read it', async () => {
  const content = Buffer.from('siret;nom\n', 'latin1')
  const done = { what: 'attaches', name: 'plan.csv', content: content.toString('base64'), text: '' }
  expect((await deed({ person: marie.object, place: chat, done })).status).toBe(200)
  const [file] = world.got.at(-1)?.attachments ?? []
  expect(file).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'plan.csv',
    content: { fileType: 'csv' },
  })
  const { downloadUrl } = (file?.content ?? {}) as { downloadUrl: string }
  expect(Buffer.from(await (await fetch(downloadUrl)).arrayBuffer())).toEqual(content)
  expect((await fetch(downloadUrl.replace(/[^/]+$/, 'other'))).status).toBe(404)
})

it('keeps what the bot did not take, and sends it again under the same id', async () => {
  await world.stopBot()
  expect((await deed(says('Bonjour'))).status).toBe(502)
  const [message] = world.sandbox.as(marie).room.messages
  expect(message?.undelivered).toBe(true)
  const again = { person: marie.object, place: chat, done: { what: 'resends', message: message?.id } }
  expect((await deed(again)).status).toBe(502)
  expect(world.sandbox.as(marie).room.messages).toEqual([message])
})

it('takes no deed from another site, of a stranger, or without words', async () => {
  expect((await deed(says('?'), { origin: 'https://example.org' })).status).toBe(403)
  expect((await deed(says('?'), { origin: 'null' })).status).toBe(403)
  expect((await deed({ ...says('?'), person: 'nobody' })).status).toBe(400)
  expect((await deed(says('   '))).status).toBe(400)
  expect((await deed('{')).status).toBe(400)
  expect(world.got).toEqual([])
})
