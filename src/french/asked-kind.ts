import type { Project } from '../domain/answers/business-project.ts'
import type { Contract } from '../domain/answers/values.ts'
import type { Kind } from '../domain/request.ts'
import type { Sheet } from './asked-words.ts'

export interface AskedKind {
  kinds: Kind[]
  projects: Project[]
  contracts: Contract[]
  /** Whether something was named that can be counted at all: « offres », « dossiers ». */
  named: boolean
  notes: string[]
  /** Two kinds were named of which no one filter lets through just these. */
  clashes: boolean
}

interface Rule {
  pattern: RegExp
  kinds?: Kind[]
  projects?: Project[]
  contracts?: Contract[]
  any?: true
  note?: string
}

const rules: Rule[] = [
  {
    pattern: /\b(?:en )?(?:contrats? )?(?:en )?(?:cdi|c\.d\.i)(?![a-z])|\bduree indeterminee\b/,
    contracts: ['CDI'],
  },
  {
    pattern: /\b(?:en )?(?:contrats? )?(?:en )?(?:cdd|c\.d\.d)(?![a-z])|\bduree determinee\b/,
    contracts: ['CDD'],
  },
  { pattern: /\b(?:en |d'|mission d'|missions d')?interim(?:aires?)?\b/, contracts: ['interim'] },
  { pattern: /\b(?:contrats? |emplois? )?saisonnier\w*\b/, contracts: ['saisonnier'] },
  {
    pattern: /\b(?:en )?(?:contrats? )?(?:de |en )?professionnalisation\b|\bcontrats? pro(?:s)?\b/,
    contracts: ['professionnalisation'],
  },
  {
    pattern:
      /\b(?:demandes? d'|contrats? d'|contrats? en |offres? d'|annonces? d'|places? d'|en |d'|l')?(?:apprentissages?|apprentie?s?|apprenti\(e\)s)\b/,
    contracts: ['apprentissage'],
  },
  {
    pattern: /\b(?:en |d'|l')?(?:alternances?|alternante?s?)\b/,
    contracts: ['apprentissage', 'professionnalisation'],
  },
  {
    pattern: /\b(?:projets? (?:de |d'))?(?:creations?(?: d'entreprises?)?|createurs?(?: d'entreprises?)?)\b/,
    kinds: ['business-project'],
    projects: ['create'],
  },
  {
    pattern: /\b(?:projets? (?:de |d'))?(?:reprises?(?: d'entreprises?)?|repreneurs?)\b/,
    kinds: ['business-project'],
    projects: ['take-over'],
  },
  {
    pattern:
      /\b(?:projets? (?:de |d'))?(?:cessions?(?: d'entreprises?)?|transmissions? (?:d'entreprises?|de fonds)|transmissions?|cedants?)\b/,
    kinds: ['business-project'],
    projects: ['hand-over'],
  },
  { pattern: /\b(?:demandes? (?:de |d'))?projets?(?: d'entreprises?)?\b/, kinds: ['business-project'] },
  { pattern: /\bdemandes?(?! d'emploi)|\b(?:dossiers?|requetes?|sollicitations?)\b/, any: true },
  {
    pattern: /\b(?:offres? d'emplois?|offres?|annonces?|fiches? de postes?|offres? de postes?)\b/,
    kinds: ['job-posting'],
  },
  {
    pattern: /\bpostes?\b/,
    kinds: ['job-posting'],
    note: 'je compte les offres : une offre peut avoir plusieurs postes',
  },
]

const noun = /^(?:demandes?|offres?|annonces?|places?|apprenti[es(]|alternant)/

const add = <T>(all: T[], some: readonly T[] | undefined) =>
  all.push(...(some ?? []).filter((one) => !all.includes(one)))

/** Reads what is counted or listed: offers, wishes for an apprentice, projects, and under which contract. */
export function readAskedKind(sheet: Sheet): AskedKind {
  const asked: AskedKind = { kinds: [], projects: [], contracts: [], named: false, notes: [], clashes: false }
  let any = false
  for (const { pattern, kinds, projects, contracts, any: all, note } of rules)
    for (let match = sheet.take(pattern); match; match = sheet.take(pattern)) {
      add(asked.kinds, kinds)
      add(asked.projects, projects)
      add(asked.contracts, contracts)
      if (all) any = true
      if (note) asked.notes.push(note)
      // « offres et demandes d'apprenti » are not « offres d'apprenti ».
      if (contracts && /^(?:demandes?|contrats?)\b/.test(match[0]) && /\boffres?\b/.test(sheet.plain()))
        asked.clashes = true
      // « en CDI » says under which contract, « apprentis » what.
      if (!contracts || noun.test(match[0])) asked.named = true
    }
  // « offres d'apprentissage » are wishes for an apprentice too, whichever dialog took them down; « offres et
  // demandes » are everything.
  const apprentices = asked.contracts.length > 0 && asked.contracts.every((one) => /^(?:appr|prof)/.test(one))
  if ((apprentices || any) && asked.kinds.every((kind) => kind === 'job-posting')) asked.kinds = []
  return asked
}
