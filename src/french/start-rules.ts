import type { Kind } from '../domain/request.ts'
import { business } from './business-words.ts'
import { anywhere, wholeClause } from './clause.ts'
import { child, relative } from './kin.ts'

const hire =
  "(?:re)?cherch(?:e|er|ons|ent|ais|erais)|rech|recrut(?:e|er|ons|erais)|j?'?embauch(?:e|er|ons|erais)|engag(?:e|er|ons)|(?:j'ai |on a |nous avons |aurais )?besoin|(?:il )?(?:me |nous )?(?:faut|faudrait)|il manque|(?:me |nous )?trouver|prend(?:s|re|rais)?|accueillir|form(?:er|e)|avoir|voudrais|veux|souhaite|aimerais?|voulons"
const undertake =
  "(?:re)?prend(?:re|s)|reprise d'|rachet(?:er|e)|rachat d'|ouvrir|ouvre|ouverture d'|cre(?:er|e|ation)|mont(?:er|e)|lancer?|fonder|ced(?:er|e)|cession d'|transm(?:ettre|ets|ission)"
/** What is sought by somebody who seeks no staff. */
const notStaff =
  '(?:un |du |de |des |le |la |les |une )?(?:travail|emploi|job|boulot|stage|formation|cfa|ecole|local|logement|fournisseur|conseil|conseiller|conseillere|aide|info\\w*|renseignement\\w*|numero|adresse|financement|pret|repreneur|acquereur|patron|patronne|employeur|associe|comptable|rdv|rendez|machine|site|moyen|idee|place)'

const young = '(?:p(?:e?ti)te? )?(?:jeunes?|app?rentie?s?)(?! (?:diplome|retraite|entreprise|pousse))'
/** A young person asked of the chamber, unless a contract says that staff is sought. */
const noContract = '(?![^.!?]*(?<![a-z])(?:cdi|cdd|interim|saisonnier))'

/** What begins a request, by kind: the first kind that fits counts. */
export const startRules: [Kind, RegExp[]][] = [
  [
    'business-project',
    [
      anywhere(
        `(?:${undertake})(?!\\s?(?:une? |la |l'|mon |ma |cette )?(?:nouvelle )?(?:offre|annonce|fiche|poste|demande|apprenti|salarie|equipe)(?![a-z]))\\s?(?:un|une|le|la|l'|mon|ma|mes|son|sa|cette|ce|une petite|ma propre|mon propre)?\\s?(?:[a-z-]+ ){0,2}?(?:${business})s?`,
      ),
      anywhere(
        `(?:${business}) sans (?:le |un |aucun )?(?:cap|bp|diplome)|(?:quelqu'un|personne|qqn) (?:pour|pr|qui veuille|qui veut) (?:me |m')?(?:reprendre|racheter|succeder)|passer la main|(?:veux|voudrais|souhaite|vais|compte|pense|envie de) (?:m'installer|me lancer)|(?:je|on) (?:pars?|vais partir|va partir|prends?|vais prendre) (?:bientot )?(?:a|en|ma|pour) (?:la )?retraite[^.!?]{0,60} (?:mon|ma|notre) (?:${business})|(?:prendre|reprendre) (?:la suite|la succession) de|(?:j'? ?|on )(?:arrete|ferme)(?:rai)? (?:mon|ma|notre|le|la|l')\\s?(?:${business})(?! (?:le |la |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|plus tot|a \\d|en aout))|(?:j'? ?|on )arrete(?:rai)? (?:l'? ?an(?:nee)? (?:prochaine?|qui vient)|dans 0*\\d+ (?:ans?|mois)|d'ici 0*\\d+|fin (?:20\\d\\d|d'annee)|mon (?:activite|commerce)|le metier|(?:a|pour) la retraite)|(?:mon|ma|mes) (?:salon|boulangerie|boucherie|fonds|commerce|affaire|garage|entreprise)[^.!?]{0,40} (?:a vendre|a ceder|a reprendre)|(?:mon|ma) (?:${child}|${relative}|gendre|bru) (?:va |veut |voudrait |doit |souhaite )?(?:le |la |l')?(?:reprend(?:re|ra)?|rachete(?:r|ra)?|prend(?:re|ra)? la (?:suite|releve))`,
      ),
      anywhere(
        `(?:vendre|vends|vend|ceder|cede|transmettre|transmets) (?:mon|ma|mes|notre) (?:[a-z-]+ )?(?:${business})s?`,
      ),
      wholeClause(
        "(?:je (?:veux|voudrais|souhaite|pense|compte) |j'aimerais )?(?:vendre|ceder|transmettre|creer|m'installer|me lancer)",
      ),
      anywhere(`(?:que|quoi) faire (?:de|avec) (?:mon|ma|notre) (?:${business})`),
      anywhere(
        "(?:m'installer?|me met(?:tre|s)|me lancer?|travailler) (?:a|pour) mon (?:propre )?compte|(?:m'installer|me lancer) (?:comme|en tant qu)|devenir (?:mon propre patron|artisan|auto-?entrepreneur)|(?:trouver|cherche|recherche) un (?:repreneur|acquereur)|projet (?:d'entreprise|de creation|de reprise)|combien (?:ca |cela )?vaut (?:mon|ma) (?:fonds|entreprise|boulangerie|salon|affaire|commerce)",
      ),
    ],
  ],
  [
    'apprenticeship',
    [
      anywhere(
        `(?:mon|ma|notre) (?:${child}|${relative})(?![^.!?]*(?<![a-z])(?:reprend|associ|rachet))[^.!?]{0,60} (?:en app?rentissage|comme app?rentie?)(?: (?:chez moi|avec moi|dans (?:mon|ma|notre))(?![a-z])|(?<=(?:prend|embauch|engag|form)[^.!?]{0,30}))`,
      ),
      anywhere(
        `(?:mon|ma|notre) (?:${child}|${relative})(?![^.!?]*(?<![a-z])(?:reprend|associ|rachet))[^.!?]{0,60} (?:veut|veux|voudrait|aimerait|souhaite) (?:bosser|travailler|apprendre|venir|rentrer|entrer|se former|commencer|(?:faire )?(?:son|un) (?:app?rentissage|cap|bp))[^.!?]{0,30} (?:avec|chez) (?:moi|nous)`,
      ),
      anywhere(
        `(?:${hire})(?:\\s[a-z'\\d-]+){0,4}? (?:en )?(?<!(?<![a-z])(?:mon|ma|mes|notre|nos) )(?:app?rentie?s?|apprentissages?|alternan(?:te?s?|ce))`,
      ),
      // Somebody of that age is taken on as an apprentice, or not at all.
      anywhere(
        `(?:${hire}|prends?) (?:une? )?(?:${young}|fille|gars) (?:qui a |de )(?:1[4-7]|quatorze|quinze|seize|dix[- ]sept) ans`,
      ),
      anywhere(
        "(?:demande|souhait|projet) d'app?renti(?:e|ssage)?|devenir maitre d'apprentissage|app?rentie?s?[^.!?]{0,70} (?:(?:m'en|nous en) (?:faut|faudrait)|(?:j'en|on en) (?:cherche|reprends?)|en (?:reprendre|prendre|trouver)) une? (?:autre|nouve(?:au|lle)|second|deuxieme|2eme|troisieme|3eme|de plus|en plus)(?! app?renti)",
      ),
      anywhere(
        `(?:vous (?:av(?:ez|iez)|auriez|connai\\w+)|avez[- ]vous|auriez[- ]vous|t'as|tu as|t'aurais|y a(?:urait)?[- ]?(?:t[- ]il)?)(?: pas| deja| peut[- ]etre)* (?:un |une |des |quelques |d'autres )${young}${noContract}|(?:propose|envoie|envoye|presente|trouve)[rz]?[- ](?:moi|nous) (?:un |une |des |quelques )${young}${noContract}|(?:former|accueillir) une? ${young}${noContract}|une? ${young} (?:a former|en (?:cap|bp)|du cfa|sous la main)${noContract}`,
      ),
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
