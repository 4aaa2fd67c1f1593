import { readConvention } from '../../src/convention-file.ts'
import type { Convention } from '../../src/domain/convention.ts'
import type { Incoming, Person, Place } from '../../src/domain/incoming.ts'
import {
  handedOverStates,
  heldStates,
  openStates,
  type Request,
  type State,
} from '../../src/domain/request.ts'
import type { Store, TurnCommit } from '../../src/records/store.ts'
import { runTurn } from '../../src/turn/run.ts'
import { talk } from '../talk.ts'
import { completeOffer, play } from '../transcripts/play.ts'

/**
 * Turns over records that hold one request or none: decided by the real turn, and not kept. Some thousand of them take
 * no longer than a few conversations.
 */

const now = new Date('2026-11-23T09:00:00Z')
const shipped = readConvention('convention.json')
const [cma, ft] = shipped.offices
if (!cma || !ft) throw new Error('the shipped convention has two offices')

/** The shipped convention, with a third office: France Travail's too, elsewhere. */
export const convention: Convention = {
  ...shipped,
  offices: [
    ...shipped.offices,
    {
      id: 'france-travail-lille',
      partner: 'france-travail',
      name: 'France Travail Lille',
      communes: ['59350'],
      channel: '19:france-travail-lille@thread.tacv2',
      advisors: [{ id: 'lille', name: 'Conseiller de Lille', role: 'advisor' }],
    },
  ],
}

const ownerId = '00000000-0000-4000-8000-000000000201'
/** Who somebody is to the request, which France Travail Dunkerque leads and the chamber supports. */
export const staff = {
  owner: ownerId,
  lead: '00000000-0000-4000-8000-000000000202',
  leadCoordinator: '00000000-0000-4000-8000-000000000203',
  support: '00000000-0000-4000-8000-000000000101',
  supportCoordinator: '00000000-0000-4000-8000-000000000103',
  third: 'lille',
} as const
export type StaffRole = keyof typeof staff

const channels = {
  ft: ft.channel ?? '',
  cma: cma.channel ?? '',
  lille: '19:france-travail-lille@thread.tacv2',
}
const ownChannel: Record<StaffRole, string> = {
  owner: channels.ft,
  lead: channels.ft,
  leadCoordinator: channels.ft,
  support: channels.cma,
  supportCoordinator: channels.cma,
  third: channels.lille,
}

/**
 * Where somebody writes: alone with the bot, in their office's channel, in that of the request's other office, in that
 * of an office that has no part in it, in a channel that is no office's, in a group chat.
 */
export const places = [
  'own chat',
  'own channel',
  'other channel',
  'third channel',
  'no office',
  'group',
] as const
export type PlaceName = (typeof places)[number]

export function placeOf(role: StaffRole, name: PlaceName): Place {
  const other = ownChannel[role] === channels.ft ? channels.cma : channels.ft
  const id = {
    'own chat': `a:${role}`,
    'own channel': ownChannel[role],
    'other channel': other,
    'third channel': channels.lille,
    'no office': '19:nobody@thread.tacv2',
    group: '19:group@thread.v2',
  }[name]
  const type = name === 'own chat' ? 'personal' : name === 'group' ? 'group' : 'channel'
  return { id, type, tenant: null, serviceUrl: 'http://127.0.0.1:1/', bot: '28:compagnon' }
}

/** Real requests of the same offer: the draft that waits for « Je valide », and what becomes of it. */
export async function offer(): Promise<(state: State) => Request> {
  const world = await talk({ now: now.toISOString(), convention })
  const artisan = world.artisan('Amina')
  await completeOffer(artisan)
  const [draft] = await world.requests()
  await play(artisan, [['Je valide', /C’est transmis/]])
  const [submitted] = await world.requests()
  if (!draft || !submitted) throw new Error('nothing was handed over')
  return (state) => (state === 'draft' ? draft : inState(submitted, state))
}

/** Whatever can be done to a request in a state can be done to this one: there is something to accept, to answer, to do. */
function inState(submitted: Request, state: State): Request {
  const is = (states: readonly State[]) => states.includes(state)
  const at = now.toISOString()
  const open = { by: null, doneAt: null }
  const pay = submitted.given.pay
  if (!pay) throw new Error('the offer has no pay')
  return {
    ...submitted,
    state,
    advisor: state === 'submitted' ? null : ownerId,
    claimedAt: state === 'submitted' ? null : at,
    outcome: is(openStates) ? null : 'un motif',
    handoff: {
      ...submitted.handoff,
      question:
        state === 'awaiting-details' ? { text: 'quel salaire ?', slot: 'pay', by: ownerId, at } : null,
      proposal: is(openStates)
        ? { pay: { ...pay, value: { min: 2300, max: 2300, unit: 'month', basis: 'gross' } } }
        : null,
      relayedAt: is(heldStates) ? at : null,
      tasks: [
        { office: 'cma-dunkerque', what: 'Relire', ...open },
        { office: 'france-travail-dunkerque', what: 'Publier', ...open },
      ],
      endedFrom: is(openStates) ? null : 'active',
    },
  }
}

/** What a turn decided: all that anybody could learn from it, and all that it changes. */
export type Decided = Pick<TurnCommit, 'outbox' | 'requests' | 'events' | 'binding'> & {
  memory: unknown
  /** What is said back to whoever wrote, in words. */
  text: string
}

/** One turn of somebody, somewhere, over records with this request or with none. */
export async function turnOf(
  request: Request | undefined,
  {
    from,
    place,
    what,
    memory = { presented: true },
  }: Pick<Incoming, 'from' | 'place' | 'what'> & { memory?: unknown },
): Promise<Decided> {
  let committed: TurnCommit | undefined
  const store = recordsOf(request, place, memory, (turn) => {
    committed = turn
  })
  const incoming: Incoming = { id: 'activity', place, from, at: now.toISOString(), what }
  await runTurn({ store, convention: () => convention, now: () => now }, { seq: 1, incoming })
  if (!committed) throw new Error('nothing was committed')
  const { outbox, requests, events, binding, conversation } = committed
  const said = outbox.filter(({ to }) => to === place.id)
  const words = said.map(({ message }) =>
    message.type === 'text' ? message.text : JSON.stringify(message.card),
  )
  return {
    outbox,
    requests,
    events,
    ...(binding ? { binding } : {}),
    memory: conversation?.memory,
    text: words.join('\n').replaceAll('\u00a0', ' '),
  }
}

/** Records that answer what a turn asks of them about one request; whatever else it asked would throw. */
function recordsOf(
  request: Request | undefined,
  place: Place,
  memory: unknown,
  keep: (turn: TurnCommit) => void,
): Store {
  const known: Partial<Store> = {
    conversation: async (id) => (id === place.id ? { place, person: null, memory, version: 1 } : undefined),
    personalConversation: async () => undefined,
    unreachable: async () => undefined,
    showing: async () => [],
    deliveries: async () => [],
    cardAt: async () => undefined,
    request: async (id) => (request?.id === id ? request : undefined),
    requestByReference: async (reference) => (request?.reference === reference ? request : undefined),
    requests: async ({ states = handedOverStates, artisan, unconfirmed }) => {
      const fits =
        request !== undefined &&
        states.includes(request.state) &&
        (artisan === undefined || artisan.account === request.artisan.account) &&
        (unconfirmed === undefined || request.handoff.onBehalfOf !== null)
      return fits ? { total: 1, requests: [request] } : { total: 0, requests: [] }
    },
    figures: async ({ filter: { offices, states, advisors, firm } }) => {
      const fits =
        request !== undefined &&
        request.state !== 'draft' &&
        [request.lead, request.support].some((one) => one && offices.includes(one)) &&
        (states === undefined || states.includes(request.state)) &&
        (advisors === undefined || (request.advisor !== null && advisors.includes(request.advisor))) &&
        (firm === undefined || 'boulangerie au bon grain'.includes(firm.toLowerCase()))
      const requests = fits ? [request] : []
      return { total: requests.length, part: null, spread: null, groups: [], requests }
    },
    commit: async (turn) => {
      keep(turn)
      return 'committed'
    },
  }
  return new Proxy(known as Store, {
    get(target, name: keyof Store) {
      if (!target[name]) throw new Error(`a turn asked for ${name}`)
      return target[name]
    },
  })
}

export const personOf = (object: string): Person => ({ account: `29:${object}`, object, name: object })
