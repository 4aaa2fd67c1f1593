import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'

/**
 * The motives for a fixed term that article L1242-2 of the labour code allows (read in its version in force in
 * March 2026), as they are written in a posting. Why somebody is away is their own affair and is not kept.
 */
export const contractReasons = {
  replacement: 'Remplacement d’un salarié',
  growth: 'Accroissement temporaire de l’activité',
  season: 'Emploi saisonnier',
  usage: 'Emploi d’usage',
  owner: 'Remplacement du chef d’entreprise',
} as const

const person =
  "(?:d'une? |mon |ma |mes |notre |nos |une? |le |la |du |d'|de la |de mon |de ma |de notre )(?:[a-z]+ )?(?:salarie|ouvrier|employe|collegue|personne|equipier|vendeu|boulang|patissi|coiffeu|bouch|cuisini|serveu|macon|plombi|mecanic|assistant|secretaire|gars|fille|dame|titulaire|collaborat)"
const reasons: [RegExp, string][] = [
  [
    /remplac[a-z]* (?:le patron|du patron|le gerant|du gerant|(?:le|du|d'un) chef d'entreprise|mon mari|ma femme|mon epouse?)/,
    contractReasons.owner,
  ],
  [
    new RegExp(
      `remplac[a-z]* (?:${person}[a-z()]*|conges?|maladie|mater|arret|accident|absence)|\\bremplacement(?= ?(?:$|[,.;\\d\\ue000]))|(?:de|en|un|pour) remplacement(?! (?:d[e']|de la|du|des) (?!salarie|personn|conge))|conges? (?:mater|parental|pater|maladie|sans solde)[a-z]*|(?:en )?arret (?:maladie|de travail)`,
    ),
    contractReasons.replacement,
  ],
  [
    /(?:accroissement|surcroit|surcharge|hausse|augmentation|pic|pointe)(?: temporaire)?(?: d[e'](?: l')?)? ?(?:activite|travail|commandes?)|surcroit|renfort(?:er)?(?: d'equipe)?|coup de (?:feu|main|bourre)|gros chantier|trop de (?:travail|boulot|commandes)|beaucoup de (?:travail|boulot|commandes)/,
    contractReasons.growth,
  ],
  [/(?:emploi |activite )?saison(?:n?iere?)?(?![a-z])/, contractReasons.season],
  [/(?:emploi )?d'usage|\bextras?(?![a-z])/, contractReasons.usage],
]
const bare = /^\W*(?:c'est (?:pour )?|pour )?(?:un |le )?(?:remplac[a-z]*|absence)|\ben arret(?![a-z])/

/** Reads why a contract has an end, as one of the motives that the law allows. */
export const readContractReason: Reader<string> = (text) => {
  const folded = fold(text)
  for (const [pattern, value] of reasons) {
    const match = pattern.exec(folded)
    if (match) return reading(text, match.index, match[0].trimEnd().length, value, 0.9)
  }
  return undefined
}

/** The same where the motive was asked for: « un remplacement » alone is one then. */
export const readAskedContractReason: Reader<string> = (text, clock) => {
  const found = readContractReason(text, clock)
  const match = found ? null : bare.exec(fold(text))
  return match ? reading(text, match.index, match[0].length, contractReasons.replacement, 0.9) : found
}
