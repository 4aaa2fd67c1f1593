import type { Apprenticeship } from '../domain/answers/apprenticeship.ts'
import { anywhere } from './clause.ts'
import { fold } from './fold.ts'
import { child, relative } from './kin.ts'
import { type Reader, reading } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'

type Link = NonNullable<Apprenticeship['candidateLink']>

const my = '(?:mon|ma|notre)'
const stranger =
  "(?:d'un|d'une|du|de la|de mon|de ma|d')\\s?(?:client|cliente|ami|amie|copain|copine|voisin|voisine|collegue|ouvrier|ouvriere|salarie|salariee|employe|employee|associe|associee|fournisseur|connaissance|patron|boulanger|boucher|coiffeuse|village|quartier)"
/** What a son or a niece does who is no candidate: works here, trains others, takes the firm over. */
const busy =
  /^[^.;!?\n]{0,12}(?:tuteur|tutrice|maitre|le form|l'encadr|s'en occup|travaille|bosse|m'aide|gere|fait (?:les|la|le)|est (?:mon |deja |aussi )?(?:ouvrier|salarie|employe|associe|boulang|coiff|bouch|chef|gerant)|va reprendre|reprend|a repris|a (?:le|son|un) (?:cap|bp)|a fait|avait|etait|et moi)/
/** Words before and after a kin that make a candidate of them. */
const wanted =
  /(?:(?:re)?prendre|prends|prend|pris|garder|embauch\w*|former|forme|pour|c'est|c|avec|accueillir|signer|j'? ?ai|que|qu'|engager|apprentie?|apprentissage|faire entrer|mettre|et|oui|bonjour|,|:|\(|^)[ ,]*(?:deja |surement |aussi |peut etre )*$/
const tells =
  /^[ ,]*(?:(?:il|elle|qui|en|comme|de|l')\s?)?(?:0*\d\d ?ans|a |aura|va avoir|veut|voudrait|cherche|aimerait|souhaite|est en|stage|est interess|m'interesse|sort|rentre|entre|commence|finit|termine|passe|va |vient|quitte|motive|apprenti|apprentissage|interesse|$|[.,;!?)])/

const kin: Sayings<Link> = [
  [
    anywhere(
      '(?:un|une|mon|ma) (?:voisine?|cliente?|amie?|copain|copine|collegue|ouvriere?|salariee?|fournisseur)[^.;!?\\n]{0,40} (?:son fils|sa fille|son gamin|son garcon)',
    ),
    'none',
  ],
  [
    anywhere(
      `(?:le |la |un |une |${my} )?(?:fils|fille|petit[- ]fils|neveu|niece|gamine?|copain|copine|ami|amie|cousine?) ${stranger}(?: [a-z]+)?`,
    ),
    'none',
  ],
  [
    anywhere(
      `(?:le |la |un |une )?(?:fils|fille|gamine?|gosse) (?:de|d'|a) ?(?:${my}|mes|ma belle|un|une) ?(?:grand[- ])?(?:${relative}|compagne|compagnon|copine|copain|femme|mari|conjointe?)`,
    ),
    'family',
  ],
  [
    anywhere(
      `(?:quelqu'?un|qqn|un jeune|une jeune) de (?:ma|la|notre) famille|(?:c'est|il est|elle est) de la famille`,
    ),
    'family',
  ],
  [anywhere(`${my} (?:petite? )?(?:${relative})(?! de)`), 'family'],
  [anywhere(`${my} (?:propre |plus jeune |petite? |grande? )?(?:${child})(?! (?:de|d'))`), 'own-child'],
]
const no = anywhere(
  "(?:aucun|pas de|sans) lien(?: de parente| familial| de famille)?|(?:c'est |il est |elle est )?pas (?:de |d')(?:la |ma )?famille|rien a voir avec (?:moi|nous|la famille)|pas de parente",
)

/**
 * Reads how the young person is tied to the one who writes: « mon fils », « mon neveu a 15 ans », « la fille de mon
 * cousin ». A son who works here, or who would train them, is none.
 */
export const readCandidateLink: Reader<Link> = (text) => {
  const folded = fold(text)
  no.lastIndex = 0
  const not = no.exec(folded)
  if (not) return reading(text, not.index, not[0].length, 'none', 0.95)
  const found = saidIn(text, kin)
  if (!found) return undefined
  const before = folded.slice(0, found.at)
  const after = folded.slice(found.at + found.words.length)
  // « le fils d'un client » is told of for no other reason.
  const ofSomebody = /^(?:le|la|un|une) | (?:son|sa) [a-z]+$/i.test(found.words)
  return !busy.test(after) && (ofSomebody || wanted.test(before) || tells.test(after)) ? found : undefined
}

const asked: Sayings<Link> = [
  [anywhere('(?:son|mon|notre) propre enfant'), 'own-child'],
  [
    anywhere(
      '(?:(?:un|une|le|la) (?:petite? |ancien |ancienne )?|l.ancien(?:ne)? )(?:jeune|stagiaire|voisine?|cliente?|connaissance|lyceenne?|garcon|gars|fille)(?: du? (?:cfa|quartier|village|coin|lycee|college))?',
    ),
    'none',
    0.85,
  ],
  [anywhere('(?:de |la |ma )+famille'), 'family'],
]

/** The same where the tie was asked for: « un jeune du CFA » is tied by nothing then. */
export const readAskedCandidateLink: Reader<Link> = (text, clock) =>
  readCandidateLink(text, clock) ?? saidIn(text, kin) ?? saidIn(text, asked)
