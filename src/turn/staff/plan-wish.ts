import { z } from 'zod'
import type { OfferedFile } from '../../domain/incoming.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { readCommune } from '../../french/commune.ts'
import { fold } from '../../french/fold.ts'
import { type PlanSaying, readPlanSaying } from '../../french/prospecting.ts'
import { type Clock, isAmbiguous } from '../../french/reading.ts'
import { findFamily } from '../../french/trade-family.ts'
import { readVisitOutcome } from '../../french/visit-outcome.ts'
import { type PlanList, planListSchema } from '../../queries/plan-list.ts'
import type { Scene } from '../facts.ts'
import type { StaffWish } from './read.ts'

/** What somebody of the staff wants of the prospecting plan. */
export type PlanWish =
  | Exclude<PlanSaying, { says: 'next' | 'mine' | 'anyway' }>
  | { says: 'list'; list: PlanList; offset: number }
  | { says: 'file'; file: OfferedFile; anyway: boolean }
  /** One of the firms that were offered, for what was written before. */
  | { says: 'this-one'; name: string; text: string; sirets: string[] }

/** Compiles what is said of the plan; undefined for whatever is about something else. */
export function readPlanWish(text: string, clock: Clock): PlanWish | undefined {
  const saying = readPlanSaying(text, clock)
  switch (saying?.says) {
    case undefined:
    case 'anyway':
      return undefined
    case 'mine':
      return { says: 'list', list: { mine: true }, offset: 0 }
    case 'next':
      return { says: 'list', list: listIn(saying.about, clock), offset: 0 }
    default:
      return saying
  }
}

function listIn(text: string, clock: Clock): PlanList {
  const commune = readCommune(text, clock)
  const place = commune && !isAmbiguous(commune) && commune.value.insee ? commune : undefined
  // The words of a place are not a trade's: « Marck », « Lambres ».
  const trade = findFamily(place ? text.replace(place.words, ' ') : text)
  return {
    ...(trade ? { trade: { name: trade.name, romes: trade.romes } } : {}),
    ...(place?.value.insee ? { commune: { name: place.value.name, insee: place.value.insee } } : {}),
  }
}

/** Wishes that a message has for want of a plainer one. */
const bare = new Set<string>(['unknown', 'firm', 'ask'])
const asks =
  /\?|\b(?:combien|quel(?:le)?s?|listes?|evolution|bilan|offres|demandes|dossiers|annonces|projets)\b/

/**
 * What a message wants of the plan where it answers what was asked before, or carries a file: a firm that was to be
 * chosen, what a visit came to, « suite », « importer quand même ».
 * @param wish as the message reads by itself
 */
export function planWishOf(scene: Scene, wish: StaffWish): StaffWish {
  const { incoming, memory, now } = scene
  const { what, place } = incoming
  if (what.type !== 'message') return wish
  const { text, offered = [] } = what
  const clock = { today: parisDate(now) }
  const [file] = offered
  const anyway = readPlanSaying(text, clock)?.says === 'anyway'
  if (file && place.type === 'personal') return { wish: 'plan', plan: { says: 'file', file, anyway } }
  if (wish.wish === 'more') {
    const list = z.object({ plan: planListSchema }).safeParse(memory.list?.query).data?.plan
    return list ? { wish: 'plan', plan: { says: 'list', list, offset: memory.list?.offset ?? 0 } } : wish
  }
  const { plan } = memory
  if (plan?.asked === 'anyway' && anyway)
    return { wish: 'plan', plan: { says: 'file', file: plan.file, anyway } }
  if (plan?.asked === 'open' && wish.wish === 'plan' && wish.plan.says === 'open' && wish.plan.firm === '')
    return { wish: 'plan', plan: { says: 'open', firm: plan.siret } }
  // What was asked of the plan comes before what bare words may ask of the requests: « A un projet ».
  if (!bare.has(wish.wish) || asks.test(fold(text))) return wish
  if (plan?.asked === 'which')
    return { wish: 'plan', plan: { says: 'this-one', name: text, text: plan.text, sirets: plan.sirets } }
  const outcome = readVisitOutcome(text, clock)
  if (plan?.asked === 'outcome' && (outcome.result || outcome.missed))
    return { wish: 'plan', plan: { says: 'seen', firm: plan.siret, words: text, outcome } }
  return wish
}
