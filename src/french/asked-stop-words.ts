const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that say nothing of what is asked for: articles, pronouns, courtesy, hesitation. */
export const stopWords = list(`
  le la les l un une des de du d au aux a as en dans sur pour par avec et ou ce cet cette ces ca cela c qui que qu quoi dont
  est sont ont y il elle ils elles on nous vous je j tu me m te t se s moi toi lui leur leurs nos notre vos votre ci tel
  tout toute tous toutes seulement uniquement juste encore deja toujours actuellement maintenant bien merci bonjour salut
  bonsoir coucou hello svp stp please alors donc bon euh heu ben bah hein ok oui dis dites peux peut pouvez pourrais pourriez
  pourrait voudrais voudrait veux aimerais souhaite souhaiterais savoir connaitre dire avoir etre faire obtenir besoin faut
  eu ete avait avions avons avez ai total ensemble tant combien entre chez lors cours titre moment
  personnes concernees concernes concernant concerne niveau cote matiere sujet propos sens fois simplement rapidement vite
  exactement environ vraiment aussi enfin ici la bas dessus voila petit petite question plait estce t il n ne
  comme comment va vont meme aujourd hui moi nombre
  enregistre enregistrees base systeme outil bot compagnon
  existe existent trouve trouvent figurent compte comptent comptabilise
  salon salons entreprise code postal parmi sein celle celles celui ceux
  recrute recrutent recruter recrutement cherche cherchent chercher cherchee cherchees cherches recherche recherchent rechercher recherchee recherchees
  donne donnez donner fournis fournir presente presenter passe file ressors recoit recoivent recevons recevoir met mettons mettent mis
  eleve elevent represente representent recense denombre consulter regarder existant indiquer indiquez communiquer communiquez preciser precisez
  recherches embauche embauchent embaucher veulent souhaitent demandent viennent vient proviennent provient`)

/** Words that turn a question round or away: what they say is not done, so that no answer would be right. */
export const turning = list(`
  pas non jamais aucun aucune sans sauf hors hormis excepte exceptee exceptes ni autre autres excluant exclure exclus moins
  plus trop sinon contraire quand`)

/** Words of another matter, or of an order: nothing that is counted here. */
export const elsewhere = list(`
  supprime supprimer supprimez efface effacer ferme fermer prends prendre prenez clos clore cloturer cloture reattribue
  transfere envoie envoyer relance relancer relancez appelle appeler contacte contacter ecris ecrire modifie modifier change
  changer annule annuler cree creer ajoute ajouter exporte exporter telecharge imprime publie publier archive archiver
  coute coutent couter cout prix tarif prime primes aide aides salaire salaires smic gagne gagner paye payer paie touche cotisation cotisations
  charges remuneration brouillon brouillons candidat candidats candidate candidates candidature candidatures chomeurs chomeur
  demandeurs demandeur artisans artisan entreprises societes firmes employeurs patrons clients jeunes salaries
  commencent commence commencer debutent debute demarrent demarre demarrage prochain prochaine prochains prochaines demain futur futures
  prospects prospect visites visite meteo heure blague drop table select delete insert update`)
