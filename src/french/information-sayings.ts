/**
 * What is said by several words at once, in folded text whose numbers are in digits: a pattern, and the meanings
 * that it stands for. `?` is what no entry is about.
 */
export const sayings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:quel )?age (?:as[- ]tu|tu as|t'as|avez[- ]vous|vous avez)\b|\b(?:t'as|tu as|as[- ]tu|vous avez) quel age\b/g,
    '?',
  ],
  [/\b(?:france travail|pole emploi|anpe)\b|\b(?:le )?39 ?95\b/g, 'francetravail'],
  [
    /\b(?:chambres? (?:de |des |d' ?)?metiers?(?: et de l'? ?artisanat)?|cma|la chambre(?! froide| d))\b/g,
    'cma',
  ],
  [/\b(?:centre d'aide a la decision|cad)\b/g, 'cad'],
  [/\bmait\w+ (?:d'? ?|de l'? ?)?app?ren\w+/g, 'tuteur'],
  [
    /\b(?:pendant|quand .{0,25}(?:est|sont) (?:au|a l'|en)|(?:jours?|semaines?|heures?|temps)(?: passees?)? (?:de |d'|du |des |au |a l')) ?(?=(?:l\w{1,2} |l')?(?:cfa|cours|ecole))/g,
    'pendant',
  ],
  [/\bcentre (?:de |d'|des )forma\w+(?: (?:des|d')? ?apprentis)?/g, 'cfa'],
  [/\bcontrats? (?:de )?pro(?:fessionnali\w+)?\b|\bprofessionnalisation\b/g, 'contratpro'],
  [/\bconventions? (?:collectives?|de branche)\b|\bidcc\b|\bconvention\b/g, 'convention'],
  [/\bmentions? complementaires?\b|\bmc\b|\bcertificats? de specialisation\b/g, 'mentioncomplementaire'],
  [/\bbac ?\+ ?2\b|\bbts\b|\bniveau 5\b/g, 'bts'],
  [/\bbac ?\+ ?[3-9]\b|\blicences?(?: pro)?\b(?! iv| 4)|\bmasters?\b/g, 'licence'],
  [/\b(?:brevets? de maitrise|brevets? techniques? des metiers|bm|btm|ctm)\b/g, 'diplome bm'],
  [/\b[hf] ?\/ ?[hf]\b/g, 'homme hf'],
  [/\b(?:travailleu\w+ |reconnaissance )handicap\w*/g, 'handicap'],
  [
    /\b(?:1 ?er mai|8 mai|14 juillet|15 aout|1?1 novembre|noel|paques|pentecote|ascension|toussaint)\b|\bjours? feries?\b/g,
    'ferie',
  ],
  // Of a minor's overtime there is an entry, of nobody else's.
  [/^(?!.*(?:app?ren|alternan|mineur|jeune|gamin|=age)).*\b(?:heures?|h\.?) ?sup\w*/g, '?'],
  [/\bheures? sup\w*|\bh\.? ?sup\b/g, 'heures heuressup'],
  [
    /\b(?:s'en (?:va|aille)|se (?:barre|casse|tire)|(?<=(?:jeune|apprentie?|il|elle) )part(?= |$))\b/g,
    'rompre',
  ],
  [/\b(?:(?:tu|t'|vous vous|vous) ?appell?e[sz]?|(?:ton|votre) (?:petit )?nom)\b/g, '?'],
  [/\bprets? (?:immo|conso|auto|voiture)\w*/g, '?'],
  [/\b(?:un|des|le|de) prets?\b|\bprets? (?:pour|d'honneur|bancaire)/g, 'financer'],
  [/\bfinanc\w+ (?:ma|mon|la|le|une?) (?=reprise|rachat|projet|installation|creation)/g, 'financer'],
  // What else the law or a person asks of an employer, by words that end as verbs and adverbs do.
  [
    /\b(?:mutuelles?|logements?|chantiers?|ateliers?|abonnements?|stationnements?|equipements?|materiels?|loyers?|panier\w*|visites? medicales?)\b/g,
    '?',
  ],
  [/\b(?:apprentie?|salarie|ouvrier|employe)e?s? (?:me |nous )?(?:veu\w+|demande\w*|reclame\w*)/g, '?'],
  // Who pays, and how much.
  [
    /\b(?:a (?:la |ma |sa )?charge|(?:de|par) ma poche|a (?:mes|nos) frais|(?:prend\w*|pris|prises?) en charge)\b/g,
    'paie',
  ],
  [
    /\b(?:combien|cb) (?:\w+ ){0,3}(?:touche\w*|donne\w*|compter|sortir)\b|\b(?:touche\w*|donne\w*|compter) (?:combien|cb)\b/g,
    'paie combien',
  ],
  [/\b[5-8] ?000\b(?: ?(?:euros?|balles|e\b|€))?|\b6 ?k\b/g, 'aide montant'],
  [/\b(?:mes|nos) (?:donnees|infos?|informations|coordonnees|reponses)\b/g, 'donnees'],
  [
    /\b(?:combien|cb) de te?mps\b|\bpendant combien\b|\b(?:combien|cb) (?:d'? ?annees?|de mois)\b|\bsur \d ?ans\b/g,
    'temps',
  ],
  [/\b(?:combien|cb) de jours?\b|\b(?:juste|que|pendant|seulement) 1 an\b/g, 'temps'],
  [/\bl'etat (?:m'|nous )?aide\w*/g, 'aide etat'],
  [/\b(?:m'|nous |t'|vous )aid\w+/g, ''],
  [
    /\b(?:c'est )?(?:l'entreprise|l'employeur|le patron) qui (?=(?:l[ea] )?(?:pa[iy]|financ|regl))|\bun seul\b|\ben train d[e']|\ba l'avance\b/g,
    '',
  ],
  [/\bbrevets? pro\w*/g, 'bp diplome'],
  [/\b(?:vers|contre) qui (?:me |se )?(?:tourn\w+)/g, 'conseiller'],
  [/\btransm\w+ (?:mon|ma|notre) (?!contrat|dossier)/g, 'vendre'],
  [
    /\b(?:que|seulement|uniquement) (?:des|d'une?|une?) (?:femmes?|hommes?|filles?|mecs?|gars)\b/g,
    'homme seulement',
  ],
  [/\bcout\w* quelque chose\b/g, 'gratuit'],
  [/\b(?:en|j'en) tire\w*\b|\btirer combien\b/g, 'valeur'],
  [
    /\b(?:je|on|dois|peux|faut|nous|vais) (?:le|la|lui|les) (?:paye\w*|paie|paier|verse\w*|donne\w*|sors)\b|\b(?:est|sont|sera|etre) (?:paye|remunere)e?s?\b/g,
    'paie apprenti',
  ],
  [/\bl'? ?annee (?:d'apres|suivante)\b/g, 'annee2'],
  [/\bfai\w* l'affaire\b/g, 'essai'],
  [/\baides? (?:exceptionnelle|unique)s?\b/g, 'aide'],
  [/\ba partir d\w?\b|\bc'? ?e?st permis\b/g, ''],
  [/\bpas (?:le |d')?droit\b/g, 'interdit'],
  [/\bprud'? ?hom+es?\b/g, 'prudhommes'],
  [/\btrop tard\b/g, 'debut encours'],
  [/\bl[ea] (?:porte|mets|met|donne|remets?|depose) (?=ou\b)/g, 'envoyer'],
  [/\barrets? (?:maladie|de travail)\b/g, '?'],
  [/\b(?:combien|cb) d'? ?(?:heures?|h)\b/g, 'heures'],
  [/\b(?:quelle?s?|kel) heures?\b/g, 'moment'],
  // Several apprentices.
  [/\b(?:combien|nombre|cb) d'? ?(?:app?rentie?s?|alternants?)\b/g, 'plusieurs apprenti'],
  [/\b[2-5] (?:\w+ )?(?:app?rentie?s?|alternants?)\b/g, 'plusieurs apprenti'],
  [
    /\b(?:une?|d'une?) (?:autre|3 ?eme|3 ?e|deuxieme|2 ?eme|2 ?e|troisieme|second)(?: app?rentie?)?\b(?! (?:annee|contrat|cap|fois|patron|employeur|diplome|langue))/g,
    'plusieurs',
  ],
  [/\b(?:en meme te?mps|a la fois)\b/g, 'plusieurs'],
  [
    /\b(?:j'? ?en ai|j'? ?ai|on (?:en )?a|avec) (?:deja (?:\d|une?)|[2-9])(?: app?rentie?s?)?\b(?! ?(?:ans|salarie|employe|ouvrier|personne|contrat|cap|truc))/g,
    'plusieurs apprenti',
  ],
  // Years of the contract, and of life.
  [
    /\b(?:2 ?(?:e|eme|nde|nd|d)|deuxieme|seconde) ?annee\b|\b(?:annee|an) 2\b|\btous les ans\b|\bchaque annee\b/g,
    'annee2',
  ],
  [/\b(?:3 ?(?:e|eme)|troisieme|derniere) ?annee\b|\b(?:annee|an) 3\b/g, 'annee3'],
  [/\b(?:1 ?(?:e|er|ere|re)|premiere) ?annee\b|\b(?:annee|an) 1\b/g, 'annee1'],
  [/\bpas (?:encore )?majeure?s?\b/g, 'mineur'],
  [/\b(?:en|de|fin de|sa|la) (?:3 ?(?:e|eme)|troisieme)\b(?! annee)|\bcollege\b/g, 'college'],
  [/\b(?:en plein |au |en )?(?:milieu|cours) (?:de l'? ?|d'? ?)annee\b/g, 'debut encours'],
  [/\b20(?:2[7-9]|3\d)\b|\b(?:l'? ?)?(?:annee|an) prochaine?\b/g, 'anneeprochaine'],
  [
    /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rentree)\b/g,
    'mois',
  ],
  // A person taken on, kept, or let go.
  [
    /\b(?:prend\w*|pris|avoir|accueill\w*|embauch\w*|recrut\w*|engag\w*) (?:une?|mon|ma|son|l')? ?(?:premiere?)? ?(?:app?renti|alternant)\w*/g,
    'apprenti embaucher',
  ],
  [
    /\b(?:mettre|mets|met) fin\b|\bpas l'affaire\b|\bcolle pas\b|\b(?:ca|sa) (?:va|se passe) pas (?:bien )?avec\b|\bconvient pas\b|\b(?:veux|voudrais|voulons) plus (?:de |d' ?)?(?:mon|ma|l'|cet|lui|elle)|\b(?:s'en|je m'en) (?:va|aille|debarrass\w+)\b|\barret\w+ (?:le contrat|avec (?:lui|elle|l'))|\blaisse\w* tomber\b/g,
    'rompre',
  ],
  [
    /\bse passe (?:tres )?mal\b|\b(?:m'|s'|nous |on s')? ?enten\w+ (?:plus|pas)\b|\b(?:ca|sa) va plus\b/g,
    'conflit',
  ],
  [/\bperiodes? d'? ?essai\b|\ba l'? ?essai\b|\bpour voir\b/g, 'essai'],
  [/\bsous la main\b/g, 'trouver'],
  [
    /\bpas (?:(?:eu|obtenu|reussi|valide) (?:son|sa|l'|le)?|son|sa) ?(?:diplome|cap|bp|bac|examen|exam)\b/g,
    'echec diplome',
  ],
  [
    /\b(?:sans(?: (?:le|aucun|avoir de|avoir le))?|pas (?:besoin )?(?:de |d'|le |l')?)(?: ?un)? ?(?:diplome|qualif\w*)\b/g,
    'sansdiplome diplome',
  ],
  [/\b(?:ne |n'? ?ai |j'? ?ai )?pas (?:le |de |d')(cap|bp|bep)\b/g, 'sansdiplome cap'],
  [/\b(?:ne |peu[tx] )?pas (?:ecrire|mettre|demander|marquer|poser)\b/g, 'interdit ecrire'],
  [/\bchang\w+ (?:de|d'|du)\b/g, 'changerde'],
  [/\bva chercher dans les combien\b/g, 'paie combien'],
  [/\b(?:lui|je le) dois\b/g, 'paie apprenti'],
  [/\bcoup de pouce\b/g, 'aide'],
  [/\benten\w+ parler\b/g, ''],
  [/\b(?:c'?est|ce sera) moi (?:le|la|qui (?:serai|suis|serais|vais))\b/g, 'patron'],
  [/\bmoi ?-? ?meme\b/g, 'patron'],
  [/\b(?:tout|toute) seule?\b|\bje (?:travaille|bosse) seule?\b|\bsans (?:aucun )?salaries?\b/g, 'seul'],
  // A firm of one's own.
  [
    /\b(?:a|de) (?:mon|son|notre|ton) (?:propre )?compte\b|\b(?:m'|s'|me |se |nous )(?:installer|installe|lancer|lance)\b/g,
    'creer',
  ],
  [/\bauto ?-? ?entrep\w*|\bmicro ?-? ?entrep\w*/g, 'autoentrepreneur micro'],
  [/\bfonds? de commerce\b/g, 'fonds'],
  [/\bfiches? de poste\b/g, 'offre'],
  [/\bage max\w*\b/g, 'age'],
  [/\b(?:une?|des) (?:femmes?|hommes?)\b/g, 'homme'],
  [/\b(?:dois|doit|faut|devrais?) (?:je |que je )?faire (?:quoi|[ck]oi)\b/g, 'quoi papiers'],
  [
    /\bpour (?:(?:le|un|mon) )?(?:patron|l'employeur|employeur|l'entreprise|la boite|mon entreprise|ma boite)\b/g,
    '',
  ],
  [/\bs'eleve\b/g, ''],
  [/\b(?:autre|chang\w+ de|nouveau) (?:patron|employeur|entreprise)\b/g, 'autrepatron'],
  [/\bsigner un contrat\b/g, 'contrat'],
  // What is asked of it.
  [
    /\b(?:mon|notre|quel|lequel|ton) (?:est (?:mon|notre) )?opco\b|\bopco\b(?=.*\b(?:lequel|quel)\b)/g,
    'opco lequel',
  ],
  [/\blequel\b(?=.*\bopco\b)/g, 'lequel'],
  [
    /\b(?:c'est|c|s'est) quoi\b|\b(?:ca|sa|cela) (?:veut|veux) dire\b|\b[kq]u?[eé]s?[- ]?a[ck]o\b|\bkesako\b|\bdefinition\b|\ba quoi (?:ca |sa |ca me )?(?:sert|correspond)\b|\b(?:sert|correspond) a quoi\b|\b(?:fait|faire) quoi\b/g,
    'quoi',
  ],
  [/\bjours? (?:de suite|d'affilee|consecutifs?|colles)\b|\bconsecutifs?\b/g, 'repos'],
  [/\bvraie? (?:personne|conseill\w+|humain)\b|\bparle\w* a une? (?:machine|robot|vraie)\b/g, 'robot'],
]

/** Words that ask, by what they ask for. */
export const asking: readonly (readonly [RegExp, string])[] = [
  [/\b(?:combien|cb|kombien)\b/, 'combien'],
  [/\bcomment\b|\b(?:faut|dois|doit) (?:\w+ )?faire quoi\b|\bprends comment\b/, 'comment'],
  [/\b(?:quand(?! meme)|qd|a quel moment)\b/, 'quand'],
  [
    /\b(?:a|chez|c'est) qui\b|\bqui (?:c'est|est[- ]ce) qui\b|\bqui (?:paye|paie|regle|finance|peut|m'aide|doit|signe|choisit|enregistre|s'occupe)\b/,
    'qui',
  ],
  [/\bou (?:est|je|on|se|trouver|ca|sa|aller|va|vais|declarer|m'|s')|\b(?:c'est|passe) ou\b|\bou\W*$/, 'ou'],
]
