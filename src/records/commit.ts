import { sql } from 'kysely'
import { roomOf } from '../domain/incoming.ts'
import type { RequestEvent } from '../domain/request.ts'
import { bindingWrites } from './channels.ts'
import type { Engine, Step } from './engine.ts'
import { outboxInsert } from './outbox.ts'
import { prepared, preparedRows } from './prepared.ts'
import { prospectSteps } from './prospects.ts'
import { toRow } from './request-rows.ts'
import type { Store, TurnCommit } from './store.ts'
import type { NewRow } from './tables.ts'

type ChangedConversation = Omit<NewRow<'conversations'>, 'last_inbox'> & {
  /** Null for the clock's own turn: it leaves the conversation as recent as it was. */
  last_inbox: number | null
  expected: number
}

/**
 * Writes what a turn changes. Safe under several processes, because each write that somebody else could have made
 * first shows it by changing no row: the check that the message is not handled yet, and the compare-and-sets.
 */
export function commit({ db, atomically }: Engine): Pick<Store, 'commit'> {
  const handle = prepared((row: { seq: number; done_at: string; response: string | null }) =>
    db
      .updateTable('inbox')
      .set({ done_at: row.done_at, response: row.response })
      .where('seq', '=', row.seq)
      .where('done_at', 'is', null),
  )
  const blank = prepared(({ seq, incoming }: { seq: number; incoming: string }) =>
    db.updateTable('inbox').set({ incoming }).where('seq', '=', seq),
  )
  const reach = prepared(({ id }: { id: string }) =>
    db.deleteFrom('unreachable').where('conversation', '=', id),
  )
  /**
   * The cards that could not be posted while a channel was out of reach wait again, each as it was last. The words
   * that died there were brought to somebody else, or are out of date.
   */
  const revive = prepared(({ id, now }: { id: string; now: string }) =>
    db
      .updateTable('outbox')
      .set({ dead_at: null, why: null, attempts: 0, doubts: 0, due: now })
      .where('conversation', '=', id)
      .where('dead_at', 'is not', null)
      .where(
        'dead_at',
        '>=',
        (row) =>
          row.selectFrom('unreachable').select('since').where('unreachable.conversation', '=', id) as never,
      )
      .where('id', 'in', (row) =>
        row
          .selectFrom('outbox as latest')
          .select((latest) => latest.fn.max('latest.id').as('id'))
          .where('latest.conversation', '=', id)
          .where('latest.dead_at', 'is not', null)
          .where('latest.request', 'is not', null)
          .where('latest.card_key', 'is not', null)
          .groupBy('latest.card_key'),
      ),
  )
  const leave = prepared((row: NewRow<'unreachable'>) =>
    db
      .insertInto('unreachable')
      .values(row)
      .onConflict((clash) => clash.column('conversation').doUpdateSet({ why: row.why })),
  )
  const createConversation = prepared((row: NewRow<'conversations'>) =>
    db
      .insertInto('conversations')
      .values(row)
      .onConflict((clash) => clash.doNothing()),
  )
  const changeConversation = prepared(({ id, expected, last_inbox, ...columns }: ChangedConversation) =>
    db
      .updateTable('conversations')
      .set({ ...columns, last_inbox: sql<number>`coalesce(${last_inbox}, last_inbox)` })
      .where('id', '=', id)
      .where('version', '=', expected),
  )
  const createRequest = prepared((row: NewRow<'requests'>) =>
    db
      .insertInto('requests')
      .values(row)
      .onConflict((clash) => clash.doNothing()),
  )
  const changeRequest = prepared((row: NewRow<'requests'> & { expected: number }) => {
    // Whose it is changes once at most: when an artisan confirms what staff took down for them.
    const { id, expected, created_at, first_claimed_at, ended_at, ...columns } = row
    return db
      .updateTable('requests')
      .set({
        ...columns,
        // The first time since it was handed over, and the moment of its end: later changes move neither.
        first_claimed_at: sql<string>`case when first_claimed_at >= ${row.submitted_at} then first_claimed_at else ${first_claimed_at} end`,
        ended_at: sql<string>`case when cast(${ended_at} as text) is not null then coalesce(ended_at, ${ended_at}) end`,
      })
      .where('id', '=', id)
      .where('version', '=', expected)
  })
  const appendEvents = preparedRows((rows: NewRow<'events'>[]) => db.insertInto('events').values(rows))
  const insertOutbox = outboxInsert(db)
  const plan = prospectSteps(db)
  const bind = bindingWrites(db)
  const occasion = prepared((row: NewRow<'occasions'>) =>
    db
      .insertInto('occasions')
      .values(row)
      .onConflict((clash) => clash.doNothing()),
  )

  function inboxSteps({ inbox, response, left, instead, conversation }: TurnCommit, now: string): Step[] {
    if (inbox === null || conversation === null) return []
    const stored = response === undefined ? null : JSON.stringify(response)
    const room = roomOf(conversation.place.id)
    return [
      { query: handle({ seq: inbox, done_at: now, response: stored }), otherwise: 'done' },
      ...(instead ? [{ query: blank({ seq: inbox, incoming: JSON.stringify(instead) }) }] : []),
      // Whoever writes to us can be written to.
      ...(left
        ? [{ query: leave({ conversation: room, why: 'left', since: now }) }]
        : [
            ...(conversation.place.type === 'personal' ? [] : [{ query: revive({ id: room, now }) }]),
            { query: reach({ id: room }) },
          ]),
    ]
  }

  function conversationRow({ place, person, memory, expected }: NonNullable<TurnCommit['conversation']>) {
    return {
      id: place.id,
      type: place.type,
      tenant: place.tenant,
      service_url: place.serviceUrl,
      bot: place.bot,
      person_account: person?.account ?? null,
      person_object: person?.object ?? null,
      person_name: person?.name ?? null,
      memory: JSON.stringify(memory ?? null),
      version: expected + 1,
    }
  }

  function conversationSteps({ inbox, conversation }: TurnCommit): Step[] {
    if (conversation === null) return []
    const { expected } = conversation
    const row = conversationRow(conversation)
    const query =
      expected === 0
        ? createConversation({ ...row, last_inbox: inbox ?? 0 })
        : changeConversation({ ...row, last_inbox: inbox, expected })
    return [{ query, otherwise: 'conflict' }]
  }

  function requestSteps({ requests }: TurnCommit): Step[] {
    // Always in the same order, so that two turns that change the same requests wait for each other, not both.
    const ordered = requests.toSorted((a, b) => (a.request.id < b.request.id ? -1 : 1))
    return ordered.map(({ request, expected }) => ({
      query:
        expected === null ? createRequest(toRow(request)) : changeRequest({ ...toRow(request), expected }),
      otherwise: 'conflict',
    }))
  }

  function bindingSteps({ inbox, binding, conversation }: TurnCommit): Step[] {
    if (!binding || !conversation) return []
    // The channel itself is written to from now on, though only a thread of it may have written so far.
    const channel = { ...conversation.place, id: binding.conversation }
    const row = conversationRow({ place: channel, person: null, memory: null, expected: 0 })
    return [...bind(binding), { query: createConversation({ ...row, last_inbox: inbox ?? 0 }) }]
  }

  function eventSteps(events: RequestEvent[]): Step[] {
    if (events.length === 0) return []
    return [
      { query: appendEvents(events.map((event) => ({ ...event, detail: JSON.stringify(event.detail) }))) },
    ]
  }

  return {
    commit(turn) {
      const now = new Date().toISOString()
      return atomically([
        ...(turn.once ? [{ query: occasion({ name: turn.once, at: now }), otherwise: 'done' as const }] : []),
        ...inboxSteps(turn, now),
        ...conversationSteps(turn),
        ...requestSteps(turn),
        ...plan(turn),
        ...bindingSteps(turn),
        ...eventSteps(turn.events),
        ...insertOutbox(turn.outbox, now).map((query) => ({ query })),
      ])
    },
  }
}
