import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changes } from '../../src/domain/request.ts'
import { acts } from '../../src/turn/staff/acts.ts'
import { people, startDesk } from './desk.ts'

let desk: Awaited<ReturnType<typeof startDesk>>
let reference: string
let others: string

beforeAll(async () => {
  desk = await startDesk()
  ;[reference, others] = await Promise.all([
    desk.handsOver(0, 'boulanger'),
    desk.handsOver(1, 'coiffeur', 'Salon Hélène'),
  ])
}, 30_000)
afterAll(() => desk.stop())

const get = (person: string, path = `requests/${reference}`) => desk.ask(person, path)
const act = async (
  person: string,
  name: string,
  { argument, version }: { argument?: string; version?: number } = {},
) => {
  const seen = version ?? (await get(person)).body.version
  return desk.ask(person, `requests/${reference}/acts`, { act: name, version: seen, argument })
}
const titles = (answer: { body: { doable: { title: string }[] } }) =>
  answer.body.doable.map(({ title }) => title)

describe('the list', () => {
  it('holds what the office leads or supports, and is narrowed by text, state, kind, trade and commune', async () => {
    const list = async (query: string) => {
      const { status, body } = await get(people.lead, `requests${query}`)
      expect(status).toBe(200)
      return body.rows.map((row: { reference: string }) => row.reference).toSorted()
    }
    expect(await list('')).toEqual([reference, others].toSorted())
    expect(await list('?text=helene')).toEqual([others])
    expect(await list('?text=boulangers')).toEqual([reference])
    expect(await list(`?text=${reference.toLowerCase()}`)).toEqual([reference])
    expect(await list('?text=dunkerque coiffeuse')).toEqual([others])
    expect(await list('?trade=alimentation&commune=Dunkerque&kind=job-posting&view=to-take')).toEqual([
      reference,
    ])
    for (const none of [
      '?view=ended',
      '?view=mine',
      '?kind=apprenticeship',
      '?commune=Bergues',
      '?text=zzz',
      '?page=2',
    ])
      expect([none, await list(none)]).toEqual([none, []])
  })

  it('never reaches into an office that is not one’s own', async () => {
    const { body } = await get(people.lead, 'requests?office=cma-dunkerque')
    expect(body).toMatchObject({ total: 0, rows: [] })
    const { body: coordinated } = await get(people.coordinator, 'requests?office=france-travail-dunkerque')
    expect(coordinated.total).toBe(2)
  })
})

describe('one request', () => {
  it('shows each person what they may do, by the table of rights', async () => {
    expect(titles(await get(people.lead))).toEqual(['Je prends'])
    expect(titles(await get(people.support))).toEqual(['Fait : Relire les mots du métier avec l’entreprise'])
    expect(titles(await get(people.coordinator))).toEqual([
      'Je prends',
      'Prolonger de deux mois',
      'Confier à…',
      'Abandonner',
    ])
  })

  it('is the same « not found » for whoever has no part in it and where there is none', async () => {
    const draft = desk.sandbox.as(desk.sandbox.cast.artisans[2] as never)
    await draft.says('je cherche un maçon')
    await draft.hears()
    const { requests } = await desk.store.requests({ states: ['draft'] }, { limit: 1, offset: 0 })
    for (const name of ['OFF-K7M2PR', 'x', requests[0]?.id ?? '', '%2e%2e%2f', "' or 1=1 --"]) {
      const { status, body } = await get(people.lead, `requests/${encodeURIComponent(name)}`)
      expect([status, body.message]).toEqual([404, expect.stringMatching(/^Je ne trouve pas/)])
    }
  })

  it('is taken: its card, its history, the artisan and everybody who looks on have it', async () => {
    const { version } = (await get(people.support, 'me')).body
    const told = get(people.support, `changes?since=${version}`)
    const { status, body } = await act(people.lead, 'claim')
    expect(status).toBe(200)
    expect(body.message).toMatch(/^Vous suivez \*\*OFF-.*06.12.34.56.78/)
    expect(body.request).toMatchObject({ state: 'claimed', advisor: 'Conseillère entreprises', mine: true })
    expect(body.request.history.at(-1)).toMatchObject({
      who: 'Conseillère entreprises (France Travail Dunkerque)',
      what: 'a pris la demande',
    })
    expect((await told).body.version).not.toBe(version)
    const [artisan] = desk.sandbox.cast.artisans
    await desk.sandbox
      .as(artisan as NonNullable<typeof artisan>)
      .hears(/est suivie par \*\*Conseillère entreprises/)
    const [channel] = desk.sandbox.cast.channels.filter(({ office }) => office === 'france-travail-dunkerque')
    const room = desk.sandbox.conversations.room(channel?.id ?? '')
    await expect.poll(() => JSON.stringify(room?.messages)).toMatch(/prise par Conseillère entreprises/)
  })

  it('is done nothing to by whoever saw an older state, and comes back as it is now', async () => {
    const first = await act(people.colleague, 'claim', { version: 1 })
    expect(first.status).toBe(409)
    expect(first.body.message).toMatch(/déjà prise par Conseillère entreprises/)
    expect(first.body.request.doable).toEqual([])
    const { version } = (await get(people.lead)).body
    const twice = await Promise.all(
      [0, 1, 2].map(() => act(people.lead, 'relay', { argument: 'Je passe mardi.', version })),
    )
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    const { history } = (await get(people.lead)).body
    expect(history.filter(({ words }: { words: string }) => words === 'Je passe mardi.')).toHaveLength(1)
  })

  it('says what is missing, or whose it is, where an act cannot be done', async () => {
    const bare = await act(people.lead, 'ask')
    expect([bare.status, bare.body.message]).toEqual([422, expect.stringMatching(/Quelle question/)])
    const foreign = await act(people.support, 'finish')
    expect([foreign.status, foreign.body.message]).toEqual([403, expect.stringMatching(/déjà prise par/)])
  })

  it('lets nobody do anything that is not in their list, whatever they send', async () => {
    for (const person of Object.values(people)) {
      const before = (await get(person)).body
      const may = new Set(before.doable.map(({ act: name }: { act: string }) => name))
      // With nothing entered the acts that need words are no acts; those that are allowed are tried elsewhere.
      for (const name of Object.keys(acts).filter((one) => !may.has(one))) {
        const { status } = await act(person, name, { argument: 'x' })
        expect([person, name, [403, 422].includes(status)]).toEqual([person, name, true])
      }
      expect((await get(person)).body).toEqual(before)
    }
    for (const name of [
      ...Object.keys(changes).filter((one) => !(one in acts)),
      'constructor',
      '__proto__',
      '',
    ])
      expect([name, (await act(people.lead, name)).status]).toEqual([name, 400])
  })

  it('goes through a question, its answer, a colleague’s hands and its end', async () => {
    const asked = await act(people.lead, 'ask', { argument: 'Combien de jours ?' })
    expect(asked.body.request.state).toBe('awaiting-details')
    const [person] = desk.sandbox.cast.artisans
    const artisan = desk.sandbox.as(person as NonNullable<typeof person>)
    await artisan.hears(/Combien de jours/)
    await artisan.says('cinq jours')
    await artisan.hears(/j’ai transmis votre réponse/)
    const given = await act(people.lead, 'reassign', { argument: 'Conseiller recrutement' })
    expect(given.body.request).toMatchObject({ advisor: 'Conseiller recrutement', mine: false })
    await act(people.support, 'finish-task', { argument: 'Relire les mots du métier avec l’entreprise' })
    const ended = await act(people.colleague, 'finish', { argument: 'pourvue' })
    expect(ended.body.request).toMatchObject({ state: 'done', doable: [] })
    const what = ended.body.request.history.map((line: { what: string }) => line.what)
    expect(what).toEqual([
      'a transmis la demande à France Travail Dunkerque',
      'a pris la demande',
      'a écrit',
      'a posé une question à l’artisan',
      'a répondu à la question',
      'a confié la demande à Conseiller recrutement (France Travail Dunkerque)',
      'a fait une tâche',
      'a clos la demande',
    ])
  })
})

describe('what is sent', () => {
  it.each([
    ['no JSON', '{', {}],
    ['another type', '{"act":"claim","version":1}', { 'content-type': 'text/plain' }],
    ['no version', '{"act":"claim"}', {}],
    ['a list', '[]', {}],
    ['a long text', JSON.stringify({ act: 'relay', version: 1, argument: 'x'.repeat(2_001) }), {}],
    ['a huge body', JSON.stringify({ act: 'relay', version: 1, argument: 'x'.repeat(20_000) }), {}],
  ])('is answered with a sentence: %s', async (_, body, headers) => {
    const sent = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }
    const { status, body: said } = await desk.ask(people.lead, `requests/${reference}/acts`, undefined, sent)
    expect([400, 413, 415]).toContain(status)
    expect(said).toEqual({ message: expect.stringMatching(/Rechargez-la/) })
  })

  it.each(['?view=drafts', '?page=0', '?page=x', '?kind=all', `?text=${'x'.repeat(81)}`])(
    'in an address is answered with a sentence: %s',
    async (query) => {
      const { status, body } = await get(people.lead, `requests${query}`)
      expect([status, body.message]).toEqual([400, expect.stringMatching(/Rechargez-la/)])
    },
  )

  it('too often is put off', async () => {
    const answers = await Promise.all(Array.from({ length: 260 }, () => get(people.colleague, 'me')))
    const last = answers.find(({ status }) => status === 429)
    expect(last?.body.message).toMatch(/Attendez une minute/)
    expect((await get(people.lead, 'me')).status).toBe(200)
  })
})

describe('the sandbox', () => {
  const token = (headers: Record<string, string>, person: string = people.lead) =>
    fetch(`${desk.bot.url}/sandbox/tab/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ person }),
    })

  it('signs in its own people only, and for no other site', async () => {
    expect((await token({})).status).toBe(200)
    expect((await token({}, 'somebody')).status).toBe(404)
    expect((await token({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await token({ origin: 'null' })).status).toBe(403)
  })

  it('opens the tab as an artisan too, who is told that it is not theirs', async () => {
    const { status, body } = await get(desk.sandbox.cast.artisans[0]?.object ?? '', 'me')
    expect([status, body.message]).toEqual([403, expect.stringMatching(/conseillers nommés/)])
  })

  it('gives tokens that another process does not take', async () => {
    const { createLocalSignOn } = await import('../../src/tab/api/local-sign-on.ts')
    const foreign = await createLocalSignOn(() => Date.parse('2026-11-23T09:00:00Z')).issue(people.lead)
    const { status } = await desk.ask(people.lead, 'me', undefined, {
      headers: { authorization: `Bearer ${foreign}` },
    })
    expect(status).toBe(401)
  })
})
