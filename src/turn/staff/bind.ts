import type { Convention, Office } from '../../domain/convention.ts'
import { roomOf } from '../../domain/incoming.ts'
import { fold } from '../../french/fold.ts'
import { channelWasMoved } from '../../notifications/channels.ts'
import type { StaffFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import * as say from './sentences.ts'

const said = (text: string): Omit<Outcome, 'memory'> => ({
  say: [{ type: 'text', text }],
  tell: [],
  requests: [],
  events: [],
})

/**
 * « relier cma-dunkerque », written in a channel by a coordinator of that office's partner: the office's requests come
 * there from now on. A channel of the other partner's is never taken.
 * @param named the office as it was written: its id or its name, in any spelling
 */
export function bind(facts: StaffFacts, named: string): Omit<Outcome, 'memory'> {
  const { convention, staff, incoming, now } = facts
  const office = officeNamed(convention, named)
  if (incoming.place.type !== 'channel') return said(say.bindInChannel(office?.id ?? 'cma-dunkerque'))
  if (!office) return said(say.unknownOffice(convention.offices.map(({ id }) => id)))
  const { advisor } = staff
  if (advisor.role !== 'coordinator' || staff.office.partner !== office.partner)
    return said(say.coordinatorBinds(office.name, coordinatorsOf(convention, office)))
  const room = roomOf(incoming.place.id)
  if (office.channel === room) return said(say.alreadyBound(office.name))
  const before = convention.offices.find(({ channel }) => channel === room)
  if (before && before.partner !== office.partner) return said(say.othersChannel(before.name, office.id))
  return {
    ...said(say.bound(office.name, before && { id: before.id, name: before.name })),
    tell: office.channel
      ? [{ to: office.channel, message: channelWasMoved(office.name, advisor.name), request: null }]
      : [],
    binding: { office: office.id, conversation: room, by: advisor.id, at: now.toISOString() },
  }
}

const spelled = (name: string) =>
  fold(name)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()

/** The office with this id or name, else the only one whose name holds the words. */
function officeNamed({ offices }: Convention, named: string): Office | undefined {
  const words = spelled(named)
  if (words === '') return undefined
  const exact = offices.find(({ id, name }) => spelled(id) === words || spelled(name) === words)
  const [only, other] = offices.filter(({ name }) => spelled(name).includes(words))
  return exact ?? (other ? undefined : only)
}

function coordinatorsOf({ offices }: Convention, { partner }: Office): string[] {
  return offices
    .filter((office) => office.partner === partner)
    .flatMap(({ advisors }) => advisors.filter(({ role }) => role === 'coordinator'))
    .map(({ name }) => name)
}
