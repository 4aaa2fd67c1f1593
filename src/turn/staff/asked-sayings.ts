/** Said to whoever answers: nothing of what is asked. */
export const courtesy = [
  /(?<=\b(?:demandes?|offres?|dossiers?|annonces?) )(?:d'|des |de nos )(?:artisans?|entreprises?)\b/,
  /\b(?:s'il (?:te|vous) plait|par (?:curiosite|hasard)|au fait|en (?:ce moment|tout|gros|fait|general)|a (?:ce jour|l'heure actuelle|l'instant|present)|pour (?:l'instant|le moment|information|info)|au (?:total|juste)|du coup|dis donc|pour (?:cause|motif|raison) de|parce qu(?:e |')|(?:une )?petite question)\b/,
  /\b(?:dis|dites|donne|donnez|montre|montrez|affiche|affichez|sors|sortez|envoie|fais|faites|rappelle|indique|indiquez|liste|listez|trouve|calcule|repartis|repartissez|classe|trie|ventile|compte|detaille)[- ](?:moi|nous)(?![a-z])(?: (?:voir|un peu))?/,
  /\b(?:(?:est-ce que )?(?:tu|vous) (?:peux|pouvez|pourrais|pourriez|sais|savez)|(?:peux|pourrais|sais)-tu|(?:pouvez|pourriez|savez)-vous|merci de|j'aimerais|je (?:voudrais|veux|souhaite|souhaiterais|cherche|veut)|j'ai besoin(?: de| d')?|il (?:me|nous) faut(?:drait)?|on (?:voudrait|aimerait|peut)|(?:me|nous) (?:dire|donner|sortir|montrer|lister|faire|indiquer)|avoir|savoir|connaitre|est-ce qu(?:e|')|en a-t-on|on (?:en )?a|nous avons|avons[- ]nous|a[- ]t[- ]on)(?![a-z])/,
]
export const goesOn =
  /^\W*(?:(?:ok|oui|bon|alors|merci|super|d'accord|tres bien),? )*(?:et|idem|pareil(?:lement)?|meme (?:chose|question)|maintenant|puis)\b(?: (?:alors|donc|maintenant|si on regarde|(?:qu'en est-il|quid) d[eu']?))*/
export const speakers =
  /(?<!-|\bqu(?:e |')|\b(?:a t|chez|pour|par|parmi|entre|avec|de) )\b(?:je|j|tu|il(?! y )|elle|on|nous|vous|ils|elles)\b/
/** « a-t-il trouvé un apprenti ? »: asks after somebody, whom nobody here knows. */
export const somebody =
  /(?<!\by (?:en )?)\ba[- ]t[- ](?:il|elle)\b(?! (?:augmente|baisse|progresse|diminue|evolue|recule))|(?<!-|\bt |(?<!est-ce )\bqu(?:e |'))\b(?:il|elle|ils ont|elles ont)\b(?! (?:n'|en |m'en |nous |me )?(?:y|reste|existe|faut|manque|est (?:possible|arrive)))/
/** « c'est quoi une offre en attente ? »: asks for a word, and not for offers. */
export const meaning =
  /\b(?:c'est quoi|qu'est[- ]ce (?:que c'est |qu'est )?qu(?:e |')|que (?:veut|veulent) dire|ca veut dire quoi|que signifie(?:nt)?) (?:une? |« ?|")/
/** « ont mis plus de 10 jours à être prises »: delays are measured, and not a condition. */
export const took = /\b(?:mis|mettent|mettre|met|dure|durent|pris) (?:plus|moins|au moins|au plus)\b/
/** « merci pour ces chiffres »: no question, whatever it names. */
export const thanks =
  /^\W*(?:(?:ok|super|parfait|top|nickel|tres bien|d'accord),? )*(?:merci|bravo)\b(?! (?:de|d')(?![a-z]))[^?]*$/
/** « y a-t-il des offres … »: asks without a question mark. */
export const inverted =
  /\b(?:y (?:en )?a|existe|reste|a|ont|sont|avons|avez|peut)[- ](?:t[- ])?(?:il|on|nous|vous|ils|elles)\b/
/** « ferme les dossiers », « peux-tu clore la demande »: nothing is done to several requests by a word. */
export const orders =
  /^\W*(?:(?:bonjour|stp|svp|merci de|(?:est-ce que )?tu peux|peux-tu|pouvez-vous|vous pouvez|il faut|je veux|je voudrais|on peut)[ ,]+)*(?:supprime[rz]?|efface[rz]?|ferme[rz]?|clos|clore|cloture[rz]?|termine[rz]?|finis|finir|annule[rz]?|abandonne[rz]?|retire[rz]?|prends?|prendre|prenez|attribue[rz]?|confie[rz]?|transfere[rz]?|reattribue[rz]?|archive[rz]?|publie[rz]?|envoie[rz]?|relance[rz]?) (?:moi )?(?:l[ea]s? |l'|mes |mon |ma |toute?s? |tous |cette |ces |ce |des? |du |nos )/
