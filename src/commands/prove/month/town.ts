import { type Convention, conventionSchema } from '../../../domain/convention.ts'
import type { Cast } from '../../../sandbox/people.ts'
import { castOf } from '../../../sandbox-cast.ts'

const towns = [
  { id: 'dunkerque', name: 'Dunkerque', insee: '59183' },
  { id: 'bergues', name: 'Bergues', insee: '59067' },
]
const partners = [
  { id: 'cma', name: 'Chambre de métiers' },
  { id: 'france-travail', name: 'France Travail' },
]
const people = ['Agathe', 'Basile', 'Clotilde', 'Damien', 'Eugénie', 'Firmin']
  .concat(['Gaëlle', 'Hector', 'Irène', 'Joachim', 'Karine', 'Léandre'])
  .map((name) => `${name} Imaginaire`)

const week = ['08:30-12:30', '13:30-17:00']
/** One office takes the bridge after Ascension Day off; another works from Tuesday to Saturday noon. */
const openings: Record<string, unknown> = {
  'cma-bergues': { closed: ['2026-05-15'] },
  'france-travail-bergues': { days: { 2: week, 3: week, 4: week, 5: week, 6: ['09:00-12:00'] } },
}

/** The shipped convention with four offices in place of its own, and three people in each. */
export function townConvention(shipped: Convention): Convention {
  const offices = towns.flatMap((town, at) =>
    partners.map((partner, beside) => {
      const id = `${partner.id}-${town.id}`
      const names = people.slice((at * partners.length + beside) * 3).slice(0, 3)
      return {
        id,
        partner: partner.id,
        name: `${partner.name} de ${town.name}`,
        communes: [town.insee],
        channel: `19:${id}@thread.tacv2`,
        advisors: names.map((name, number) => ({
          id: `${id}-${number + 1}`,
          name,
          role: number === 2 ? 'coordinator' : 'advisor',
        })),
        opening: openings[id],
        phone: '03 00 00 00 00',
      }
    }),
  )
  return conventionSchema.parse({ ...shipped, offices })
}

/** The town's staff and channels, and so many artisans. */
export function townCast(convention: Convention, artisans: number): Cast {
  return {
    ...castOf(convention),
    artisans: Array.from({ length: artisans }, (_, index) => ({
      object: `artisan-${index}`,
      name: `Artisan ${index}`,
    })),
  }
}
