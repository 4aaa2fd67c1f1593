import { randomUUID } from 'node:crypto'
import { startBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { afterDoing, newProspect } from '../../src/domain/prospect.ts'
import { newReference } from '../../src/domain/reference.ts'
import type { Request, RequestEvent } from '../../src/domain/request.ts'
import { trades } from '../../src/domain/trades/index.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/records/open.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'

/** People of the shipped convention, towards an offer that France Travail leads and the chamber supports. */
export const people = {
  lead: '00000000-0000-4000-8000-000000000201',
  colleague: '00000000-0000-4000-8000-000000000202',
  coordinator: '00000000-0000-4000-8000-000000000203',
  support: '00000000-0000-4000-8000-000000000101',
} as const

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

    /** So many requests as the one with this reference, handed over one every few days before it, and ended. */
    async hasPast(reference: string, count: number): Promise<void> {
      const request = await store.requestByReference(reference)
      const trade = request?.given.trade
      if (!request || !trade) throw new Error('there is no such request')
      const titles = ['Boulanger / Boulangère', 'Coiffeur / Coiffeuse', 'Maçon / Maçonne']
      const states = ['done', 'done', 'abandoned', 'done'] as const
      const requests = Array.from({ length: count }, (_, index): Request => {
        const at = new Date(Date.parse(request.submittedAt ?? '') - index * 3 * 86_400_000).toISOString()
        const label = titles[index % titles.length] ?? ''
        const value = {
          ...(trade.value as object),
          label,
          rome: trades.find((one) => one.label === label)?.rome,
        }
        const state = states[index % states.length] ?? 'done'
        const outcome =
          state === 'done' ? 'pourvue : bouche à oreille' : state === 'abandoned' ? 'doublon' : null
        return {
          ...request,
          id: randomUUID(),
          reference: newReference('job-posting', Math.random),
          state,
          outcome,
          version: 0,
          given: { ...request.given, trade: { ...trade, value } },
          advisor: people.lead,
          createdAt: at,
          submittedAt: at,
          claimedAt: at,
          updatedAt: at,
        }
      })
      const events = requests.flatMap(({ id, state, submittedAt }): RequestEvent[] =>
        ['submitted' as const, 'claimed' as const, ...(state === 'claimed' ? [] : [state as 'done'])].map(
          (what) => ({
            request: id,
            what,
            by: people.lead,
            at: submittedAt ?? '',
            cause: null,
            detail: {},
          }),
        ),
      )
      await store.commit({
        inbox: null,
        conversation: null,
        requests: requests.map((one) => ({ request: one, expected: null })),
        events,
        outbox: [],
      })
    },

    /** Firms in the plan: a few in two communes, of which an advisor has seen some. */
    async hasPlan(): Promise<void> {
      const at = '2026-11-20T09:00:00Z'
      const places = [
        { name: 'Dunkerque', insee: '59183', postcode: '59140' },
        { name: 'Bergues', insee: '59067', postcode: '59380' },
      ]
      const firms = Array.from({ length: 12 }, (_, index) => {
        const firm = newProspect(
          {
            siret: `${10_000_000_000_000 + index}`,
            name: `Maison ${index + 1}`,
            legalName: null,
            naf: index % 2 === 0 ? '1071C' : '9602A',
            commune: places[index % 3 === 0 ? 1 : 0] as (typeof places)[number],
            phone: '+33612345678',
          },
          at,
        )
        if (index > 4) return firm
        const doing = { by: people.lead, office: 'france-travail-dunkerque', at, cause: null }
        const seen = {
          ...doing,
          what: 'seen' as const,
          result: 'wants-apprentice' as const,
          callBackOn: '2026-12-01',
        }
        return afterDoing(firm, index > 2 ? { ...doing, what: 'assigned' } : seen).prospect
      })
      await store.commit({
        inbox: null,
        conversation: null,
        requests: [],
        events: [],
        prospects: firms.map((prospect) => ({ prospect, expected: null })),
        outbox: [],
      })
    },

    async stop(): Promise<void> {
      await bot.stop()
      await store.close()
    },
  }
}
