import { randomInt, randomUUID } from 'node:crypto'
import { type Convention, staffOf } from '../domain/convention.ts'
import { type Incoming, roomOf } from '../domain/incoming.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'
import { newReference } from '../domain/reference.ts'
import type { InboxItem, Store, TurnCommit } from '../records/store.ts'
import { artisanTurn } from './artisan/turn.ts'
import type { Scene } from './facts.ts'
import type { FetchFile } from './fetched.ts'
import { learnArtisan, learnStaff } from './learn.ts'
import { readMemory } from './memory.ts'
import { type ModelParts, modelForTurn, type TurnModel } from './model/model.ts'
import { chooseByStaff, tellOfModel } from './model/notice.ts'
import { outboxDraft } from './outbox-draft.ts'
import type { Outcome } from './outcome.ts'
import { liveCards } from './request-card-data.ts'
import { takesDown } from './staff/on-behalf.ts'
import { opened, openingOf } from './staff/plan-open.ts'
import { channelHello, staffOnly } from './staff/sentences.ts'
import { staffTurn } from './staff/turn.ts'
import { tellTasksDropped } from './tasks.ts'

export interface TurnParts {
  store: Store
  convention: () => Convention | Promise<Convention>
  now: () => Date
  /** A language model beside the rules, where the operator wants one. */
  model?: ModelParts | undefined
  /** Reads a file that somebody sent; without it none can be read. */
  fetchFile?: FetchFile | undefined
}

/** How often a turn is run again because somebody else changed a row that it had read. */
const mostAttempts = 60

/**
 * One turn: learn, decide, commit. Nothing is sent here; what is to be said stands in the outbox once this
 * returns. Run again from the start when a row it had read was changed meanwhile.
 * @returns the conversations that now have something to send
 */
export async function runTurn(parts: TurnParts, item: InboxItem): Promise<string[]> {
  const { store } = parts
  const model = parts.model && modelForTurn(parts.model)
  const fetchFile = parts.fetchFile && onceEach(parts.fetchFile)
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const turn = await decide({ ...parts, fetchFile }, item, model)
    const result = await store.commit(turn)
    // A word in a channel may have brought it back, with what waits for it there.
    if (result !== 'conflict')
      return [...new Set([...turn.outbox.map(({ to }) => to), roomOf(item.incoming.place.id)])]
  }
  throw new Error(`message ${item.seq} met a conflict ${mostAttempts} times`)
}

/** A file is asked for once, however often its turn is run again. */
function onceEach(fetchFile: FetchFile): FetchFile {
  const asked = new Map<string, ReturnType<FetchFile>>()
  return (file) => {
    const answer = asked.get(file.url) ?? fetchFile(file)
    asked.set(file.url, answer)
    return answer
  }
}

async function decide(
  { store, convention, now, model: helper, fetchFile }: TurnParts,
  { seq, incoming }: InboxItem,
  model: TurnModel | undefined,
): Promise<TurnCommit> {
  const [conversation, today] = await Promise.all([store.conversation(incoming.place.id), convention()])
  const scene: Scene = {
    incoming,
    now: now(),
    convention: today,
    memory: readMemory(conversation?.memory),
    newId: randomUUID,
    newReference: (kind) => newReference(kind, () => randomInt(2 ** 32) / 2 ** 32),
    ...(helper ? { model: helper.place } : {}),
  }
  const decided = await outcomeOf(store, scene, model, fetchFile)
  const outcome = (await model?.worded(scene, decided)) ?? decided
  const { say, memory, requests, events } = outcome
  const own = say.map((message) => outboxDraft(incoming.place.id, message))
  const instead = outcome.instead && outboxDraft(incoming.place.id, outcome.instead)
  const answer = instead ?? own.findLast(({ message }) => message.type === 'card') ?? own.at(-1)
  const cards = await liveCards(store, scene.convention, requests, outcome.outdated)
  const tell = [...cards, ...outcome.tell, ...tellTasksDropped(scene.convention, outcome)]
  return {
    inbox: seq,
    response: answer?.message ?? null,
    left: incoming.what.type === 'left',
    ...keptOf(incoming, outcome),
    conversation: {
      place: incoming.place,
      person: incoming.place.type === 'personal' ? incoming.from : null,
      memory,
      expected: conversation?.version ?? 0,
    },
    requests,
    events,
    ...(outcome.prospects ? { prospects: outcome.prospects } : {}),
    ...(outcome.visits ? { visits: outcome.visits } : {}),
    ...(outcome.binding ? { binding: outcome.binding } : {}),
    outbox: [
      ...own,
      ...tell.map(({ to, message, request }) =>
        outboxDraft(to, message, { request, sender: incoming.place.id }),
      ),
    ],
  }
}

/**
 * What is kept of a message where that is not all of it: that it was there, for words that are not to be kept; all but
 * the addresses of its files, which open them to whoever has them.
 */
function keptOf(incoming: Incoming, { forget }: Outcome): Pick<TurnCommit, 'instead'> {
  const { what } = incoming
  if (forget) return { instead: { ...incoming, what: { type: 'message', text: '', files: 0 } } }
  if (what.type !== 'message' || !what.offered) return {}
  return { instead: { ...incoming, what: { type: 'message', text: what.text, files: what.files } } }
}

/** Who writes where decides which part of the bot answers. Identity is only ever what the channel vouched for. */
async function outcomeOf(
  store: Store,
  scene: Scene,
  model: TurnModel | undefined,
  fetchFile: FetchFile | undefined,
): Promise<Outcome> {
  const { incoming, convention } = scene
  // Whoever comes back after weeks is greeted like a newcomer; the draft waits.
  if (incoming.what.type === 'left')
    return { ...nothing(scene), memory: { ...scene.memory, presented: false } }
  const staff = staffOf(convention, incoming.from.object)
  const opening = staff && (await openingOf(store, scene))
  if (opening) {
    const { facts, understanding } = await learnArtisan(store, opening.scene, staff, model)
    return opened(artisanTurn({ ...facts, prefill: opening.prefill }, understanding), opening, staff)
  }
  if (staff && takesDown(scene)) {
    const { facts, understanding } = await learnArtisan(store, scene, staff, model)
    return artisanTurn(facts, understanding)
  }
  if (staff) {
    const answered = staffTurn(await learnStaff(store, scene, staff, model, fetchFile))
    return chooseByStaff(scene, tellOfModel(scene, answered))
  }
  if (incoming.place.type !== 'personal') return outsider(scene)
  const { facts, understanding } = await learnArtisan(store, scene, undefined, model)
  return artisanTurn(facts, understanding)
}

const nothing = ({ memory }: Scene): Outcome => ({ memory, say: [], tell: [], requests: [], events: [] })

/** A channel is the staff's: whoever else writes there is told where to write, and learns nothing. */
function outsider(scene: Scene): Outcome {
  const { incoming, memory } = scene
  const joined = incoming.what.type === 'joined'
  if (joined && memory.presented) return nothing(scene)
  const say: OutgoingDraft[] = [{ type: 'text', text: joined ? channelHello : staffOnly }]
  return { ...nothing(scene), memory: { ...memory, presented: true }, say }
}
