import { type FirmsFile, readFirms } from '../../csv/firms.ts'
import type { Prospect, ProspectEvent } from '../../domain/prospect.ts'
import { findFirms, findOffered } from '../../french/firm-search.ts'
import { pageSize } from '../../queries/list.ts'
import { planFilter } from '../../queries/plan-list.ts'
import type { ProspectCount, ProspectName, Store } from '../../records/store.ts'
import type { StaffFacts } from '../facts.ts'
import type { Fetched, FetchFile } from '../fetched.ts'
import type { PlanWish } from './plan-wish.ts'

/** What a decision about the prospecting plan needs to know. */
export interface PlanFacts {
  /** The firms that may be meant, a few at most; empty where none is named, or none found. */
  firms: Prospect[]
  /** The history of the one that is meant, oldest first. */
  history: ProspectEvent[]
  /** Own chat of whoever visits it, where the bot knows it. */
  visitorChat: string | undefined
  page: { total: number; prospects: Prospect[] } | undefined
  counts: ProspectCount[]
  /** What a file holds, or why it could not be read; and what of it stands in the plan already. */
  file:
    | { read: FirmsFile | Extract<Fetched, { problem: string }>; known: Map<string, ProspectName['state']> }
    | undefined
}

const nothing: PlanFacts = {
  firms: [],
  history: [],
  visitorChat: undefined,
  page: undefined,
  counts: [],
  file: undefined,
}

/** Firms of the same name that are offered to choose from. */
const mostOffered = 5

/** Reads what a wish about the plan is about. A file is read here, before anything is decided or written. */
export async function learnPlan(
  store: Store,
  plan: PlanWish,
  staff: StaffFacts['staff'],
  fetchFile: FetchFile | undefined,
): Promise<PlanFacts> {
  switch (plan.says) {
    case 'progress':
      return { ...nothing, counts: await store.prospectCounts({}) }
    case 'list': {
      const filter = planFilter(plan.list, staff.advisor.id)
      return { ...nothing, page: await store.prospects(filter, { limit: pageSize, offset: plan.offset }) }
    }
    case 'file':
      // Whoever may not import is told so without the file being asked for.
      return staff.advisor.role === 'coordinator'
        ? { ...nothing, file: await fileOf(store, plan, fetchFile) }
        : nothing
    case 'export':
    case 'import':
      return nothing
    default:
      return firmsOf(store, plan)
  }
}

type FirmWish = Extract<PlanWish, { firm: string } | { sirets: string[] }>

async function firmsOf(store: Store, plan: FirmWish): Promise<PlanFacts> {
  const firms = await prospectsNamed(store, plan)
  const [only, other] = firms
  if (!only || other) return { ...nothing, firms }
  const { visitor, siret } = only
  return {
    ...nothing,
    firms,
    history: plan.says === 'who' || plan.says === 'open' ? await store.prospectEvents(siret) : [],
    visitorChat: visitor ? (await store.personalConversation(visitor.advisor))?.place.id : undefined,
  }
}

async function prospectsNamed(store: Store, plan: FirmWish): Promise<Prospect[]> {
  const named = 'sirets' in plan ? plan.name : plan.firm
  if (named === '') return []
  const names = await store.prospectNames()
  const offered = ({ sirets }: { sirets: string[] }) =>
    sirets.flatMap((siret) => names.find((one) => one.siret === siret) ?? [])
  const found = 'sirets' in plan ? findOffered(named, offered(plan)) : findFirms(named, names)
  const sirets = found.slice(0, mostOffered).map(({ siret }) => siret)
  return (await store.prospects({ sirets }, { limit: mostOffered, offset: 0 })).prospects
}

async function fileOf(
  store: Store,
  { file }: Extract<PlanWish, { says: 'file' }>,
  fetchFile: FetchFile | undefined,
): Promise<PlanFacts['file']> {
  const fetched = (await fetchFile?.(file)) ?? { problem: 'unreachable' as const }
  const known = new Map((await store.prospectNames()).map(({ siret, state }) => [siret, state]))
  return { read: 'bytes' in fetched ? readFirms(fetched.bytes) : fetched, known }
}
