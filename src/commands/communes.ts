import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/**
 * Rebuilds `src/domain/communes/communes.json` from @etalab/decoupage-administratif (INSEE's official geographic
 * code, La Poste's postcodes; Licence Ouverte 2.0): `node src/commands/communes.ts > src/domain/communes/communes.json`.
 */
const communesSchema = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    chefLieu: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
    population: z.number().optional(),
  }),
)
const intercommunalitiesSchema = z.array(
  z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }),
)
const departments = ['59', '62']
/** The Dunkerque basin, nearest first: communauté urbaine de Dunkerque, communauté de communes des Hauts de Flandre. */
const basin = ['245900428', '200040954']

const require = createRequire(import.meta.url)
const load = (name: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'))

/** How many communes stand on one line of the file: 35 000 lines would be no easier to read. */
const perLine = 100

/**
 * Every commune of today as « name|INSEE code|postcodes », a hundred in a string, with « ; » between them: the basin
 * first, then its two departments, then all others, the most populous first.
 */
export function communeLines(): string[] {
  const intercommunalities = intercommunalitiesSchema.parse(load('epci'))
  const nearness = ({ code, departement }: { code: string; departement?: string | undefined }) => {
    const index = basin.findIndex((id) =>
      intercommunalities.find((one) => one.code === id)?.membres.some((member) => member.code === code),
    )
    if (index >= 0) return index
    return departments.includes(departement ?? '') ? basin.length : basin.length + 1
  }
  const rows = communesSchema
    .parse(load('communes'))
    .filter(({ type, codesPostaux = [] }) => type === 'commune-actuelle' && codesPostaux.length > 0)
    .map((commune) => ({ ...commune, near: nearness(commune) }))
    .toSorted((a, b) => a.near - b.near || (b.population ?? 0) - (a.population ?? 0))
    .map(({ nom, code, codesPostaux }) => `${nom}|${code}|${codesPostaux?.join(' ')}`)
  return rows.flatMap((_, index) => (index % perLine ? [] : [rows.slice(index, index + perLine).join(';')]))
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(communeLines(), null, 2)}\n`)
