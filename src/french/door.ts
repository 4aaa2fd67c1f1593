import { fold } from './fold.ts'

/**
 * Matters that the bot only points the way for: a falling-out with an apprentice, a dispute with an employee or
 * before a court, somebody who seeks work, a young person who seeks a firm.
 */
export type Door = 'mediation' | 'dispute' | 'job-seeker' | 'young-person'

const apprentice = "app?rentie?s?|alternante?s?|maitre d'apprentissage"
const quarrel =
  "conflits?|dispute\\w*|engueul\\w*|embrouill\\w*|tensions?|se passe (?:tres |super |plutot )?mal|ca va mal|(?:ne |n')?s'entend(?:ent)? (?:plus|pas)|ne vient plus|vient plus|absent sans|ingerable|insupportable|me vole|m'a vole|casse tout"
const breakUp =
  "rompre|rupture|ruptures|resili\\w+|casser (?:le |son |un )?contrat|virer|licenci\\w+|mettre (?:dehors|a la porte)|(?:me |m'en |en )debarrasser|mettre fin|arreter (?:le |son |un )contrat|se separer|me separer"
const court =
  "prud'?\\s?hom\\w+|tribunal|avocat|au tribunal|plainte|porte(?:r)? plainte|assign\\w+ en|mise en demeure|inspection du travail (?:m|est|a|vien|me)|redressement (?:urssaf|judiciaire)|liquidation|harcelement|accident du travail|faute grave|licenci\\w+|litige"
const worker =
  'salariee?s?|employee?s?|ouvriere?s?|vendeu(?:r|se)s?|coiffeu(?:r|se)s?|boulangere?s?|patron(?:ne)?|ex[- ]salariee?'

const near = (one: string, two: string) =>
  new RegExp(
    `(?<![a-z])(?:${one})(?![a-z])[^.!?\\n]{0,60}(?<![a-z])(?:${two})(?![a-z])|(?<![a-z])(?:${two})(?![a-z])[^.!?\\n]{0,60}(?<![a-z])(?:${one})(?![a-z])`,
  )

const mediation = [near(apprentice, `${quarrel}|${breakUp}`), /mediat(?:eur|rice|ion)/]
const dispute = [
  new RegExp(`(?<![a-z])(?:${court})(?![a-z])`),
  near(worker, `${breakUp}|conflits?|litige|abandon de poste`),
]
/** « c'est possible de virer un apprenti pendant l'essai ? » asks for a rule, and tells of no quarrel. */
const asksForARule =
  /(?:comment|peut[- ]on|est[- ]ce (?:que|qu')|combien|delai|preavis|45 (?:premiers )?jours|periode d'essai)/

const work = '(?:du |un |le )?(?:travail|emploi|boulot|job|taf|poste de)'
const jobSeeker = [
  new RegExp(
    `(?:^|[^a-z])(?:je |j'|moi je )?(?:re)?cherch(?:e|ais|ons) (?:desesperement |activement )?${work}(?! (?:pour|a (?:proposer|pourvoir)|saisonnier a))(?![a-z])|je (?:suis|veux|voudrais|aimerais) (?:a la recherche d['e] ?(?:un )?(?:emploi|travail|poste)|postuler|candidater|travailler (?:chez|dans une|comme|en tant que))|je (?:vous )?(?:envoie|joins|depose) mon cv|mon cv|vous avez (?:du|un) (?:travail|boulot|job|emploi)(?: pour moi)?|(?:des|une) (?:offres?|annonces?) (?:d'emploi )?(?:pour moi|ou postuler)|postuler`,
  ),
]
const place =
  "(?:un |une |mon |ma )?(?:patron(?:ne)?|maitre d'apprentissage|employeur|alternance|apprentissage|contrat d'apprentissage|entreprise (?:pour|qui)[^.!?]{0,40}(?:apprenti|alternance|cap|bp)|entreprise d'accueil|stage|place d'apprenti\\w*)"
const youngPerson = [
  new RegExp(
    `(?:je |j'|il |elle )?(?:re)?cherch(?:e|ait) ${place}(?![a-z])|(?:mon|ma) (?:fils|fille|neveu|niece|petit[- ]fils|petite[- ]fille) (?:re)?cherch(?:e|ait) (?:${place}|${work})|je (?:veux|voudrais|aimerais|souhaite) (?:devenir|etre|faire)\\s?(?:un |une )?(?:apprentie?|cap|bp|bac pro|alternance|apprentissage)(?![a-z])|je suis (?:au|en) (?:college|lycee|troisieme|3e|3eme|seconde|terminale)|j'ai 1[4-7] ans(?! d[e'])`,
  ),
]

/** « je cherche un apprenti »: somebody who hires, whatever else stands beside it. */
const hires =
  /(?:cherche|prendre|prenne|recrute|embauche|besoin d)[a-z' ]{0,12}(?:un|une|des|deux|mon|d'un|d'une) (?:[a-z]+ )?(?:app?renti(?!ssage)|alternant|ouvrier|salarie|vendeu|commis|boulanger|coiffeur|macon)|remplac|\bcd[di]\b/

/** A longer text is an ad, in which « postuler » is said to candidates. */
const longest = 300

/** The door that a message is for; undefined for the others, which are most. */
export function readDoor(text: string): Door | undefined {
  if (text.length > longest) return undefined
  const folded = fold(text)
  if (hires.test(folded)) return undefined
  const fits = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(folded))
  if (fits(mediation) && !asksForARule.test(folded)) return 'mediation'
  if (fits(dispute) && !asksForARule.test(folded)) return 'dispute'
  if (fits(youngPerson)) return 'young-person'
  return fits(jobSeeker) ? 'job-seeker' : undefined
}
