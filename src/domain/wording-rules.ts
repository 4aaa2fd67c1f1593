/** One kind of wording that a job ad may not carry. Patterns read text in plain lower-case letters. */
export interface WordingRule {
  criterion: string
  /** The article that says so, in the French labour code. */
  article: string
  pattern: RegExp
  /** Why, in one plain sentence. */
  why: string
  /** The wording that may stand instead; null where nothing of the wish can be kept. */
  instead: string | null
}

const person = '(?:femmes?|hommes?|filles?|garcons?|dames?|nanas?|messieurs)'
const both = '(?!\\s?(?:/|ou|et|-)\\s?(?:un |une )?(?:femme|homme|fille|garcon|f\\b|h\\b))'
const seeks =
  "(?:(?:re)?cherch\\w*|recrut\\w*|embauch\\w*|veux|voudrais|voulons|souhait\\w*|besoin d'|faut|faudrait|prendre|prefer\\w*|plutot|de preference|uniquement|seulement|exclusivement|que)"
const only =
  '(?:uniquement|exclusivement|seulement|only|de preference|exigee?s?|souhaitee?s?|obligatoire|imperatif)'
const origins =
  "(?:etrang(?:er|ere)|arabe|noir|blanc|blanche|maghrebin|africain|asiatique|chinois|turc|turque|rom|roumain|polonais|portugais|algerien|marocain|tunisien|immigre|gitan|alsacien|breton|corse|antillais|basque|ch'?ti|europeen|francais)(?:ne|e)?s?"

/**
 * Sources: code du travail, L1132-1 (criteria), L1142-1 (sex and family), L5331-2 (age), L5331-3 (false statements),
 * L1242-1 (what a fixed term is for), L1121-1 (private life), L8221-3 (undeclared work), as in force in March 2026;
 * France Travail's drafting guide for « CDI possible ».
 */
export const wordingRules: readonly WordingRule[] = [
  {
    criterion: 'sexe',
    article: 'L1142-1',
    pattern: new RegExp(
      `${seeks} (?:plutot |seulement |que |qu')?(?:des? |d'|une? )?(?:jeunes? )?${person}(?! (?:de (?:menage|chambre|metier)|toutes? mains?|a tout faire|enceinte))\\b${both}|(?:pas|aucune?|sans|ni) (?:de |d'|une? )?${person}\\b(?! (?:enceinte|de menage))${both}|${person} ${only}|${only} (?:des? |une? )?${person}${both}|(?:profils?|candidats?|personnel|sexe) (?:feminin|masculin)s?|(?:que|uniquement|seulement) (?:des? |un )?(?:mecs?|gars)\\b|reservee?s? (?:aux?|a une?) ${person}\\b${both}|ideale?s? pour (?:une? |les? |des )?(?:${person}|mamans?|papas?)\\b${both}|\\b[fh] (?:uniquement|seulement|only)|(?<=(?:^|[,.;!\\n])\\W*(?:(?:oui|non|mais|plutot),? )*)une? (?:jeunes? )?${person}\\b(?! de (?:menage|chambre|metier))${both}(?=(?: quoi| hein)?\\W*(?:$|[,.;!\\n])| (?:pour|qui) )|\\b${person} (?:plutot |assez )?jeunes?\\b|(?:metier|travail|boulot|poste) (?:d'|pour (?:un |une |des )?)(?:homme|femme)s?\\b${both}`,
      'g',
    ),
    why: 'Une offre s’adresse aux femmes comme aux hommes.',
    instead: 'H/F',
  },
  {
    criterion: 'âge',
    article: 'L5331-2',
    pattern:
      /(?<!\b(?:depuis|garantie? d[e']|il y a|forte? de|existe|entreprise de|maison de|avec|experience de) ?)(?:(?:moins|plus) de|au-dessus de|en dessous de|jusqu'a|maxi(?:mum)?|agee?s? de|age :?) ?(?!18)(?:\d\d|(?:vingt|trente|quarante|cinquante|soixante)(?:[ -](?:et[ -])?[a-z]{2,5})?) ans(?! (?:d'|de (?!age|preference))|\s?et (?:plus )?d')|(?:entre \d\d(?: ans)? et|de \d\d(?: ans)? a|(?:age|agee)s? (?:entre |de )?\d\d(?: ans)? (?:et|a|-)|\b\d\d ?(?:a|-|\/)) ?\d\d ans(?! (?:d'|de (?!age|preference)))|\d\d ans (?:max\w*|au plus)(?! d')|\b(?:quelqu'un|qqn|personne|profil|candidate?|vendeu\w+|coiffeu\w+|apprentie?)s? (?:de |assez |plutot )?jeunes?\b|jeunes? (?:uniquement|de preference|exigee?)|(?:pas|ni) (?:de |trop )?(?:vieux|vieille|vieilles|agee?s?|seniors?|retraitee?s?)\b|(?:minimum|mini|a partir de|au moins) (?!18)[2-5]\d ans(?! (?:d'|de (?!age)))|limite d'age/g,
    why: 'Une offre ne peut pas fixer d’âge, sauf quand la loi le fait elle-même, comme pour l’apprentissage.',
    instead: 'débutant accepté',
  },
  {
    criterion: 'lieu de résidence',
    article: 'L1132-1',
    pattern:
      /(?<!vous )\b(?:habit(?:e|er|ant|ent|erait)|resid(?:e|er|ant|ent)|domiciliee?s?|vi(?:t|ve|vre|vant))s? (?:imperativement |obligatoirement |deja |bien |forcement )?(?:a cote|a proximite|pres|pas (?:trop )?loin|proche|sur (?!site|un|le site)|dans (?:le|la|les|l') ?(?:coin|quartier|secteur|commune|ville|village|environs?)|le (?:coin|quartier|secteur)|a (?:moins|\d)|en ville)|\bhabiter? (?:a |sur |en |dans )?(?:[a-z'-]+ ){1,3}(?:obligat\w+|imperat\w+|exigee?|necessaire)|(?:qui|doit|devra|qu'il|qu'elle|imperativement|obligatoirement) habit\w* (?:a|sur) [a-z]{4,}|(?<!\b(?:chaque|par|d'|l'|un|une) ?)\bhabitante? (?:a |sur )?(?!dans|notre|avec|pour|cette)[a-z]{4,}|(?:quelqu'un|qqn|personnes?|gars|jeunes?|gens) (?:du (?:coin|quartier|secteur|village)|d'ici|de la (?:commune|ville))|(?:du coin|d'ici) (?:uniquement|seulement|obligatoire|de preference)/g,
    why: 'Une offre ne peut pas demander d’habiter près.',
    instead: 'pas de transport en commun aux heures du poste',
  },
  {
    criterion: 'religion',
    article: 'L1132-1',
    pattern:
      /(?:sans|pas (?:de |d'|une? )?|non|ni) ?(?:le |la )?(?:femmes? )?(?:voiles?|voilees?|foulards?|kippas?|musulman\w*|catho\w*|chretien\w*|juifs?|juives?|pratiquante?s?|signes? religieux)\b|(?:(?:re)?cherche|veux|prefer\w*|uniquement|de preference) (?:une? |des )?(?:musulman\w*|catho\w*|chretien\w*|juif|juive)s?|(?:de (?:religion|confession)|(?:tres|non) croyante?)/g,
    why: 'La religion n’a pas sa place dans une offre.',
    instead: null,
  },
  {
    criterion: 'origine',
    article: 'L1132-1',
    pattern: new RegExp(
      `(?:de |d')?(?:nationalite|origine)s? (?:francaise|europeenne|etrangere|maghrebine|africaine|[a-z]+aise|[a-z]+ienne)s?\\b(?! (?:contr|prot))|francais(?:e)?s? de souche|(?:pas|aucun|sans|ni) (?:d'|de |des |une? )?${origins}\\b|${origins} (?:${only})|(?:non |pas )typee?s?|de type europeen\\w*|bleu[- ]blanc[- ]rouge|noms? (?:a consonance )?francais\\b|gens du voyage|de race (?:blanche|noire|arabe)|(?:personnes?|gens) de couleur|(?:sans |pas d')accent\\b|^\\s*(?:une? )?${origins}[\\s.!]*$|(?:(?:re)?cherche|prefere|veux|uniquement|de preference) (?:une? |des |que des )?${origins}(?! (?:parl|courant|lu|ecrit|niveau))\\b`,
      'g',
    ),
    why: 'L’origine ou la nationalité ne peut pas être un critère.',
    instead: 'français courant',
  },
  {
    criterion: 'famille et grossesse',
    article: 'L1142-1',
    pattern:
      /(?:pas (?:de |d'une? )?|non |ni )(?:femmes? )?enceintes?|sans enfants?\b(?! a (?:bord|garder))|pas d'enfants?\b|celibataires?|(?:non |pas )marie(?:e|s|es)?|marie(?:e|s|es)? (?:de preference|uniquement)|(?:pas de |sans )?(?:meres?|peres?) de famille|sans (?:charges?|contraintes?|obligations?|attaches?) (?:de famille|familiales?)|sans attaches?\b|libre de toute (?:obligation|contrainte|attache)|situation (?:de famille|familiale) (?:stable|simple)|pas de mamans?\b|(?:pas|qui) (?:de |va |risque de )?(?:tomber enceinte|conge maternite)/g,
    why: 'La vie de famille et la grossesse ne regardent pas l’employeur.',
    instead: 'disponible aux horaires du poste',
  },
  {
    criterion: 'apparence physique',
    article: 'L1132-1',
    pattern:
      /physique (?:agreable|avantageux|attrayant)|\b(?:belles?|jolies?|beaux?|mignonnes?) (?:filles?(?! de)|femmes?|nanas?|mecs?|garcons?|vendeuses?|serveuses?|coiffeuses?)|(?:pas|ni|non) (?:de |trop |une? )?(?:gros(?:se)?s?(?! (?:oeuvre|euvre|uvre|travaux|chantier|probleme|soucis?))|obeses?|moches?|laide?s?|tatou\w+|piercings?|barb(?:us?|es?)|moustach\w+|boucles? d'oreilles?|cheveux (?:longs|colores)|chauves?|roux|rousses?)\b|sans (?:tatouages?|piercings?|lunettes)|(?:tres )?bonne presentation (?:exigee|physique)|taille (?:minimum|minimale|mini) |mince et|^\W*(?:plutot |grande? et )?(?:mince|svelte)\W*$|(?:bien )?(?:roulee|foutue|gaulee)/g,
    why: 'L’apparence physique ne peut pas être un critère.',
    instead: 'tenue soignée',
  },
  {
    criterion: 'santé et handicap',
    article: 'L1132-1',
    pattern:
      /(?:pas|ni|sans|aucune?) (?:de |d'|une? |personnes? )?(?:handicap\w*|maladi?e?s?\b|malades?|invalid\w*|depressi\w*|rqth|problemes? de (?:sante|dos)|arrets? maladie)|en (?:bonne|pleine|parfaite) sante|(?:parfaite|excellente) sante|personnes? (?:valides?|bien portantes?)|(?:sans|pas d'|aucun) antecedents? medica\w+|non[- ]fumeu(?:r|se)s?|(?:pas|ni) (?:de )?fumeu(?:r|se)s?/g,
    why: 'La santé et le handicap ne peuvent pas être un critère : c’est le médecin du travail qui juge de l’aptitude.',
    instead: null,
  },
  {
    criterion: 'opinions et syndicat',
    article: 'L1132-1',
    pattern:
      /(?:carte|membre|adherente?) (?:du|d'un|de|au) (?:parti|syndicat)|(?:pas|ni|non|sans) (?:de )?(?:syndicalistes?|syndiquee?s?|grevistes?|gauchistes?|gilets? jaunes?)/g,
    why: 'Les opinions et le syndicat ne peuvent pas être un critère.',
    instead: null,
  },
  {
    criterion: 'orientation sexuelle et mœurs',
    article: 'L1132-1',
    pattern:
      /(?:pas|ni|non|sans|aucun) (?:d'|de )?(?:homos?(?:sexuel\w*)?|gays?|lesbiennes?|trans(?:sexuel\w*|genres?)?|pede\w*)\b|heteros?(?:sexuel\w*)?\b|bonnes m(?:oe|œ)urs/g,
    why: 'L’orientation sexuelle et la façon de vivre ne regardent pas l’employeur.',
    instead: null,
  },
  {
    criterion: 'situation économique',
    article: 'L1132-1',
    pattern:
      /(?:pas|ni|non|sans|aucun) (?:d'|de )?(?:chomeu\w+|assistes?|rsa\b|rmistes?|cas soc\w*|sdf\b|pauvres?\b)/g,
    why: 'La situation économique de quelqu’un ne peut pas être un critère.',
    instead: null,
  },
  {
    criterion: 'argent demandé',
    article: 'L5331-1',
    pattern:
      /(?:frais (?:de dossier|d'inscription)|caution|cheque|kit) (?:de (?:caution|demarrage|depart) )?(?:de \d+|a (?:verser|payer|la charge)|payante?|demandee?s?|exigee?s?|obligatoire)/g,
    why: 'On ne demande pas d’argent à quelqu’un qui cherche un emploi.',
    instead: null,
  },
  {
    criterion: 'vie privée',
    article: 'L1121-1',
    pattern:
      /(?:ne pas (?:avoir|posseder)|sans|pas) (?:d'|de )?(?:animal|animaux|chiens?)(?: de compagnie| domestiques?)?\b/g,
    why: 'La vie privée n’a pas sa place dans une offre.',
    instead: null,
  },
  {
    criterion: 'CDD suivi d’un CDI',
    article: 'L1242-1',
    pattern:
      /cdi (?:possible|envisageable|assure|garanti|a la cle) (?:a l'issue|apres|a la fin|au bout|derriere|suite)|(?:possibilite|opportunite|perspective)s? (?:de |d'un |d'evolution (?:en |vers (?:un )?)|de passage en )?cdi (?:a l'issue|apres|a la fin|au bout|derriere)|\bcdd\b[^.\n]{0,40}\b(?:puis|pouvant|debouch\w+|transform\w+|suivi d'un|en vue d'un|evolu\w+)\b[^.\n]{0,30}\bcdi\b|cdd avant (?:un )?cdi/g,
    why: 'Un CDD ne peut pas servir d’essai avant un CDI : l’offre annonce l’un ou l’autre.',
    instead: 'CDI avec période d’essai',
  },
  {
    criterion: 'salaire annoncé',
    article: 'L5331-3',
    pattern:
      /(?:mets|mettez|ecris|ecrivez|affiche|marque|annonce)\w* [^.!?\n]{0,30}(?:mais |et )?(?:en vrai|en realite|en fait (?:c'?est|c) )[^.!?\n]{0,20}\d/g,
    why: 'Le salaire écrit dans l’offre doit être celui qui sera payé : donnez-moi le vrai.',
    instead: null,
  },
  {
    criterion: 'travail dissimulé',
    article: 'L8221-3',
    pattern:
      /\bau (?:noir|black)\b|(?:pas|non|sans) (?:le |la |etre )?declare[res]*\b(?! (?:en|a) )|sans contrat\b/g,
    why: 'Tout le travail doit être déclaré.',
    instead: null,
  },
]
