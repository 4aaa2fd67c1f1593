import type { Request, Standing } from '../../domain/request.ts'
import { officesOf } from '../../queries/filter.ts'
import type { StaffFacts } from '../facts.ts'

/** What somebody of the staff is to a request; empty when they may not even see it. */
export function standingsOf(
  { convention, staff }: Pick<StaffFacts, 'convention' | 'staff'>,
  request: Request,
): Standing[] {
  const offices = officesOf(convention, staff)
  const leads = request.lead !== null && offices.includes(request.lead)
  const supports = request.support !== null && offices.includes(request.support)
  // Once the deadline has passed, the supporting office may take it as if it led.
  const escalated = Object.keys(request.handoff.reminded).some(
    (key) => key === `tell-support ${request.handoff.waitingSince}`,
  )
  return [
    ...(leads || (supports && escalated) ? (['lead'] as const) : []),
    ...(supports ? (['support'] as const) : []),
    ...(leads && staff.advisor.role === 'coordinator' ? (['coordinator'] as const) : []),
    ...(request.advisor === staff.advisor.id ? (['owner'] as const) : []),
  ]
}
