import { z } from 'zod'
import lines from './communes.json' with { type: 'json' }
import { nicknames, quarters } from './quarters.ts'

/** A commune, with every postcode it has. */
export interface KnownCommune {
  name: string
  insee: string
  postcodes: readonly string[]
}

/** « name|INSEE code|postcodes », with « ; » between communes. */
const linesSchema = z.array(z.string().regex(/^(?:[^|;]+\|\w{5}\|[\d ]{5,}(?:;(?=.)|$))+$/))

/** The area, where people name a place in any way; farther away they name it in full. It comes first in the list. */
const inArea = /\|(?:59|62)\d{3}\|/

const rows = linesSchema.parse(lines).flatMap((line) => line.split(';'))
const areaEnds = rows.findIndex((row) => !inArea.test(row))

/** The communes of the Nord and the Pas-de-Calais, the Dunkerque basin first, then the most populous. */
export const communes: readonly KnownCommune[] = rows.slice(0, areaEnds).map(communeOf)

/** Whether a commune is in the area. */
export function isNear({ insee }: KnownCommune): boolean {
  return /^(?:59|62)/.test(insee)
}

function communeOf(row: string): KnownCommune {
  const [name = '', insee = '', postcodes = ''] = row.split('|')
  return { name, insee, postcodes: postcodes.split(' ') }
}

interface France {
  communes: readonly KnownCommune[]
  byInsee: Map<string, KnownCommune>
  byPostcode: Map<string, KnownCommune[]>
}
let france: France | undefined

/** Made when a message first names a place: no start of the bot waits for 35 000 communes. */
function wholeFrance(): France {
  if (france) return france
  const all = [...communes, ...rows.slice(areaEnds).map(communeOf)]
  const byPostcode = new Map<string, KnownCommune[]>()
  for (const commune of all)
    for (const postcode of commune.postcodes) {
      const sharing = byPostcode.get(postcode)
      if (sharing) sharing.push(commune)
      else byPostcode.set(postcode, [commune])
    }
  france = { communes: all, byInsee: new Map(all.map((one) => [one.insee, one])), byPostcode }
  return france
}

/** Every French commune of today, overseas too: the area first, then all others, the most populous first. */
export const allCommunes = (): readonly KnownCommune[] => wholeFrance().communes

export function communeByInsee(insee: string): KnownCommune | undefined {
  return wholeFrance().byInsee.get(insee)
}

/** The communes that share a postcode, in the order of the list. */
export function communesAt(postcode: string): readonly KnownCommune[] {
  return wholeFrance().byPostcode.get(postcode) ?? []
}

/** A name that people use for a place: the commune's own, a quarter's with its postcode, or a nickname. */
export interface PlaceName {
  name: string
  commune: KnownCommune
  postcode: string | null
}

/** The names of the Nord and the Pas-de-Calais. */
export const placeNames: readonly PlaceName[] = [
  ...quarters.flatMap(([name, insee, postcode]) => placeOf(name, insee, postcode)),
  ...communes.map((commune) => placeOfCommune(commune)),
  ...nicknames.flatMap(([name, insee]) => placeOf(name, insee, undefined)),
]

/** The place that a commune's own name says; its postcode where it has but one. */
export function placeOfCommune(commune: KnownCommune, name = commune.name): PlaceName {
  const [first, ...more] = commune.postcodes
  return { name, commune, postcode: more.length > 0 ? null : (first ?? null) }
}

function placeOf(name: string, insee: string, postcode: string | undefined): PlaceName[] {
  const commune = communes.find((one) => one.insee === insee)
  if (!commune) return []
  return [postcode ? { name, commune, postcode } : placeOfCommune(commune, name)]
}
