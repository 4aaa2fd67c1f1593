import { startBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import type { Request } from '../../src/domain/request.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/records/open.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { pastOf, planOf } from './past.ts'

/** People of the shipped convention, towards an offer that France Travail leads and the chamber supports. */
export const people = {
  lead: '00000000-0000-4000-8000-000000000201',
  colleague: '00000000-0000-4000-8000-000000000202',
  coordinator: '00000000-0000-4000-8000-000000000203',
  support: '00000000-0000-4000-8000-000000000101',
} as const

/** Answers as an artisan gives them. */
export const said = (values: Record<string, unknown>): Request['given'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, by: 'artisan' as const, words: String(value), at: 90 },
    ]),
  )

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is what the tests are about
  body: any
}

/** A whole bot in local mode with its tab, and somebody's way to its API. */
export async function startDesk(settings: Record<string, string> = {}) {
  const store = await openStore('file::memory:')
  const config = readConfig({ PORT: '0', NOW: '2026-11-23T09:00:00Z', ...settings })
  const bot = await startBot({ config, store, log: createLog('silent'), pace: 50 })
  const sandbox = bot.sandbox as Sandbox
  const tokens = new Map<string, Promise<string>>()

  async function tokenOf(person: string): Promise<string> {
    const response = await fetch(`${bot.url}/sandbox/tab/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    })
    return ((await response.json()) as { token: string }).token
  }

  return {
    store,
    bot,
    sandbox,
    tokenOf,

    /** Asks the API as somebody; with a body it is sent. */
    async ask(person: string, path: string, body?: unknown, init: RequestInit = {}): Promise<Answer> {
      const token = tokens.get(person) ?? tokenOf(person)
      tokens.set(person, token)
      const response = await fetch(`${bot.url}/tab/api/${path}`, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        ...init,
        headers: {
          authorization: `Bearer ${await token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...init.headers,
        },
      })
      return { status: response.status, body: await response.json().catch(() => undefined) }
    },

    /** A table that somebody takes out, as the file holds it. */
    async tableFor(person: string, path: string): Promise<string> {
      const token = tokens.get(person) ?? tokenOf(person)
      const headers = { authorization: `Bearer ${await token}` }
      const response = await fetch(`${bot.url}/tab/api/${path}`, { headers })
      if (!/^attachment; filename="[\w-]+\.csv"$/.test(response.headers.get('content-disposition') ?? ''))
        throw new Error(`no file: ${response.status}`)
      return Buffer.from(await response.arrayBuffer()).toString('utf8')
    },

    /** An artisan hands an offer over. @returns its reference */
    async handsOver(artisan: number, trade: string, firm = 'Boulangerie Au Bon Grain'): Promise<string> {
      const person = sandbox.cast.artisans[artisan]
      if (!person) throw new Error('there is no such artisan')
      const speaker = sandbox.as(person)
      for (const text of [
        `je cherche un ${trade}, CDI 39 h en journée, 2 100 € brut, à Dunkerque, dès janvier`,
        'oui',
        'passer',
        `${firm}, 06 12 34 56 78`,
        'oui',
      ]) {
        await speaker.says(text)
        await speaker.hears()
      }
      await speaker.says('Je valide')
      const said = (await speaker.hears(/C’est transmis/)).activity.text ?? ''
      const reference = /OFF-\w{6}/.exec(said)?.[0]
      if (!reference) throw new Error(`nothing was handed over: ${said}`)
      return reference
    },

    /** Changes a request as no conversation would. */
    async writes(reference: string, change: (request: Request) => Partial<Request>): Promise<void> {
      const request = await store.requestByReference(reference)
      if (!request) throw new Error('there is no request')
      const after = { ...request, ...change(request), version: request.version + 1 }
      const requests = [{ request: after, expected: request.version }]
      const event = { request: request.id, by: request.artisan.account, at: request.updatedAt, cause: null }
      const events = [{ ...event, what: 'answered' as const, detail: {} }]
      await store.commit({ inbox: null, conversation: null, requests, events, outbox: [] })
    },

    /** Gives a firm of the plan another name. */
    async renames(name: string, to: string): Promise<void> {
      const { prospects } = await store.prospects({}, { limit: 100, offset: 0 })
      const changed = prospects
        .filter((firm) => firm.name === name)
        .map((firm) => ({
          prospect: { ...firm, name: to, version: firm.version + 1 },
          expected: firm.version,
        }))
      await store.commit({
        inbox: null,
        conversation: null,
        requests: [],
        events: [],
        prospects: changed,
        outbox: [],
      })
    },

    /** So many requests as the one with this reference, handed over one every few days before it, and ended. */
    async hasPast(reference: string, count: number): Promise<void> {
      const request = await store.requestByReference(reference)
      if (!request) throw new Error('there is no such request')
      await store.commit({
        inbox: null,
        conversation: null,
        outbox: [],
        ...pastOf(request, count, people.lead),
      })
    },

    /** Firms in the plan: a few in two communes, of which an advisor has seen some. */
    async hasPlan(): Promise<void> {
      const prospects = planOf(people.lead).map((prospect) => ({ prospect, expected: null }))
      await store.commit({ inbox: null, conversation: null, requests: [], events: [], prospects, outbox: [] })
    },

    async stop(): Promise<void> {
      await bot.stop()
      await store.close()
    },
  }
}
