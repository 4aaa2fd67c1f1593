import type { Staff } from '../../domain/convention.ts'
import { roomOf } from '../../domain/incoming.ts'
import type { Request } from '../../domain/request.ts'
import { officesOf } from '../../queries/filter.ts'
import type { Scene } from '../facts.ts'

/**
 * Where somebody asks decides what is said there: their own chat is theirs, but a channel is read by a whole office, and
 * nobody knows who reads a group chat or a channel that is no office's.
 */
type Here = Pick<Scene, 'incoming' | 'convention'>

/** The offices whose requests are listed here for somebody of the staff; none where others than theirs read. */
export function officesListedHere(here: Here, staff: Staff): string[] {
  const offices = officesOf(here.convention, staff)
  return here.incoming.place.type === 'personal'
    ? offices
    : offices.filter((office) => isTheirs(here, office))
}

/** Whether a request may be spoken of here: in a channel, one of an office that leads or supports it. */
export function isSpokenOfHere(here: Here, { lead, support }: Request): boolean {
  return here.incoming.place.type === 'personal' || [lead, support].some((office) => isTheirs(here, office))
}

function isTheirs({ incoming, convention }: Here, office: string | null): boolean {
  const room = roomOf(incoming.place.id)
  return convention.offices.some(({ id, channel }) => id === office && channel === room)
}
