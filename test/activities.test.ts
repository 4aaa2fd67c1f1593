import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Bot, startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import type { Store } from '../src/records/store.ts'
import { personalChatOf } from '../src/sandbox/people.ts'
import type { Sandbox } from '../src/sandbox/sandbox.ts'
import { deleted, edited, pressed, reacted, type Scene, typing, written } from '../src/sandbox/send.ts'

let store: Store
let bot: Bot
let sandbox: Sandbox

beforeAll(async () => {
  const config = readConfig({ PORT: '0', SANDBOX: 'on', LOG_LEVEL: 'silent' })
  store = await openStore('file::memory:')
  bot = await startBot({ config, store, log: createLog(config.logLevel) })
  sandbox = bot.sandbox as Sandbox
})
afterAll(async () => {
  await bot.stop()
  await store.close()
})

/** Posts a body as it is. Rejects when no answer comes. */
async function post(body: string, contentType = 'application/json'): Promise<number> {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
    signal: AbortSignal.timeout(20_000),
  })
  await response.arrayBuffer()
  return response.status
}

/** Resolves once nothing waits to be handled or said. */
const settled = () =>
  vi.waitFor(async () => expect(await store.backlog()).toMatchObject({ inbox: 0, outbox: 0 }), {
    timeout: 20_000,
    interval: 5,
  })

/** Somebody in the middle of an offer, with what has been written so far. */
async function inMidOffer() {
  const [person] = sandbox.cast.artisans
  if (!person) throw new Error('nobody is there')
  const conversation = personalChatOf(sandbox.cast, person)
  const scene: Scene = {
    cast: sandbox.cast,
    serviceUrl: `${bot.url}/sandbox/connector`,
    person,
    conversation,
  }
  const actor = sandbox.as(person)
  const own = await actor.says('je cherche un boulanger en CDI')
  const reply = await actor.hears()
  await settled()
  return { scene, conversation, own: own.id, reply: reply.id }
}

/** All that a turn could change, in one value. */
async function stateOf(conversation: string) {
  const { requests } = await store.requests({ states: ['draft'] }, { limit: 50, offset: 0 })
  return {
    drafts: requests.map(({ id, given }) => ({ id, given })),
    turns: (await store.conversation(conversation))?.version,
    sent: sandbox.receipts.all().length,
  }
}

type MidOffer = Awaited<ReturnType<typeof inMidOffer>>
type Make = (there: MidOffer) => Record<string, unknown>
const other = (scene: Scene, changes: Record<string, unknown>) => ({ ...typing(scene), ...changes })
const silent: [string, Make][] = [
  ['an edit', ({ scene, own }) => edited(scene, own, 'je cherche un coiffeur en CDD')],
  ['an edit of a message that the bot never got', ({ scene }) => edited(scene, '1', '2 500 € brut')],
  ['a deletion', ({ scene, own }) => deleted(scene, own)],
  [
    'a deletion taken back',
    ({ scene, own }) =>
      other(scene, {
        type: 'messageUpdate',
        id: own,
        text: 'en CDD',
        channelData: { eventType: 'undeleteMessage' },
      }),
  ],
  ['a reaction', ({ scene, reply }) => reacted(scene, reply, 'like')],
  [
    'a reaction taken back',
    ({ scene, reply }) =>
      other(scene, { type: 'messageReaction', replyToId: reply, reactionsRemoved: [{ type: 'like' }] }),
  ],
  ['typing', ({ scene }) => typing(scene)],
  [
    'a read receipt',
    ({ scene }) => other(scene, { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }),
  ],
  [
    'the start of a meeting',
    ({ scene }) =>
      other(scene, {
        type: 'event',
        name: 'application/vnd.microsoft.meetingStart',
        value: { MeetingType: 'Scheduled' },
      }),
  ],
  [
    'a renamed team',
    ({ scene }) => other(scene, { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } }),
  ],
  [
    'an unknown invoke',
    ({ scene }) => other(scene, { type: 'invoke', name: 'composeExtension/query', value: {} }),
  ],
  ['an invoke without a name', ({ scene }) => other(scene, { type: 'invoke' })],
  [
    'a file consent',
    ({ scene }) => other(scene, { type: 'invoke', name: 'fileConsent/invoke', value: { action: 'accept' } }),
  ],
  [
    'a card action without an action',
    ({ scene }) => other(scene, { type: 'invoke', name: 'adaptiveCard/action', value: {} }),
  ],
  ['a type of the future', ({ scene }) => other(scene, { type: 'hologram' })],
]

const message = (scene: Scene, changes: Record<string, unknown>) => ({
  ...written(scene, '', false),
  attachments: [],
  ...changes,
})
const answered: [string, Make][] = [
  ['an empty text', ({ scene }) => message(scene, { text: '' })],
  ['no text at all', ({ scene }) => message(scene, { text: null })],
  ['nothing but spaces', ({ scene }) => message(scene, { text: ' \n\u200b ' })],
  ['30 KB of one word', ({ scene }) => message(scene, { text: 'a'.repeat(30_000) })],
  ['30 KB of sentences', ({ scene }) => message(scene, { text: 'Tralala pouet pouet. '.repeat(1_500) })],
  [
    'HTML without a word',
    ({ scene }) => message(scene, { text: '<div><p>&nbsp;</p><br/></div>', textFormat: 'xml' }),
  ],
  [
    'only an attachment',
    ({ scene }) =>
      message(scene, {
        text: '',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name: 'fiche.pdf',
            content: { uniqueId: '1', fileType: 'pdf' },
          },
        ],
      }),
  ],
  [
    'a button that no card of the bot has',
    ({ scene }) => message(scene, { text: undefined, value: { do: 'erase-everything' } }),
  ],
  [
    'a button with deep data',
    ({ scene }) => message(scene, { text: undefined, value: { do: { do: { do: [[[]]] } } } }),
  ],
  [
    'a button that claims a request, pressed by an artisan',
    ({ scene, reply }) =>
      pressed(scene, reply, {
        type: 'Action.Execute',
        title: 'Je prends',
        verb: 'claim',
        data: { do: 'claim', reference: 'OFF-K7M2PR' },
      }),
  ],
  [
    'a form whose values are of another kind',
    ({ scene, reply }) =>
      pressed(scene, reply, {
        type: 'Action.Execute',
        title: 'Enregistrer',
        verb: 'edit',
        data: { do: 'edit', request: '__proto__', weeklyHours: ['39'], pay: null },
      }),
  ],
]

const refused: [string, string, string?][] = [
  ['an activity that is only a type', '{"type":5}'],
  ['an empty object', '{}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['what is not JSON', '{"type":"message",'],
  ['nothing', ''],
  ['another content type', '{"type":"message"}', 'text/plain'],
  ['a prototype', '{"__proto__":{"type":"message"},"constructor":{"prototype":{}}}'],
  ['more than any activity weighs', `{"type":"message","text":"${'a'.repeat(300_000)}"}`],
]

describe('what Teams sends besides answers', () => {
  it.each(silent)('%s changes nothing and is not answered', async (_, make) => {
    const there = await inMidOffer()
    const before = await stateOf(there.conversation)
    expect(await post(JSON.stringify(make(there)))).toBeLessThan(500)
    await settled()
    expect(await stateOf(there.conversation)).toEqual(before)
  })

  it.each(answered)('%s is answered and leaves the draft as it was', async (_, make) => {
    const there = await inMidOffer()
    const before = await stateOf(there.conversation)
    expect(await post(JSON.stringify(make(there)))).toBe(200)
    await settled()
    const after = await stateOf(there.conversation)
    expect(after.drafts).toEqual(before.drafts)
    expect(after.sent).toBeGreaterThan(before.sent)
  })

  it.each(refused)('%s is refused', async (_, body, contentType) => {
    const status = await post(body, contentType)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

interface Collection {
  enveloppe: { conversation: { id: string } }
  activites: { id: string; genre: string; nue: boolean; activite: Record<string, unknown> }[]
}

// A collection kept beside the repository: more cases where it is there, none where it is not.
const beside = fileURLToPath(new URL('../../shared/data/teams-activities.json', import.meta.url))
const collection: Collection = existsSync(beside)
  ? JSON.parse(readFileSync(beside, 'utf8'))
  : { enveloppe: { conversation: { id: '' } }, activites: [] }

describe('activities recorded elsewhere', () => {
  it('are taken or refused, never a failure, and only messages lead to a turn', async () => {
    const answers = []
    for (const { id, genre, nue, activite } of collection.activites) {
      const whole = {
        ...(nue ? collection.enveloppe : {}),
        ...activite,
        serviceUrl: `${bot.url}/sandbox/connector`,
      }
      const conversation =
        (whole as { conversation?: { id?: string } }).conversation?.id ?? collection.enveloppe.conversation.id
      await settled()
      const before = await stateOf(conversation)
      const status = await post(JSON.stringify(whole))
      await settled()
      const quiet = !/^(message$|invoke\/adaptiveCard|conversationUpdate|installationUpdate)/.test(genre)
      const changed = JSON.stringify(await stateOf(conversation)) !== JSON.stringify(before)
      answers.push({ id, genre, status, disturbed: quiet && changed })
    }
    expect(answers.filter(({ status, disturbed }) => status >= 500 || disturbed)).toEqual([])
  })
})
