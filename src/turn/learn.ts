import { parisDate } from '../domain/paris-time.ts'
import { findReferences } from '../domain/reference.ts'
import { heldStates, isOpen, type Request, states } from '../domain/request.ts'
import { officesOf } from '../queries/filter.ts'
import { querySchema } from '../queries/query.ts'
import type { Asker } from '../queries/to-figures.ts'
import type { Store } from '../records/store.ts'
import { speaksToAdvisor } from './artisan/relay.ts'
import { asksToResume } from './artisan/resume.ts'
import { nothingAsked, situationOf } from './artisan/work.ts'
import { wasAway } from './away.ts'
import type { ArtisanFacts, Scene, StaffFacts } from './facts.ts'
import type { FetchFile } from './fetched.ts'
import { readMemory } from './memory.ts'
import type { TurnModel } from './model/model.ts'
import { isWorthTranslating } from './model/worth-asking.ts'
import { requestNamed } from './named.ts'
import { notedFor } from './noted.ts'
import { type Asked, ask } from './staff/ask.ts'
import { ledgerOf } from './staff/ledger.ts'
import { isForAnother } from './staff/on-behalf.ts'
import { learnPlan } from './staff/plan-learn.ts'
import { planWishOf } from './staff/plan-wish.ts'
import { readPress } from './staff/press.ts'
import { readStaffMessage, type StaffWish } from './staff/read.ts'
import { colleagues } from './staff/reassign.ts'
import { officesListedHere } from './staff/shown-here.ts'
import { wishInThread } from './staff/thread.ts'
import { type Understanding, understand } from './understand.ts'

/** After so long, bare words are no longer about the last question. */
const aMoment = 30 * 60_000

/** What somebody of the staff wants, by their words or by a card's button. */
function wishOf(
  { incoming: { what }, now, convention, memory }: Scene,
  staff: StaffFacts['staff'],
): StaffWish {
  if (what.type === 'message') {
    const today = parisDate(now)
    const last = querySchema.safeParse(memory.asked).data
    const recent = memory.plan === null && now.getTime() - Date.parse(memory.lastAt ?? '') < aMoment
    return readStaffMessage(what.text, { today }, { convention, staff, today, last, recent })
  }
  const press = what.type === 'card' ? readPress(what.data) : undefined
  return press ? { wish: 'press', press } : { wish: 'unknown' }
}

/** What the rules do not understand, as a model translates it. */
async function translated(model: TurnModel | undefined, scene: Scene, wish: StaffWish): Promise<StaffWish> {
  const { what } = scene.incoming
  if (what.type !== 'message' || !isWorthTranslating(what.text, wish)) return wish
  return (await model?.translated(scene, what.text)) ?? wish
}

/** Everything that a decision about a message of the staff needs, read with the asker's rights. */
export async function learnStaff(
  store: Store,
  scene: Scene,
  staff: StaffFacts['staff'],
  model?: TurnModel,
  fetchFile?: FetchFile,
): Promise<StaffFacts> {
  const own = planWishOf(scene, await wishInThread(store, scene, wishOf(scene, staff)))
  const wish = await translated(model, scene, own)
  const quoted = await requestOf(store, wish)
  const acts = wish.wish === 'act' || wish.wish === 'press'
  const people = quoted && acts ? colleagues(scene.convention, quoted).map(({ advisor }) => advisor.id) : []
  const chats = await chatsOf(store, quoted?.advisor ? [quoted.advisor, ...people] : people)
  const drafting = acts && quoted !== undefined && (await isDrafting(store, quoted))
  const howItStands = wish.wish === 'status' || wish.wish === 'details' || wish.wish === 'deliveries'
  const ledger = howItStands && quoted ? await ledgerOf(store, scene, quoted) : undefined
  const asked = await askedOf(store, scene, staff, wish)
  const plan = wish.wish === 'plan' ? await learnPlan(store, wish.plan, staff, fetchFile) : undefined
  return { ...scene, staff, wish, quoted, chats, drafting, ledger, asked, plan }
}

async function isDrafting(store: Store, { artisan }: Request): Promise<boolean> {
  return readMemory((await store.conversation(artisan.conversation))?.memory).request !== null
}

/** Where people of the staff are written to themselves, as far as they have written to the bot. */
async function chatsOf(store: Store, people: readonly string[]): Promise<Map<string, string>> {
  const chats = await Promise.all(
    people.map(async (id) => [id, (await store.personalConversation(id))?.place.id] as const),
  )
  return new Map(chats.filter((chat): chat is readonly [string, string] => chat[1] !== undefined))
}

/** Requests that one message can hand on. */
const mostHandedOn = 500

/** The request that is named: by a button, by its whole reference, or by its six characters with any prefix. */
async function requestOf(store: Store, wish: StaffWish): Promise<Request | undefined> {
  if (wish.wish === 'press') {
    const { request } = wish.press
    return (await store.request(request)) ?? store.requestByReference(request)
  }
  return 'reference' in wish ? requestNamed(store, wish.reference) : undefined
}

/** Runs what is asked about several requests, if anything is. */
async function askedOf(
  store: Store,
  scene: Scene,
  staff: StaffFacts['staff'],
  wish: StaffWish,
): Promise<Asked | undefined> {
  const { convention, memory, now } = scene
  // Who goes away hands on everything, wherever they say so.
  const offices = wish.wish === 'absent' ? officesOf(convention, staff) : officesListedHere(scene, staff)
  const asker: Asker = { convention, staff, offices, now }
  switch (wish.wish) {
    case 'ask':
      return wish.question.is === 'query' ? ask(store, wish.question.query, asker) : undefined
    case 'absent': {
      const filter = { states: [...heldStates], mine: true }
      return ask(store, { measure: 'list', filter }, asker, { limit: mostHandedOn })
    }
    case 'more': {
      const query = querySchema.safeParse(memory.list?.query).data
      return query && ask(store, query, asker, { offset: memory.list?.offset ?? 0 })
    }
    case 'firm': {
      const named = (firm: string) => ask(store, { measure: 'list', filter: { firm } }, asker, { limit: 3 })
      const whole = await named(wish.firm)
      // « boulangerie Au Bon Grain » may be stored as « Au Bon Grain ».
      const shorter = wish.firm.split(/\s+/).slice(1).join(' ')
      return whole.figures.total > 0 || shorter.length < 3 ? whole : named(shorter)
    }
    default:
      return undefined
  }
}

/** Commands about requests other than the one being drafted. */
const aboutOthers = new Set([
  'greet',
  'status',
  'found',
  'resume',
  'start',
  'human',
  'submit',
  'cancel',
  'restart',
])
const longestListOfOwn = 20

/** Everything that a decision about an artisan's message needs: their own requests and nobody else's. */
export async function learnArtisan(
  store: Store,
  scene: Scene,
  onBehalf?: StaffFacts['staff'],
  model?: TurnModel,
  setAside?: Request,
): Promise<{ facts: ArtisanFacts; understanding: Understanding }> {
  const { incoming, memory } = scene
  const { from, what } = incoming
  const focused = memory.request === null ? undefined : await store.request(memory.request)
  const focus = focused?.state === 'draft' && focused.artisan.account === from.account ? focused : undefined
  const situation = situationOf({ draft: focus, memory, facts: { now: scene.now } })
  const text = what.type === 'message' ? what.text : ''
  const rules = understand(text, situation)
  if (onBehalf && focus && isForAnother(text, rules, focus))
    return learnArtisan(
      store,
      { ...scene, memory: { ...memory, request: null, ...nothingAsked } },
      onBehalf,
      model,
      focus,
    )
  const wanted =
    !focus ||
    what.type === 'card' ||
    wasAway(scene) ||
    (what.type === 'message' && (asksToResume(what.text) || speaksToAdvisor(what.text))) ||
    memory.confirming !== null ||
    (what.type === 'message' && findReferences(what.text).length > 0) ||
    rules.commands.some(({ name }) => aboutOthers.has(name))
  const own = { artisan: { account: from.account, object: from.object }, states: [...states] }
  const mine = wanted ? (await store.requests(own, { limit: longestListOfOwn, offset: 0 })).requests : []
  const noted = onBehalf ? undefined : await notedFor(store, scene, mine)
  const held = [...mine, ...(noted ? [noted.request] : [])]
  const owners = [...new Set(held.flatMap(({ advisor }) => (advisor ? [advisor] : [])))]
  // What may be about a request that was handed over is nobody else's to read.
  const free = focus !== undefined || !mine.some(isOpen)
  const understanding = free
    ? await model?.understood({ scene, text, situation, draft: focus }, rules)
    : rules
  return {
    facts: { ...scene, focus, mine, noted, chats: await chatsOf(store, owners), onBehalf, setAside },
    understanding: understanding ?? rules,
  }
}
