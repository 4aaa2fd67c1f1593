import type { Kind } from '../domain/request.ts'
import { anywhere } from './clause.ts'

const hire =
  "(?:re)?cherch(?:e|er|ons|ent|ais|erais)|rech|recrut(?:e|er|ons|erais)|j?'?embauch(?:e|er|ons|erais)|engag(?:e|er|ons)|(?:j'ai |on a |nous avons |aurais )?besoin|(?:il )?(?:me |nous )?(?:faut|faudrait)|il manque|(?:me |nous )?trouver|prend(?:s|re|rais)?|accueillir|form(?:er|e)|avoir|voudrais|veux|souhaite|aimerais?|voulons"
const undertake =
  "(?:re)?prend(?:re|s)|reprise d'|rachet(?:er|e)|rachat d'|ouvrir|ouvre|ouverture d'|cre(?:er|e|ation)|mont(?:er|e)|lancer?|fonder|ced(?:er|e)|cession d'|transm(?:ettre|ets|ission)"
const business =
  'boulangerie|patisserie|boucherie|charcuterie|poissonnerie|fromagerie|pizzeria|friterie|restaurant|salon|institut|onglerie|barber ?shop|garage|carrosserie|atelier|entreprises?|fonds|commerce|affaire|societe|boutique|magasin|boite|micro-?entreprise|auto-?entreprise|activite|pressing|cordonnerie|imprimerie|menuiserie|plomberie|ebenisterie|food ?truck'
/** What is sought by somebody who seeks no staff. */
const notStaff =
  '(?:un |du |de |des |le |la |les |une )?(?:travail|emploi|job|boulot|stage|formation|cfa|ecole|local|logement|fournisseur|conseil|conseiller|conseillere|aide|info\\w*|renseignement\\w*|numero|adresse|financement|pret|repreneur|acquereur|associe|comptable|rdv|rendez|machine|site|moyen|idee|place)'

/** What begins a request, by kind: the first kind that fits counts. */
export const startRules: [Kind, RegExp[]][] = [
  [
    'business-project',
    [
      anywhere(
        `(?:${undertake})\\s?(?:un|une|le|la|l'|mon|ma|mes|son|sa|cette|ce|une petite|ma propre|mon propre)?\\s?(?:[a-z-]+ ){0,2}?(?:${business})s?`,
      ),
      anywhere(
        "(?:vendre|vends) (?:mon|ma|mes) (?:[a-z-]+ )?(?:fonds|commerce|affaire|entreprise|boutique|salon|boulangerie|boucherie|garage|atelier)|(?:m'installer|me mettre|me lancer|travailler) (?:a|pour) mon (?:propre )?compte|(?:m'installer|me lancer) (?:comme|en tant qu)|devenir (?:mon propre patron|artisan|auto-?entrepreneur)|(?:trouver|cherche|recherche) un (?:repreneur|acquereur)|projet (?:d'entreprise|de creation|de reprise)|combien (?:ca |cela )?vaut (?:mon|ma) (?:fonds|entreprise|boulangerie|salon|affaire|commerce)",
      ),
    ],
  ],
  [
    'apprenticeship',
    [
      anywhere(
        `(?:${hire})(?:\\s[a-z'\\d-]+){0,4}? (?:en )?(?:app?rentie?s?|apprentissages?|alternan(?:te?s?|ce)|contrat pro)`,
      ),
      anywhere("(?:demande|souhait|projet) d'app?renti(?:e|ssage)?|devenir maitre d'apprentissage"),
    ],
  ],
  [
    'job-posting',
    [
      anywhere(
        `(?:j?(?:re)?cherch(?:e|er|ons|ais|erais)|rech|recrut(?:e|er|ons|erais)|(?:j'|j)?embauch(?:e|er|ons|erais)|(?:j'ai |jai |on a |nous avons |aurais )besoin d|il (?:(?:me|nous) faut|(?:me |nous )?faudrait)|(?<!pas )(?:besoin|manque)(?: urgent)? d)(?:[e'.]\\s?|\\s)(?!a |comment|ou |pas |plus |personne|votre|${notStaff})(?:un|une|deux|trois|quatre|\\d+|mon|quelqu'?un|qqn|qqun|du monde|des?|d'urgence|urgent|[a-z]{4,})`,
      ),
      anywhere(
        "(?:veux|voudrais|souhaite|aimerais?|cherche a|dois|vais|comptes?|pense) (?:embaucher|recruter)|(?:deposer|publier|passer|mettre|faire|creer|rediger|diffuser|poster) (?:une|mon|ma|l'|cette)\\s?(?:nouvelle )?(?:offre|annonce|fiche de poste)|nouvelle (?:offre|annonce)|(?:une )?offre d'emploi|fiche de poste|j'ai un poste (?:a pourvoir|de)|poste a pourvoir",
      ),
    ],
  ],
]
