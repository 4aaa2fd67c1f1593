import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Given } from '../../src/domain/given.ts'
import type { Incoming, Person, Place } from '../../src/domain/incoming.ts'
import type { Outgoing } from '../../src/domain/outgoing.ts'
import { outgoingSchema } from '../../src/domain/outgoing.ts'
import { noHandoff, type Request, type RequestEvent } from '../../src/domain/request.ts'
import type { Store, TurnCommit } from '../../src/records/store.ts'

/**
 * The contract of the records, held by every database alike. `open` gives another connection to the same database
 * each time where the database can be shared, and otherwise the same store again.
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    let other: Store
    beforeAll(async () => {
      store = await open()
      other = await open()
    })
    afterAll(async () => {
      await store.close()
      if (other !== store) await other.close()
    })

    describe('the inbox', () => {
      test('a message that arrives twice is one row, and the second arrival says so', async () => {
        const message = incoming(somewhere())
        const first = await store.receive(message)
        const second = await store.receive(message)
        expect(first.result).toBe('new')
        expect(second).toEqual({ result: 'duplicate', seq: first.seq })
      })

      test('twenty copies that arrive at once are one row', async () => {
        const message = incoming(somewhere())
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, at) => (at % 2 ? store : other).receive(message)),
        )
        expect(results.filter(({ result }) => result === 'new')).toHaveLength(1)
        expect(new Set(results.map(({ seq }) => seq)).size).toBe(1)
      })

      test('the same activity id in two conversations is two messages', async () => {
        const one = await store.receive({ ...incoming(somewhere()), id: 'same' })
        const two = await store.receive({ ...incoming(somewhere()), id: 'same' })
        expect([one.result, two.result]).toEqual(['new', 'new'])
      })

      test('messages are handled in the order in which they arrived, each until its turn is committed', async () => {
        const place = somewhere()
        const [first, second] = [incoming(place), incoming(place)]
        const { seq } = await store.receive(first)
        await store.receive(second)
        expect(await store.nextIncoming(place.id)).toEqual({ seq, incoming: first })
        expect(await store.nextIncoming(place.id)).toEqual({ seq, incoming: first })
        expect(await store.waitingConversations()).toContain(place.id)

        await store.commit(turn(place, { inbox: seq }))
        expect((await store.nextIncoming(place.id))?.incoming).toEqual(second)
      })

      test('conversations wait in the order of their oldest message', async () => {
        const [early, late] = [somewhere(), somewhere()]
        await store.receive(incoming(early))
        await store.receive(incoming(late))
        await store.receive(incoming(early))
        const waiting = await store.waitingConversations()
        expect(waiting.filter((id) => id === early.id || id === late.id)).toEqual([early.id, late.id])
      })

      test('a message whose turn was given up blocks nothing, and what was to be said about it is said once', async () => {
        const place = somewhere()
        const { seq } = await store.receive(incoming(place))
        await store.giveUp(seq, 'no sense', [{ to: place.id, message: text('un incident') }])
        await store.giveUp(seq, 'no sense', [{ to: place.id, message: text('un incident') }])
        expect(await store.nextIncoming(place.id)).toBeUndefined()
        expect(await store.outbox(place.id, 9)).toHaveLength(1)
        expect(await store.commit(turn(place, { inbox: seq }))).toBe('done')
      })

      test('the response of an invoke is there once its turn is committed', async () => {
        const place = somewhere()
        const { seq } = await store.receive(incoming(place))
        expect(await store.response(seq)).toBeUndefined()
        await store.commit(turn(place, { inbox: seq, response: { status: 200, body: { a: [1] } } }))
        expect(await store.response(seq)).toEqual({ response: { status: 200, body: { a: [1] } } })
      })
    })

    describe('a commit', () => {
      test('writes the conversation, the requests, the events and the messages to send', async () => {
        const place = somewhere()
        const request = draft()
        const event = eventOf(request, { what: 'created', detail: { trade: 'D1102' } })
        const result = await store.commit(
          turn(place, {
            requests: [{ request, expected: null }],
            events: [event],
            outbox: [{ to: place.id, message: text('Bonjour !') }],
          }),
        )
        expect(result).toBe('committed')
        expect(await store.conversation(place.id)).toEqual({
          place,
          person: artisan,
          memory: { asking: 'pay' },
          version: 1,
        })
        expect(await store.request(request.id)).toEqual(request)
        expect(await store.events(request.id)).toEqual([event])
        expect(await store.outbox(place.id, 9)).toMatchObject([
          { to: place.id, message: text('Bonjour !'), attempts: 0 },
        ])
      })

      test('that comes second for the same message is told so, and writes nothing', async () => {
        const place = somewhere()
        const { seq } = await store.receive(incoming(place))
        await store.commit(turn(place, { inbox: seq }))
        const request = draft()
        const again = turn(place, { inbox: seq, expected: 1, requests: [{ request, expected: null }] })
        expect(await store.commit(again)).toBe('done')
        expect((await store.conversation(place.id))?.version).toBe(1)
        expect(await store.request(request.id)).toBeUndefined()
      })

      test('on a conversation that has moved on is a conflict, and writes nothing', async () => {
        const place = somewhere()
        await store.commit(turn(place, {}))
        const { seq } = await store.receive(incoming(place))
        for (const expected of [0, 2]) {
          const request = draft()
          const late = turn(place, {
            inbox: seq,
            expected,
            requests: [{ request, expected: null }],
            events: [eventOf(request)],
            outbox: [{ to: place.id, message: text('perdu') }],
          })
          expect(await store.commit(late)).toBe('conflict')
          expect(await store.request(request.id)).toBeUndefined()
        }
        expect((await store.conversation(place.id))?.version).toBe(1)
        expect(await store.outbox(place.id, 9)).toEqual([])
        expect((await store.nextIncoming(place.id))?.seq).toBe(seq)
      })

      test('on a request that has moved on is a conflict, and not even the conversation is written', async () => {
        const place = somewhere()
        const request = draft()
        await store.commit(turn(somewhere(), { requests: [{ request, expected: null }] }))
        const stale = { ...request, version: 9, state: 'claimed' as const }
        expect(await store.commit(turn(place, { requests: [{ request: stale, expected: 8 }] }))).toBe(
          'conflict',
        )
        expect(await store.conversation(place.id)).toBeUndefined()
        expect(await store.request(request.id)).toEqual(request)
      })

      test('that creates a request a second time is a conflict', async () => {
        const request = draft()
        await store.commit(turn(somewhere(), { requests: [{ request, expected: null }] }))
        const again = turn(somewhere(), { requests: [{ request, expected: null }] })
        expect(await store.commit(again)).toBe('conflict')
      })

      test('that takes a reference which another request has is a conflict, when created and when changed', async () => {
        const reference = unique('OFF-')
        const mine = draft()
        const requests = [
          { request: draft({ reference }), expected: null },
          { request: mine, expected: null },
        ]
        expect(await store.commit(turn(somewhere(), { requests }))).toBe('committed')

        const created = [{ request: draft({ reference }), expected: null }]
        expect(await store.commit(turn(somewhere(), { requests: created }))).toBe('conflict')
        const changed = [{ request: { ...mine, reference, version: 1 }, expected: 0 }]
        expect(await store.commit(turn(somewhere(), { requests: changed }))).toBe('conflict')
        expect((await store.request(mine.id))?.reference).toBeNull()
      })

      test('that fails midway leaves nothing behind, and the next one works', async () => {
        const place = somewhere()
        const orphan = eventOf(draft())
        await expect(store.commit(turn(place, { events: [orphan] }))).rejects.toThrow()
        expect(await store.conversation(place.id)).toBeUndefined()
        expect(await store.commit(turn(place, {}))).toBe('committed')
      })

      test('that fails, or comes too late, takes nothing from those that are made at the same time', async () => {
        const places = Array.from({ length: 6 }, () => somewhere())
        const results = await Promise.allSettled(
          places.map((place, at) =>
            store.commit(
              turn(place, {
                expected: at === 2 ? 7 : 0,
                events: at === 4 ? [eventOf(draft())] : [],
                outbox: said(place, 'un'),
              }),
            ),
          ),
        )
        expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
          'committed',
          'committed',
          'conflict',
          'committed',
          'failed',
          'committed',
        ])
        for (const [at, place] of places.entries())
          expect(await store.outbox(place.id, 9)).toHaveLength(at === 2 || at === 4 ? 0 : 1)
      })

      test('of fifty advisors who take the same request at once lets exactly one have it', async () => {
        const request = draft({ state: 'submitted' })
        await store.commit(turn(somewhere(), { requests: [{ request, expected: null }] }))
        const results = await Promise.all(
          Array.from({ length: 50 }, (_, at) => {
            const claimed = { ...request, state: 'claimed' as const, advisor: `advisor-${at}`, version: 1 }
            const event = eventOf(request, { what: 'claimed', by: `advisor-${at}` })
            const claim = turn(somewhere(), {
              requests: [{ request: claimed, expected: 0 }],
              events: [event],
            })
            return (at % 2 ? store : other).commit(claim)
          }),
        )
        expect(results.filter((result) => result === 'committed')).toHaveLength(1)
        expect(results.filter((result) => result === 'conflict')).toHaveLength(49)
        const winner = results.indexOf('committed')
        expect((await store.request(request.id))?.advisor).toBe(`advisor-${winner}`)
        expect(await store.events(request.id)).toMatchObject([{ what: 'claimed', by: `advisor-${winner}` }])
      })

      test('of ten processes that handle the same message at once is done by one', async () => {
        const place = somewhere()
        const { seq } = await store.receive(incoming(place))
        const results = await Promise.all(
          Array.from({ length: 10 }, (_, at) =>
            (at % 2 ? store : other).commit(
              turn(place, { inbox: seq, outbox: [{ to: place.id, message: text('une fois') }] }),
            ),
          ),
        )
        expect(results.filter((result) => result === 'committed')).toHaveLength(1)
        expect(await store.outbox(place.id, 20)).toHaveLength(1)
      })
    })

    describe('conversations', () => {
      test('somebody is found in the personal chat in which they wrote last', async () => {
        const person = { ...artisan, object: unique('object-') }
        const [old, recent, channel] = [somewhere(), somewhere(), somewhere({ type: 'channel' })]
        for (const place of [recent, old, recent, channel]) {
          const { seq } = await store.receive(incoming(place))
          const version = (await store.conversation(place.id))?.version ?? 0
          await store.commit(turn(place, { inbox: seq, expected: version, person }))
        }
        // The clock's own work in the old chat does not make it the newer one.
        await store.commit(turn(old, { expected: 1, person }))
        expect((await store.personalConversation(person.object))?.place).toEqual(recent)
        expect(await store.personalConversation('nobody')).toBeUndefined()
      })

      test('a tenant is reached at the service URL from which it wrote last', async () => {
        const tenant = unique('tenant-')
        for (const serviceUrl of ['https://old/', 'https://new/']) {
          const place = somewhere({ tenant, serviceUrl })
          const { seq } = await store.receive(incoming(place))
          await store.commit(turn(place, { inbox: seq }))
        }
        expect(await store.serviceUrl(tenant)).toBe('https://new/')
        expect(await store.serviceUrl('elsewhere')).toBeUndefined()
      })

      test('without a tenant, as in local mode, there is a service URL too', async () => {
        const place = somewhere({ tenant: null, serviceUrl: 'http://127.0.0.1:1/' })
        const { seq } = await store.receive(incoming(place))
        await store.commit(turn(place, { inbox: seq }))
        expect(await store.serviceUrl(null)).toBe('http://127.0.0.1:1/')
      })

      test('a conversation that cannot be reached says why, until something arrives from it', async () => {
        const place = somewhere()
        await store.setReachable(place.id, false, 'blocked')
        await store.setReachable(place.id, false, 'removed')
        const blocked = await store.unreachable(place.id)
        expect(blocked?.why).toBe('removed')
        await store.commit(turn(place, {}))
        expect(await store.unreachable(place.id)).toEqual(blocked)

        const { seq } = await store.receive(incoming(place))
        await store.commit(turn(place, { inbox: seq, expected: 1 }))
        expect(await store.unreachable(place.id)).toBeUndefined()
        await store.setReachable(place.id, false, 'blocked')
        await store.setReachable(place.id, true, '')
        expect(await store.unreachable(place.id)).toBeUndefined()
      })

      test('a channel is out of reach whole, and a word in any of its threads brings it back with its cards as they last were', async () => {
        const channel = somewhere({ type: 'channel' })
        const thread = { ...channel, id: `${channel.id};messageid=1` }
        const [one, two] = [unique('request:'), unique('request:')]
        const outbox = [
          { to: channel.id, message: card(one), request: 'a' },
          { to: channel.id, message: text('à prendre'), request: 'a' },
          { to: channel.id, message: card(two), request: 'b' },
          { to: channel.id, message: card(one), request: 'a' },
          { to: channel.id, message: card(two) },
        ]
        await store.commit(turn(somewhere(), { outbox }))
        const [first, ...later] = await store.outbox(channel.id, 9)
        await store.markDead(first?.id ?? 0, 'too long ago')
        await store.setReachable(thread.id, false, '403')
        expect((await store.unreachable(channel.id))?.why).toBe('403')
        for (const { id } of later) await store.markDead(id, '403')
        expect(await store.outbox(channel.id, 9)).toEqual([])

        const { seq } = await store.receive(incoming(thread))
        await store.commit(turn(thread, { inbox: seq }))
        expect(await store.unreachable(channel.id)).toBeUndefined()
        const back = await store.outbox(channel.id, 9)
        expect(back.map(({ id }) => id)).toEqual([later[1]?.id, later[2]?.id])
      })

      test('a channel is one office’s, and an office has one: what was bound last holds', async () => {
        const [office, neighbour, room, other] = ['o', 'n', 'r', 'e'].map(unique) as [
          string,
          string,
          string,
          string,
        ]
        const bind = (office: string, conversation: string) => {
          const binding = { office, conversation, by: 'somebody', at: '2026-11-02T08:00:00.000Z' }
          return store.commit(turn(somewhere(), { binding }))
        }
        const bound = async () =>
          (await store.bindings())
            .filter((one) => [office, neighbour].includes(one.office))
            .map((one) => [one.office, one.conversation])
        await bind(office, room)
        await bind(office, other)
        expect(await bound()).toEqual([[office, other]])
        await bind(neighbour, other)
        expect(await bound()).toEqual([[neighbour, other]])
      })
    })

    describe('the outbox', () => {
      test('gives what is to be said in the order in which it was decided, and no more than asked for', async () => {
        const place = somewhere()
        await store.commit(turn(place, { outbox: said(place, 'un', 'deux', 'trois') }))
        await store.commit(turn(place, { expected: 1, outbox: said(place, 'quatre') }))
        expect((await store.outbox(place.id, 9)).map(textOf)).toEqual(['un', 'deux', 'trois', 'quatre'])
        expect((await store.outbox(place.id, 2)).map(textOf)).toEqual(['un', 'deux'])
      })

      test('holds a message back until it was sent or given up', async () => {
        const place = somewhere()
        await store.commit(turn(place, { outbox: said(place, 'un', 'deux', 'trois') }))
        const [one, two] = await store.outbox(place.id, 2)
        if (!one || !two) throw new Error('nothing to send')
        await store.retryAt(one.id, '2030-01-01T00:00:00.000Z', '429', false)
        await store.retryAt(one.id, '2030-01-01T00:00:00.000Z', '500', true)
        const [waiting] = await store.outbox(place.id, 1)
        expect(waiting).toMatchObject({
          id: one.id,
          attempts: 2,
          doubts: 1,
          due: '2030-01-01T00:00:00.000Z',
        })
        expect(await store.sendingConversations()).toContain(place.id)

        await store.markDead(one.id, '403')
        expect((await store.outbox(place.id, 9)).map(textOf)).toEqual(['deux', 'trois'])
        await store.markSent(two.id, 'activity-2')
        expect((await store.outbox(place.id, 9)).map(textOf)).toEqual(['trois'])
      })

      test('lists conversations in the order of their oldest message, and none that has nothing to say', async () => {
        const [a, b, silent] = [somewhere(), somewhere(), somewhere()]
        await store.commit(turn(silent, { outbox: [...said(a, 'un'), ...said(b, 'un'), ...said(a, 'deux')] }))
        const all = await store.sendingConversations()
        expect(all.filter((id) => [a.id, b.id, silent.id].includes(id))).toEqual([a.id, b.id])
      })

      test('keeps the first value that a setting is given, whoever asks, and even if two ask at once', async () => {
        const name = unique('key')
        const [one, two] = await Promise.all([store.setting(name, 'one'), other.setting(name, 'two')])
        expect(two).toBe(one)
        expect(await other.setting(name, 'three')).toBe(one)
        expect(await store.setting(unique('key'), 'four')).toBe('four')
      })

      test('remembers where a card was posted last, and where copies of it are', async () => {
        const [place, elsewhere] = [somewhere(), somewhere()]
        const key = unique('request:')
        const outbox = [
          { to: place.id, message: card(key) },
          { to: place.id, message: card(key) },
          { to: elsewhere.id, message: card(key) },
          { to: place.id, message: text('sans carte') },
        ]
        await store.commit(turn(place, { outbox }))
        expect(await store.postedCard(place.id, key)).toBeUndefined()
        const [first, second, third] = await store.outbox(place.id, 9)
        for (const [item, activity] of [
          [first, 'activity-1'],
          [second, 'activity-2'],
          [third, 'activity-3'],
        ] as const)
          await store.markSent(item?.id ?? 0, activity)
        expect(await store.postedCard(place.id, key)).toBe('activity-2')
        expect(await store.postedCard(elsewhere.id, key)).toBeUndefined()
        expect(await store.cardAt(place.id, 'activity-2')).toBe(key)
        expect(await store.cardAt(elsewhere.id, 'activity-2')).toBeUndefined()
        // The copy that is still on its way counts: it will be there when an update of it is sent.
        expect((await store.showing(key)).toSorted()).toEqual([place.id, elsewhere.id].toSorted())
        expect(await store.showing('request:none')).toEqual([])
      })

      test('tells of each message about a request who got it, when, and whether they have written since; or why not', async () => {
        const place = somewhere()
        const request = unique('request-')
        const about = (words: string) => ({
          to: place.id,
          message: text(words),
          request,
          sender: 'a:advisor',
        })
        await store.commit(turn(place, { outbox: [about('un'), ...said(place, 'à part'), about('deux')] }))
        const [one, , two] = await store.outbox(place.id, 9)
        expect([one?.request, one?.sender]).toEqual([request, 'a:advisor'])
        await store.markSent(one?.id ?? 0, 'activity-1')
        await store.markDead(two?.id ?? 0, '403')
        const [sent, dead, ...more] = await store.deliveries(request)
        expect(more).toEqual([])
        expect(sent).toMatchObject({ to: place.id, sender: 'a:advisor', message: text('un'), readAt: null })
        expect(sent?.sentAt).toBeTypeOf('string')
        expect(dead).toMatchObject({ message: text('deux'), sentAt: null, why: '403' })

        await new Promise((resolve) => setTimeout(resolve, 2))
        const { seq } = await store.receive(incoming(place))
        await store.commit(turn(place, { inbox: seq, expected: 1 }))
        expect((await store.deliveries(request))[0]?.readAt).toBeTypeOf('string')
      })

      test('knows what was read where the channel tells up to which message', async () => {
        const place = somewhere()
        const request = unique('request-')
        const outbox = ['un', 'deux', 'trois'].map((words) => ({
          to: place.id,
          message: text(words),
          request,
        }))
        await store.commit(turn(somewhere(), { outbox }))
        const items = await store.outbox(place.id, 9)
        for (const [index, { id }] of items.entries())
          await store.markSent(id, `${1_700_000_000_998 + index}`)
        const read = async () => (await store.deliveries(request)).map(({ readAt }) => readAt !== null)
        await store.markRead('elsewhere', '1700000001000')
        await store.markRead(place.id, 'f:none')
        expect(await read()).toEqual([false, false, false])
        await store.markRead(place.id, '1700000000999')
        expect(await read()).toEqual([true, true, false])
        await store.markRead(place.id, '1700000000998')
        await store.markRead(place.id, '1700000001000')
        expect(await read()).toEqual([true, true, true])
      })

      test('keeps the card that was posted when an update of it brings no id', async () => {
        const place = somewhere()
        const key = unique('recap:')
        await store.commit(
          turn(place, {
            outbox: [
              { to: place.id, message: card(key) },
              { to: place.id, message: card(key) },
            ],
          }),
        )
        const [first, second] = await store.outbox(place.id, 2)
        await store.markSent(first?.id ?? 0, 'activity-1')
        await store.markSent(second?.id ?? 0, null)
        expect(await store.postedCard(place.id, key)).toBe('activity-1')
      })
    })

    describe('the requests', () => {
      test('are found by reference, whole', async () => {
        const request = draft({
          reference: unique('OFF-'),
          state: 'claimed',
          version: 4,
          lead: 'ft',
          support: 'cma',
          advisor: 'advisor',
          outcome: 'pourvue',
          submittedAt: '2026-11-02T08:00:00.000Z',
          claimedAt: '2026-11-02T09:00:00.000Z',
          given: { schedule: answer(null), tasks: answer(['pétrir', 'cuire']), entrusted: answer(true) },
        })
        await store.commit(turn(somewhere(), { requests: [{ request, expected: null }] }))
        expect(await store.requestByReference(request.reference ?? '')).toEqual(request)
        expect(await store.requestByReference('OFF-NONE22')).toBeUndefined()
        expect(await store.request('none')).toBeUndefined()
      })

      test('grow a history that is only ever added to', async () => {
        const request = draft()
        const events = (['created', 'answered', 'submitted'] as const).map((what) =>
          eventOf(request, { what }),
        )
        await store.commit(
          turn(somewhere(), { requests: [{ request, expected: null }], events: events.slice(0, 2) }),
        )
        await store.commit(
          turn(somewhere(), {
            requests: [{ request: { ...request, version: 1 }, expected: 0 }],
            events: events.slice(2),
          }),
        )
        expect(await store.events(request.id)).toEqual(events)
      })

      test('are filtered by each thing that staff ask for, and by several at once', async () => {
        const lead = unique('office-')
        const baker = draft({
          state: 'submitted',
          lead,
          support: 'cma',
          submittedAt: '2026-11-02T08:00:00.000Z',
          given: {
            trade: answer({ rome: 'D1102', label: 'Boulanger / Boulangère' }),
            contract: answer('CDI'),
            commune: answer({ name: 'Saint-Omer', postcode: '62500', insee: '62765' }),
            firmName: answer('Boulangerie « Au Bon Cœur »'),
          },
        })
        const mason = draft({
          kind: 'apprenticeship',
          state: 'claimed',
          lead: 'ft',
          support: lead,
          advisor: unique('advisor-'),
          submittedAt: '2026-11-05T08:00:00.000Z',
          artisan: { account: unique('29:'), object: unique('object-'), name: 'M', conversation: 'm' },
          // What was given has not the shape that today's release expects: it filters as absent.
          given: { trade: answer('maçon'), contract: answer({ not: 'a contract' }), commune: answer(null) },
        })
        const unsent = draft({ lead })
        const requests = [baker, mason, unsent].map((request) => ({ request, expected: null }))
        await store.commit(turn(somewhere(), { requests }))

        const found = async (filter: Parameters<Store['requests']>[0]) => {
          const page = { limit: 9, offset: 0 }
          const { total, requests } = await store.requests({ offices: [lead, 'none'], ...filter }, page)
          expect(total).toBe(requests.length)
          return requests.map(({ id }) => id)
        }
        expect(await found({})).toEqual([mason.id, baker.id])
        expect(await found({ states: ['draft'] })).toEqual([unsent.id])
        expect(await found({ states: ['submitted', 'claimed'] })).toEqual([mason.id, baker.id])
        expect(await found({ states: [] })).toEqual([])
        expect(await found({ kind: 'apprenticeship' })).toEqual([mason.id])
        expect(await found({ trades: ['D1102', 'D1104'] })).toEqual([baker.id])
        expect(await found({ trades: ['D1104'] })).toEqual([])
        expect(await found({ commune: 'saint omer' })).toEqual([baker.id])
        expect(await found({ contract: 'CDI' })).toEqual([baker.id])
        expect(await found({ firm: 'bon coeur' })).toEqual([baker.id])
        expect(await found({ firm: 'au bon ceur' })).toEqual([baker.id])
        expect(await found({ firm: '%' })).toEqual([baker.id])
        expect(await found({ firm: 'bon_c' })).toEqual([baker.id])
        expect(await found({ advisor: mason.advisor ?? '' })).toEqual([mason.id])
        expect(await found({ artisan: { account: mason.artisan.account, object: null } })).toEqual([mason.id])
        expect(await found({ artisan: { account: 'x', object: mason.artisan.object } })).toEqual([mason.id])
        expect(await found({ artisan: { account: 'x', object: null } })).toEqual([])
        expect(await found({ submittedFrom: '2026-11-05' })).toEqual([mason.id])
        expect(await found({ submittedBefore: '2026-11-05' })).toEqual([baker.id])
        expect(await found({ kind: 'job-posting', trades: ['D1102'], commune: 'Saint-Omer' })).toEqual([
          baker.id,
        ])
        expect(await found({ kind: 'apprenticeship', trades: ['D1102'] })).toEqual([])
      })

      test('that staff took down are found by the phone or the e-mail noted, until the artisan confirms', async () => {
        const phone = `+336${unique('').replace(/\D/g, '').slice(-8).padStart(8, '0')}`
        const email = `${unique('a')}@example.org`
        const given = { phone: answer(phone), email: answer(email) }
        const onBehalfOf = { by: 'advisor', name: 'Conseillère' }
        const taken = draft({ given, state: 'submitted', handoff: { ...noHandoff, onBehalfOf } })
        const own = draft({ given, state: 'submitted' })
        const requests = [taken, own].map((request) => ({ request, expected: null }))
        await store.commit(turn(somewhere(), { requests }))
        const found = async (...unconfirmed: string[]) =>
          (await store.requests({ unconfirmed }, { limit: 9, offset: 0 })).requests.map(({ id }) => id)
        expect(await found(phone, 'nobody@example.org')).toEqual([taken.id])
        expect(await found(email)).toEqual([taken.id])
        expect(await found()).toEqual([])

        const theirs = { account: unique('29:'), object: unique('o'), name: 'Amina', conversation: 'a:amina' }
        const confirmed = { ...taken, version: 1, artisan: theirs, handoff: noHandoff }
        await store.commit(turn(somewhere(), { requests: [{ request: confirmed, expected: 0 }] }))
        expect(await found(phone, email)).toEqual([])
        const mine = await store.requests({ artisan: theirs }, { limit: 9, offset: 0 })
        expect(mine.requests).toEqual([confirmed])
      })

      test('are found by who handed one over in a span of time, nothing after it, and has nothing open', async () => {
        const deposit = (account: string, submittedAt: string | null, state: Request['state'] = 'done') =>
          draft({ state, submittedAt, artisan: { account, object: null, name: 'M', conversation: 'm' } })
        const [once, again, busy, late, twin] = ['a', 'b', 'c', 'd', 'e'].map((name) =>
          unique(`29:${name}`),
        ) as [string, string, string, string, string]
        const found = [
          deposit(once, '2019-03-02T08:00:00.000Z', 'withdrawn'),
          deposit(twin, '2019-03-02T09:00:00.000Z'),
        ]
        const others = [
          deposit(once, '2018-03-02T08:00:00.000Z'),
          deposit(once, null, 'draft'),
          deposit(again, '2019-03-02T08:00:00.000Z'),
          deposit(again, '2019-09-02T08:00:00.000Z'),
          deposit(busy, '2019-03-02T08:00:00.000Z'),
          deposit(busy, '2018-03-02T08:00:00.000Z', 'active'),
          deposit(late, '2019-04-01T08:00:00.000Z'),
        ]
        const requests = [...found, ...others].map((request) => ({ request, expected: null }))
        await store.commit(turn(somewhere(), { requests }))
        const unless = unique('nudge-')
        const span = { from: '2019-03-01T00:00:00.000Z', before: '2019-04-01T08:00:00.000Z', unless }
        expect(await store.lastDeposits(span, 9)).toEqual(found)
        expect(await store.lastDeposits(span, 1)).toEqual(found.slice(0, 1))
        await store.commit(turn(somewhere(), { once: `${unless} ${found[0]?.id}` }))
        expect(await store.lastDeposits(span, 9)).toEqual(found.slice(1))
      })

      test('are paged, newest first, with the number of all', async () => {
        const lead = unique('office-')
        const all = Array.from({ length: 7 }, (_, day) =>
          draft({ lead, state: 'submitted', submittedAt: `2026-11-0${day + 1}T08:00:00.000Z` }),
        )
        await store.commit(
          turn(somewhere(), { requests: all.map((request) => ({ request, expected: null })) }),
        )
        const newest = all.map(({ id }) => id).toReversed()
        const page = await store.requests({ offices: [lead] }, { limit: 3, offset: 3 })
        expect(page.total).toBe(7)
        expect(page.requests.map(({ id }) => id)).toEqual(newest.slice(3, 6))
        const beyond = await store.requests({ offices: [lead] }, { limit: 3, offset: 9 })
        expect(beyond).toEqual({ total: 7, requests: [] })
      })
    })

    describe('whatever people write', () => {
      const odd = {
        'accents, emoji and right-to-left': 'Ça c’est « l’œuvre » 👩🏽‍🍳 שלום \u202e',
        'quotes and SQL': `'; DROP TABLE inbox; -- " \\ % _ ? $1`,
        'control characters and half an emoji': 'a\u0000b\u0007\r\n\t\ud83d',
        'thirty kilobytes': 'é'.repeat(30_000),
        nothing: '',
      }
      test.each(Object.entries(odd))('%s come back as they went in', async (_, words) => {
        const place = somewhere()
        const message = incoming(place, words)
        const { seq } = await store.receive(message)
        expect(await store.nextIncoming(place.id)).toEqual({ seq, incoming: message })

        const request = draft({ given: { schedule: { ...answer(words), words } } })
        const event = eventOf(request, { what: 'answered', detail: { schedule: words } })
        await store.commit(
          turn(place, {
            inbox: seq,
            memory: { words },
            requests: [{ request, expected: null }],
            events: [event],
            outbox: said(place, words),
          }),
        )
        expect((await store.conversation(place.id))?.memory).toEqual({ words })
        expect(await store.request(request.id)).toEqual(request)
        expect(await store.events(request.id)).toEqual([event])
        expect((await store.outbox(place.id, 1)).map(textOf)).toEqual([words])
      })

      test('a control character in a name or an id stops nobody', async () => {
        const place = somewhere()
        const person = { ...artisan, name: 'M.\u0000 Dupont' }
        const message = { ...incoming(place), id: unique('a\u0000'), from: person }
        const { seq } = await store.receive(message)
        expect((await store.receive(message)).result).toBe('duplicate')
        expect(await store.commit(turn(place, { inbox: seq, person }))).toBe('committed')
      })

      test('keys that reach for the prototype do no harm', async () => {
        const place = somewhere()
        const data = JSON.parse(
          '{"__proto__":{"staff":true},"constructor":{"prototype":{"staff":true}},"a":1}',
        )
        const { seq } = await store.receive({ ...incoming(place), what: { type: 'card', data } })
        const next = await store.nextIncoming(place.id)
        const request = draft({ given: JSON.parse('{"__proto__":{"value":1},"trade":{"__proto__":{}}}') })
        request.given.trade = answer(JSON.parse('{"__proto__":{"rome":"X"}}'))
        await store.commit(turn(place, { inbox: seq, memory: data, requests: [{ request, expected: null }] }))
        const read = [
          next?.incoming.what.type === 'card' ? next.incoming.what.data : undefined,
          (await store.conversation(place.id))?.memory,
          (await store.request(request.id))?.given,
        ]
        for (const value of read) {
          expect(value).toBeTypeOf('object')
          expect((value as { staff?: unknown }).staff).toBeUndefined()
        }
        expect(({} as { staff?: unknown }).staff).toBeUndefined()
      })
    })

    test('the backlog counts what waits, what is to be said and what was given up', async () => {
      const before = await store.backlog()
      const place = somewhere()
      await store.receive(incoming(place))
      await store.commit(turn(place, { outbox: said(place, 'un', 'deux') }))
      const [head] = await store.outbox(place.id, 1)
      await store.markDead(head?.id ?? 0, '403')
      const after = await store.backlog()
      expect(after.inbox - before.inbox).toBe(1)
      expect(after.outbox - before.outbox).toBe(1)
      expect(after.dead - before.dead).toBe(1)
      expect(after.oldestOutbox).toBe(before.oldestOutbox ?? head?.createdAt)
    })

    test('a database that answers says so', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}

export const artisan: Person = { account: '29:artisan', object: null, name: 'Mme Martin' }

let count = 0
export function unique(prefix: string): string {
  count += 1
  return `${prefix}${process.pid}-${count}`
}

/** A conversation of its own, so that no test sees what another wrote. */
export function somewhere(place: Partial<Place> = {}): Place {
  return {
    id: unique('conversation-'),
    type: 'personal',
    tenant: 'tenant',
    serviceUrl: 'https://connector/',
    bot: '28:bot',
    ...place,
  }
}

export function incoming(place: Place, words = 'bonjour'): Incoming {
  const what = { type: 'message', text: words, files: 0 } as const
  return { id: unique('activity-'), place, from: artisan, at: '2026-11-02T08:00:00.000Z', what }
}

interface TurnOptions extends Partial<Omit<TurnCommit, 'conversation'>> {
  expected?: number
  person?: Person
  memory?: unknown
}

export function turn(place: Place, options: TurnOptions): TurnCommit {
  const { expected = 0, person = artisan, memory = { asking: 'pay' }, ...rest } = options
  const conversation = { place, person, memory, expected }
  return { inbox: null, requests: [], events: [], outbox: [], ...rest, conversation }
}

export function draft(request: Partial<Request> = {}): Request {
  return {
    id: unique('request-'),
    reference: null,
    kind: 'job-posting',
    state: 'draft',
    version: 0,
    artisan: { account: artisan.account, object: null, name: artisan.name, conversation: 'conversation' },
    lead: null,
    support: null,
    advisor: null,
    given: {},
    handoff: noHandoff,
    outcome: null,
    createdAt: '2026-11-01T08:00:00.000Z',
    submittedAt: null,
    claimedAt: null,
    updatedAt: '2026-11-01T08:00:00.000Z',
    ...request,
  }
}

function answer(value: unknown): Given {
  return { value, by: 'artisan', words: 'dit', at: 1 }
}

function eventOf(request: Request, event: Partial<RequestEvent> = {}): RequestEvent {
  const at = '2026-11-02T08:00:00.000Z'
  return { request: request.id, what: 'answered', by: 'system', at, cause: null, detail: {}, ...event }
}

export function text(words: string): Outgoing {
  return { type: 'text', text: words, replies: [] }
}

function said(place: Place, ...words: string[]): TurnCommit['outbox'] {
  return words.map((each) => ({ to: place.id, message: text(each) }))
}

function textOf(item: { message: Outgoing }): string | undefined {
  return item.message.type === 'text' ? item.message.text : undefined
}

function card(key: string): Outgoing {
  return outgoingSchema.parse({ type: 'card', key, card: { title: 'Offre', summary: 'Une offre' } })
}
