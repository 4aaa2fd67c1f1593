import { communeByInsee } from '../../domain/communes/index.ts'
import { showDate, showPhone } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Prospect, ProspectState } from '../../domain/prospect.ts'
import { trades } from '../../domain/trades/index.ts'
import { nafsOf, tradeUnder } from '../../domain/trades/naf.ts'
import { capital, typeset } from '../../domain/typography.ts'
import { findFirms } from '../../french/firm-search.ts'
import { fold } from '../../french/fold.ts'
import { progressAnswer, progressOf, showResult } from '../../queries/plan-progress.ts'
import type { ProspectFilter, ProspectName } from '../../records/store.ts'
import { visitorName } from '../staff/plan-sentences.ts'
import type { Desk } from './seen.ts'
import { type VisitAct, visitActsAt } from './visit.ts'

export interface PlanWanted {
  state?: ProspectState | undefined
  /** INSEE code. */
  commune?: string | undefined
  /** A family of trades. */
  family?: string | undefined
  /** Only firms that the person follows. */
  mine?: boolean | undefined
  /** Part of a name, or a SIRET. */
  text?: string | undefined
}

/** A firm as a line of the plan. */
export interface ShownFirm {
  siret: string
  name: string
  trade: string | null
  commune: string
  phone: string | null
  state: ProspectState
  /** The state in words. */
  standing: string
  visitor: string | null
  mine: boolean
  seenOn: string | null
  result: string | null
  callBackOn: string | null
  /** What the person may do with it now. */
  doable: VisitAct[]
}

/** How many firms stand where, by commune or by family of trades. */
export interface Tally {
  id: string
  name: string
  total: number
  toSee: number
  assigned: number
  seen: number
}

export interface ShownPlan {
  /** How far it has come, in sentences. */
  progress: string
  seen: number
  /** How many firms are to be seen; null where the convention says nothing. */
  objective: number | null
  communes: Tally[]
  families: Tally[]
  total: number
  firms: ShownFirm[]
}

const prospectWords: Record<ProspectState, string> = {
  'to-see': 'à voir',
  assigned: 'attribuée',
  seen: 'vue',
  'do-not-contact': 'à ne plus contacter',
}

/** The shared plan, which all staff see: how far it has come, and a page of its firms by commune and name. */
export async function planAt(
  desk: Desk,
  wanted: PlanWanted,
  page: { limit: number; offset: number },
): Promise<ShownPlan> {
  const { store, convention } = desk
  const [counts, names] = await Promise.all([store.prospectCounts({}), store.prospectNames()])
  const { total, prospects } = await store.prospects(filterOf(desk, wanted, names), page)
  const { prospects: objective = null } = convention.objectives
  const progress = progressOf(counts)
  return {
    progress: typeset(progressAnswer(progress, objective ?? undefined)),
    seen: progress.seen,
    objective,
    communes: talliesOf(names, ({ insee }) => ({ id: insee, name: communeByInsee(insee)?.name ?? insee })),
    families: talliesOf(names, ({ naf }) => {
      const family = naf ? familyUnder.get(naf) : undefined
      return { id: family ?? '', name: capital(family ?? 'autres activités') }
    }),
    total,
    firms: prospects.map((prospect) => firmAt(desk, prospect)),
  }
}

/** The family of the trades that are practised under an activity code; the first one, where there are several. */
const familyUnder = new Map(
  trades
    .toReversed()
    .flatMap(({ rome, family }) => nafsOf([rome]).map((naf) => [naf, family as string] as const)),
)

function filterOf(
  { staff }: Desk,
  { state, commune, family, mine, text }: PlanWanted,
  names: readonly ProspectName[],
): ProspectFilter {
  const nafs = [...familyUnder].flatMap(([naf, of]) => (of === family ? [naf] : []))
  return {
    ...(state ? { states: [state] } : {}),
    ...(commune ? { insee: [commune] } : {}),
    ...(family ? { nafs } : {}),
    ...(mine ? { advisor: staff.advisor.id } : {}),
    ...(text ? { sirets: siretsNamed(text, names) } : {}),
  }
}

const mostNamed = 500

/** Firms of that SIREN or SIRET, or with these very letters in their name; where there are none, those that may be meant. */
function siretsNamed(text: string, names: readonly ProspectName[]): string[] {
  const digits = text.replace(/\s/g, '')
  if (/^\d{9,14}$/.test(digits))
    return names.filter(({ siret }) => siret.startsWith(digits)).map(({ siret }) => siret)
  const letters = fold(text)
  const within = names.filter(({ name, legalName }) => fold(`${name} ${legalName ?? ''}`).includes(letters))
  return (within.length > 0 ? within : findFirms(text, names)).slice(0, mostNamed).map(({ siret }) => siret)
}

function talliesOf(
  names: readonly ProspectName[],
  groupOf: (firm: ProspectName) => { id: string; name: string },
): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const firm of names) {
    const group = groupOf(firm)
    const tally = tallies.get(group.id) ?? { ...group, total: 0, toSee: 0, assigned: 0, seen: 0 }
    tallies.set(group.id, tally)
    tally.total += 1
    if (firm.state === 'to-see') tally.toSee += 1
    if (firm.state === 'assigned') tally.assigned += 1
    if (firm.state === 'seen') tally.seen += 1
  }
  return [...tallies.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** A firm as its line says it. */
export function firmAt(desk: Desk, prospect: Prospect): ShownFirm {
  const { convention, staff } = desk
  const { siret, name, naf, commune, phone, state, visitor, seenAt, result, callBackOn } = prospect
  return {
    siret,
    name,
    trade: tradeUnder(naf)?.label ?? null,
    commune: commune.name,
    phone: phone && showPhone(phone),
    state,
    standing: prospectWords[state],
    visitor: visitor && visitorName(convention, visitor.advisor),
    mine: visitor?.advisor === staff.advisor.id,
    seenOn: seenAt && showDate(parisDate(new Date(seenAt))),
    // A day to call back on says that it is to be called back.
    result: result && !(result === 'call-back' && callBackOn) ? showResult(result) : null,
    callBackOn: callBackOn && showDate(callBackOn),
    doable: visitActsAt(desk, prospect),
  }
}
