import { roomOf } from '../../domain/incoming.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { afterDoing, type Doing, type Prospect } from '../../domain/prospect.ts'
import { visitedByOther } from '../../notifications/plan-visited.ts'
import { planListAnswer } from '../../queries/plan-list.ts'
import { progressAnswer, progressOf } from '../../queries/plan-progress.ts'
import type { StaffFacts } from '../facts.ts'
import type { Memory } from '../memory.ts'
import type { Outcome } from '../outcome.ts'
import { importFirms } from './plan-import.ts'
import type { PlanFacts } from './plan-learn.ts'
import * as say from './plan-sentences.ts'
import { type PlanWish, readPlanWish } from './plan-wish.ts'
import { notHere } from './sentences.ts'

export type PlanAnswer = Omit<Outcome, 'memory'> & { memory?: Partial<Memory> }
type FirmWish = Extract<PlanWish, { firm: string }>

const answer = (text: string, replies: string[] = [], memory: Partial<Memory> = {}): PlanAnswer => ({
  say: [{ type: 'text', text, replies }],
  tell: [],
  requests: [],
  events: [],
  memory,
})

/**
 * Decides what somebody's words about the prospecting plan lead to. The plan is all partners': whoever is staff may
 * see it and visit, wherever only staff read.
 */
export function planTurn(facts: StaffFacts, wish: PlanWish, plan: PlanFacts): PlanAnswer {
  if (!onlyStaffRead(facts)) return answer(notHere)
  switch (wish.says) {
    case 'progress': {
      const text = progressAnswer(progressOf(plan.counts), facts.convention.objectives.prospects)
      return answer(text, ['Entreprises à voir', 'Mes visites'])
    }
    case 'list':
      return list(wish, plan)
    case 'file':
      return importFirms(facts, wish, plan)
    case 'import':
      return answer(say.howToImport)
    case 'export':
      return answer(say.howToExport)
    case 'this-one': {
      if (plan.firms.length === 0) return answer(say.notFound(wish.name))
      const meant = readPlanWish(wish.text, { today: parisDate(facts.now) })
      return meant && 'firm' in meant ? aboutFirm(facts, meant, plan, wish.text) : answer(say.noFirmNamed)
    }
    default:
      return aboutFirm(facts, wish, plan)
  }
}

function onlyStaffRead({ incoming: { place }, convention }: StaffFacts): boolean {
  return place.type === 'personal' || convention.offices.some(({ channel }) => channel === roomOf(place.id))
}

function list(wish: Extract<PlanWish, { says: 'list' }>, { page }: PlanFacts): PlanAnswer {
  const { total, prospects } = page ?? { total: 0, prospects: [] }
  const next = wish.offset + prospects.length
  const replies = wish.list.mine
    ? []
    : prospects.slice(0, 3).map((prospect) => `Visiter ${say.choice(prospect, [prospect])}`)
  const text = planListAnswer(wish.list, { total, offset: wish.offset, prospects })
  return answer(text, next < total ? [...replies, 'Suite'] : replies, {
    list: next < total ? { query: { plan: wish.list }, offset: next } : null,
  })
}

/** @param text what was written about it; by default the message itself */
function aboutFirm(facts: StaffFacts, wish: FirmWish, plan: PlanFacts, text?: string): PlanAnswer {
  const { what } = facts.incoming
  const written = text ?? (what.type === 'message' ? what.text : '')
  const [prospect, other] = plan.firms
  if (!prospect) return answer(wish.firm === '' ? say.noFirmNamed : say.notFound(wish.firm))
  if (other) {
    const sirets = plan.firms.map(({ siret }) => siret)
    const lines = [say.whichFirm, ...plan.firms.map(say.choiceLine)]
    const choices = plan.firms.map((one) => say.choice(one, plan.firms))
    return answer(lines.join('\n\n'), choices, {
      plan: { asked: 'which', text: written.slice(0, 1_000), sirets },
    })
  }
  return doings[wish.says]({ facts, plan, prospect, wish })
}

interface Scene {
  facts: StaffFacts
  plan: PlanFacts
  prospect: Prospect
  wish: FirmWish
}

const doings: Record<FirmWish['says'], (scene: Scene) => PlanAnswer> = {
  take: (scene) =>
    refusal(scene, { ofOthers: true }) ??
    (isMine(scene)
      ? answer(say.alreadyYours(scene.prospect))
      : change(scene, { what: 'assigned' }, (after) => say.taken(after, publicName(scene)))),
  return(scene) {
    const { facts, prospect } = scene
    if (!prospect.visitor) return answer(say.nobodyHas(prospect))
    const ofOthers = facts.staff.advisor.role !== 'coordinator'
    return refusal(scene, { ofOthers }) ?? change(scene, { what: 'returned' }, say.returned)
  },
  seen,
  'call-back'(scene) {
    const { callBackOn } = reportOf(scene).outcome
    if (callBackOn === null)
      return refusal(scene, { ofOthers: true }) ?? answer(say.whenAgain(scene.prospect))
    return (
      refusal(scene, { ofOthers: true }) ??
      change(scene, { what: 'call-back', callBackOn, words: reportOf(scene).words }, (_, event) =>
        say.noted(scene.prospect, event),
      )
    )
  },
  bar: (scene) =>
    refusal(scene, { ofOthers: false }) ?? {
      ...change(scene, { what: 'barred' }, say.nowBarred),
      tell: tellVisitor(scene, 'ne plus contacter'),
    },
  readmit: ({ facts, prospect, ...scene }) => {
    if (prospect.state !== 'do-not-contact') return answer(say.notBarred(prospect))
    if (facts.staff.advisor.role !== 'coordinator') return answer(say.coordinatorReadmits)
    return change({ facts, prospect, ...scene }, { what: 'readmitted' }, say.readmitted)
  },
  who: ({ facts, plan, prospect }) => answer(say.standing(prospect, facts.convention, plan.history)),
  // Where it can be opened, the turn has taken another way (`plan-open.ts`).
  open: ({ facts, prospect, ...scene }) =>
    refusal({ facts, prospect, ...scene }, { ofOthers: false }) ??
    answer(facts.incoming.place.type === 'personal' ? say.nothingToOpen(prospect) : say.privately),
}

function seen(scene: Scene): PlanAnswer {
  const no = refusal(scene, { ofOthers: false })
  if (no) return no
  const { prospect } = scene
  const { words, outcome } = reportOf(scene)
  const { result, callBackOn, missed } = outcome
  const what = missed ? 'missed' : 'seen'
  const done = change(scene, { what, words, callBackOn, ...(missed ? {} : { result }) }, (after, event) =>
    result === 'do-not-contact' ? say.nowBarred(after) : say.noted(after, event),
  )
  const tell = tellVisitor(scene, words)
  const { siret } = prospect
  if (result === 'call-back' && callBackOn === null) return { ...added(done, say.whenAgain(prospect)), tell }
  if (result === null && !missed) {
    const asking: Partial<Memory> = { plan: { asked: 'outcome', siret } }
    return { ...added(done, say.whatCame, say.outcomes), tell, memory: asking }
  }
  const opens = result === 'wants-apprentice' || result === 'wants-to-recruit' || result === 'project'
  if (!opens) return { ...done, tell }
  const reply = scene.facts.incoming.place.type === 'personal' ? ['Ouvrir la demande'] : []
  return { ...added(done, '', reply), tell, memory: { plan: { asked: 'open', siret } } }
}

/** An answer with one more sentence, and quick replies. */
function added(done: PlanAnswer, sentence: string, replies: string[] = []): PlanAnswer {
  const [first] = done.say
  const text = first?.type === 'text' ? [first.text, sentence].filter(Boolean).join(' ') : sentence
  return { ...done, say: [{ type: 'text', text, replies }] }
}

/** Why nothing can be done with the firm: it refused to be contacted, or somebody else follows it. */
function refusal({ facts, prospect }: Scene, { ofOthers }: { ofOthers: boolean }): PlanAnswer | undefined {
  if (prospect.state === 'do-not-contact') return answer(say.barred(prospect))
  const { visitor } = prospect
  if (!ofOthers || !visitor || visitor.advisor === facts.staff.advisor.id) return undefined
  return answer(say.takenBy(prospect, say.visitorName(facts.convention, visitor.advisor)))
}

const isMine = ({ facts, prospect }: Scene) => prospect.visitor?.advisor === facts.staff.advisor.id

/** In a channel, who it is that visits: the others read along. */
const publicName = ({ facts }: Scene) =>
  facts.incoming.place.type === 'personal' ? null : facts.staff.advisor.name

const reportOf = ({ wish }: Scene) => {
  if (!('outcome' in wish)) throw new Error(`${wish.says} reports no visit`)
  return { words: wish.words.slice(0, 1_000), outcome: wish.outcome }
}

function change(
  { facts, prospect }: Scene,
  doing: Pick<Doing, 'what' | 'words' | 'result' | 'callBackOn'>,
  words: (after: Prospect, event: ReturnType<typeof afterDoing>['event']) => string,
): PlanAnswer {
  const { staff, incoming, now } = facts
  const after = afterDoing(prospect, {
    ...doing,
    by: staff.advisor.id,
    office: staff.office.id,
    at: now.toISOString(),
    cause: `${incoming.place.id} ${incoming.id}`,
  })
  return {
    ...answer(words(after.prospect, after.event)),
    prospects: [{ prospect: after.prospect, expected: prospect.version }],
    visits: [after.event],
  }
}

/** Whoever follows the firm hears of a visit by somebody else. */
function tellVisitor({ facts, plan, prospect }: Scene, words: string): Outcome['tell'] {
  const { visitor } = prospect
  const { staff, convention } = facts
  if (!visitor || visitor.advisor === staff.advisor.id || !plan.visitorChat) return []
  const by = say.visitorName(convention, staff.advisor.id)
  return [{ to: plan.visitorChat, message: visitedByOther(by, say.firm(prospect), words), request: null }]
}
