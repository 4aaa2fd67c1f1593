import type { Staff } from '../../domain/convention.ts'
import type { Givens } from '../../domain/given.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { afterDoing, type Prospect, type VisitResult } from '../../domain/prospect.ts'
import { findFirms } from '../../french/firm-search.ts'
import { readPlanSaying, remarkIn } from '../../french/prospecting.ts'
import type { Store } from '../../records/store.ts'
import { nothingAsked } from '../artisan/work.ts'
import type { Scene } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import { firm } from './plan-sentences.ts'

/** What begins the request that a visit showed a wish for. */
const beginnings: Partial<Record<VisitResult, string>> = {
  'wants-apprentice': 'Prendre un apprenti',
  'wants-to-recruit': 'Nouvelle offre',
  project: 'Créer ou céder une entreprise',
}

/** A request that is to be opened for a firm of the plan: the message it begins with, and what is known of the firm. */
export interface Opening {
  prospect: Prospect
  scene: Scene
  prefill: Givens
}

/**
 * « Ouvrir la demande », in somebody's own chat, of the firm that was just seen or that is named: the request is then
 * taken down on its behalf. Undefined where the message says something else, or where nothing can be opened: the
 * staff's turn says why.
 */
export async function openingOf(store: Store, scene: Scene): Promise<Opening | undefined> {
  const { incoming, memory, now } = scene
  const { what, place } = incoming
  if (what.type !== 'message' || place.type !== 'personal') return undefined
  const saying = readPlanSaying(what.text, { today: parisDate(now) })
  if (saying?.says !== 'open') return undefined
  const prospect = await prospectMeant(
    store,
    saying.firm,
    memory.plan?.asked === 'open' ? memory.plan.siret : '',
  )
  const beginning = prospect?.result && beginnings[prospect.result]
  if (!prospect || !beginning || prospect.state === 'do-not-contact') return undefined
  const visit = (await store.prospectEvents(prospect.siret)).findLast(
    ({ result }) => result === prospect.result,
  )
  const noted = remarkIn(visit?.words ?? '', { today: parisDate(now) })
  return {
    prospect,
    prefill: prefillOf(prospect),
    scene: {
      ...scene,
      // What was noted of the visit may answer some of the questions: « en septembre », « CDI 39 h ».
      incoming: { ...incoming, what: { ...what, text: `${beginning}. ${noted}`.trim() } },
      // A draft of another firm stays where it is; this is a new one.
      memory: { ...memory, request: null, ...nothingAsked, plan: null, presented: true },
    },
  }
}

async function prospectMeant(store: Store, said: string, justSeen: string): Promise<Prospect | undefined> {
  const named = said || justSeen
  const [only, other] = named === '' ? [] : findFirms(named, await store.prospectNames())
  return only && !other ? store.prospect(only.siret) : undefined
}

function prefillOf({ name, siret, commune, phone }: Prospect): Givens {
  const known = { firmName: name, siret, commune, ...(phone ? { phone } : {}) }
  return Object.fromEntries(
    Object.entries(known).map(([slot, value]) => [slot, { value, by: 'file' as const, words: '', at: 0 }]),
  )
}

/** The outcome with the request noted at the firm that it was opened for. */
export function opened(outcome: Outcome, { prospect, scene }: Opening, staff: Staff): Outcome {
  const draft = outcome.requests.find(({ expected }) => expected === null)?.request
  if (!draft) return outcome
  const { incoming, now } = scene
  const after = afterDoing(prospect, {
    what: 'opened',
    by: staff.advisor.id,
    office: staff.office.id,
    at: now.toISOString(),
    cause: `${incoming.place.id} ${incoming.id}`,
    request: draft.id,
  })
  const heading = `Demande pour ${firm(prospect)}.`
  const say = outcome.say.map((message) =>
    message.type === 'text' ? { ...message, text: `${heading} ${message.text}` } : message,
  )
  return {
    ...outcome,
    say,
    prospects: [{ prospect: after.prospect, expected: prospect.version }],
    visits: [after.event],
  }
}
