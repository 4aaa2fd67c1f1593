import { readConvention } from '../../convention-file.ts'
import type { Convention } from '../../domain/convention.ts'
import type { Incoming, Person, Place } from '../../domain/incoming.ts'
import type { Card, Outgoing } from '../../domain/outgoing.ts'
import type { Request } from '../../domain/request.ts'
import { openStore } from '../../records/open.ts'
import type { Store } from '../../records/store.ts'
import { conventionNow } from '../../turn/convention-now.ts'
import type { FetchFile } from '../../turn/fetched.ts'
import type { ModelParts } from '../../turn/model/model.ts'
import { runTurn } from '../../turn/run.ts'

/** What one person sees of the bot: sentences and cards, in order. */
export interface Heard {
  /** Every sentence since the last thing said, with plain spaces, joined. */
  text: string
  /** Quick replies under the last sentence. */
  replies: string[]
  cards: Card[]
}

/** Somebody, somewhere: writes, presses, and hears what comes back there. */
export interface Speaker {
  says(text: string): Promise<Heard>
  /** Sends a file, with a message if there is one. */
  attaches(name: string, content: string | Uint8Array, text?: string): Promise<Heard>
  presses(data: Record<string, unknown>): Promise<Heard>
  /** The same activity once more, as Teams resends it. */
  repeats(): Promise<Heard>
  joins(): Promise<Heard>
  /** What has come since without having said anything. */
  hears(): Heard
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('**', '')

/**
 * A whole bot without Teams: the real turn over real records in memory, the shipped convention, and a clock
 * that stands still until it is moved.
 */
export async function talk({
  now = '2026-11-23T09:00:00Z',
  convention = readConvention('convention.json'),
  model,
}: {
  now?: string
  convention?: Convention
  model?: ModelParts
} = {}) {
  const store: Store = await openStore('file::memory:')
  const clock = { now: new Date(now) }
  const delivered = new Map<string, Outgoing[]>()
  /** Where nothing is delivered: what is said there waits in the outbox. */
  let lost: string | undefined
  let count = 0
  /** What was sent, by the address at which it is offered. */
  const files = new Map<string, Uint8Array>()
  const fetchFile: FetchFile = async ({ url }) => {
    const bytes = files.get(url)
    return bytes ? { bytes } : { problem: 'unreachable' }
  }

  async function drain(): Promise<void> {
    for (const conversation of await store.sendingConversations()) {
      if (conversation === lost) continue
      for (const item of await store.outbox(conversation, 200)) {
        const box = delivered.get(conversation) ?? []
        delivered.set(conversation, [...box, item.message])
        await store.markSent(item.id, `sent-${item.id}`)
      }
    }
  }

  async function arrives(incoming: Incoming): Promise<void> {
    const { result, seq } = await store.receive(incoming)
    if (result === 'new')
      await runTurn(
        { store, convention: () => conventionNow(convention, store), now: () => clock.now, model, fetchFile },
        { seq, incoming },
      )
    await drain()
  }

  function speaker(from: Person, place: Place): Speaker {
    let last: Incoming | undefined
    const hears = (): Heard => {
      const box = delivered.get(place.id) ?? []
      delivered.set(place.id, [])
      const texts = box.flatMap((message) => (message.type === 'text' ? [message] : []))
      return {
        text: texts.map(({ text }) => plain(text)).join('\n'),
        replies: texts.at(-1)?.replies.map(plain) ?? [],
        cards: box.flatMap((message) => (message.type === 'card' ? [message.card] : [])),
      }
    }
    const sends = async (what: Incoming['what']): Promise<Heard> => {
      hears()
      count += 1
      last = { id: `activity-${count}`, place, from, at: clock.now.toISOString(), what }
      await arrives(last)
      return hears()
    }
    return {
      says: (text) => sends({ type: 'message', text, files: 0 }),
      attaches(name, content, text = '') {
        const url = `https://contoso.sharepoint.com/${files.size}`
        files.set(url, typeof content === 'string' ? Buffer.from(content) : content)
        return sends({ type: 'message', text, files: 1, offered: [{ name, url }] })
      },
      presses: (data) => sends({ type: 'card', data }),
      joins: () => sends({ type: 'joined' }),
      async repeats() {
        if (!last) throw new Error('nothing was said yet')
        await arrives(last)
        return hears()
      },
      hears,
    }
  }

  const person = (object: string, name: string): Person => ({ account: `29:${object}`, object, name })
  const place = (id: string, type: Place['type']): Place => ({
    id,
    type,
    tenant: null,
    serviceUrl: 'http://127.0.0.1:1/',
    bot: '28:compagnon',
  })

  return {
    store,
    clock,
    convention,
    /** The files that were sent, by their addresses: without its entry one is gone. */
    files,
    /** Delivers what was put into the outbox without anybody having said anything. */
    drain,
    /** From now on nothing is delivered to this conversation; undefined ends it. */
    loses: (conversation: string | undefined) => {
      lost = conversation
    },
    /** An artisan in their own chat with the bot. */
    artisan: (name: string) => speaker(person(`artisan-${name}`, name), place(`a:${name}`, 'personal')),
    /** Somebody of the staff, by object id, in their own chat. */
    advisor: (object: string) => speaker(person(object, object), place(`a:${object}`, 'personal')),
    /** Somebody in an office's channel. */
    inChannel: (office: string, object: string) =>
      speaker(person(object, object), place(channelOf(convention, office), 'channel')),
    /** Somebody in a channel or a thread of it, by its conversation id. */
    inRoom: (id: string, object: string) => speaker(person(object, object), place(id, 'channel')),
    /** Every request, newest first. */
    async requests(): Promise<Request[]> {
      const states = ['draft', 'submitted', 'claimed', 'withdrawn'] as const
      return (await store.requests({ states: [...states] }, { limit: 50, offset: 0 })).requests
    },
  }
}

function channelOf({ offices }: Convention, office: string): string {
  const channel = offices.find(({ id }) => id === office)?.channel
  if (!channel) throw new Error(`office ${office} has no channel`)
  return channel
}
