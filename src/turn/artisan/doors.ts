import { type Convention, type Office, routedPartner } from '../../domain/convention.ts'
import { type Door, readDoor } from '../../french/door.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** Which kind of request the partner who opens this door leads by the convention. */
const led = {
  mediation: 'apprenticeship',
  dispute: null,
  'job-seeker': 'job-posting',
  'young-person': 'apprenticeship',
} as const satisfies Record<Door, string | null>

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
  const kind = led[door]
  const partner = kind && routedPartner(convention, kind)
  const own = convention.offices.filter((office) => office.partner === partner)
  return own.length > 0 ? own : convention.offices
}
