import type { Convention, Staff } from '../domain/convention.ts'

/** The offices whose requests somebody may see: their own; for a coordinator, all those of their partner. */
export function officesOf({ offices }: Convention, { advisor, office }: Staff): string[] {
  if (advisor.role !== 'coordinator') return [office.id]
  return offices.filter(({ partner }) => partner === office.partner).map(({ id }) => id)
}
