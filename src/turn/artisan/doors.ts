import { type Convention, type Office, type RoutingCase, route } from '../../domain/convention.ts'
import { type Door, readDoor } from '../../french/door.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

const anywhere = { trade: null, insee: null, entrusted: true }
const apprentices: RoutingCase = { kind: 'apprenticeship', contract: 'apprentissage', ...anywhere }
/** The case whose partner, by the convention, opens this door; null where any of them does. */
const like: Record<Door, RoutingCase | null> = {
  mediation: apprentices,
  dispute: null,
  'job-seeker': { kind: 'job-posting', contract: 'CDI', ...anywhere },
  'young-person': apprentices,
}

/**
 * Points somebody to the right door: nothing of it is noted, and of a quarrel not even the words are kept.
 * @returns whether the message was for such a door
 */
export function orient(work: Work, text: string): boolean {
  const door = readDoor(text)
  if (!door) return false
  const offices = officesFor(work.facts.convention, door).map(say.reachOffice)
  work.lines.push(say.doors[door](offices))
  if (door === 'mediation' || door === 'dispute') work.forget = true
  if (work.draft) work.lines.push(say.keptForLater)
  work.replies = work.draft ? ['Reprendre', 'Parler à quelqu’un'] : ['Parler à quelqu’un']
  return true
}

/** The offices of the partner who leads such matters; all of them where none does. */
function officesFor(convention: Convention, door: Door): Office[] {
  const one = like[door]
  if (!one) return convention.offices
  const { lead } = route(convention, one)
  return convention.offices.filter(({ partner }) => partner === lead.partner)
}
