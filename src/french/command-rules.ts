import type { CommandName } from '../domain/command.ts'
import { anywhere, clauseStart, wholeClause } from './clause.ts'
import { anySlot } from './command-slots.ts'

const mine = "(?:mon|ma|mes|l'|notre|cette|la|le)\\s?"
const request = '(?:annonces?|offres?|demandes?|dossiers?|recrutements?|candidatures?|brouillons?|projets?)'
const change =
  'chang(?:e[rz]?|eons|ement)|modif(?:ie[rz]?|ions|ication)?|corrig(?:e[rz]?|eons)|rectifi(?:e[rz]?)|revoir|mettre a jour'
const human =
  "(?:quelqu'?un|qqn|qqun|qq'un|une (?:vraie )?personne|un (?:vrai )?(?:humain|etre humain|conseiller|interlocuteur)|une (?:vraie )?conseillere|(?:mon|ma|votre|le|la|un|une) (?:conseillere?|responsable|collegue)|de vive voix)"

/**
 * What each command sounds like in a folded text. Order is precedence: words that an earlier rule took are not
 * read again by a later one, so « je reviens demain » is no « retour » and « c'est bon j'ai trouvé » no yes.
 */
export const commandRules: [CommandName, RegExp[]][] = [
  [
    'distress',
    [
      anywhere(
        "(?:envie (?:de |d')|je (?:vais|veux) )(?:mourir|me tuer|me pendre|me foutre en l'air|en finir|crever)|(?:je )?(?:pleure|craque) tou\\w*|j'y arrive plus|(?:j'ai|je n'ai) plus (?:la force|le courage|gout a rien)|je n'y arrive plus|je (?:ne )?dors plus|suicid\\w*|j'?(?:e )?(?:n')?en peux plus|je craque|au bout du rouleau|j'en ai (?:marre|ras le bol|plein le cul)|marre|plus envie de (?:vivre|rien)|plus gout a rien|je vais me (?:flinguer|foutre en l'air)|(?:fermer boutique|mettre la cle sous la porte)|ras[- ]le[- ]bol|desespere\\w*|je (?:coule|vais couler)|je suis a bout(?! de bras)|je vais tout (?:foutre en l'air|plaquer|lacher)|depos\\w+ le bilan",
      ),
      anywhere(
        "conn?ards?|connasse|encules?|salopes?|salaud|fdp|ta gueule|abrutis?|debiles?|imbeciles?|idiots?|(?:pauvre|sale|gros) con|bande de \\w+|va (?:te faire|chier)|allez vous faire|fai(?:t|tes) chier|casse[- ]couilles|putain|merde|bordel|foute(?:z|nt) de (?:moi|ma)|nuls? a chier|niquez?|incapables|vous foutez de (?:moi|ma)|vous etes nuls?|t'es nul|c'est (?:de la merde|nul)|vous servez a rien|perdre (?:mon|notre) temps|(?:vous|tu|ca|il|elle) (?:me |m'|nous )(?:gonfle|saoule?|soule|enerve|emmerde|fatigue|casse les \\w+)(?:z|s|nt)?|n'importe quoi (?:votre|ton|ce|ces|vos)|foutaises?|(?:laisse[rz]?|fichez|foutez)[- ]moi (?:tranquille|la paix)|lache[rz]?[- ]moi|(?:prend|prends|prenez) la tete|(?:t'es|tu es|vous etes) (?:con|cons|bete|betes)(?![a-z])|(?:ferme|fermez)[- ]la(?! porte)",
      ),
    ],
  ],
  [
    'data',
    [
      anywhere(
        "rgpd|donnees (?:que )?vous (?:avez|gardez)|mes donnees(?: personnelles)?|donnees personnelles|mes infos perso\\w*|(?:supprim|effac|efface|oubli|detrui)\\w* (?:tout(?:es)? )?(?:ce que|ce qui|mes (?:donnees|infos|informations|messages)|mon compte|tout (?:sur|de) moi)[^.!?]{0,40}|ce que vous (?:avez|savez|gardez)(?: comme \\w+)? (?:sur|de) moi|droit (?:a l'oubli|d'acces)|vous gardez quoi",
      ),
    ],
  ],
  [
    'human',
    [
      anywhere(
        `(?:parler|que je parle|discuter|echanger|causer|joindre|contacter|appeler|(?<!pour )avoir|voir|rencontrer|rappele par|passe[rz]?(?: |-)moi)(?: directement)?(?: a| avec| au telephone (?:a|avec))? ${human}(?! (?:pour|qui|de) (?:la|le|l'|sait|serait|vendre|aider|travailler))(?:[^.!?]{0,12}pas (?:a )?une? (?:machine|robot|bot|ordinateur))?`,
      ),
      anywhere(
        "a qui (?:je peux |je dois |puis[- ]je |dois[- ]je |on peut )?(?:parler|m'adresser|demander|telephoner)|qui (?:peut|pourrait) (?:m'aider|me renseigner|m'expliquer)|(?:passez|venez) me voir|quelqu'un (?:de chez vous )?(?:peut|pourrait)(?:[- ]il)? (?:passer|venir)|(?:veux|voudrais|prefere|souhaite|besoin)(?: d'| d| avoir| voir)? ?une? (?:vraie? )?(?:conseillere?|humain|interlocuteur)(?! (?:de|en|clientele|commerciale?|immobiliere?|mode|beaute|funeraire|vendeu[a-z]+)(?![a-z]))|(?:peux|puis[- ]je|pourrais|comment|ou) vous (?:appeler|joindre|contacter|telephoner)|vous etes joignables?|(?:attends|attendrai) votre (?:appel|coup de fil)|(?:veux|voulais) pas d'une? (?:bot|robot|machine)|(?:pas|plus)(?: envie de| besoin de)?(?: (?:parler|discuter|ecrire|repondre))? (?:a |avec )?une? (?:machine|robot|bot|ordinateur)|(?:prefere|aime mieux|plutot|possible)(?: en discuter| parler)? (?:par |le |au )telephone|(?:mett\\w+[- ](?:moi|nous) en (?:relation|contact|lien)|transfer\\w+[- ](?:moi|nous))|(?:vous avez|avez[- ]vous|quel est|c'est quoi|donnez[- ]moi|il y a) (?:un|le|votre|ton) (?:numero|tel(?:ephone)?)(?! de (?:siret|tva|compte))|(?:passer|venir|me deplacer) (?:vous voir|a l'agence|a la chambre|dans vos (?:bureaux|locaux)|au bureau)|on (?:peut|pourrait) se (?:voir|parler|rencontrer|telephoner|appeler)|(?:rappele[rz]?|appele[rz]?|recontacte[rz]?|contacte[rz]?|telephone[rz]?)(?: |-)moi|(?<!hesitez pas a )(?:me|nous|m'|qu'on m'|que l'on me|quelqu'un me|on me|peut me) ?(?:faire )?(?:rappel|recontact|appel|contact|telephon)(?:er?|le|ez|erait)(?<!je m'appelle)|etre (?:rappele|recontacte|appele|contacte)e?|prendre (?:un )?(?:rdv|rendez-vous)|(?:un|le) numero (?:de telephone )?(?:d'un|du|des|de la|d'une) (?:conseill\\w+|chambre|agence|cma)",
      ),
      wholeClause(
        '(?:un |prendre un )?(?:rdv|rendez-vous)|rappel|(?:le )?service client|(?:il )?y a(?: pas)? (?:quelqu.un|qqn|du monde)(?: derriere)?|(?:il )?y a(?: pas)? (?:une vraie personne|un (?:vrai )?humain)(?: derriere)?|(?:un |une |le |la |mon |ma )?(?:vrai |vraie )?(?:conseillere?|humain|personne reelle|etre humain|operateur|agent|interlocuteur)',
      ),
    ],
  ],
  [
    'robot',
    [
      anywhere(
        "(?:vous etes|vous etes-vous|etes[- ]vous|t'es|tu es|es[- ]tu|c'est|est[- ]ce|je parle a|j'ai affaire a|je suis avec)(?: bien| vraiment)? (?:une? )?(?:vraie? )?(?:robots?|bot|chatbot|machine|humain|ordinateur|ia|automate|intelligence artificielle|personne(?! [a-z]))|(?:vous etes|t'es|tu es) qui|qui (?:etes[- ]vous|es[- ]tu)|c'est automatique",
      ),
    ],
  ],
  [
    'found',
    [
      anywhere(
        "(?:(?:c'est|c) bon,? )?(?:j'?ai|jai|on a|nous avons|on l'a|je l'ai) (?:deja |enfin |finalement )?(?:trouver?(?! (?:personne|rien|pas|votre|ce|l'adresse|que|ca|le site|(?:un|le|mon|des) (?:local|locaux|emplacement|financement|pret))\\b)|embauche|recrute|quelqu'un maintenant)(?: (?:quelqu'un|mon \\w+|ma \\w+|un \\w+|une \\w+))?|(?:c'est|c|(?:le |mon )?poste(?: est)?|offre|annonce) (?:deja )?pourvue?|(?:plus|n'ai plus) besoin (?:de personne|d'annonce)",
      ),
      wholeClause('trouvee?'),
    ],
  ],
  [
    'later',
    [
      anywhere(
        "je (?:reviens|reviendrai|repasse|repasserai|reprends|reprendrai|continue|continuerai|finis|finirai|termine\\w*)(?: ca)? (?:demain|plus tard|tout a l'heure|apres|ce soir|bientot|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|dans \\w+ \\w+|la semaine prochaine)|(?:on|je) (?:verra|verrai|fera|ferai|regarde\\w*|finira|continuera)(?: ca)? (?:plus tard|demain|apres)|j'ai (?:un client|du monde|des clients)|(?:je dois|il faut que je|faut que je) (?:y aller|y aille|file[r]?|vous laisser?|te laisser?)|je vous laisse|une autre fois|(?:je m'|j'|on |je )?arrete (?:la )?pour (?:aujourd'hui|ce soir|le moment|l'instant)|je vous (?:redis|recontacte|tiens au courant)|on en reparle|pas le (?:temps|moment)(?! de travail| plein| partiel)|je suis pressee?(?![a-z])|peux pas (?:la|maintenant|tout de suite)(?![a-z])|la je peux pas|(?:on|je) (?:continue|continuerai|finis|finirai|fais|ferai) (?:ca |cela )?(?:demain|plus tard|ce (?:soir|midi|week-?end))|j'y aille|(?:on|je) (?:reprend|reprendra|reprends|voit|verra)(?: ca)? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|plus tard|apres|la semaine prochaine)|je (?:vous )?rappelle(?:rai)? (?:plus tard|demain|apres)|(?:attend[sz]?|attendez)(?: moi)? (?:une|deux|cinq|dix|\\d+) (?:min\\w*|secondes?|instants?)|un instant|je suis (?:en plein|occupee?|au four|en rendez-vous|sur (?:un|le) chantier)",
      ),
      wholeClause(
        "(?:a |voir )?plus tard|pas maintenant|a demain|a bientot|a tout a l'heure|pause|faire une pause|bye|ciao|tchao|a plus|a\\+|@\\+|au revoir|bonne (?:journee|soiree)",
      ),
    ],
  ],
  [
    'restart',
    [
      anywhere(
        'recommenc(?:e[rz]?|ons)(?: (?:tout|depuis le debut|a zero))*|(?:repartir|reprendre|repartons|reprenons|on repart|on reprend) (?:de |a |depuis )(?:zero|le debut)|remise a zero|tout (?:effacer|reprendre)',
      ),
      wholeClause('reset|depuis le debut|restart'),
    ],
  ],
  [
    'cancel',
    [
      anywhere(
        `(?:annul|supprim|retir)(?:er?|ez|ons|e) (?:tout|ca|${mine}${request})|laisse(?:r|z)? tomber|laissez[- ]tomber|(?<!(?:ont|a|avait|avaient|qui) )(?:j'|jve |je veux |je prefere )?abandonne[rz]?|on (?:arrete|annule)(?: tout| la)?(?! (?:l'an(?:nee)?|l'activite|dans|d'ici|fin|en|le (?:metier|salon|commerce|magasin)|la boulangerie|notre|mon|ma)(?![a-z]))|(?:ce n'est|c'est|c) plus la peine|arrete(?:z|r)? tout|oublie[rz]?(?: ca| tout)|je (?:ne )?(?:veux|souhaite) plus(?: continuer| rien| de cette \\w+)?(?! (?:de|d|du|des|que)(?![a-z]))|j'(?:ai|avais) change d'avis`,
      ),
      wholeClause(
        "annule[rz]?|stop|(?:on )?(?:arrete|stoppe)[rz]?|(?:je |on )(?:ne )?(?:recrute|cherche|prends?|embauche) plus(?: personne| rien)?|tant pis|oublie[rz]?|quitter|sortir|j'annule|j'arrete|on laisse tomber|(?:je n'ai |j'ai |on a )?plus besoin",
      ),
    ],
  ],
  [
    'submit',
    [
      wholeClause(
        "(?:je |j'|on )?valide(?:r|z)?(?: (?:tout|l'envoi|l'offre|ma demande|la demande|l'annonce|le recap\\w*))?|c'est valide|(?:je )?confirme[rz]? (?:l'envoi|la demande|l'offre)|(?:vous pouvez |tu peux |on peut |je |j')?(?:l')?(?:envoie[rz]?|envoyez|envoyer|transmettez|transmettre|transmets|publie[rz]?)(?: (?:la|le|l'offre|ma demande|l'annonce|comme ca|tout))?|(?:envoyez|transmettez|publiez|validez)-la|bon pour accord",
      ),
    ],
  ],
  [
    'resume',
    [
      wholeClause(
        `(?:je |on |je veux |je voudrais )?(?:reprendre|reprends|reprenons|reprend|continuer|continuons|continue|poursuivre|poursuivons|finir|terminer)(?: ${mine}${request}| ou (?:on|nous|j')\\s?(?:en )?(?:etions|etait|etais)| ma saisie)?`,
      ),
    ],
  ],
  [
    'status',
    [
      anywhere(
        `(?:ou|comment) (?:en )?(?:est|sont|etait|en est|ca en est)(?: ce que)? (?:[^.!?]{0,20})?${request}|(?:ca |on |c'?)\\s?(?:en )?(?:est|sont|etait) ou (?:mon|ma|mes|avec|pour|l')[^.!?,]{0,30}|en (?:est|sont) ou (?:mon|ma|mes|l')[^.!?,]{0,30}|(?:des |les |vos |du )nouvel?les? (?:de|pour|sur|a propos de) (?:mon|ma|mes|l')\\s?\\w+|(?:avez[- ]vous|vous avez) (?:eu )?des nouvelles|(?:mon|ma|l')\\s?${request}(?: elle| il)? (?:en est|en sont|est) ou|(?:statut|etat|suivi|avancement) (?:de )?(?:(?:mon|ma|mes) |l')\\w+|(?:qui|quelqu'un) (?:s'occupe|suit|traite) (?:de )?(?:mon|ma|l')\\s?\\w+|(?:ca|mon \\w+|ma \\w+) avance`,
      ),
      wholeClause(
        `(?:mes|voir mes|mon|ma) ${request}|(?:ca|ou ca) en est ou|(?:on )?en est ou|ou (?:en est[- ]on|on en est)|des nouvelles|du nouveau`,
      ),
      wholeClause(
        "(?:fais[- ]moi |faites[- ]moi |(?:montre[zr]?|voir|donne[zr]?)(?:[- ]moi)? )?(?:le |un |mon )?recap(?:itul\\w*)?|resume[rz]?(?:[- ]moi)?(?: tout| ca)?|(?:(?:je (?:veux|voudrais|peux) )?(?:relire|revoir|voir)|relis|relisez|montre[zr]?(?:[- ]moi)?) (?:le brouillon|mon brouillon|ma fiche|la fiche)|(?:(?:montre[zr]?|dites|dis|relis|relisez)[- ]?(?:moi |nous )?)?(?:ce que|qu'est[- ]ce que) (?:tu as|t'as|vous avez) (?:deja )?(?:note|ecrit|compris|retenu)|(?:tu as|t'as|vous avez) (?:note|retenu) quoi|qu'avez[- ]vous (?:note|retenu)",
      ),
      // Beside anything else it is about the job: « statut : cadre ».
      /^[^a-z]*(?:statut|suivi)[^a-z]*$/g,
    ],
  ],
  [
    'change',
    [
      anywhere(
        `(?!(?<=(?:veux|voudrais|aimerais|envie de|pour) )changer de (?:metier|situation))(?:${change})(?: juste| aussi| encore)?(?: (?:le|la|les|l'|mon|ma|mes|de|du|pour|un|une))?\\s?(?:[a-z-]+ (?:de |du )?){0,1}?(?:${anySlot})`,
      ),
      anywhere(`(?:enleve|retire|supprime|efface)[rz]? (?:(?:le|la|les|mon|ma|mes) |l')(?:${anySlot})`),
      anywhere(
        `(?:c'?est|c|ce n'?est|s'?est) pas (?:le |la |l'|les )?(?:bon(?:ne)? |bons |bonnes )(?:${anySlot})|mauvais(?:e)? (?:${anySlot})|(?:${anySlot}) (?:est |c'est |sont )?(?:pas bon(?:ne)?s?|faux|fausse|incorrecte?)|(?:trompe|erreur|gour|plante)e? (?:de|sur|dans|pour) (?:le |la |l'|les |mon )?\\s?(?:${anySlot})`,
      ),
      wholeClause(
        `(?:je (?:veux|voudrais|souhaite) |je peux )?(?:${change})(?: (?:quelque chose|un truc|une ligne|une reponse|l'offre|l'annonce|ma demande|des choses))?|je me suis (?:trompe|goure|plante)e?|j'ai fait une (?:erreur|faute)|oups|erreur`,
      ),
    ],
  ],
  [
    'back',
    [
      wholeClause(
        "(?:(?:je (?:veux|voudrais|peux)|on peut|peut[- ]on) )?(?:retour(?: en arriere)?|(?:revenir|reviens|revenons|retourner|on revient)(?: en arriere| a la question (?:precedente|d'avant))?|precedente?|question (?:precedente|d'avant)|en arriere|la question d'avant|back)",
      ),
    ],
  ],
  [
    'repeat',
    [
      anywhere(
        "(?:re)?repete[rz]?(?: (?:la question|svp|stp))?|(?:re)?(?:dites|dis)[- ](?:le[- ])?moi (?:la question|encore)|redi(?:s|tes)(?:-moi| moi| la question)?|repose[rz]? (?:moi )?(?:la|ta|votre) question|(?:c'est|c'etait|quelle (?:est|etait)) (?:quoi )?(?:deja )?(?:la|ta|votre) question|(?:ou|on) (?:on )?(?:en )?(?:etions|etait)[- ](?:ou|nous)",
      ),
    ],
  ],
  [
    'help',
    [
      wholeClause(
        "aide|help|sos|a l'aide|au secours|je suis (?:perdue?|larguee?|bloquee?)|(?:c'est |c )?trop (?:complique|long|dur)(?: pour moi| votre \\w+| ton \\w+)?|pourquoi(?: (?:ca|cette question|vous demandez ca|tu demandes ca))?|mode d'emploi|comment (?:ca|cela) (?:marche|fonctionne)|comment faire|menu",
      ),
      /^[\s?]*\?[\s?]*$/g,
      anywhere(
        "aide[rz]?[- ]moi|(?:m'|nous |[- ]moi )?expliqu(?:er|ez)(?:[- ]moi)?|besoin d'(?:un peu d')?aide|(?:que|qu'est[- ]ce que) (?:tu |vous )?(?:peux|pouvez|sais|savez)[- ](?:tu |vous )?faire|(?:tu|vous) (?:peux|pouvez|sais|savez) faire quoi|je (?:ne |n'y )?comprends? (?:pas|rien)|j'y comprends rien|j(?:e n)?'?ai (?:pas|rien) compris|(?:tu sers|vous servez|ca sert) a quoi|a quoi (?:tu sers|vous servez|ca sert)|comment (?:ca|cela) (?:marche|fonctionne|se passe)|(?:ca|cela|c'est|qu'est[- ]ce que ca) (?:veut|voulait) dire(?: quoi)?",
      ),
    ],
  ],
  [
    'dont-know',
    [
      anywhere(
        "(?:je |j'|j|ch)?\\s?(?:ne |n')?\\s?(?:en )?(?:sais|ses|sait|c|chais|chai) (?:pas|rien|plus|po)(?: (?:trop|encore|du tout|vraiment|exactement))?|chais? pas|jsp|nsp|(?:aucune|pas d'|pas la moindre) ?idee|je l'ignore|j'ignore|(?:je )?(?:ne )?me (?:souviens|rappelle) (?:pas|plus)|j'hesite|on verra avec|pas (?:encore )?decide|(?:je )?(?:n'ai |j'ai )?pas (?:encore )?(?:reflechi|defini)",
      ),
      wholeClause(
        'peut[- ]etre|(?:c.est )?(?:le |la |mon |ma |votre )?conseillere? (?:qui )?(?:verra|decidera|dira|choisira)|vous verrez|a vous de voir|a voir|faut voir|on verra|ca depend|je verrai|bof|je ne peux pas dire|aucune preference|peu importe|comme vous voulez',
      ),
    ],
  ],
  [
    'skip',
    [
      wholeClause(
        '(?:je |on )?passe[rz]?(?: (?:cette )?(?:la )?question)?|passons|(?:je |on )saute|(?:question )?suivante?|sauter|saute[rz]?|next|skip|laisse[rz]? vide|sans reponse|je ne (?:veux|souhaite) pas (?:repondre|le dire|dire)|je prefere ne pas (?:repondre|le dire|dire)|ca ne vous regarde pas',
      ),
    ],
  ],
  ['thanks', [anywhere("(?:merci+|mrc|mci|remercie)(?: (?:beaucoup|bien|a vous|a toi|bcp|d'avance))*")]],
  ['greet', [clauseStart('bonjour|bonsoir|bjr|bsr|salut|slt|coucou|cc|hello|hey|yo|re-?bonjour|rebonjour')]],
]
