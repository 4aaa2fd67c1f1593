import { parisDate } from '../domain/paris-time.ts'
import { findReferences } from '../domain/reference.ts'
import { isOpen, type Request, states } from '../domain/request.ts'
import { fold } from '../french/fold.ts'
import { type Filter, filterSchema, officesOf, toRecords } from '../queries/filter.ts'
import { pageSize } from '../queries/list.ts'
import type { Store } from '../records/store.ts'
import { speaksToAdvisor } from './artisan/relay.ts'
import { asksToResume, wasAway } from './artisan/resume.ts'
import { nothingAsked, situationOf } from './artisan/work.ts'
import type { ArtisanFacts, Page, Scene, StaffFacts } from './facts.ts'
import type { FetchFile } from './fetched.ts'
import { readMemory } from './memory.ts'
import type { TurnModel } from './model/model.ts'
import { requestNamed } from './named.ts'
import { notedFor } from './noted.ts'
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

/** What somebody of the staff wants, by their words or by a card's button. */
function wishOf({ incoming: { what }, now }: Scene): StaffWish {
  if (what.type === 'message') return readStaffMessage(what.text, { today: parisDate(now) })
  const press = what.type === 'card' ? readPress(what.data) : undefined
  return press ? { wish: 'press', press } : { wish: 'unknown' }
}

/** What the rules do not understand, as a model translates it. */
async function translated(model: TurnModel | undefined, scene: Scene, wish: StaffWish): Promise<StaffWish> {
  const { what } = scene.incoming
  if (wish.wish !== 'unknown' || what.type !== 'message') return wish
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
  const own = planWishOf(scene, await wishInThread(store, scene, wishOf(scene)))
  const wish = await translated(model, scene, own)
  const quoted = await requestOf(store, wish)
  const acts = wish.wish === 'act' || wish.wish === 'press'
  const people = quoted && acts ? colleagues(scene.convention, quoted).map(({ advisor }) => advisor.id) : []
  const chats = await chatsOf(store, quoted?.advisor ? [quoted.advisor, ...people] : people)
  const drafting = acts && quoted !== undefined && (await isDrafting(store, quoted))
  const howItStands = wish.wish === 'status' || wish.wish === 'details' || wish.wish === 'deliveries'
  const ledger = howItStands && quoted ? await ledgerOf(store, scene, quoted) : undefined
  const page = await pageOf(store, scene, staff, wish)
  const plan = wish.wish === 'plan' ? await learnPlan(store, wish.plan, staff, fetchFile) : undefined
  return { ...scene, staff, wish, quoted, chats, drafting, ledger, page, plan }
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

async function pageOf(
  store: Store,
  scene: Scene,
  staff: StaffFacts['staff'],
  wish: StaffWish,
): Promise<Page | undefined> {
  const { convention, memory, now } = scene
  // Who goes away hands on everything, wherever they say so.
  const offices = wish.wish === 'absent' ? officesOf(convention, staff) : officesListedHere(scene, staff)
  const page = async (filter: Filter, offset: number, limit: number) => {
    const found = await store.requests(toRecords(filter, offices, staff, now), { limit, offset })
    return { filter, offset, ...found }
  }
  switch (wish.wish) {
    case 'count':
      return page(wish.filter, 0, 0)
    case 'absent':
      return page(wish.filter, 0, mostHandedOn)
    case 'list':
      return page(wish.filter, 0, pageSize)
    case 'more': {
      const filter = filterSchema.safeParse(memory.list?.query)
      return filter.success ? page(filter.data, memory.list?.offset ?? 0, pageSize) : undefined
    }
    case 'firm': {
      const whole = await page({ firm: fold(wish.firm) }, 0, 3)
      // « boulangerie Au Bon Grain » may be stored as « Au Bon Grain ».
      const shorter = fold(wish.firm).split(' ').slice(1).join(' ')
      return whole.total > 0 || shorter.length < 3 ? whole : page({ firm: shorter }, 0, 3)
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
