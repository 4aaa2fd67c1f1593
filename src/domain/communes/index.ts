import { z } from 'zod'
import rows from './communes.json' with { type: 'json' }
import { nicknames, quarters } from './quarters.ts'

/** A commune of the Nord or the Pas-de-Calais, with every postcode it has. */
export interface KnownCommune {
  name: string
  insee: string
  postcodes: readonly string[]
}

/** The communes, the Dunkerque basin first, then the most populous: in a doubt the first is the likeliest. */
export const communes: readonly KnownCommune[] = z
  .array(z.tuple([z.string(), z.string(), z.string()]))
  .parse(rows)
  .map(([name, insee, postcodes]) => ({ name, insee, postcodes: postcodes.split(' ') }))

const byInsee = new Map(communes.map((commune) => [commune.insee, commune]))

export function communeByInsee(insee: string): KnownCommune | undefined {
  return byInsee.get(insee)
}

/** The communes that share a postcode, in the order of the list. */
export function communesAt(postcode: string): KnownCommune[] {
  return communes.filter(({ postcodes }) => postcodes.includes(postcode))
}

/** A name that people use for a place: the commune's own, a quarter's with its postcode, or a nickname. */
export interface PlaceName {
  name: string
  commune: KnownCommune
  postcode: string | null
}

export const placeNames: readonly PlaceName[] = [
  ...quarters.flatMap(([name, insee, postcode]) => placeOf(name, insee, postcode)),
  ...communes.flatMap(({ name, insee, postcodes: [first, ...more] }) =>
    placeOf(name, insee, more.length > 0 ? null : (first ?? null)),
  ),
  ...nicknames.flatMap(([name, insee]) => {
    const [first, ...more] = byInsee.get(insee)?.postcodes ?? []
    return placeOf(name, insee, more.length > 0 ? null : (first ?? null))
  }),
]

function placeOf(name: string, insee: string, postcode: string | null): PlaceName[] {
  const commune = byInsee.get(insee)
  return commune ? [{ name, commune, postcode }] : []
}
