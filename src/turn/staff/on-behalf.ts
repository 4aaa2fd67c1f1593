import { parisDate } from '../../domain/paris-time.ts'
import type { Request } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import type { Scene } from '../facts.ts'
import { answersOf } from '../subject.ts'
import type { Understanding } from '../understand.ts'
import { type PlanWish, planWishOf } from './plan-wish.ts'
import { readStaffMessage, type StaffWish } from './read.ts'

/** « pour la boulangerie Au Bon Grain à Bergues : cherche boulanger… », « au nom de … ». */
const opening = /^\s*(?:pour (?:l[ae']|les|le|un|une|m\.|mme|monsieur|madame|mr|chez)\b[^:]{2,100}:|au nom d)/

/** What somebody of the staff can want in the middle of taking a request down, without leaving it. */
const ownWishes = new Set<StaffWish['wish']>([
  'act',
  'several',
  'status',
  'details',
  'firm',
  'more',
  'absent',
])

/** A question about requests has to be plain: « CDI, boulanger » is an answer here. */
const asksAboutRequests =
  /\b(?:combien|nombre|listes?|quel(?:le)?s|evolution|bilan)\b.*\b(?:offres|demandes|dossiers|annonces|projets)\b|\b(?:offres|demandes|dossiers|annonces) (?:en (?:attente|cours)|a prendre|ouvertes)\b|\bmes (?:dossiers|offres|demandes)\b/

/** What of the prospecting plan too: the words of the others may be answers, « rendre la monnaie ». */
const ownOfPlan: PlanWish['says'][] = ['progress', 'list', 'seen', 'this-one', 'who', 'bar', 'file', 'export']

/**
 * Whether a message of the staff takes a request down for an artisan on the phone: it begins so, or goes on with
 * one that was begun in this chat.
 */
export function takesDown(scene: Scene): boolean {
  const { incoming, memory, now } = scene
  const { place, what } = incoming
  if (place.type !== 'personal') return false
  if (what.type === 'card')
    return memory.request !== null && (what.data.do === 'edit' || what.data.do === 'submit')
  if (what.type !== 'message') return false
  // A file is a list of firms for the plan.
  if (what.offered) return false
  if (opening.test(fold(what.text))) return true
  if (memory.request === null || asksAboutRequests.test(fold(what.text))) return false
  const wish = planWishOf(scene, readStaffMessage(what.text, { today: parisDate(now) }))
  return !ownWishes.has(wish.wish) && !(wish.wish === 'plan' && ownOfPlan.includes(wish.plan.says))
}

/**
 * Whether « pour le salon Martine : … » begins a request of its own in the middle of another firm's: what one firm said
 * is never noted for the other.
 */
export function isForAnother(text: string, { answers }: Understanding, draft: Request): boolean {
  const named = answers.firmName?.value
  const noted = answersOf(draft).firmName
  if (typeof named !== 'string' || typeof noted !== 'string' || !opening.test(fold(text))) return false
  const [one, other] = [fold(named), fold(noted)]
  return !one.includes(other) && !other.includes(one)
}
