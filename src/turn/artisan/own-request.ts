import { staffOf } from '../../domain/convention.ts'
import type { OutgoingDraft } from '../../domain/outgoing.ts'
import { type ChangeName, changed, changes, type Request, refusal } from '../../domain/request.ts'
import { channelsOf } from '../request-card-data.ts'
import { note, type Work } from './work.ts'

type Fields = Parameters<typeof changed>[3]

/** Makes a change that the table grants the artisan, with its event. */
export function changeOwn(
  work: Work,
  request: Request,
  change: ChangeName,
  fields: Fields,
  detail: Record<string, unknown>,
  tell?: OutgoingDraft,
): boolean {
  if (refusal(change, request, ['artisan'])) return false
  const after = changed(request, change, work.facts.now, fields)
  work.others.push({ request: after, expected: request.version })
  note(work, after, changes[change].event, detail)
  const to = ownerPlace(work, after)
  if (tell && to) work.tell.push({ to, message: tell, request: request.id })
  return true
}

/** Where whoever has the request is told: their own chat, else the leading office's channel. */
function ownerPlace({ facts }: Work, request: Request): string | undefined {
  const owner = staffOf(facts.convention, request.advisor)
  return (owner && facts.chats.get(owner.advisor.id)) ?? channelsOf(facts.convention, request)[0]
}
