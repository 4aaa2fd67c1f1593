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

/** One row a commune, `[name, INSEE code, postcodes]`: the basin first, then by population. */
export function communeRows(): [string, string, string][] {
  const intercommunalities = intercommunalitiesSchema.parse(load('epci'))
  const nearness = (code: string) => {
    const index = basin.findIndex((id) =>
      intercommunalities.find((one) => one.code === id)?.membres.some((member) => member.code === code),
    )
    return index < 0 ? basin.length : index
  }
  return communesSchema
    .parse(load('communes'))
    .filter(({ type, departement }) => type === 'commune-actuelle' && departments.includes(departement ?? ''))
    .map((commune) => ({ ...commune, near: nearness(commune.code) }))
    .toSorted((a, b) => a.near - b.near || (b.population ?? 0) - (a.population ?? 0))
    .map(({ nom, code, codesPostaux }) => [nom, code, (codesPostaux ?? []).join(' ')])
}

if (import.meta.main) {
  const lines = communeRows().map((row) => `  [${row.map((value) => JSON.stringify(value)).join(', ')}]`)
  process.stdout.write(`[\n${lines.join(',\n')}\n]\n`)
}
