import type { Prospect } from '../../domain/prospect.ts'
import { typeset } from '../../domain/typography.ts'
import { outboxDraft } from '../outbox-draft.ts'
import { planTurn } from '../staff/plan.ts'
import { learnPlan } from '../staff/plan-learn.ts'
import { placeOf } from './place.ts'
import { sceneAt } from './scene.ts'
import type { Desk } from './seen.ts'

/** What can be done with a firm of the plan outside every conversation: follow it, or leave it to others. */
export const visitActs = ['take', 'return'] as const
export type VisitAct = (typeof visitActs)[number]

export interface VisitOutcome {
  done: boolean
  /** What a chat would have answered. */
  text: string
  /** As it stands now. */
  firm: Prospect
  /** Conversations that now have something to send. */
  wake: string[]
}

/** What somebody at a desk may do with a firm now; a coordinator also gives back what another one follows. */
export function visitActsAt({ staff: { advisor } }: Desk, { state, visitor }: Prospect): VisitAct[] {
  if (state === 'do-not-contact') return []
  if (!visitor) return ['take']
  return visitor.advisor === advisor.id || advisor.role === 'coordinator' ? ['return'] : []
}

const mostAttempts = 10

/**
 * The same as « visiter … » and « rendre … » in a chat, decided by the same rules: whoever comes second is told who
 * follows the firm.
 * @param desk looks everything up, anew after a conflict; undefined where the person is not staff any more
 * @returns undefined where there is no such firm
 */
export async function visitAtDesk(
  desk: () => Promise<Desk | undefined>,
  { siret, act }: { siret: string; act: VisitAct },
): Promise<VisitOutcome | undefined> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const now = await desk()
    const firm = now && (await now.store.prospect(siret))
    if (!now || !firm) return undefined
    const outcome = await decideAndKeep(now, firm, act)
    if (outcome !== 'conflict') return outcome
  }
  throw new Error(`a visit at a desk met a conflict ${mostAttempts} times`)
}

async function decideAndKeep(desk: Desk, firm: Prospect, act: VisitAct): Promise<VisitOutcome | 'conflict'> {
  const { store, staff } = desk
  const { place, known } = await placeOf(desk)
  const wish = { says: act, firm: firm.siret }
  const plan = { ...(await learnPlan(store, wish, staff, undefined)), firms: [firm] }
  const facts = {
    ...sceneAt(desk, place, { type: 'message', text: '', files: 0 }),
    staff,
    wish: { wish: 'plan' as const, plan: wish },
    quoted: undefined,
    asked: undefined,
    chats: new Map<string, string>(),
    drafting: false,
    ledger: undefined,
    plan,
  }
  const { say, tell, prospects = [], visits = [] } = planTurn(facts, wish, plan)
  const [said] = say
  const text = typeset(said?.type === 'text' ? said.text : '')
  const [changed] = prospects
  if (!changed) return { done: false, text, firm, wake: [] }
  const result = await store.commit({
    inbox: null,
    conversation: null,
    requests: [],
    events: [],
    prospects,
    visits,
    outbox: tell.map(({ to, message, request }) =>
      outboxDraft(to, message, { request, sender: known ? place.id : null }),
    ),
  })
  if (result !== 'committed') return 'conflict'
  return { done: true, text, firm: changed.prospect, wake: tell.map(({ to }) => to) }
}
