import { staffOf } from '../../domain/convention.ts'
import { isStale, type Request, refusal } from '../../domain/request.ts'
import { typeset } from '../../domain/typography.ts'
import { stateWords } from '../../notifications/request-card.ts'
import type { TurnCommit } from '../../records/store.ts'
import { learnStaff } from '../learn.ts'
import { outboxDraft } from '../outbox-draft.ts'
import { liveCards } from '../request-card-data.ts'
import { refusalWords } from '../staff/act.ts'
import { type ActName, acts } from '../staff/acts.ts'
import { press } from '../staff/press.ts'
import { standingsOf } from '../staff/standing.ts'
import { tellTasksDropped } from '../tasks.ts'
import { placeOf } from './place.ts'
import { sceneAt } from './scene.ts'
import { type Desk, requestSeen } from './seen.ts'

/** What somebody of the staff does to a request outside every conversation. */
export interface DeskPress {
  act: ActName
  reference: string
  /** Version of the request that they had before them. */
  version: number
  /** What they entered: a question, a motive, a name. */
  argument: string
}

export interface DeskOutcome {
  /** `stale`: what they had before them is not what the request is now; `not-yours`, `refused`: nothing was done. */
  result: 'done' | 'stale' | 'not-yours' | 'refused'
  /** What a chat would have answered. */
  text: string
  /** As it stands now. */
  request: Request
  /** Conversations that now have something to send. */
  wake: string[]
}

const mostAttempts = 10

/**
 * The same act as a button of the request's card, decided by the same table of rights and written with the same
 * compare-and-set; cards and notifications go out as ever. Only the answer is not said in a chat.
 * @param desk looks everything up, anew after a conflict; undefined where the person is not staff any more
 * @returns undefined where they may not see such a request
 */
export async function pressAtDesk(
  desk: () => Promise<Desk | undefined>,
  pressed: DeskPress,
): Promise<DeskOutcome | undefined> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const now = await desk()
    const request = now && (await requestSeen(now, pressed.reference))
    if (!now || !request) return undefined
    const outcome = await decideAndKeep(now, request, pressed)
    if (outcome !== 'conflict') return outcome
  }
  throw new Error(`an act at a desk met a conflict ${mostAttempts} times`)
}

async function decideAndKeep(
  desk: Desk,
  request: Request,
  pressed: DeskPress,
): Promise<DeskOutcome | 'conflict'> {
  const { store, convention, staff } = desk
  const { place, known } = await placeOf(desk)
  const { act, version, argument } = pressed
  const data = { do: act, request: request.id, version, [act]: argument }
  const facts = await learnStaff(store, sceneAt(desk, place, { type: 'card', data }), staff)
  if (isStale(request, pressed.version)) {
    const text = refusalWords(facts, request, acts[pressed.act].change) ?? changedMeanwhile(desk, request)
    return { result: 'stale', text: typeset(text), request, wake: [] }
  }
  const done = press(facts, request, { ...pressed, request: request.id })
  const [said] = done.say
  const text = typeset(said?.type === 'text' ? said.text : '')
  const [changed] = done.requests
  if (!changed) return { result: whyNot(desk, request, pressed), text, request, wake: [] }
  const tell = [
    ...(await liveCards(store, convention, done.requests)),
    ...done.tell,
    ...tellTasksDropped(convention, done),
  ]
  const turn: TurnCommit = {
    inbox: null,
    conversation: null,
    requests: done.requests,
    events: done.events,
    // What cannot arrive comes back to their own chat, where they have one.
    outbox: tell.map(({ to, message, request: about }) =>
      outboxDraft(to, message, { request: about, sender: known ? place.id : null }),
    ),
  }
  if ((await store.commit(turn)) !== 'committed') return 'conflict'
  return { result: 'done', text, request: changed.request, wake: tell.map(({ to }) => to) }
}

function whyNot(desk: Desk, request: Request, { act }: DeskPress): DeskOutcome['result'] {
  const why = refusal(acts[act].change, request, standingsOf(desk, request))
  return why === 'not-yours' ? 'not-yours' : 'refused'
}

function changedMeanwhile({ convention }: Desk, { reference, state, advisor }: Request): string {
  const owner = staffOf(convention, advisor)?.advisor.name
  return `**${reference}** a changé entre-temps : elle est ${stateWords[state]}${owner ? `, suivie par ${owner}` : ''}. Rien n’a été fait ; relisez-la, puis recommencez.`
}
