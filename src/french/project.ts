import type { Project } from '../domain/answers/business-project.ts'
import { business } from './business-words.ts'
import { anywhere, wholeClause } from './clause.ts'
import { fold } from './fold.ts'
import { child, relative } from './kin.ts'
import type { Ambiguous, Reader, Reading } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'

const shop = `(?:[a-z'-]+ ){0,2}?(?:${business})s?(?: (?:de|d') ?(?!la |le |l'|mes|mon|ma|son|ses)[a-z]+)?`
const mine = '(?:mon|ma|mes|notre|nos)'
const any = "(?:un|une|le|la|les|l'|cette|ce|cet|son|sa|leur|du|de la|des|d'un|d'une)"
const buyer = '(?:repreneu(?:r|se)s?|acquereurs?|acheteu(?:r|se)s?|successeurs?)'
const heir = `(?:(?:mon|ma|mes|un|une|un de mes|l'un de mes) (?:${child}|${relative}|ouvrier|ouvriere|salariee?|apprentie?|second|associee?|enfants|fils|filles))`
const opens =
  '(?:ouvrir|ouvre|ouvrirai|ouvrirais|monter|monte|creer|cree|lancer|lance|demarrer|fonder|implanter)'

const handOver = [
  wholeClause('ceder'),
  anywhere(
    `(?:vendre|vends?|vendons|ceder|cede|cedons|transmettre|transmets|transmettons|remettre|remets|laisser?|(?:vente|cession|transmission) d[e'])\\s?(?:${mine} ${shop}|l'affaire|la boutique|le fonds|l'entreprise|tout|mon bail)|(?:veux|voudrais|souhaite|pense|compte|aimerais|dois|vais) (?:le |la |les |l')?(?:vendre|ceder|transmettre)(?! (?:des|du|de la|un|une|mes|aux?|en ligne|sur)(?![a-z]))|(?:a vendre|a ceder|vends|cede) ?:? ?(?:fonds|${business})`,
  ),
  anywhere(
    `(?:vendre|ceder|cede|transmettre|transmets|laisser|donner)(?: (?:${mine} [a-z]+|l'affaire|l[ea] (?:${business})|le salon|la boutique|le fonds|le magasin))? a ${heir}`,
  ),
  anywhere(
    `(?:cherche|trouver?|recherche|trouve|besoin d'|pas d[e']|aucun|sans|un|une|des) ?(?:un |une |de |pas (?:de |d')?)?${buyer}|(?:quelqu'un|personne|qqn)(?: [a-z]+)? (?:pour|pr|qui) (?:me |m'|veut |veuille |voudrait )*(?:reprendre|reprenne|racheter|rachete|succeder)|passer (?:la main|le flambeau)|prendre (?:la|ma) (?:suite|releve) derriere moi`,
  ),
  anywhere(
    `${mine} ${shop}[^.;!?]{0,20} (?:a vendre|a ceder|a reprendre)|reprendre ${mine} ${shop}|${heir} (?:va |veut |voudrait |doit |pourrait |compte |souhaite )?(?:le |la |l')?(?:reprendre|reprend|reprendra|prendre la suite|rachete)|${heir}[a-z ]{0,20} (?:veut|veulent) pas (?:reprendre|de la boutique|du commerce)`,
  ),
  anywhere(
    "(?:j'? ?|on )arrete(?:rai|rais|rait)? (?:l'? ?an(?:nee)?|en|dans|fin|bientot|d'ici|a la fin|mon [a-z]+|le metier|l'activite|ma [a-z]+|au [a-z]+|pour (?:la |prendre ma )retraite)|(?:combien|kombien)[a-z ']{0,14} (?:vaut|vendre|vaudrait) (?:mon|ma|le|la) [a-z]+|(?:valeur|estimation|estimer|evaluer) (?:de )?(?:mon|ma|le|du) (?:fonds|affaire|salon|boulangerie|entreprise|commerce)",
  ),
]
const retiring = anywhere(
  "droits a la retraite|(?:je|on) (?:vais (?:bientot )?|va )?(?:partir|pars|part|prends?|prendre|serai|suis bientot)(?: bientot)? (?:a|en|ma|notre|pour)(?: la)? ?retraite|(?:pour )?ma retraite|proche de la retraite|l'age de la retraite",
)
const takeOver = [
  anywhere(
    `(?:reprendre|reprends|reprendrai|reprendrais|racheter|rachete|racheterai|rachat d[eu']|reprise d[eu']|acheter|acquerir)\\s?(?:${any}|a un|l'entreprise de|la suite de)?\\s?(?!(?:une? )?(?:salarie|demande|ouvrier|contrat|apprenti|dossier|offre|annonce|rendez|contact)|${mine} )${shop}`,
  ),
  anywhere(
    `(?:rachet|repren|achet)[a-z]* [a-z' ]{0,20} (?:le|la|l'|un|une) ?(?:${business})|(?:la|le|l'|une?) ?(?:${business})[^.;!?]{0,30} (?:a vendre|a ceder|a reprendre)`,
  ),
  anywhere(
    "(?:me|m') ?(?:le |la |l')?(?:laisse[rz]?|cede[rz]?|vend(?:re)?|transmet(?:tre)?)(?: (?:le|la|son|sa|l') ?[a-z]+)?(?! (?:des|du|un|une|tranquille|un peu))|(?:me propose|voudrais|veux|aimerais|compte|vais|souhaite|pense) (?:de )?(?:le |la |l')(?:reprendre|racheter)|(?:reprendre|reprise|prendre) (?:la |de la )?(?:suite|succession)(?: d[eu'] ?(?:mon|ma|mes|la|le|un|une|l')?\\s?[a-z]+)?|(?:reprendre|racheter)(?: derriere)? (?:a |apres |derriere )?(?:mon|ma|mes) (?:patron|patronne|parents|pere|mere|chef|oncle|maitre)|succeder a (?:mon|ma|mes) [a-z]+|(?:projet|idee|envie) de (?:reprise|rachat|reprendre|racheter)|reprise d'(?:entreprise|un fonds)",
  ),
]
const create = [
  wholeClause('creer'),
  anywhere(
    `${opens} (?:(?:mon|ma|notre) (?:propre |petite? )?|un |une |l'|son |sa |mon propre |d'un |d'une )?(?:deuxieme |second |nouvelle? )?(?:petite? )?${shop}(?! (?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|(?:creation|ouverture|lancement) d[e'] ?(?:mon |ma |une? )?${shop}`,
  ),
  anywhere(
    "(?:m'installer|m'installe|me mettre|me mets|me lancer|me lance|m'etablir|passer|se mettre|se lancer|s'installer|me remettre|travailler)(?: [a-z]+)? (?:a|pour|en) (?:mon|notre|son) (?:propre )?compte|(?:m'installer|me lancer) (?:comme|en tant qu|en tant que|en|a|sur|dans|toute? seule?)|(?:m'installer|me lancer|m'y mettre)(?= ?(?:$|[.,;!?\\n]))|devenir (?:mon propre patron|ma propre patronne|artisane?|auto-?entrepreneu(?:r|se)|independante?|micro-?entrepreneu(?:r|se))|(?:passer|me mettre|etre|m'installer) (?:en )?(?:auto|micro)-?entrep[a-z]*|(?:projet|idee|envie) de (?:creation|creer|m'installer|me lancer|ouvrir)|ouverture prevue|creation d'entreprise|mettre a mon compte",
  ),
  anywhere(
    "(?:veux|voudrais|souhaite|vais|compte|pense|envie de) (?:m'installer|me lancer)(?! (?:en (?:reprenant|rachetant)|avec lui|chez))",
  ),
  anywhere(
    `(?:${business}) sans (?:le |un |aucun )?(?:cap|bp|diplome)|projet (?:de |d'une? )?(?:[a-z]+ )?(?:${business})|(?:je voudrais|je veux|j'aimerais|j'aurais voulu|avoir) (?:un vrai |un |une |mon propre |ma propre |mon |ma )(?:petite? )?(?:${business})(?! (?:pour|qui|a vendre))`,
  ),
]

const sayings: Sayings<Project> = [
  ...handOver.map((pattern) => [pattern, 'hand-over', 0.95] as const),
  ...takeOver.map((pattern) => [pattern, 'take-over', 0.95] as const),
  ...create.map((pattern, index) => [pattern, 'create', index === create.length - 1 ? 0.8 : 0.95] as const),
  [retiring, 'hand-over', 0.8],
]
const labels: Record<Project, string> = {
  create: 'Créer une entreprise',
  'take-over': 'Reprendre une entreprise',
  'hand-over': 'Céder mon entreprise',
}
const either =
  /(?<![a-z])(?:(?<start>creer|ouvrir|m'installer|creation|monter)|(?<take>reprendre|racheter|reprise|rachat|acheter))(?: (?:une?|mon|ma|ou|bien|soit|un salon|une boulangerie|[a-z]+)){0,3}? (?:ou|(?<=entre [^.;!?]{0,30})et) (?:bien |alors |de |la |en )?(?:creer|ouvrir|reprendre|racheter|reprise|creation|monter|rachat|acheter)(?![a-z])/

/**
 * Reads what somebody wants to do with a firm: start one (« ouvrir un salon », « me mettre à mon compte »), take one
 * over (« reprendre la boulangerie de Rosendaël »), or hand theirs over (« je vends mon salon », « j'arrête l'année
 * prochaine, j'ai personne »). Whoever hesitates between the first two is asked.
 */
export const readProject: Reader<Project> = (text) => {
  const folded = fold(text)
  return unsure(text, folded, either) ?? saidIn(text, sayings)
}

function unsure(text: string, folded: string, pattern: RegExp): Ambiguous<Project> | undefined {
  const match = pattern.exec(folded)
  if (!match) return undefined
  const choices = (['create', 'take-over'] as const).map((value) => ({ label: labels[value], value }))
  return { words: text.slice(match.index, match.index + match[0].length), at: match.index, choices }
}

const asked: Sayings<Project> = [
  [
    anywhere('vendre|ceder|cede|vends|transmettre|transmission|cession|vente|passer la main|arreter'),
    'hand-over',
  ],
  [anywhere('reprendre|reprise|racheter|rachat|acheter|reprends|rachete'), 'take-over'],
  [
    anywhere("creer|creation|ouvrir|monter|lancer|demarrer|m'installer|nouvelle|partir de zero|cree"),
    'create',
  ],
  [wholeClause('(?:a )?mon compte'), 'create'],
]

/** The same where that was asked: « créer », « la vendre ». */
export const readAskedProject: Reader<Project> = (text, clock) =>
  readProject(text, clock) ?? (saidIn(text, asked) satisfies Reading<Project> | undefined)
