import { beforeAll, describe, expect, it } from 'vitest'
import type { CommandName } from '../../src/domain/command.ts'
import {
  type ChangeName,
  changes,
  heldStates,
  openStates,
  type Request,
  type State,
  states,
} from '../../src/domain/request.ts'
import { type ActName, acts } from '../../src/turn/staff/acts.ts'
import { readStaffMessage, type StaffWish } from '../../src/turn/staff/read.ts'
import {
  convention,
  type Decided,
  offer,
  type PlaceName,
  personOf,
  placeOf,
  places,
  type StaffRole,
  staff,
  turnOf,
} from './one-request.ts'

/**
 * Every command × everybody × every state × every place, played through the real turn and compared with these
 * tables, written by hand. A command without a line fails: the compiler says which, and so does the first test of
 * each table.
 */

/** `who: states | who: states`, where « open » and « held » stand for their states; whatever is not here is refused. */
type Rights = string

/** What advisors order. `says` has the reference as `REF`. */
const orders = {
  claim: { says: 'prendre REF', may: 'owner lead leadCoordinator: submitted' },
  'finish-task': { says: 'fait REF', may: 'owner lead leadCoordinator support supportCoordinator: open' },
  release: { says: 'rendre REF', may: 'owner leadCoordinator: held' },
  reassign: { says: 'confier REF à Conseiller recrutement', may: 'owner: held | leadCoordinator: open' },
  activate: { says: 'appelé REF', may: 'owner: claimed' },
  ask: { says: 'demander REF : quel est l’horaire du samedi ?', may: 'owner: claimed active' },
  'end-relay': { says: 'terminer l’échange REF', may: 'owner: held' },
  relay: { says: 'répondre REF : je passe mardi', may: 'owner: held' },
  finish: { says: 'clore REF', may: 'owner leadCoordinator: held' },
  abandon: { says: 'abandonner REF : plus de besoin', may: 'owner: held | leadCoordinator: open' },
  accept: { says: 'accepter REF', may: 'owner: held' },
  refuse: { says: 'refuser REF', may: 'owner: held' },
  prolong: { says: 'prolonger REF', may: 'owner: held | leadCoordinator: open' },
  restore: { says: 'restaurer REF', may: 'leadCoordinator: abandoned withdrawn expired' },
} as const satisfies Record<ActName, { says: string; may: Rights }>

/**
 * What staff ask. `request`: about the one that is quoted, told to whoever sees it. `list`: about all that one sees,
 * told where only one's own office reads. `nothing`: says the same whatever there is in the records.
 */
const questions = {
  status: { says: 'statut REF', tells: 'request', shows: /OFF-/ },
  details: { says: 'détails REF', tells: 'request', shows: /OFF-.*Boulangerie Au Bon Grain/s },
  deliveries: { says: 'envois REF', tells: 'request', shows: /OFF-/ },
  firm: { says: 'statut boulangerie Au Bon Grain', tells: 'list', shows: /OFF-/ },
  ask: { says: 'liste des demandes', tells: 'list', shows: /OFF-/ },
  more: { says: 'suite', tells: 'list', shows: /OFF-/ },
  several: { says: 'prends REF et OFF-23K7M2', tells: 'nothing' },
  bind: { says: 'relier lille', tells: 'nothing' },
  help: { says: 'aide', tells: 'nothing' },
  greet: { says: 'bonjour', tells: 'nothing' },
  thanks: { says: 'merci', tells: 'nothing' },
  unknown: { says: 'quel temps fait-il', tells: 'nothing' },
} as const satisfies Record<
  Exclude<StaffWish['wish'], 'act' | 'press' | 'absent' | 'plan'>,
  { says: string; tells: 'request' | 'list' | 'nothing'; shows?: RegExp }
>

/** What an artisan does to their own request. `after` is the question of the bot that the words answer. */
const ownChanges = {
  submit: { says: 'Je valide', in: 'draft' },
  discard: { says: 'oui', after: 'discard', in: 'draft' },
  'give-details': { says: '2 200 € brut', in: 'awaiting-details' },
  propose: { says: 'finalement 2 300 € brut', in: 'submitted claimed active' },
  relay: { says: 'répondre REF : à mardi', in: 'claimed active' },
  'end-relay': { says: 'terminer l’échange REF', in: 'held' },
  found: { says: 'Bouche à oreille', after: 'found', in: 'open' },
  withdraw: { says: 'oui', after: 'withdraw', in: 'open' },
  prolong: { says: 'prolonger REF', in: 'open' },
  restore: { says: 'rouvrir REF', in: 'abandoned withdrawn expired' },
} as const satisfies Record<ArtisanChange, { says: string; after?: string; in: string }>
type ArtisanChange = {
  [Name in ChangeName]: 'artisan' extends (typeof changes)[Name]['by'][number] ? Name : never
}[ChangeName]

/** Every command of an artisan, in words: to somebody else’s request none of them does anything. */
const commands = {
  yes: 'oui',
  no: 'non',
  'dont-know': 'je ne sais pas',
  skip: 'passer',
  back: 'retour',
  cancel: 'annuler',
  restart: 'recommencer',
  help: 'aide',
  human: 'parler à quelqu’un',
  submit: 'je valide',
  change: 'change le salaire',
  repeat: 'répète la question',
  status: 'où en est mon offre REF',
  resume: 'reprendre',
  later: 'plus tard',
  found: 'j’ai trouvé',
  greet: 'bonjour',
  thanks: 'merci',
  start: 'nouvelle offre',
  data: 'mes données',
  robot: 'vous êtes un robot ?',
  distress: 'je craque',
} as const satisfies Record<CommandName, string>

/** What somebody does who gave the phone number noted in a request that staff took down. */
const contactChanges = {
  confirm: { says: 'oui', in: 'open' },
  disown: { says: 'non', in: 'open' },
} as const satisfies Record<ContactChange, { says: string; in: string }>
type ContactChange = {
  [Name in ChangeName]: 'contact' extends (typeof changes)[Name]['by'][number] ? Name : never
}[ChangeName]

const groups: Record<string, readonly State[]> = { open: openStates, held: heldStates, all: states }
const statesIn = (words: string) => words.split(' ').flatMap((word) => groups[word] ?? [word as State])
const may = (rights: Rights, role: string, state: State) =>
  rights.split(' | ').some((right) => {
    const [who = '', from = ''] = right.split(': ')
    return who.split(' ').includes(role) && statesIn(from).includes(state)
  })

const roles = Object.keys(staff) as StaffRole[]
const sees = (role: StaffRole, state: State) => role !== 'third' && state !== 'draft'
/** In a channel, of a request is spoken where an office that leads or supports it reads. */
const spokenOf: Record<PlaceName, boolean> = {
  'own chat': true,
  'own channel': true,
  'other channel': true,
  'third channel': false,
  'no office': false,
  group: false,
}

let requestIn: (state: State) => Request
beforeAll(async () => {
  requestIn = await offer()
})

/** Words with the reference that they quote. */
const quoting = (says: string) => says.replace('REF', requestIn('submitted').reference ?? '')

/** Every cell of one command of the staff: what was decided, and what the same words lead to where there is no request. */
async function* cells(says: string, press?: (request: Request) => Record<string, unknown>) {
  const memory = { presented: true, list: { query: { measure: 'list', filter: {} }, offset: 0 } }
  for (const role of roles)
    for (const place of places) {
      const turn = (request: Request, there: boolean) =>
        turnOf(there ? request : undefined, {
          from: personOf(staff[role]),
          place: placeOf(role, place),
          what: press
            ? { type: 'card', data: press(request) }
            : { type: 'message', text: quoting(says), files: 0 },
          memory,
        })
      const blank = await turn(requestIn('submitted'), false)
      for (const state of states) {
        const request = requestIn(state)
        const cell = `${role} · ${state} · ${place}`
        yield { role, place, state, request, cell, did: await turn(request, true), blank }
      }
    }
}

const unchanged = { requests: [], events: [] }

function expectChange(did: Decided, request: Request, ordered: ChangeName, cell: string): void {
  // Given to a colleague, it goes on waiting for the artisan's answer.
  const change = ordered === 'reassign' && request.state === 'awaiting-details' ? 'pass-on' : ordered
  expect(
    did.events.map(({ what }) => what),
    cell,
  ).toEqual([changes[change].event])
  const [changed] = did.requests
  expect(changed, cell).toMatchObject({ expected: request.version, request: { id: request.id } })
  expect(changed?.request.state, cell).toBe(changes[change].to ?? request.state)
}

describe('what advisors order', () => {
  it('has a line for every act, whose words are read as that act', () => {
    expect(Object.keys(orders).sort()).toEqual(Object.keys(acts).sort())
    for (const [act, { says }] of Object.entries(orders))
      expect(readStaffMessage(says.replace('REF', 'OFF-K7M2PR'), { today: '2026-11-23' })).toMatchObject({
        wish: 'act',
        act,
      })
  })

  it.each(Object.keys(orders) as ActName[])('%s is done by whoever may, and by nobody else', async (act) => {
    const { says, may: rights } = orders[act]
    for await (const { role, place, state, request, cell, did, blank } of cells(says)) {
      if (!sees(role, state)) expect(did, cell).toEqual(blank)
      else if (spokenOf[place] && may(rights, role, state)) expectChange(did, request, acts[act].change, cell)
      else {
        expect(did, cell).toMatchObject(unchanged)
        // Whoever sees it is told why not.
        expect(did.text, cell).not.toBe(blank.text)
        expect(did.outbox, cell).toHaveLength(1)
      }
    }
  })

  it.each(Object.keys(orders) as ActName[])(
    '%s by a card’s button is done by the same, wherever the card got to',
    async (act) => {
      const { may: rights } = orders[act]
      const data = ({ id, version }: Request) => ({
        do: act,
        request: id,
        version,
        [act]: 'Conseiller recrutement',
      })
      for await (const { role, place, state, request, cell, did, blank } of cells('', data)) {
        if (!sees(role, state)) expect(did, cell).toEqual(blank)
        else if (spokenOf[place] && may(rights, role, state))
          expectChange(did, request, acts[act].change, cell)
        else expect(did, cell).toMatchObject(unchanged)
      }
    },
  )
})

describe('a request that nobody took in time', () => {
  it.each(Object.keys(orders) as ActName[])(
    '%s is the supporting office’s right as it is the lead’s',
    async (act) => {
      const { says, may: rights } = orders[act]
      const submitted = requestIn('submitted')
      const since = submitted.handoff.waitingSince
      const reminded = { [`tell-support ${since}`]: '2026-11-24T09:00:00Z' }
      const request = { ...submitted, handoff: { ...submitted.handoff, reminded } }
      for (const role of ['support', 'supportCoordinator'] as const) {
        const what = { type: 'message' as const, text: quoting(says), files: 0 }
        const did = await turnOf(request, {
          from: personOf(staff[role]),
          place: placeOf(role, 'own channel'),
          what,
        })
        const expected = may(rights, 'lead', 'submitted') || may(rights, role, 'submitted')
        expect(did.events, `${role} · ${act}`).toHaveLength(expected ? 1 : 0)
      }
    },
  )
})

describe('what staff ask', () => {
  it('has a line for every question, whose words are read as that question', () => {
    const today = '2026-11-23'
    const [office] = convention.offices
    const [advisor] = office?.advisors ?? []
    if (!office || !advisor) throw new Error('the convention names nobody')
    for (const [wish, { says }] of Object.entries(questions)) {
      const said = says.replace('REF', 'OFF-K7M2PR')
      const asking = { convention, staff: { office, advisor }, today }
      expect(readStaffMessage(said, { today }, asking).wish).toBe(wish)
    }
  })

  it.each(Object.keys(questions) as (keyof typeof questions)[])(
    '%s changes nothing, and tells only whoever may know',
    async (wish) => {
      const { says, tells, ...rest } = questions[wish]
      const shows = 'shows' in rest ? rest.shows : /$./
      for await (const { role, place, state, cell, did, blank } of cells(says)) {
        expect(did, cell).toMatchObject(unchanged)
        const listed = place === 'own chat' || place === 'own channel'
        const told = sees(role, state) && (tells === 'request' ? spokenOf[place] : tells === 'list' && listed)
        if (told) expect(did.text, cell).toMatch(shows)
        else if (tells === 'request' && sees(role, state))
          expect(did.text, cell).toMatch(/écrivez-moi en privé/)
        else expect(did, cell).toEqual(blank)
      }
    },
  )

  it('an absence hands on what is one’s own, wherever one says so, and nothing else', async () => {
    for await (const { role, state, request, cell, did, blank } of cells('je suis absent')) {
      if (role === 'owner' && statesIn('held').includes(state)) expectChange(did, request, 'release', cell)
      else expect(did, cell).toEqual(blank)
    }
  })

  it('a channel is bound by its partner’s coordinator, where it is no other partner’s', async () => {
    for await (const { role, place, cell, did } of cells('relier cma-dunkerque')) {
      const binds = role === 'supportCoordinator' && place === 'no office'
      expect(did.binding?.office, cell).toBe(binds ? 'cma-dunkerque' : undefined)
      expect(did, cell).toMatchObject(unchanged)
    }
  })
})

describe('somebody who is nobody of the staff', () => {
  const everything = [
    ...Object.values(orders),
    ...Object.values(questions),
    ...Object.values(ownChanges),
  ].map(({ says }) => says)

  it('learns nothing in any channel, and changes nothing', async () => {
    for (const said of everything)
      for (const place of places.filter((name) => name !== 'own chat'))
        for (const state of states) {
          const what = { type: 'message' as const, text: quoting(said), files: 0 }
          const scene = { from: personOf('stranger'), place: placeOf('lead', place), what }
          const did = await turnOf(requestIn(state), scene)
          const cell = `${said} · ${place} · ${state}`
          expect(did.text, cell).toMatch(/conseillers nommés/)
          expect(did, cell).toEqual(await turnOf(undefined, scene))
        }
  })
})

/** One artisan's chat, in which the bot has just asked what `after` says, over records with the request or without. */
function artisanSays(
  who: string,
  { state, text, after, blank = false }: { state: State; text: string; after?: string; blank?: boolean },
) {
  const request = requestIn(state)
  const memory = {
    presented: true,
    lastAt: '2026-11-23T08:55:00Z',
    request: state === 'draft' ? request.id : null,
    confirming: after ? { what: after, request: request.id } : null,
  }
  return turnOf(blank ? undefined : request, {
    from: { account: `29:artisan-${who}`, object: `artisan-${who}`, name: who },
    place: { ...placeOf('lead', 'own chat'), id: `a:${who}` },
    what: { type: 'message', text: quoting(text), files: 0 },
    memory,
  })
}

/** Ids that a turn makes up differ from one run to the next. */
const withoutNewIds = (did: Decided) =>
  JSON.stringify(did, (_, value) =>
    typeof value === 'string' && value !== requestIn('draft').id
      ? value.replace(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, 'new')
      : value,
  )

describe('what an artisan does', () => {
  it.each(Object.keys(ownChanges) as ArtisanChange[])(
    '%s is done to one’s own request, in its states',
    async (change) => {
      const { says: text, in: from, ...rest } = ownChanges[change]
      for (const state of states) {
        const did = await artisanSays('Amina', { state, text, ...rest })
        const done = did.events.filter(
          ({ what, request }) => request === requestIn(state).id && what === changes[change].event,
        )
        expect(done, state).toHaveLength(statesIn(from).includes(state) ? 1 : 0)
      }
    },
  )

  const everything: [string, { says: string; after?: string }][] = [
    ...Object.entries(commands).map(([name, says]): [string, { says: string }] => [name, { says }]),
    ...Object.entries(ownChanges),
    ...Object.entries(orders),
  ]
  it.each(everything)(
    '%s of another artisan does nothing to it, and shows nothing of it',
    async (_, { says: text, after }) => {
      for (const state of states) {
        const said = { state, text, ...(after ? { after } : {}) }
        const did = await artisanSays('Bruno', said)
        expect(withoutNewIds(did), state).toBe(
          withoutNewIds(await artisanSays('Bruno', { ...said, blank: true })),
        )
      }
    },
  )
})

describe('a request that staff took down on the phone', () => {
  const takenDown = (state: State): Request => {
    const request = requestIn(state)
    const artisan = {
      account: `29:${staff.support}`,
      object: staff.support,
      name: 'x',
      conversation: 'a:taker',
    }
    return {
      ...request,
      artisan,
      handoff: { ...request.handoff, onBehalfOf: { by: staff.support, name: 'x' } },
    }
  }
  const says = (request: Request, text: string, what: 'mine' | 'prove' | null) =>
    turnOf(request, {
      from: personOf('bruno'),
      place: { ...placeOf('lead', 'own chat'), id: 'a:bruno' },
      what: { type: 'message', text: quoting(text), files: 0 },
      memory: { presented: true, confirming: what && { what, request: request.id } },
    })

  it.each(Object.keys(contactChanges) as ContactChange[])(
    '%s is theirs who gave its number',
    async (change) => {
      const { says: text, in: from } = contactChanges[change]
      for (const state of states) {
        const { events } = await says(takenDown(state), text, 'mine')
        const may = statesIn(from).includes(state)
        expect(
          events.map(({ what }) => what),
          state,
        ).toEqual(may ? [changes[change].event] : [])
        expect((await says(takenDown(state), text, 'prove')).requests, state).toEqual([])
        expect((await says(takenDown(state), text, null)).requests, state).toEqual([])
      }
    },
  )

  it('shows no firm, number, pay or name to whoever only quotes it, or guesses', async () => {
    for (const state of states)
      for (const said of [
        'REF',
        'prendre REF',
        'REF 06 99 99 99 99',
        'où en est REF',
        'retirer REF',
        'rouvrir REF',
      ])
        for (const asked of [null, 'prove'] as const) {
          const did = await says(takenDown(state), said, asked)
          const touched = did.requests.filter(({ request }) => request.id === requestIn(state).id)
          expect(touched, `${said} · ${state}`).toEqual([])
          expect(JSON.stringify(did.outbox), `${said} · ${state}`).not.toMatch(
            /Bon Grain|06.?12|2.?100|Amina/,
          )
        }
  })
})
