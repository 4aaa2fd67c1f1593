import type { Given } from '../../src/domain/given.ts'
import type { Incoming } from '../../src/domain/incoming.ts'
import { type Request, states } from '../../src/domain/request.ts'
import { artisanTurn } from '../../src/turn/artisan/turn.ts'
import { situationOf } from '../../src/turn/artisan/work.ts'
import { learnArtisan } from '../../src/turn/learn.ts'
import { type Memory, readMemory } from '../../src/turn/memory.ts'
import { wrongInWording } from '../../src/turn/model/fact-lock.ts'
import { factsOf, wordingName, wordingOf } from '../../src/turn/model/wording.ts'
import { answersOf } from '../../src/turn/subject.ts'
import { type Situation, understand } from '../../src/turn/understand.ts'
import type { talk } from '../talk.ts'

type World = Awaited<ReturnType<typeof talk>>
const closedLists = ['trade', 'contract', 'experience', 'start', 'horizon', 'stage', 'situation']

/** How a turn with a model differs from the same turn without one. */
export interface Differences {
  /** A line for each difference that no word of the person's explains. */
  wrong: string[]
  /** Whether the model's text of an offer stood. */
  worded: boolean
}

/**
 * Somebody who talks to a bot with a model. What is stored after each message is compared with what the rules alone
 * would have stored from the very same state.
 * @param model whose model it is, as the person is told
 */
export function besideRules(world: World, model: string, name: string) {
  let before: Stored | undefined
  return async (text: string): Promise<Differences> => {
    before ??= await stateOf(world, name)
    const [differences, after] = await say(world, model, name, text, before)
    before = after
    return differences
  }
}

type Stored = Awaited<ReturnType<typeof stateOf>>

async function say(
  world: World,
  model: string,
  name: string,
  text: string,
  before: Stored,
): Promise<[Differences, Stored]> {
  const { facts, outcome } = await byRulesAlone(world, model, name, text, before.memory)
  const office = world.inChannel('france-travail-dunkerque', 'x')
  office.hears()
  const heard = await world.artisan(name).says(text)
  const after = await stateOf(world, name)

  const situation = situationOf({
    draft: facts.focus,
    memory: before.memory,
    facts: { now: world.clock.now },
  })
  const expected = new Map(
    [...before.requests, ...outcome.requests.map(({ request }) => request)].map((one) => [one.id, one]),
  )
  const known = new Set(before.requests.map(({ id }) => id))
  const alone = (request: Request) => expected.get(known.has(request.id) ? request.id : 'new')
  const compared = after.requests.map((request) => compare(request, alone(request), text, situation))
  const choosing = readMemory(outcome.memory).choosing
  const wrong = [
    ...compared.flatMap((one) => one.wrong),
    ...(['presented', 'confirming', 'withoutModel', 'quiet'] as const)
      .filter((part) => !isSame(after.memory[part], readMemory(outcome.memory)[part]))
      .map((part) => `memory: ${part}`),
    ...(mayChoose(choosing, after.memory.choosing, text, Object.keys(facts.focus?.given ?? {}), situation)
      ? []
      : [`asks back ${JSON.stringify(after.memory.choosing)}`]),
    ...(outcome.tell.length === 0 && office.hears().text !== '' ? ['told an office'] : []),
    ...(heard.text === '' && heard.cards.length === 0 ? ['no answer'] : []),
  ]
  const differences: Differences = {
    wrong: wrong.map((line) => `« ${text} » (${before.memory.asking}): ${line}`),
    worded: compared.some((one) => one.worded),
  }
  return [differences, after]
}

/** Holds a stored request against what the rules alone would have made of it. */
function compare(request: Request, alone: Request | undefined, text: string, situation: Situation) {
  if (!alone) return { wrong: ['a request that nobody began'], worded: false }
  const parts = ['kind', 'state', 'lead', 'support', 'advisor', 'outcome'] as const
  const given = Object.entries(request.given).filter(([slot]) => slot !== wordingName)
  const more = given.filter(([slot]) => !(slot in alone.given))
  const added = more.filter(([, { value }]) => value !== null)
  const lost = Object.entries(alone.given).filter(
    ([slot, own]) => slot !== wordingName && !isLike(request.given[slot], own),
  )
  // What was asked in the same breath as an answered question counts as passed.
  const invented = (added.length > 0 ? added : more).filter(
    ([slot, one]) => !isSaid(slot, one, text, situation),
  )
  const answers = answersOf(request)
  const wording = wordingOf(request.given, answers)
  const untrue = wording !== undefined && wrongInWording(wording, factsOf(answers)) !== undefined
  return {
    wrong: [
      ...parts.filter((part) => request[part] !== alone[part]).map((part) => `${part} ${request[part]}`),
      ...lost.map(([slot]) => `lost ${slot}`),
      ...invented.map(([slot, one]) => `invented ${slot} ${JSON.stringify(one)}`),
      ...(untrue ? ['a text that says more than the answers'] : []),
    ],
    worded: wording !== undefined && !isSame(request.given[wordingName], alone.given[wordingName]),
  }
}

async function stateOf({ store }: World, name: string) {
  const artisan = { account: `29:artisan-${name}`, object: `artisan-${name}` }
  const { requests } = await store.requests({ artisan, states: [...states] }, { limit: 50, offset: 0 })
  return { memory: readMemory((await store.conversation(`a:${name}`))?.memory), requests }
}

async function byRulesAlone(
  { store, clock, convention }: World,
  model: string,
  name: string,
  text: string,
  memory: Memory,
) {
  const incoming: Incoming = {
    id: 'alone',
    place: { id: `a:${name}`, type: 'personal', tenant: null, serviceUrl: '', bot: '28:compagnon' },
    from: { account: `29:artisan-${name}`, object: `artisan-${name}`, name },
    at: clock.now.toISOString(),
    what: { type: 'message', text, files: 0 },
  }
  const fresh = { newId: () => 'new', newReference: () => 'OFF-AAA222' }
  const { facts, understanding } = await learnArtisan(store, {
    incoming,
    now: clock.now,
    convention,
    memory,
    model,
    ...fresh,
  })
  return { facts, outcome: artisanTurn(facts, understanding) }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function isLike(one: Given | undefined, { value, by, words }: Given): boolean {
  return isSame([one?.value, one?.by, one?.words], [value, by, words])
}

/** Whether an answer that only the model's turn holds stands in the person's words and is read from them. */
function isSaid(slot: string, { value, by, words }: Given, text: string, situation: Situation): boolean {
  const read = understand(words, situation).answers[slot]?.value
  return by === 'model' && text.includes(words) && isSame(read, value)
}

type Choosing = Memory['choosing']

/** A question back is the rules' own, or about one value that nobody has said yet: read in the words, or of a closed list. */
function mayChoose(
  alone: Choosing,
  own: Choosing,
  text: string,
  known: readonly string[],
  situation: Situation,
): boolean {
  if (isSame(own, alone)) return true
  const [choice, second] = own?.choices ?? []
  if (!own || alone || !choice || second || known.includes(own.slot) || !text.includes(own.words))
    return false
  const isRead = isSame(understand(own.words, situation).answers[own.slot]?.value, choice.value)
  const isOfAList = own.slot === 'trade' || !/\d/.test(JSON.stringify(choice.value))
  return isRead || (closedLists.includes(own.slot) && isOfAList)
}
