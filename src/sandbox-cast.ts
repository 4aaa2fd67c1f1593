import type { Convention } from './domain/convention.ts'
import type { Cast } from './sandbox/people.ts'

/** People and channels of the sandbox: the convention's staff and offices, and a few invented artisans. */
export function castOf({ offices }: Convention): Cast {
  return {
    tenant: '00000000-0000-4000-8000-0000000000f0',
    bot: { id: '28:00000000-0000-4000-8000-0000000000b0', name: 'Compagnon' },
    artisans: ['Amina Fictive', 'Bruno Imaginaire', 'Chloé Inventée'].map((name, index) => ({
      object: `00000000-0000-4000-8000-0000000000a${index + 1}`,
      name,
    })),
    advisors: offices.flatMap(({ id: office, advisors }) =>
      advisors.map(({ id, name }) => ({ object: id, name, office })),
    ),
    channels: offices.flatMap(({ id: office, name, channel }) =>
      channel ? [{ id: channel, name, office }] : [],
    ),
  }
}
